// Starts a program written in TypeScript: `node start.cjs adapters/repl/main.ts --version`, in a worker too. Reading its four hundred modules
// one by one takes a second of processor time and more, so they are read as one script (start/program.cjs).
// A program so started has no `await` outside of functions.
const path = require("node:path");
const { runProgram } = require("./start/program.cjs");

process.argv.splice(1, 1);
runProgram(path.resolve(process.argv[1] ?? ""), { project: __dirname });
