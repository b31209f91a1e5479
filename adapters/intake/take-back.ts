/** The lines of an export → the files that they were made of, to the byte of each text; what lies in the folder already and isn't of an ingest
 * is never replaced. */
import { createReadStream } from "node:fs";
import { lstat, mkdir, readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { err, ok, parseArticle, type Result, readAudience } from "../../src/index.ts";
import { isFolderAudience, type Names } from "../corpus/audience.ts";
import { type InputLine, readLines } from "../corpus/lines.ts";
import { cannotBeRead, problemLine } from "../corpus/problem.ts";
import { audienceAt, audienceOf } from "./audience.ts";
import type { Ingested } from "./ingest.ts";
import { isLoose, type Loose } from "./loose.ts";
import { MARK, replaceWhole } from "./shelf.ts";
import type { Outcome, Told } from "./take-in.ts";

export interface TakeBackOptions {
  /** Paths of exports. */
  readonly files: readonly string[];
  /** The folder. */
  readonly into: string;
  /** Names of the only places that may read what is taken in; null: as the export states. */
  readonly audience?: Names | null;
  readonly onArticle: (told: Told) => void;
  /** One line of ours. */
  readonly tell: (message: string) => void;
}

/** As a source on the command line. */
export function isExport(source: string): boolean {
  return /\.jsonl$/iu.test(source);
}

/** Rejects only where the folder can't be written. */
export async function takeBack({
  files,
  into,
  audience = null,
  onArticle,
  tell,
}: TakeBackOptions): Promise<Ingested> {
  const outcomes = new Map<Outcome, number>();
  let problems = 0;
  const refuse = (file: string, place: string | null, message: string): void => {
    problems += 1;
    tell(problemLine({ file, place, message }));
  };
  const seen = new Set<string>();
  if (files.length > 0) await mkdir(into, { recursive: true });
  for (const path of files) {
    const file = basename(path);
    const lines = readLines(createReadStream(path));
    for await (const line of untilBroken(lines, (error) =>
      refuse(file, null, cannotBeRead(file, error).message),
    )) {
      const place = `line ${line.number}`;
      const article = articleIn(line);
      const outcome = article.ok ? await putAny(article.value, { into, seen, audience }) : article;
      if (!outcome.ok) {
        refuse(file, place, outcome.problem);
        continue;
      }
      outcomes.set(outcome.value, (outcomes.get(outcome.value) ?? 0) + 1);
      if (article.ok) onArticle(toldOf(article.value, { file, place, outcome: outcome.value }));
    }
  }
  return { outcomes, problems };
}

async function* untilBroken<One>(
  input: AsyncIterable<One>,
  broken: (error: unknown) => void,
): AsyncGenerator<One> {
  try {
    yield* input;
  } catch (error) {
    broken(error);
  }
}

interface Exported {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly sidecar: Loose | null;
  readonly headline: string | null;
  readonly url: string | null;
}

const SHAPE = `should be an object with "id", "file", "text" and "sidecar", as whosaid export writes it`;

/** The problem says what is wrong with the line. */
function articleIn({ text: line, utf8 }: InputLine): Result<Exported, string> {
  if (!utf8) return err("isn't UTF-8: export it anew");
  const stated = parsed(line);
  if (!isLoose(stated)) return err(SHAPE);
  const { id, file, text, sidecar } = stated;
  if (typeof file !== "string" || typeof text !== "string" || id !== file.replace(/\.[^./]+$/u, ""))
    return err(SHAPE);
  if (sidecar !== null && !isLoose(sidecar)) return err(SHAPE);
  if (!isInside(file)) return err("names a file that can't be an article of the folder");
  if (!text.isWellFormed()) return err("holds half a character (a lone surrogate), which no file can hold");
  if (isFolderAudience(basename(file))) {
    const limit = readAudience({ file, text });
    return limit.ok
      ? ok({ id, file, text, sidecar: null, headline: null, url: null })
      : err(limit.problem.message);
  }
  const beside = sidecar === null ? null : { file: `${id}.json`, text: JSON.stringify(sidecar) };
  const article = parseArticle({ file, bytes: Buffer.from(text, "utf8"), sidecar: beside });
  if (!article.ok) return err(article.problem.message);
  const { headline, url } = article.value;
  return ok({ id, file, text, sidecar, headline, url });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** A path that the folder's reader would find an article at: none that leads out, is hidden or tells of the folder. */
function isInside(file: string): boolean {
  const parts = file.split("/");
  const isPlain = parts.every((part) => part !== "" && !part.startsWith(".") && !/[\\:\p{Cc}]/u.test(part));
  if (isPlain && isFolderAudience(parts.at(-1) ?? "")) return true;
  return isPlain && /\.(?:txt|md)$/iu.test(file) && !/^readme\.(?:txt|md)$/iu.test(parts.at(-1) ?? "");
}

function putAny(article: Exported, putting: Putting): Promise<Result<Outcome, string>> {
  return isFolderAudience(basename(article.file)) ? putLimit(article, putting) : put(article, putting);
}

interface Putting {
  readonly into: string;
  readonly seen: Set<string>;
  readonly audience: Names | null;
}

/** The problem is what lies in the way. */
async function put(article: Exported, { into, seen, audience }: Putting): Promise<Result<Outcome, string>> {
  const { id, file, text } = article;
  if (seen.has(id)) return ok("duplicate");
  seen.add(id);
  const [path, beside] = [join(into, file), join(into, `${id}.json`)];
  if (!(await isFolderInside(file, into)))
    return err(`would be written to ${file}, but what lies there is no folder: name another one with --into`);
  const others = [".txt", ".md"].map((ending) => `${id}${ending}`).filter((other) => other !== file);
  for (const other of [...others, file, `${id}.json`])
    if ((await kindOf(join(into, other))) === "other") return err(inTheWay(file, other));
  for (const other of others)
    if ((await kindOf(join(into, other))) === "file") return err(inTheWay(file, other));
  const [oldText, oldFacts] = [await contentOf(path), await contentOf(beside)];
  const sidecar = limitedTo(audience, article.sidecar, oldFacts);
  if (!sidecar.ok) return sidecar;
  const facts = sidecar.value === null ? null : `${JSON.stringify(sidecar.value, null, 2)}\n`;
  if (oldText === text && oldFacts === facts) return ok("unchanged");
  if ((oldText ?? oldFacts) !== null && !isOurs(oldFacts))
    return err(inTheWay(file, oldText === null ? `${id}.json` : file));
  // The sidecar first: a text without one would be taken for somebody else's.
  if (facts === null) await rm(beside, { force: true });
  else await replaceWhole(beside, partOf(beside), facts);
  await replaceWhole(path, partOf(path), text);
  return ok(oldText === null ? "new" : "changed");
}

/** What limits a folder stays what it is: another one might let others read what lies there. */
async function putLimit(
  { file, text }: Exported,
  { into }: Pick<Putting, "into">,
): Promise<Result<Outcome, string>> {
  const path = join(into, file);
  if (!(await isFolderInside(file, into)) || (await kindOf(path)) === "other")
    return err(`would be written to ${file}, but something else lies there: name another folder with --into`);
  const old = await contentOf(path);
  if (old !== null)
    return old === text
      ? ok("unchanged")
      : err("limits its folder otherwise than the file that lies there, which is kept");
  await replaceWhole(path, partOf(path), text);
  return ok("new");
}

/** What lies beside it, with who may read it. */
function limitedTo(
  wanted: Names | null,
  stated: Loose | null,
  old: string | null,
): Result<Loose | null, string> {
  const before = old === null ? null : parsed(old);
  const kept = isLoose(before) ? audienceAt(before) : null;
  const audience = audienceOf({ wanted, kept, stated: stated === null ? null : audienceAt(stated) });
  if (!audience.ok) return audience;
  if (audience.value === null || (stated !== null && Object.hasOwn(stated, "audience"))) return ok(stated);
  return ok({ ...stated, audience: audience.value });
}

function inTheWay(file: string, other: string): string {
  return `would be written to ${file}, but ${other} lies there and isn't of an ingest: move it elsewhere`;
}

/** Folder by folder, made where they aren't there: none is made behind a link. */
async function isFolderInside(file: string, into: string): Promise<boolean> {
  let folder = into;
  for (const name of file.split("/").slice(0, -1)) {
    folder = join(folder, name);
    const found = await lstat(folder).catch(() => null);
    if (found === null) await mkdir(folder);
    else if (!found.isDirectory()) return false;
  }
  return true;
}

async function kindOf(path: string): Promise<"nothing" | "file" | "other"> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return "nothing";
  return found.isFile() ? "file" : "other";
}

async function contentOf(path: string): Promise<string | null> {
  return (await kindOf(path)) === "nothing" ? null : readFile(path, "utf8");
}

function isOurs(facts: string | null): boolean {
  const stated = facts === null ? null : parsed(facts);
  return isLoose(stated) && stated.takenInBy === MARK.takenInBy;
}

function partOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.part`);
}

function toldOf(
  { id, headline, url }: Exported,
  { file, place, outcome }: Pick<Told, "file" | "place" | "outcome">,
): Told {
  const why = outcome === "duplicate" ? "an earlier line is the same article, and is kept" : null;
  return {
    id,
    file,
    place,
    outcome,
    headline,
    url,
    format: "export",
    why,
    removed: false,
    notices: [],
    cut: [],
  };
}

/** What two runs came to. */
export function together(one: Ingested, other: Ingested): Ingested {
  const outcomes = new Map(one.outcomes);
  for (const [outcome, count] of other.outcomes) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count);
  return { outcomes, problems: one.problems + other.problems };
}
