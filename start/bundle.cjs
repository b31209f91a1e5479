// The modules of a program and of the packages that it uses, as one script in memory.
const path = require("node:path");

/**
 * @typedef {object} Bundle
 * @property {string} code A function of `exports`, `require` and `module`.
 * @property {string} map Where each place of the code stands in the sources, as JSON.
 * @property {readonly string[]} inputs All files that it was made of, and those that say how.
 */

/** Packages with parts in machine code, which no script can hold. */
const NATIVE = ["libsql"];

/** Changed with every package that is added, taken out or replaced; how modules are read depends on the others. */
const BESIDE = ["node_modules/.package-lock.json", "package.json", "tsconfig.json", "start/bundle.cjs"];

/**
 * Throws where the sources can't be read as TypeScript, and says where.
 *
 * @param {string} program The path of its first module.
 * @param {{ readonly project: string, readonly file: string }} options `file` is the path that errors will name for what the map doesn't know.
 * @returns {Bundle}
 */
function bundle(program, { project, file }) {
  // Read only here: it takes a tenth of a second, and most starts find a bundle made before.
  const { buildSync } = require("esbuild");
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: project,
    entryPoints: [program],
    outfile: file,
    bundle: true,
    write: false,
    metafile: true,
    format: "cjs",
    platform: "node",
    target: `node${process.versions.node}`,
    external: NATIVE,
    // Packages look things up by the names of their classes.
    keepNames: true,
    sourcemap: "linked",
    sourcesContent: false,
    // One module asks where it stands (adapters/project.ts); here all stand in one place.
    define: { "import.meta.dirname": JSON.stringify(path.join(project, "adapters")) },
    banner: { js: "(function (exports, require, module) {" },
    footer: { js: "})" },
    logLevel: "silent",
  });
  const [map, code] = outputFiles;
  const inputs = [...Object.keys(metafile.inputs), ...BESIDE].map((input) => path.join(project, input));
  return { code: code?.text ?? "", map: map?.text ?? "", inputs };
}

module.exports = { bundle };
