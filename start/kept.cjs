// Bundles kept from one start to the next, each for as long as none of the files it was made of has changed.
const { createHash, randomUUID } = require("node:crypto");
const {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const path = require("node:path");

/**
 * @typedef {object} Kept
 * @property {string} file Where the code stands; its map and its compiled form stand beside it.
 * @property {string} code
 */

/** Milliseconds. Times of files are as coarse as this (FAT), so a change right after another may leave no trace. */
const UNSETTLED = 2_000;

/**
 * Where bundles are kept, none of which may be there or can be: then each start makes its own.
 *
 * @param {{ readonly project: string, readonly program: string }} options
 */
function keptBundles({ project, program }) {
  const folder = path.join(project, "node_modules", ".cache", "whosaid-start");
  // Another version of Node has other compiled forms, and another bundle where it reads another language.
  const key = createHash("sha256")
    .update(`${program}\0${process.version}\0${process.arch}`)
    .digest("hex")
    .slice(0, 16);
  const index = path.join(folder, `${key}.json`);
  return {
    /** A name that nothing has been kept under. */
    newFile: () => path.join(folder, `${key}-${randomUUID()}.cjs`),

    /** @returns {Kept | null} */
    read: () => {
      try {
        const { name, length, stamps } = JSON.parse(readFileSync(index, "utf8"));
        if (!Object.entries(stamps).every(([input, stamp]) => stampOf(stateOf(input)) === stamp)) return null;
        const file = path.join(folder, name);
        // Two bytes a unit: it is read without being decoded.
        const code = readFileSync(file, "utf16le");
        return code.length === length ? { file, code } : null;
      } catch {
        return null;
      }
    },

    /**
     * Whether it is kept: not where a file of it may have been changed while it was read, or where the folder can't be written.
     *
     * @param {string} file
     * @param {import("./bundle.cjs").Bundle} bundle
     * @param {number} since When making it began, in milliseconds of the clock.
     * @returns {boolean}
     */
    keep: (file, { code, map, inputs }, since) => {
      const states = inputs.map((input) => ({ input, state: stateOf(input) }));
      if (states.some(({ state }) => (state?.ctimeMs ?? 0) > since - UNSETTLED)) return false;
      const stamps = Object.fromEntries(states.map(({ input, state }) => [input, stampOf(state)]));
      try {
        mkdirSync(folder, { recursive: true });
        writeWhole(file, Buffer.from(code, "utf16le"));
        writeWhole(`${file}.map`, map);
        writeWhole(index, JSON.stringify({ name: path.basename(file), length: code.length, stamps }));
        for (const name of readdirSync(folder))
          if (name.startsWith(`${key}-`) && !name.startsWith(path.basename(file)))
            rmSync(path.join(folder, name), { force: true });
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** @param {string} file */
function stateOf(file) {
  return statSync(file, { throwIfNoEntry: false });
}

/**
 * What no change of a file leaves as it is: the system sets the time of its last change, and nobody else.
 *
 * @param {ReturnType<typeof stateOf>} state
 */
function stampOf(state) {
  return state === undefined ? null : `${state.ino} ${state.size} ${state.mtimeMs} ${state.ctimeMs}`;
}

/**
 * Whoever reads the file reads all of it, or what stood there before.
 *
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function writeWhole(file, content) {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

module.exports = { keptBundles, writeWhole };
