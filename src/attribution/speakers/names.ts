/** Names taken apart and compared: given name, surname, suffix. */
import { NAME_PARTICLES, NAME_SUFFIXES, TITLES } from "../../language/english/titles-data.ts";

/** Comparable parts of one printed name, in order: lower case, no accents, no dots. */
export interface NameParts {
  readonly words: readonly string[];
  /** "jr", "iii", or "" without one. */
  readonly suffix: string;
}

export function partsOfName(name: string): NameParts {
  const words = comparable(name)
    .split(/[\s,]+/)
    .filter((word) => word.length > 0);
  const last = words.at(-1) ?? "";
  if (words.length > 1 && NAME_SUFFIXES.has(last)) return { words: words.slice(0, -1), suffix: last };
  return { words, suffix: "" };
}

/** Without the titles and article before it: "MAYOR LIND" is "LIND"; the last word always stays. */
export function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  let first = 0;
  while (first < words.length - 1 && isTitleWord(words[first] ?? "")) first++;
  return words.slice(first).join(" ");
}

function isTitleWord(word: string): boolean {
  const title = comparable(word);
  return TITLES.has(title) || title === "the" || title === "former";
}

/** Lower case, without accents, dots and quotation marks, with one kind of apostrophe. */
export function comparable(phrase: string): string {
  if (TIDY.test(phrase)) return phrase.toLowerCase();
  const plain = PLAIN.test(phrase) ? phrase : withoutAccents(phrase);
  return plain.replace(/[."]/g, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Words of ASCII without dots and quotation marks, a blank between them: four phrases of five, so they are asked for first. */
const TIDY = /^[!#-\-/-~]+(?: [!#-\-/-~]+)*$/;
/** ASCII needs no normalising. */
const PLAIN = /^[\x20-\x7e]*$/;

function withoutAccents(phrase: string): string {
  return phrase
    .normalize("NFKD")
    .replace(/[\u0300-\u036f“”]/g, "")
    .replace(/[’‘`]/g, "'");
}

/** Whether two whole names can be one person's: same surname, given names alike, no middle initial or suffix against
 * another ("George W. Vale" and "George H. Vale" are two, "George Vale" can be either). */
export function agree(one: NameParts, other: NameParts): boolean {
  if (one.suffix !== other.suffix || one.words.at(-1) !== other.words.at(-1)) return false;
  if (!givenAgree(one.words[0] ?? "", other.words[0] ?? "")) return false;
  const [middle, otherMiddle] = [one.words.slice(1, -1), other.words.slice(1, -1)];
  return middle.every((word, at) => (otherMiddle[at] ?? word).charAt(0) === word.charAt(0));
}

function givenAgree(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

/** Whether the words of `part` are the last ones of `whole`: "lind", "van lind", "wasserman schultz". */
export function isTail(part: readonly string[], whole: readonly string[]): boolean {
  const skip = whole.length - part.length;
  return skip > 0 && part.every((word, at) => whole[skip + at] === word);
}

/** Where the surname begins among the words: particles belong to it ("van der lind"). */
export function surnameOf({ words }: NameParts): string {
  let at = words.length - 1;
  while (at > 1 && NAME_PARTICLES.has(words[at - 1] ?? "")) at--;
  return words.slice(at).join(" ");
}
