/** Every phrase of a text that could speak: names, pronouns, roles, groups, documents. */
import type { Span } from "../../domain.ts";
import { SUBORDINATORS } from "../../language/english/grammar-data.ts";
import { GROUP_PLURALS } from "../../language/english/nouns-data.ts";
import { isPreposition, reportingVerb } from "../../language/english/reporting-verbs.ts";
import type { Gender } from "../../language/language.ts";
import { complementEnd, holderAfterPlace } from "./complements.ts";
import { withFirms } from "./firms.ts";
import { type Head, headOf } from "./heads.ts";
import type { Judge } from "./judge.ts";
import { judgeOfNames } from "./judge.ts";
import { endsPhrase } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { type Phrase, phraseAt } from "./phrases.ts";
import { withSurnames } from "./surnames.ts";
import { type Word, wordsOf } from "./words.ts";

/** In text order, disjoint, outside the quoted spans (sorted and disjoint), each in its longest form: "Kremlin
 * spokesman Dmitry Peskov", "a spokeswoman for the ferry company", "the council", "the report", "he".
 * An apposition ("Ada Lind, the mayor, …") is two mentions. */
export function findMentions(text: string, quoted: readonly Span[]): Mention[] {
  const words = wordsOf(text, quoted);
  const isName = judgeOfNames(text, words);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const found = pronounAt(words, at) ?? phraseMentionAt(words, at, isName);
    if (found !== null && !isEndless(text, found.mention)) mentions.push(found.mention);
    at = found?.to ?? at + 1;
  }
  return withFirms(text, withSurnames(text, mentions));
}

/** Words of the longest name or office; what goes on is a list or a prank, and each tail of a name is kept to be asked for. */
const MOST_WORDS = 12;

function isEndless(text: string, { head: { start, end } }: Mention): boolean {
  return end - start > 2 * MOST_WORDS && text.slice(start, end).split(/\s+/u).length > MOST_WORDS;
}

interface Found {
  readonly mention: Mention;
  /** Number of the first word after it. */
  readonly to: number;
}

function pronounAt(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  if (word === undefined || !isPronoun(words, at, word) || word.shape === "acronym") return null;
  if (word.lower === "it" && EXPLETIVE.test(wordsAfter(words, at))) return null;
  const { start, end, lower } = word;
  const head: Core = { start, end, kind: "pronoun", gender: genderOfPronoun(lower) };
  return { mention: mentionOf(words, { from: at, to: at + 1, possessive: false }, head), to: at + 1 };
}

/** "It turns out that", "it goes without saying", "it is believed": nobody and nothing. */
const EXPLETIVE =
  /^(?:(?:now|also) )?(?:turn(?:s|ed) out|goes without|went without|seems|seemed|appears|appeared|emerged|happens|(?:is|was|has been|had been) (?:widely |generally |commonly )?(?:believed|thought|understood|said|known|rumou?red|hoped|feared|estimated|expected) (?:that|to)|depends|matters|remains to)\b/u;

/** The next few, joined. */
function wordsAfter(words: readonly Word[], at: number): string {
  return words
    .slice(at + 1, at + 6)
    .map(({ lower }) => lower)
    .join(" ");
}

/** "her" is an object only where no noun follows. */
function isPronoun(words: readonly Word[], at: number, word: Word): boolean {
  if (word.lexeme.pronoun) return word.lower !== "i" || word.shape !== "lower";
  return word.lower === "her" && endsAt(words[at + 1]);
}

function endsAt(next: Word | undefined): boolean {
  return next === undefined || !next.joined || endsPhrase(next);
}

function genderOfPronoun(lower: string): Gender {
  if (lower.startsWith("she") || lower.startsWith("her")) return "female";
  if (lower.startsWith("he") || lower.startsWith("him")) return "male";
  return lower.startsWith("the") || lower.startsWith("we") ? "plural" : null;
}

function phraseMentionAt(words: readonly Word[], at: number, isName: Judge): Found | null {
  const phrase = phraseAt(words, at, isName);
  const head = phrase === null ? null : headOf(words, phrase);
  if (phrase === null || head === null) return loneGroupAt(words, at);
  return asMention(words, phrase, head, isName);
}

function asMention(words: readonly Word[], phrase: Phrase, head: Head, isName: Judge): Found | null {
  const { from } = phrase;
  const owner = words[phrase.to - 1]?.possessive === true;
  const to = owner ? phrase.to : complementEnd(words, phrase.to, head, isName);
  const possessive = words[to - 1]?.possessive ?? false;
  const core = head.kind === "role" ? (holderAfterPlace(words, phrase.to, to) ?? head) : head;
  return { mention: mentionOf(words, { from, to, possessive }, core), to };
}

/** The head of a mention, with what it makes of it. */
type Core = Span & Pick<Mention, "kind" | "gender">;

/** Numbers of words, half-open. */
interface Extent extends Pick<Mention, "possessive"> {
  readonly from: number;
  readonly to: number;
}

function mentionOf(
  words: readonly Word[],
  { from, to, possessive }: Extent,
  { start, end, kind, gender }: Core,
): Mention {
  const first = words[from];
  const before = first?.joined === true ? words[from - 1] : undefined;
  const after = words[to]?.joined === true ? words[to] : undefined;
  const isAccordingTo = before?.lower === "to" && words[from - 2]?.lower === "according";
  return {
    start: first?.start ?? start,
    end: words[to - 1]?.end ?? end,
    kind,
    gender,
    head: { start, end },
    possessive,
    sentence: first?.sentence ?? 0,
    governed:
      before !== undefined &&
      !isAccordingTo &&
      (isPreposition(before.lower) || SUBORDINATORS.has(before.lower)),
    reporting: isAccordingTo || reports(before) || reports(after),
  };
}

function reports(word: Word | undefined): boolean {
  const verb = word === undefined ? null : reportingVerb(word.lower);
  return verb !== null && verb.strength === "speech" && verb.form === "finite";
}

/** "Many say", "Others were": a plural that stands for people where a verb follows at once. */
function loneGroupAt(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  const next = words[at + 1];
  if (word?.lexeme.noun?.gender !== "plural" || next?.joined !== true || !GROUP_PLURALS.has(word.lower))
    return null;
  if (!next.lexeme.verb && !/^(?:have|are|were|had|do|did)$/.test(next.lower)) return null;
  const { start, end } = word;
  const head: Core = { start, end, kind: "group", gender: "plural" };
  return { mention: mentionOf(words, { from: at, to: at + 1, possessive: false }, head), to: at + 1 };
}
