/** Problems as one line for stderr, and the ones that the disk raises. */

import type { Problem } from "../../src/index.ts";
import { printable } from "../../src/index.ts";

/** Safe for a terminal, whatever the file is called. */
export function problemLine({ file, place, message }: Problem): string {
  const where = place === null ? file : `${file}, ${place}`;
  return `${printable(where)}: ${printable(message)}`;
}

const REMEDIES: Record<string, string> = {
  EACCES: "check its permissions",
  EPERM: "check its permissions",
  ENOENT: "it is gone, or a link to nothing; delete the link or bring the file back",
  ELOOP: "it is a link that leads back to itself; delete it",
  EMFILE: "too many files are open; close other programs and start again",
};

export function cannotBeRead(file: string, error: unknown): Problem {
  const code = codeOf(error);
  return {
    file,
    place: null,
    message: `can't be read (${code}): ${REMEDIES[code] ?? "check the disk it lies on"}`,
  };
}

export function leadsOut(file: string): Problem {
  const message =
    "is a link that leads out of the corpus folder, and isn't followed: copy what it leads to into the folder, or delete it";
  return { file, place: null, message };
}

/** Of an error that nobody expected; its own message may hold words of the file. */
export function broke(file: string, error: unknown): Problem {
  const kind = error instanceof Error ? error.name : typeof error;
  const message = `can't be used (${kind}): this is a bug in whosaid, please report it; all other articles are kept`;
  return { file, place: null, message };
}

/** Without a remedy: the caller knows how its user names a folder. */
export function noFolder(folder: string, error: unknown): Problem {
  const messages: Record<string, string> = { ENOENT: "isn't there", ENOTDIR: "isn't a folder" };
  const message = messages[codeOf(error)];
  return message === undefined ? cannotBeRead(folder, error) : { file: folder, place: null, message };
}

function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return String(error);
}
