/** A first start and a second one, each in a process of its own. */
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { temporaryFolder } from "../folder/temporary.ts";
import { fillFolder } from "../folder/write.ts";
import type { Stock } from "../made/stock.ts";
import type { Restart } from "./measured.ts";

const Start = z.object({ milliseconds: z.number(), longest: z.number().nullable() });
const WORKER = resolve(import.meta.dirname, "../restart-worker.ts");

export async function measureRestart({ articles }: Stock, flags: readonly string[]): Promise<Restart> {
  const home = temporaryFolder();
  const [folder, store] = [join(home, "corpus"), join(home, "archive.db")];
  fillFolder(
    folder,
    articles.map(({ article }) => article),
  );
  const start = async (): Promise<z.infer<typeof Start>> => {
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, WORKER, folder, store]);
    return Start.parse(JSON.parse(stdout));
  };
  const [first, again] = [await start(), await start()];
  return {
    first: first.milliseconds,
    again: again.milliseconds,
    longestFirst: first.longest,
    longestAgain: again.longest,
  };
}
