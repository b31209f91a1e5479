/** Who may read an article: the places that it is limited to, by their names, and the file that limits a whole folder. */
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Article,
  decode,
  err,
  type Problem,
  type Result,
  readAudience,
  shown,
} from "../../src/index.ts";
import { cannotBeRead } from "./problem.ts";

/** What a place is called in `audience`: a channel is one thing, the workspace or server that it is in another. A place has several. */
export type Names = readonly string[];

/** Names a place with whoever sits at the machine: no chat program ever has it. */
const TERMINAL = "terminal";

/** Ids of channels, direct messages and workspaces of Slack; of channels and servers of Discord. */
const PLACE = new RegExp(`^(?:slack:[CDGT][A-Z0-9]{2,20}|discord:\\d{17,20}|${TERMINAL})$`, "u");

const PLACES =
  "slack: with the id of a channel or workspace (slack:C0123456789, slack:T0123456789), discord: with the id of a channel or server (discord:81384788765712384), or terminal";

/** Limits a folder and all below it; beside what its articles state themselves. */
export function isFolderAudience(name: string): boolean {
  return /^audience\.json$/iu.test(name);
}

/** Null, or what is wrong with a name of a place. */
export function misnamed(names: Names): string | null {
  const wrong = names.find((name) => !PLACE.test(name));
  return wrong === undefined ? null : `${shown(wrong)}, which is no place: write ${PLACES}`;
}

/** Null, or why nobody may read it. */
export function closedBecause({ audiences }: Pick<Article, "audiences">): string | null {
  // Its folder states one that couldn't be read.
  if (audiences.some((audience) => audience.length === 0))
    return "the audience.json of its folder can't be used: mend it";
  const wrong = misnamed(audiences.flat());
  return wrong === null ? null : `its audience names ${wrong}`;
}

/** Whether it is read in a place of these names: each limit has to name it. */
export function isReadAt({ audiences }: Pick<Article, "audiences">, at: ReadonlySet<string>): boolean {
  return audiences.every((audience) => audience.some((name) => at.has(name)));
}

/** What the `audience.json` of a folder says. A link isn't followed: who reads what stands in the folder itself. */
export async function readFolderAudience(folder: string, file: string): Promise<Result<Names, Problem>> {
  const path = join(folder, file);
  try {
    if (!(await lstat(path)).isFile()) return err({ file, place: null, message: NO_FILE });
    const text = decode(file, await readFile(path));
    if (!text.ok) return text;
    const audience = readAudience({ file, text: text.value });
    if (!audience.ok) return audience;
    const wrong = misnamed(audience.value);
    return wrong === null ? audience : err({ file, place: null, message: `names ${wrong}` });
  } catch (error) {
    return err(cannotBeRead(file, error));
  }
}

const NO_FILE = "isn't a file itself: put the file there, no link or folder";

/** The article with the limits of the folders that it lies in; nobody reads it where one of them can't be read. */
export async function limited(folder: string, files: readonly string[], article: Article): Promise<Article> {
  if (files.length === 0) return article;
  const read = await Promise.all(files.map((file) => readFolderAudience(folder, file)));
  const all = [...article.audiences, ...read.map((one) => (one.ok ? one.value : []))];
  return { ...article, audiences: [...new Map(all.map((audience) => [audience.join(), audience])).values()] };
}

/** A line for each folder whose limit can't be read. */
export async function unreadAudiences(folder: string, files: Iterable<string>): Promise<readonly Problem[]> {
  const read = await Promise.all([...new Set(files)].map((file) => readFolderAudience(folder, file)));
  return read.flatMap((one) =>
    one.ok ? [] : [{ ...one.problem, message: `${one.problem.message}. Nobody reads its folder until then` }],
  );
}
