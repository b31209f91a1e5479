/** What a phrase is about: its head, its kind and its gender. */
import type { Span } from "../../domain.ts";
import { bare, genderOfGivenName } from "../../language/english/lexemes.ts";
import { MEDIA } from "../../language/english/nouns-data.ts";
import { PLACE_OPENERS, PLACES, STATE_ABBREVIATIONS } from "../../language/english/places-data.ts";
import { NAME_SUFFIXES, TITLES } from "../../language/english/titles-data.ts";
import type { Gender, Noun } from "../../language/language.ts";
import { genderOfTitle, isCapital, isGivenName, isTitle, nounOf } from "./lexicon.ts";
import type { Phrase } from "./phrases.ts";
import type { Word } from "./words.ts";

export interface Head extends Span {
  readonly kind: "name" | "role" | "group" | "document";
  readonly gender: Gender;
}

export function headOf(words: readonly Word[], phrase: Phrase): Head | null {
  const last = words[phrase.to - 1];
  if (last === undefined) return null;
  const noun = nounOf(last);
  if (isCapital(last)) return capitalHead(words, phrase, last, noun);
  return noun === null ? null : nounHead(last, noun);
}

function nounHead({ start, end }: Word, { kind, gender }: Noun): Head {
  return { start, end, kind, gender };
}

function capitalHead(words: readonly Word[], phrase: Phrase, last: Word, noun: Noun | null): Head | null {
  const run = startOfRun(words, phrase);
  const name = startOfName(words, run, phrase.to);
  const first = words[name];
  if (first === undefined || (phrase.to - run === 1 && isState(last))) return null;
  if (
    name === phrase.to - 1 &&
    noun !== null &&
    !isBare(phrase, last, noun) &&
    !isTitledBody(words, phrase, run) &&
    !isAddressed(words, phrase, name)
  )
    return nounHead(last, noun);
  const { start } = first;
  const { end } = last;
  if (isTitledBody(words, phrase, run))
    return { start: words[run]?.start ?? start, end, kind: "group", gender: null };
  if (isSeveralOf(phrase, last)) return { start, end, kind: "group", gender: "plural" };
  if (isDescribed(words, phrase, noun, run, name)) return nounHead(last, PERSON);
  if (noun !== null && isAboutSomebody(words, name, phrase.to)) return nounHead(last, noun);
  if (name === run && followsBody(words, run, phrase)) return { start, end, kind: "group", gender: null };
  if (isBody(words, name, phrase, first, last)) return { start, end, kind: "group", gender: null };
  return { start, end, kind: "name", gender: genderOfRun(words, phrase, name) };
}

/** "Harbour Watch’s Office of the Inspector General", "the Court of Justice", "The Guardian" inside a sentence: an office of many, and a
 * paper, whatever the last word means alone. */
function isTitledBody(words: readonly Word[], phrase: Phrase, run: number): boolean {
  const isOffice = isInstitution(words[run]) && words[run + 1]?.lower === "of";
  const article = words[phrase.body - 1];
  const isPaper = article?.text === "The" && !article.opensSentence && run === phrase.body;
  return isOffice || isPaper;
}

const SEVERAL: ReadonlySet<string> = new Set(["many", "some", "few", "most", "several", "all", "both"]);

/** "many Harrowmerians" */
function isSeveralOf({ determiner, to, body }: Phrase, last: Word): boolean {
  return to - body === 1 && SEVERAL.has(determiner ?? "") && /[^s]s$/.test(last.lower);
}

/** A lone capital noun inside a sentence that may as well be a surname ("said Page"); no role or body has one there. */
function isBare(phrase: Phrase, last: Word, noun: Noun): boolean {
  if (phrase.determiner !== null || phrase.to - phrase.body > 1 || last.opensSentence) return false;
  return noun.kind === "document";
}

/** "Lind Speech", "New Poll" in a headline; "Tom Page", "Reeve Line" and "Harrow Post" are names. */
function isAboutSomebody(words: readonly Word[], name: number, to: number): boolean {
  return to - name > 1 && !isGiven(words[name]) && WRITTEN.has(words[to - 1]?.lower ?? "");
}

/** Written things that nobody and no body is called by. */
const WRITTEN: ReadonlySet<string> = new Set(
  "speech poll polls survey study studies interview statement letter tweet tweets video report reports".split(
    " ",
  ),
);

const PERSON: Noun = { kind: "role", gender: null };

/** "an Iowa Democrat": a determiner, no given name, and a role noun at the end. */
function isDescribed(
  words: readonly Word[],
  phrase: Phrase,
  noun: Noun | null,
  run: number,
  name: number,
): boolean {
  const article = phrase.determiner !== null && !isGiven(words[name]);
  const last = words[phrase.to - 1];
  return (
    article && name === run && (noun?.kind === "role" || (last !== undefined && PARTISANS.has(last.lower)))
  );
}

const PARTISANS = new Set(["democrat", "republican", "conservative", "liberal", "independent", "american"]);

/** "the consulting firm Oxford Lines": the noun right before says what the name is. */
function followsBody(words: readonly Word[], run: number, phrase: Phrase): boolean {
  const before = run > phrase.body ? words[run - 1] : undefined;
  if (before === undefined || before.possessive || before.shape !== "lower") return false;
  return nounOf(before)?.kind === "group" && nounOf(before)?.gender === null;
}

/** "Mr. Baker", "Dr. Weaver": nothing but a name follows these. */
function isAddressed(words: readonly Word[], phrase: Phrase, name: number): boolean {
  const title = name > phrase.core ? words[name - 1] : undefined;
  return title?.text.endsWith(".") === true && TITLES.has(bare(title.lower));
}

/** Lower-case words inside a name that are no particles: those of "Department of the Interior". */
const LINKS = new Set(["of", "the", "for", "and"]);

/** First word of the capitals that end the phrase. */
function startOfRun(words: readonly Word[], phrase: Phrase): number {
  let at = phrase.to - 1;
  while (at > phrase.core && isOfName(words, at - 1)) at--;
  return at;
}

function isOfName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.possessive) return false;
  return isCapital(word) || word.lexeme.particle || LINKS.has(word.lower);
}

/** Past the last title or office word of the run, or its abbreviation ("Harrow RFC CEO Tom Reed"), unless nothing would be left. */
function startOfName(words: readonly Word[], run: number, to: number): number {
  let name = run;
  let inName = false;
  for (let at = run; at < to - 1; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (isGiven(word)) inName = true;
    else if (at > run && !inName && word.shape === "acronym" && isGiven(words[at + 1])) name = at + 1;
    else if (endsTitles(words, at, word) && (!inName || isGiven(words[at + 1]))) name = at + 1;
  }
  return pastOffice(words, pastPeople(words, name, to), to);
}

/** "Luther King" goes on with the name; "Ryan Spokeswoman Ada Lind" begins one after the title. */
function endsTitles(words: readonly Word[], at: number, word: Word): boolean {
  const next = words[at + 1];
  if (!isTitle(word)) return isSeveral(word) && isGiven(next);
  return next !== undefined && !next.lexeme.institution && !NAME_SUFFIXES.has(bare(next.lower));
}

/** "Senators Ada Lind and Tom Reed" */
function isSeveral(word: Word): boolean {
  const noun = nounOf(word);
  return (
    noun?.gender === "plural" && noun.kind === "group" && !word.lexeme.people && word.lower.endsWith("s")
  );
}

function isGiven(word: Word | undefined): boolean {
  return word !== undefined && isGivenName(word);
}

/** "Democrat Ada Lind", "Republican Tom Reed": a people or party word before a whole name. */
function pastPeople(words: readonly Word[], name: number, to: number): number {
  const word = words[name];
  const last = words[to - 1];
  if (word === undefined || last === undefined || to - name < 3 || last.lexeme.institution) return name;
  return word.lexeme.people ? name + 1 : name;
}

/** "of State John Kerr": from the given name on, or else the last two words. */
function pastOffice(words: readonly Word[], name: number, to: number): number {
  if (words[name]?.lower !== "of") return name;
  for (let at = name; at < to - 1; at++) {
    const word = words[at];
    if (word !== undefined && isGivenName(word)) return at;
  }
  return to - name >= 4 ? to - 2 : name - 1;
}

function isBody(words: readonly Word[], name: number, phrase: Phrase, first: Word, last: Word): boolean {
  const length = phrase.to - name;
  if (length === 1) return isLoneBody(words, name, phrase, last);
  const given =
    length < 4 && isGivenName(first) && !(last.lexeme.institution && isInstitution(words[phrase.to - 2]));
  if (!given && holds(words, name, phrase.to, isInstitution)) return true;
  if (holds(words, name, phrase.to, isOf) || isPlace(length, first, last)) return true;
  return phrase.determiner === "the" && name === phrase.body && !given;
}

function isInstitution(word: Word | undefined): boolean {
  return word?.lexeme.institution === true;
}

function isOf({ lower }: Word): boolean {
  return lower === "of";
}

function holds(words: readonly Word[], from: number, to: number, test: (word: Word) => boolean): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word !== undefined && test(word)) return true;
  }
  return false;
}

/** "S.C.", "Va.": where somebody is from. */
function isState({ text, lower }: Word): boolean {
  return text.endsWith(".") && STATE_ABBREVIATIONS.has(lower.replaceAll(".", ""));
}

/** "New York", "North Korea", "Saudi Arabia". */
function isPlace(length: number, first: Word, last: Word): boolean {
  if (length !== 2 || !PLACE_OPENERS.has(first.lower)) return false;
  return PLACES.has(last.lower) || !isGivenName(last);
}

function isLoneBody(words: readonly Word[], name: number, phrase: Phrase, word: Word): boolean {
  if (word.text.includes("&")) return true;
  const before = name > phrase.body ? words[name - 1] : undefined;
  if (before !== undefined && (word.shape !== "acronym" || isTitle(before))) return false;
  if (PLACES.has(word.lower) || MEDIA.has(word.lower) || word.lexeme.people) return true;
  if (word.lexeme.institution && phrase.determiner !== null) return true;
  if (word.shape === "acronym") return word.text.length <= 5;
  if (isCoined(word) || /\d/.test(word.text)) return true;
  return phrase.determiner === "the" || word.shape === "initials";
}

/** "SoftBank", "WeWork"; "McKay", "DeVos" and "LeBron" are names of people. */
function isCoined({ text }: Word): boolean {
  return /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) && !/^(?:Ma?c|D[eiu]|L[aeo]|Van|Fitz|O)\p{Lu}/u.test(text);
}

/** By the titles before the name; a woman may be a chairman, so a given name of the other gender leaves it open. */
function genderOfRun(words: readonly Word[], phrase: Phrase, name: number): Gender {
  const given = genderOfGivenName(words[name]?.lower ?? "");
  for (let at = name - 1; at >= phrase.core; at--) {
    const { lower = "" } = words[at] ?? {};
    const gender = genderOfTitle(lower);
    const isOffice = /m[ae]n$/u.test(lower) && given !== null && given !== gender;
    if (gender !== null && !isOffice) return gender;
  }
  return null;
}
