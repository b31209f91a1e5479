// A program, put together or found as it was put together at an earlier start, and run.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { getHeapCodeStatistics } = require("node:v8");
const { constants, Script } = require("node:vm");
const { bundle } = require("./bundle.cjs");
const { keptBundles, writeWhole } = require("./kept.cjs");
const { nameSources } = require("./traces.cjs");

/**
 * @typedef {object} Ready
 * @property {string} file
 * @property {string} code
 * @property {() => string} map
 * @property {boolean} isKept
 */

/**
 * @param {string} program The path of its first module.
 * @param {{ readonly project: string }} options
 */
function runProgram(program, { project }) {
  const { file, code, map, isKept } = made(program, project);
  const compiled = isKept ? readCompiled(file) : undefined;
  const script = new Script(code, {
    filename: file,
    cachedData: compiled?.data,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  nameSources(file, map);
  if (isKept) keepCompiled(script, file, script.cachedDataRejected ? 0 : (compiled?.size ?? 0));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(program), module);
}

/**
 * @param {string} program
 * @param {string} project
 * @returns {Ready}
 */
function made(program, project) {
  const bundles = keptBundles({ project, program });
  const kept = bundles.read();
  if (kept !== null) return { ...kept, map: () => readFileSync(`${kept.file}.map`, "utf8"), isKept: true };
  const since = Date.now();
  const file = bundles.newFile();
  const fresh = bundle(program, { project, file });
  return { file, code: fresh.code, map: () => fresh.map, isKept: bundles.keep(file, fresh, since) };
}

/**
 * What the engine made of the code, with how much that is.
 *
 * @param {string} file
 * @returns {{ readonly size: number, readonly data: Buffer } | undefined}
 */
function readCompiled(file) {
  try {
    const compiled = readFileSync(compiledBeside(file));
    return { size: compiled.readDoubleLE(), data: compiled.subarray(SIZE_BYTES) };
  } catch {
    return undefined;
  }
}

/**
 * At the end, when what was wanted has been compiled: once, and again after a run that took much more of the code.
 *
 * @param {Script} script
 * @param {string} file
 * @param {number} held
 */
function keepCompiled(script, file, held) {
  process.once("exit", () => {
    const size = getHeapCodeStatistics().bytecode_and_metadata_size;
    if (size < held * MUCH_MORE) return;
    try {
      const head = Buffer.alloc(SIZE_BYTES);
      head.writeDoubleLE(size);
      writeWhole(compiledBeside(file), Buffer.concat([head, script.createCachedData()]));
    } catch {
      // The next start compiles what it wants.
    }
  });
}

/** @param {string} file */
function compiledBeside(file) {
  return `${file}.compiled`;
}

const SIZE_BYTES = 8;
const MUCH_MORE = 1.2;

module.exports = { runProgram };
