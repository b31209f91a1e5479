/** A copy of the work tree in which anything may be broken; the tree itself is never written to. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface TreeCopy {
  readonly folder: string;
  /** Paths from the top, those that git would commit. */
  readonly files: readonly string[];
  remove(): void;
}

export function copyTree(root: string): TreeCopy {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "whosaid-mutate-"));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  // A file that is deleted and not yet committed is listed too.
  const files = listed
    .split("\0")
    .filter((file) => file !== "" && file !== "node_modules" && existsSync(join(root, file)));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(realpathSync(join(root, "node_modules")), join(folder, "node_modules"), "dir");
  return {
    folder,
    files,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
