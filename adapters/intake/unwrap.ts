/** Text whose lines were broken at one width, as mail and old wires break them → a line for each paragraph. What may be meant as lines stays. */

export interface Unwrapped {
  readonly text: string;
  /** Line breaks that were taken out, and the width in characters that they stood for; nothing was done where it is null. */
  readonly joined: number;
  readonly width: number | null;
}

/** Widths at which lines are broken; shorter ones are verse, captions and columns, longer ones paragraphs. */
const WIDTHS = { least: 55, most: 90 } as const;
/** Breaks that have to stand for one width before any of them is believed. */
const LEAST_BREAKS = 3;
/** Share of all breaks that do, where they weren't meant; the others end a headline or stand beside an address too long for its line. */
const LEAST_SHARE = 0.9;
/** Share of them that go on with a small letter: a third of German words in the middle of a sentence don't. */
const LEAST_SMALL = 1 / 3;
const SMALL = /^[“"'‘„»«(]?\p{Ll}/u;
/** Share of the width under which a line says nothing against it: a line of verse, or of a list. */
const NEAR = 0.75;

export function unwrap(text: string): Unwrapped {
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/u).map((whole): Line => ({ whole, words: whole.trim() }));
  const blocks = blocksOf(lines).filter(isProse);
  const breaks = blocks.flatMap(({ breaks }) => breaks);
  const width = widthOf(breaks);
  if (width === null) return { text, joined: 0, width: null };
  const gone = blocks.flatMap((block) => meaningless(block, width));
  return { text: withoutBreaks(lines, new Set(gone.map(({ at }) => at))), joined: gone.length, width };
}

/** None of a block where one break has another reason. Where paragraphs follow each other without a blank line, one may end at the width. */
function meaningless({ breaks }: Block, width: number): readonly Break[] {
  const kinds = new Set(breaks.map((one) => kindOf(one, width)));
  if (kinds.has("odd")) return [];
  return breaks.filter((one) => kindOf(one, width) === "full" && !(kinds.has("end") && isEnd(one)));
}

interface Line {
  /** With its end. */
  readonly whole: string;
  readonly words: string;
}

/** Between two lines with something on them. */
interface Break {
  /** Of the line before it. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** Characters of the line before it, and of the word behind it. */
  readonly length: number;
  readonly word: number;
  /** Behind the first line of all, which may be the headline. */
  readonly isFirst: boolean;
}

interface Block {
  readonly lines: readonly Line[];
  readonly breaks: readonly Break[];
}

/** Lines without a blank one between them; the front matter is none of the text's. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: { lines: Line[]; breaks: Break[] }[] = [];
  let isOpen = false;
  let isFirst = true;
  for (let at = bodyStart(lines); at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.words === "") {
      isOpen = false;
      continue;
    }
    const block = isOpen ? blocks.at(-1) : undefined;
    const before = block?.lines.at(-1);
    if (block === undefined || before === undefined) blocks.push({ lines: [line], breaks: [] });
    else {
      block.lines.push(line);
      block.breaks.push(breakOf({ at: at - 1, before: before.words, after: line.words, isFirst }));
      isFirst = false;
    }
    if (!isOpen && blocks.length > 1) isFirst = false;
    isOpen = true;
  }
  return blocks;
}

function breakOf(between: Omit<Break, "length" | "word">): Break {
  const [word = ""] = between.after.split(/\s/u, 1);
  return { ...between, length: lengthOf(between.before), word: lengthOf(word) };
}

function bodyStart(lines: readonly Line[]): number {
  if (lines[0]?.words.replace("\ufeff", "") !== "---") return 0;
  return lines.findIndex(({ words }, at) => at > 0 && words === "---") + 1;
}

/** Lists, marks of quotations, headings, tables, dialogue. */
const MARKED = /^(?:[-–—*•‣·▪◦>|#`~_=+]|\d{1,3}[.)]\s|[a-z][.)]\s|\(\w{1,3}\)\s|\[?\d{1,2}[:.]\d{2}\b)/u;
/** "Q:", "ADA LIND:", "Ada Lind (mayor):". */
const LABELLED =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s+){0,4}\p{Lu}[\p{L}.'’-]{0,30}(?:\s*\([^()]{1,40}\))?\s?:(?:\s|$)/u;
const CAPTION =
  /^\W?(?:captions?|photos?|fotos?|pictures?|bild|images?|videos?|graphics?|file)\b[^.]{0,30}[:/|]/iu;
const COLUMNS = /\t|\S {3,}\S/u;

function isProse({ lines, breaks }: Block): boolean {
  if (breaks.every(({ before, after }) => isVerse(before, after))) return false;
  if (lines.slice(1).some(({ whole }) => /^[^\S\r\n]/u.test(whole))) return false;
  return !lines.some(
    ({ words }) => MARKED.test(words) || LABELLED.test(words) || CAPTION.test(words) || COLUMNS.test(words),
  );
}

/** In prose, few lines begin with a capital; where all do, they may be meant. One alone may be chance, and its sentence goes on. */
function isVerse(before: string, after: string): boolean {
  return !SMALL.test(after) && !/[\p{Ll},-]$/u.test(before);
}

/** The width that most breaks stand for; null where too few do. */
function widthOf(breaks: readonly Break[]): number | null {
  let [best, most] = [0, 0];
  for (let width = WIDTHS.least; width <= WIDTHS.most; width += 1) {
    const full = breaks.filter((one) => kindOf(one, width) === "full").length;
    if (full > most) [best, most] = [width, full];
  }
  const full = breaks.filter((one) => kindOf(one, best) === "full");
  const odd = breaks.filter((one) => kindOf(one, best) === "odd" && one.length >= NEAR * best).length;
  const small = full.filter(({ after }) => SMALL.test(after)).length;
  const isMeant =
    full.length < LEAST_BREAKS ||
    full.length < LEAST_SHARE * (full.length + odd) ||
    small < LEAST_SMALL * full.length;
  return isMeant ? null : best;
}

/** "full": the next word had no room; "end": a paragraph or the headline ends; "odd": another reason, or the line is too long for the width. */
function kindOf(one: Break, width: number): "full" | "end" | "odd" {
  const { length, word, isFirst } = one;
  if (length > width) return "odd";
  if (length + 1 + word > width) return "full";
  return isFirst || isEnd(one) ? "end" : "odd";
}

/** Whether a line ends for another reason than want of room: a sentence ends with it, or what follows is a point of a list or somebody's turn. */
export function isLineMeant(before: string, after: string): boolean {
  return isEnd({ before, after }) || MARKED.test(after) || LABELLED.test(after);
}

function isEnd({ before, after }: Pick<Break, "before" | "after">): boolean {
  return /[.!?…:][^\p{L}\p{N}]{0,3}$/u.test(before) && !SMALL.test(after);
}

/** In characters as one counts them in a terminal, near enough. */
function lengthOf(words: string): number {
  return Array.from(words).length;
}

function withoutBreaks(lines: readonly Line[], gone: ReadonlySet<number>): string {
  return lines
    .map(({ whole }, at) => {
      const isJoined = gone.has(at - 1);
      const start = isJoined ? whole.trimStart() : whole;
      if (!gone.has(at)) return start;
      const end = start.trimEnd();
      // A word that has a hyphen anyway; whether one was put in for the break, nobody can tell.
      return /\p{L}-$/u.test(end) && /^\p{L}/u.test(lines[at + 1]?.words ?? "") ? end : `${end} `;
    })
    .join("");
}
