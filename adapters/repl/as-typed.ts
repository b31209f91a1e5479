/** Paths as they were typed → where they lie. */
import { resolve } from "node:path";

/** npm runs a script in the project's folder, but what was typed was meant from where it was typed. */
export function asTyped(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return (script === "start" || script === "whosaid") && folder ? resolve(folder, path) : resolve(path);
}
