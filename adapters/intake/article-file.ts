/** An item → the two files of its article: laid out, mended and checked, or why it can't be one. */
import { err, MOST_BYTES, ok, type Problem, parseArticle, type Result } from "../../src/index.ts";
import { isoDate } from "./dates.ts";
import { checkedFacts } from "./facts.ts";
import type { Block, Facts, Item } from "./item.ts";
import { layOut } from "./layout.ts";
import { mend } from "./mend.ts";
import { rejoin } from "./rejoin.ts";
import { type Unwrapped, unwrap } from "./unwrap.ts";

export interface ArticleFile {
  readonly text: string;
  /** Without the file that it comes from. */
  readonly facts: Facts;
  readonly cut: readonly string[];
}

/** An item whose words and facts are as they should be. */
export interface Sound {
  readonly item: Item;
  /** What was mended or left out, each a line. */
  readonly notices: readonly string[];
}

/** Mends words, checks facts; done first, since an article is known by its facts. */
export function sound(item: Item): Sound {
  const mended =
    item.body.kind === "text" ? mendedText(item, item.body.text) : mendedBlocks(item, item.body.blocks);
  const { facts, wrong } = checkedFacts(mended.item.facts);
  return { item: { ...mended.item, facts }, notices: [...(item.notices ?? []), ...mended.notices, ...wrong] };
}

/** The problem is that there is nothing to answer with, or that it couldn't be read back. */
export function articleFile({ body, facts, cut }: Item): Result<ArticleFile, string> {
  const laidOut = body.kind === "text" ? { text: body.text, cut: [] } : layOut(facts, body.blocks);
  if (laidOut === null) return err("has no text: if its source has it elsewhere, take that in instead");
  if (Buffer.byteLength(laidOut.text) > MOST_BYTES)
    return err(`has more than ${MOST_BYTES / 1_000_000} MB of text: split it into its articles`);
  return ok({ text: laidOut.text, facts, cut: [...cut, ...laidOut.cut] });
}

/** Facts that go into the sidecar as they are. */
const STATED = [
  "publisher",
  "published",
  "url",
  "language",
  "headline",
  "byline",
  "modified",
  "sourceId",
  "version",
  "status",
  "rights",
] as const satisfies readonly (keyof Facts)[];

/** What a sidecar holds, keys that nobody stated left out. */
export function sidecarOf(
  facts: Facts,
  { format, sourceFile }: { format: Item["format"]; sourceFile: string },
): object {
  const until = facts.embargo === null ? null : isoDate(facts.embargo);
  // A story that was planned appeared when its embargo ended.
  const embargo = until === facts.published ? null : until;
  const corrections = facts.corrections.length === 0 ? null : facts.corrections;
  const { audience } = facts;
  const stated = STATED.map((key) => [key, facts[key]] as const);
  const all = [...stated, ...Object.entries({ embargo, corrections, audience, format, sourceFile })];
  return Object.fromEntries(all.filter(([, value]) => value !== null));
}

/** The folder reader's own look at the two files: what it would refuse is never written. */
export function readsBack(id: string, text: string, sidecar: object): Result<unknown, Problem> {
  const beside = { file: `${id}.json`, text: JSON.stringify(sidecar) };
  return parseArticle({ file: `${id}.txt`, bytes: Buffer.from(text, "utf8"), sidecar: beside });
}

/** Stands in no text, and parts those that are mended together: alone, a word tells less of what happened to it. */
const BETWEEN = "\u001e";
/** What no text has and an article file may not hold; line breaks and tabs are meant. */
const CONTROLS = /[^\P{Cc}\t-\r\u0080-\u009f]/gu;

function mendedText(item: Item, text: string): Sound {
  const { text: mended, done } = mend(text);
  const whole = unwrap(mended.toWellFormed());
  return {
    item: { ...item, body: { kind: "text", text: whole.text } },
    notices: [...done.map(told), ...toldOf(whole)],
  };
}

function toldOf({ joined, width }: Omit<Unwrapped, "text">): string[] {
  return width === null
    ? []
    : [`its lines were broken at ${width} characters: ${joined} breaks were taken out`];
}

const WORDS = ["headline", "subheadline", "byline", "publisher", "rights"] as const;

function mendedBlocks(item: Item, blocks: readonly Block[]): Sound {
  const words = [...WORDS.map((key) => item.facts[key] ?? ""), ...blocks.map((block) => block.words)];
  const { text, done } = mend(words.map((each) => each.replace(CONTROLS, "")).join(BETWEEN));
  const mended = text.toWellFormed().split(BETWEEN);
  const facts = Object.fromEntries(WORDS.map((key, at) => [key, mended[at] || null]));
  const sounder = blocks.map((block, at) => ({ ...block, words: mended[WORDS.length + at] ?? block.words }));
  // A page's paragraphs are its elements, and nobody breaks lines by those.
  const whole = item.format === "page" ? { blocks: sounder, joined: 0, width: null } : rejoin(sounder);
  return {
    item: { ...item, facts: { ...item.facts, ...facts }, body: { kind: "blocks", blocks: whole.blocks } },
    notices: [...done.map(told), ...toldOf(whole)],
  };
}

function told(what: string): string {
  return `${what} was mended`;
}
