#!/usr/bin/env node
// The command `whosaid`, wherever its name leads from: `npx whosaid "question"`, `npx whosaid serve`.
const path = require("node:path");
const { runProgram } = require("./program.cjs");

const project = path.dirname(__dirname);
runProgram(path.join(project, "adapters", "repl", "main.ts"), { project });
