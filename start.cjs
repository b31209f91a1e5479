// Starts a program written in TypeScript: `node start.cjs adapters/repl/main.ts --version`. tsx then reads modules in this thread;
// `node --import tsx` hands each to another thread and back, which takes a second more of processor time before a program is there.
// A program so started has no `await` outside of functions.
const { resolve } = require("node:path");

require("tsx/cjs");
process.argv.splice(1, 1);
require(resolve(process.argv[1] ?? ""));
