/** Which capital words of an article are names, judged by how the article itself prints them. */
import { endsPhrase, isCapital, isGivenName, isTitle, nounOf } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** Whether the word at a number may belong to a name. */
export type Judge = (words: readonly Word[], at: number) => boolean;

/** Months and seasons that are names as well: "Theresa May", "June Marlow". */
const MONTHS_OF_NAMES: ReadonlySet<string> = new Set(["april", "may", "june", "august", "summer", "autumn"]);
/** Before a month that is one. */
const DATING: ReadonlySet<string> = new Set(
  "in on of since until till by last this next early late mid from to through between during before after for around".split(
    " ",
  ),
);

interface Usage {
  /** Printed in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Printed with a capital that nothing but being a name explains. */
  readonly inside: ReadonlySet<string>;
  /** Months that stand after a given name or a title somewhere. */
  readonly surnames: ReadonlySet<string>;
}

export function judgeOfNames(text: string, words: readonly Word[]): Judge {
  const titled = wordsInTitles(text, words);
  const usage = usageOf(words, titled);
  const isSetApart = ({ start, after }: Word) =>
    /[,:(]/.test(text.slice(after, after + 2)) ||
    /[-–—―]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  return (all, at) => {
    const word = all[at];
    if (word === undefined) return false;
    if (word.lexeme.calendar)
      return (
        MONTHS_OF_NAMES.has(word.lower) &&
        (isBearers(all, at) || isSurname(all, at, usage) || isGivenBesideSurname(all, at))
      );
    if (titled.has(word)) return !word.lexeme.boundary && isNameInTitle(all, at, word, usage);
    if (isSmall(all, at, word) || isShouted(all, at, word, usage)) return false;
    if (word.lexeme.boundary && word.opensSentence) return true;
    return !word.opensSentence || isNameAtStart(all, at, word, usage, isSetApart);
  };
}

/** "Theresa May", "Mrs. May", and not "Congress in May" or "Theresa, May 5". */
function isBearers(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word?.joined !== true || !isCapital(before) || isNumber(next)) return false;
  return (isGivenName(before) || isTitle(before)) && !before.lexeme.calendar;
}

/** "May said" in an article that has a Theresa May. */
function isSurname(words: readonly Word[], at: number, { surnames }: Usage): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !surnames.has(word.lower) || !isCapital(word) || isNumber(next)) return false;
  return before === undefined || !word.joined || !DATING.has(before.lower);
}

/** "Will Orchard said", "June Marlow, the clerk": a small word or a month before one capital, and then a verb or the phrase's end;
 * not "In June Marlow said". */
function isGivenBesideSurname(words: readonly Word[], at: number): boolean {
  const [before, word, next, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (word?.shape !== "capital" || next?.joined !== true || next.shape !== "capital") return false;
  if (next.lexeme.boundary || next.lexeme.calendar) return false;
  if (word.joined && before !== undefined && DATING.has(before.lower)) return false;
  return after === undefined || !after.joined || after.lexeme.verb;
}

function isNumber(word: Word | undefined): boolean {
  return word?.joined === true && word.shape === "number";
}

/** "(R-Ohio)", "D-Mo." */
const PARTY_AND_STATE = /^[RDI][-–—]\p{Lu}/u;

/** Small words are no names, but "Will" is one right after a name inside a sentence, and before one ("said Will Berg"). */
function isSmall(words: readonly Word[], at: number, word: Word): boolean {
  if (PARTY_AND_STATE.test(word.text)) return true;
  if (!word.lexeme.boundary || isGivenBefore(words[at + 1], word)) return false;
  if (isGivenName(word) && isGivenBesideSurname(words, at)) return false;
  const before = words[at - 1];
  const inName = word.joined && before?.shape === "capital" && !before.lexeme.boundary;
  return !inName || word.shape !== "capital" || word.lower === "the";
}

/** "ADA LIND BEGAN her day": a first line in capitals has verbs and nouns as well; what the article prints in small letters is one. */
function isShouted(words: readonly Word[], at: number, word: Word, { lower }: Usage): boolean {
  if (word.shape !== "acronym" || word.end - word.start < SHOUTED) return false;
  if (words[at - 1]?.shape !== "acronym" && words[at + 1]?.shape !== "acronym") return false;
  return word.lexeme.verb || lower.has(word.lower);
}

/** Letters of a word from which on it is hardly a body's initials. */
const SHOUTED = 4;

function isGivenBefore(next: Word | undefined, word: Word): boolean {
  const isGiven = isGivenName(word) && word.shape === "capital" && !word.opensSentence;
  return isGiven && next?.joined === true && next.shape === "capital" && !next.lexeme.boundary;
}

/** A capital that opens a sentence says nothing; the word's other uses and its shape do. */
function isNameAtStart(
  words: readonly Word[],
  at: number,
  word: Word,
  { lower, inside }: Usage,
  isSetApart: (word: Word) => boolean,
): boolean {
  if (isTitle(word) || nounOf(word) !== null || isGivenName(word)) return true;
  if (word.lexeme.verb) return false;
  if (inside.has(word.lower) || word.lexeme.particle) return true;
  if (lower.has(word.lower)) return false;
  const next = words[at + 1];
  if (next?.joined === true && (isCapital(next) || next.lexeme.verb)) return true;
  if (/(?:ed|ing|ly)$/.test(word.lower)) return false;
  if (word.shape !== "capital" || word.possessive || isSetApart(word)) return true;
  if (next?.joined !== true) return false;
  const after = words[at + 2];
  if (next.lower === "and" && after?.joined === true && isCapital(after)) return true;
  return SINGULAR.test(next.lower) || nounOf(next)?.kind === "role";
}

/** What one person does or has done to him: "Vogel is", "Vogel also said", not "Crops are". */
const SINGULAR =
  /^(?:is|was|has|had|does|did|would|will|could|isn't|wasn't|hasn't|also|later|then|himself|herself|who|of)$/;

/** In Title Case every word is capital, so only the article's other lines and given names tell. */
function isNameInTitle(words: readonly Word[], at: number, word: Word, { inside }: Usage): boolean {
  if (inside.has(word.lower) || isGivenName(word)) return true;
  const [first, before] = [words[at - 2], words[at - 1]];
  if (!word.joined || before === undefined || !isGivenName(before) || endsPhrase(word)) return false;
  // "Ada Warren Grills Bank" has its surname.
  return !(before.joined && first !== undefined && isGivenName(first));
}

function usageOf(words: readonly Word[], titled: ReadonlySet<Word>): Usage {
  const lower = new Set<string>();
  const inside = new Set<string>();
  const surnames = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (MONTHS_OF_NAMES.has(word.lower) && isBearers(words, at)) surnames.add(word.lower);
    if (word.shape === "lower") {
      // Nobody asks for these: they are no names anyway.
      if (!endsPhrase(word)) lower.add(word.lower);
    } else if (!word.opensSentence && !titled.has(word)) inside.add(word.lower);
  }
  return { lower, inside, surnames };
}

/** Fewest words by which a line can be seen to be in Title Case. */
const TITLE_WORDS = 4;
/** The same for a line that ends in a full stop, as few headlines do. */
const STOPPED_TITLE_WORDS = 8;
/** Share of words with a capital from which on capitals no longer tell names. */
const TITLE_SHARE = 0.6;
/** Longest words that Title Case leaves in lower case ("with", "from"). */
const SMALL_LENGTH = 4;

/** Words of lines printed In Title Case or IN CAPITALS: headlines, mostly. */
function wordsInTitles(text: string, words: readonly Word[]): ReadonlySet<Word> {
  const titled = new Set<Word>();
  let line: Word[] = [];
  for (const [at, word] of words.entries()) {
    if (!isTime(word)) line.push(word);
    const next = words[at + 1];
    if (next !== undefined && !(next.opensSentence && /[\n\r]/.test(text.slice(word.after, next.start))))
      continue;
    if (isTitleLine(line, text.charAt(word.after))) for (const one of line) titled.add(one);
    line = [];
  }
  return titled;
}

/** "14:40" before a live report's line is no word of a title. */
function isTime({ shape, text }: Word): boolean {
  return shape === "number" && text.includes(":");
}

function isTitleLine(line: readonly Word[], mark: string): boolean {
  if (line.length < (mark === "." ? STOPPED_TITLE_WORDS : TITLE_WORDS)) return false;
  let capitals = 0;
  for (const word of line) {
    if (isCapital(word)) capitals++;
    else if (word.shape === "lower" && (word.text.length > SMALL_LENGTH || word.lexeme.verb)) return false;
  }
  return capitals / line.length >= TITLE_SHARE;
}
