/** Facts and blocks → the text of an article file, laid out so that whosaid's zones find each part where it is; and what was cut. */
import { articleFromText } from "../../src/index.ts";
import type { Block, Facts } from "./item.ts";

export interface LaidOut {
  /** A paragraph on each line, blank lines between, ended by "\n". */
  readonly text: string;
  /** Lines that repeat others or that whosaid takes for furniture. */
  readonly cut: readonly string[];
}

export type Head = Pick<Facts, "headline" | "subheadline" | "byline" | "corrections">;

/** A longer standfirst is read as a paragraph, and so it is laid out as one. */
const STANDFIRST = 250;
/** A longer line isn't looked at for what it says of itself. */
const LINE = 280;

/** Null: it has no paragraph that could be answered with. */
export function layOut(stated: Head, blocks: readonly Block[]): LaidOut | null {
  const head = { ...stated, subheadline: isOpening(stated.subheadline, blocks) ? null : stated.subheadline };
  const { kept, cut } = withoutRepeats(head, blocks);
  if (!kept.some(({ kind }) => kind !== "caption")) return null;
  const lines = [...headLines(head), ...kept.flatMap(linesOf), ...head.corrections.map(note)];
  const furniture = navigationIn(lines);
  const left = lines.filter((_, at) => !furniture.has(at));
  const text = `${left.join("\n\n")}\n`;
  if (!hasBody(text)) return null;
  return { text, cut: [...cut, ...lines.filter((_, at) => furniture.has(at))] };
}

/** The headline is often the first block too, a standfirst a paragraph, and a caption printed twice. */
function withoutRepeats(head: Head, blocks: readonly Block[]): { kept: Block[]; cut: string[] } {
  const seen = new Set(
    [head.headline, head.subheadline, head.byline].flatMap((words) => (words === null ? [] : fold(words))),
  );
  const kept: Block[] = [];
  const cut: string[] = [];
  for (const [at, block] of blocks.entries()) {
    const isRepeat = at < HEAD_BLOCKS || block.kind === "caption" ? seen.has(fold(block.words)) : false;
    if (isRepeat) cut.push(block.words);
    else kept.push(block);
    if (block.kind === "caption") seen.add(fold(block.words));
  }
  return { kept, cut };
}

/** How far down a page repeats its head. */
const HEAD_BLOCKS = 6;

function headLines({ headline, subheadline, byline }: Head): string[] {
  return [
    ...(headline === null ? [] : [`# ${headline}`]),
    ...(subheadline === null ? [] : [subheadline.length > STANDFIRST ? subheadline : `## ${subheadline}`]),
    ...creditLine(byline),
  ];
}

/** Many a description is how the text begins, cut off at its end or not. A standfirst of its own is printed alone. */
function isOpening(words: string | null, blocks: readonly Block[]): boolean {
  if (words === null) return false;
  const opening = fold(words).replace(/\s*(?:\[?(?:…|\.\.\.)\]?)$/u, "");
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph").map((block) => fold(block.words));
  return (
    paragraphs.some((own, at) => own.startsWith(opening) && (own !== opening || at === 0)) ||
    paragraphs.join(" ").startsWith(opening)
  );
}

/** Left out where whosaid wouldn't know it for a byline: it would be answered with. */
function creditLine(byline: string | null): string[] {
  if (byline === null) return [];
  const line = `By ${byline}`;
  const zones = articleFromText("byline", `# A headline\n\n${line}\n\nA sentence that is the story.\n`).zones;
  return zones.some(({ kind }) => kind === "credit") ? [line] : [];
}

function linesOf({ kind, words }: Block): string[] {
  switch (kind) {
    case "point":
      return [`- ${words.replace(/^[-–—•*]\s+/u, "")}`];
    case "quotation":
      return [`> ${words}`];
    case "caption":
      return pieces(words).map((piece) => `Caption: ${piece}`);
    case "heading":
    case "paragraph":
      return [words];
  }
}

/** At the ends of sentences, each short enough for a caption. */
function pieces(words: string): string[] {
  const sentences = words.match(/.+?(?:[.!?…]["”’)]*(?=\s|$)|$)/gsu) ?? [];
  const parts: string[] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + sentence.length <= LINE)
      parts[parts.length - 1] = last + sentence;
    else parts.push(sentence);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** As the desk's notes are known, and never answered with. */
function note(words: string): string {
  return /^(?:corrections?|clarifications?|editor['’]s note)\b/iu.test(words)
    ? words
    : `Correction: ${words}`;
}

/** The lines that whosaid takes for furniture. */
function navigationIn(lines: readonly string[]): ReadonlySet<number> {
  const { zones } = articleFromText("laid out", lines.join("\n\n"));
  const found = new Set<number>();
  let start = 0;
  let zone = 0;
  for (const [at, line] of lines.entries()) {
    while ((zones[zone]?.end ?? Number.POSITIVE_INFINITY) <= start) zone += 1;
    if (zones[zone]?.kind === "navigation") found.add(at);
    start += line.length + 2;
  }
  return found;
}

function hasBody(text: string): boolean {
  return articleFromText("laid out", text).zones.some(({ kind }) => kind === "body");
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”„]/gu, '"').replace(/\s+/gu, " ").trim();
}
