// Stack traces that name the files a bundle was made of.
const { SourceMap } = require("node:module");
const path = require("node:path");

/**
 * @param {string} file The bundle.
 * @param {() => string} readMap Its map, read when something goes wrong for the first time.
 */
function nameSources(file, readMap) {
  /** @type {SourceMap | null | undefined} */
  let map;
  /** @param {NodeJS.CallSite & { toString: () => string }} frame */
  const placed = (frame) => {
    if (frame.getFileName() !== file) return frame.toString();
    if (map === undefined) map = mapIn(readMap);
    const [line, column] = [frame.getLineNumber() ?? 1, frame.getColumnNumber() ?? 1];
    const entry = map?.findEntry(line - 1, column - 1);
    if (entry === undefined || !("originalSource" in entry)) return frame.toString();
    const source = path.resolve(path.dirname(file), entry.originalSource);
    const place = `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    return frame.toString().replace(`${file}:${line}:${column}`, place);
  };
  Error.prepareStackTrace = (error, frames) =>
    [headOf(error), ...frames.map((frame) => `    at ${placed(frame)}`)].join("\n");
}

/**
 * Null where a later start has taken the bundle away: then traces name the bundle.
 *
 * @param {() => string} readMap
 */
function mapIn(readMap) {
  try {
    return new SourceMap(JSON.parse(readMap()));
  } catch {
    return null;
  }
}

/**
 * A trace may be wanted of an error that can't be told.
 *
 * @param {Error} error
 */
function headOf(error) {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return "Error";
  }
}

module.exports = { nameSources };
