/** Whether two wordings laid along each other differ in what was said, only in how it was written, or not at all. */
import type { Alignment, Column } from "../text/align.ts";
import { isFigure, isMaskOf, isSameAmount, type Word } from "../text/comparable.ts";
import { editDistance } from "../text/edit-distance.ts";
import { SLIP } from "../text/likeness.ts";
import type { Holdings } from "./holdings.ts";
import { turnsSense } from "./negation.ts";

/** same: word for word, whoever interrupts; form: a slip of the pen, another spelling, small words, an editor's marks; altered: a
 * figure, a name, a "not" or a word of substance is another, is missing or was put in. */
export type Difference = "same" | "form" | "altered";

/** What tells a slip of the pen from another word. */
export type Lexicon = Pick<Holdings, "knows" | "search" | "words">;

/** `text` is the article's. */
export function differenceOf(
  { columns }: Pick<Alignment, "columns">,
  text: string,
  holdings: Lexicon,
): Difference {
  if (columns.every(isSame)) return "same";
  const own = withoutSubstituted(columns).filter((column) => column.aside === undefined);
  const isAltered =
    turnsSense(own) || own.some((column) => isMaterial(column, text, holdings)) || exchangesWeight(own, text);
  return isAltered ? "altered" : "form";
}

function isSame({ asked, printed, likeness, aside }: Column): boolean {
  return aside === "narrator" || (likeness >= 1 && asked?.word === printed?.word);
}

/** "[Rudd] was immense" for "He was immense": an editor's word in brackets may stand in a small one's place. */
function withoutSubstituted(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ asked, printed, aside }, at) => {
    const word = asked ?? printed;
    const isBesideEditors = [columns[at - 1], columns[at + 1]].some((beside) => beside?.aside === "editor");
    const isLone = aside === undefined && (asked === null || printed === null);
    return !(isLone && isBesideEditors && word?.stop === true && !NEGATING.test(word.word));
  });
}

const NEGATING = /^(?:no|not|never|nor|cannot|.*nt)$/u;

/** What only one side has, or has otherwise. */
function isMaterial({ asked, printed, likeness, joined }: Column, text: string, holdings: Lexicon): boolean {
  if (asked === null || printed === null) {
    const word = asked ?? printed;
    return word !== null && (!word.stop || isFigure(word.word));
  }
  if (joined !== undefined || asked.word === printed.word) return false;
  if (isFigure(asked.word) && isFigure(printed.word)) return !isSameAmount(asked.word, printed.word);
  if (asked.cutOff === true || isMaskOf(asked.word, printed.word) || isMaskOf(printed.word, asked.word))
    return false;
  if (asked.term === printed.term) return false;
  if (asked.stop && printed.stop) return likeness < SLIP;
  // A word that the coverage prints somewhere was meant; a misspelt one, or a name that nobody bears, was not.
  const isLike = isName(printed, text) ? isSlipInName : isSlip;
  return !isLike(asked.word, printed.word, likeness) || isPrintedAnywhere(asked, holdings);
}

/** Passages in which a word is looked for: many of its stem and none of it tell a misspelling ("paries", of the stem of "Paris"). */
const LOOKED_INTO = 20;

function isPrintedAnywhere({ word, term }: Word, { knows, search, words }: Lexicon): boolean {
  if (!knows(term)) return false;
  const hits = search(word, LOOKED_INTO);
  return hits.some(({ passage }) => words(passage).some((printed) => printed.word === word));
}

/** In shorter words another letter makes another word ("jail", "mail"); a letter lost, doubled or swapped seldom does, nor a vowel
 * that sounds like another. */
const LONG = 7;

function isSlip(asked: string, printed: string, likeness: number): boolean {
  if (likeness < SLIP || isOpposite(asked, printed) || isOpposite(printed, asked)) return false;
  const steps = editDistance(asked, printed);
  if (printed.length >= LONG) return steps <= (printed.length > LONG + 1 ? 2 : 1);
  return (
    steps === 1 &&
    (asked.length !== printed.length || isSwapped(asked, printed) || isOtherVowel(asked, printed))
  );
}

/** Names differ by less than other words do: a letter lost, doubled or swapped is a slip, any other makes another name. */
function isSlipInName(asked: string, printed: string): boolean {
  const isOfLength = asked.length !== printed.length || isSwapped(asked, printed);
  return printed.length > SHORT && editDistance(asked, printed) === 1 && isOfLength;
}

/** Letters of a name in which every one counts. */
const SHORT = 3;

/** A capital within a sentence. */
function isName({ start, end }: Word, text: string): boolean {
  return (
    /^\p{Lu}/u.test(text.slice(start, end)) &&
    /[\p{L}\p{N},;’')\]&-]\s*$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}

function isOtherVowel(one: string, other: string): boolean {
  const consonants = (word: string): string => word.replace(/[aeiouy]/gu, ".");
  return other.length >= LONG - 1 && consonants(one) === consonants(other);
}

function isSwapped(one: string, other: string): boolean {
  const letters = (word: string): string => Array.from(word).sort().join("");
  return letters(one) === letters(other);
}

/** "Legally", "illegally". */
function isOpposite(word: string, longer: string): boolean {
  return longer.endsWith(word) && OPPOSING.has(longer.slice(0, longer.length - word.length));
}

const OPPOSING: ReadonlySet<string> = new Set([
  "un",
  "in",
  "im",
  "il",
  "ir",
  "dis",
  "non",
  "de",
  "mis",
  "anti",
]);

/** Small words that another of their kind turns into another statement: how much, how surely, when, whose. */
const WEIGHTY: readonly ReadonlySet<string>[] = [
  "all any some every each few most none no both",
  "more less fewer most least",
  "will would shall should can could may might must",
  "before after",
  "over under above below",
  "with without for against",
  "i we you he she they",
  "my our your his her their",
].map((words) => new Set(words.split(" ")));

/** Whether one such word stands where another of its kind is printed, or at an end where none is. */
function exchangesWeight(columns: readonly Column[], text: string): boolean {
  const isAtEnd = (run: readonly Column[]): boolean =>
    (run[0] === columns[0] && !followsEditor(columns, text)) || run.at(-1) === columns.at(-1);
  return runsOfDifference(columns).some((run) =>
    WEIGHTY.some((kind) => {
      const [asked, printed] = [wordsOf(run, "asked", kind), wordsOf(run, "printed", kind)];
      const isAdded = isAtEnd(run) && run.every((column) => column.printed === null);
      return (isAdded || printed.length > 0) && asked.some((word) => !printed.includes(word));
    }),
  );
}

/** "[Rudd] was immense" for "He was immense": what is printed in its place ends just before. */
function followsEditor(columns: readonly Column[], text: string): boolean {
  const start = columns.find(({ printed }) => printed !== null)?.printed?.start ?? 0;
  return text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .endsWith("]");
}

function wordsOf(run: readonly Column[], side: "asked" | "printed", kind: ReadonlySet<string>): string[] {
  return run.flatMap((column) => {
    const word = column[side]?.word;
    return word !== undefined && kind.has(word) ? [word] : [];
  });
}

function runsOfDifference(columns: readonly Column[]): Column[][] {
  const runs: Column[][] = [[]];
  for (const column of columns) {
    if (isSame(column)) runs.push([]);
    else runs.at(-1)?.push(column);
  }
  return runs.filter((run) => run.length > 0);
}
