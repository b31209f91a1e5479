/** The state can't be written or read for now: a full disk, a disk that went away. */

export class StateTrouble extends Error {
  /** SQLite's, such as SQLITE_FULL. */
  readonly code: string;

  constructor(code: string) {
    super(`The state can't be kept: ${code}`);
    this.name = "StateTrouble";
    this.code = code;
  }
}

/** What an operator can do something about; every other failure of SQLite is a bug of ours.
 * @see https://www.sqlite.org/rescode.html */
const TROUBLE = /^SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|NOMEM|PERM|BUSY|LOCKED|CORRUPT|NOTADB)/;

export function isTrouble(code: string): boolean {
  return TROUBLE.test(code);
}

/** A sentence for whoever runs whosaid. */
export function remedyOf(code: string): string {
  const remedy = code.startsWith("SQLITE_FULL")
    ? "its disk is full: make room"
    : "check the disk and the permissions of its folder";
  return `STATE_PATH can't be written (${code}): ${remedy}; questions are taken again as soon as it can`;
}
