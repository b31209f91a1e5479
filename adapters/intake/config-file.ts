/** `whosaid.config.json` → what is stated there; each key is checked by whoever uses it. */
import { readFile } from "node:fs/promises";
import { err, ok, type Result } from "../../src/index.ts";
import { lineOf } from "./elements.ts";

/** Looked for where the program was started. */
export const CONFIG = "whosaid.config.json";

export interface Config {
  /** As parsed: nothing of it is known to be right. */
  readonly stated: unknown;
}

/** Null: there is none, and the default file need not be there. The problem is a line: the file, the place, what is right. */
export async function loadConfig(path: string, isNamed: boolean): Promise<Result<Config | null, string>> {
  try {
    return readConfig(path, await readFile(path, "utf8"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT" && !isNamed) return ok(null);
    const remedy = isNamed
      ? "name another file with --config, or leave it out"
      : "check its permissions, or take it away";
    return err(`${path} can't be read (${code}): ${remedy}`);
  }
}

export function readConfig(file: string, text: string): Result<Config, string> {
  const json = text.replace(/^\ufeff/u, "");
  try {
    return ok({ stated: JSON.parse(json) });
  } catch (error) {
    const position = /position (\d+)/u.exec(error instanceof Error ? error.message : "")?.[1];
    const line = lineOf(json, position === undefined ? json.length : Number(position));
    return err(`${file}, line ${line}: isn't JSON: mend it there, or just before`);
  }
}
