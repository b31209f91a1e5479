/** Results that took long, one JSON line each, so that an interrupted run goes on where it was. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";

export interface Results {
  /** What is in the file under that name; else found out now, and kept. */
  known<Value>(name: string, findOut: () => Promise<Value>): Promise<Value>;
}

/** Undefined: nothing is kept. */
export function openResults(file: string | undefined): Results {
  const kept = file === undefined || !existsSync(file) ? new Map<string, unknown>() : read(file);
  return {
    async known<Value>(name: string, findOut: () => Promise<Value>): Promise<Value> {
      if (kept.has(name)) return kept.get(name) as Value; // whoever asks for a name kept it
      const value = await findOut();
      if (file !== undefined) appendFileSync(file, `${JSON.stringify([name, value])}\n`);
      return value;
    },
  };
}

function read(file: string): Map<string, unknown> {
  const lines = readFileSync(file, "utf8").split("\n");
  return new Map(lines.filter((line) => line !== "").map((line) => JSON.parse(line) as [string, unknown]));
}
