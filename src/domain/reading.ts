/** The nouns of a question: what may be read in it before anybody looks at the coverage. */
import type { Span } from "../domain.ts";

/** What kind of answer a question wants; several may hold at once. */
export type Want =
  | "who"
  | "did"
  | "comment"
  | "when"
  | "where"
  | "to-whom"
  | "story"
  | "number"
  | "count"
  | "why"
  | "how"
  | "quote"
  | "all"
  | "self"
  | "exact"
  | "next"
  | "else"
  | "otherwise"
  | "latest"
  | "first";

/** What a verb of speaking or a noun for what was said is worth beside a word that names something. */
export const ASKS = 0.2;

/** A word of a question that says something of what is asked. */
export interface AskedWord extends Span {
  readonly term: string;
  readonly word: string;
  /** Terms that the print may have instead: "ppl" is people. */
  readonly also: readonly string[];
  /** In 0..1: less for a word that rather asks than names something. */
  readonly weight: number;
}

/** Words of a question that may name whoever is to be heard. */
export interface SpeakerPhrase extends Span {
  readonly text: string;
  /** How likely its place makes it, in 0..1. */
  readonly weight: number;
  /** "companion": after "his", "her": somebody of whoever was heard last. By what place: subject of a verb of speaking, after "from", before "'s take", first of all … */
  readonly by:
    | "subject"
    | "from"
    | "possessive"
    | "take"
    | "opening"
    | "which"
    | "beside"
    | "about"
    | "auxiliary"
    | "label"
    | "companion"
    | "bare"
    | "field";
}

/** What may be read in one question, without looking at the coverage. */
export interface Reading {
  readonly question: string;
  /** Words meant word for word, without their marks, in order. */
  readonly wordings: readonly string[];
  /** All that says something of what is asked, the words of speakers among them, in order. */
  readonly words: readonly AskedWord[];
  /** Likeliest first. */
  readonly speakers: readonly SpeakerPhrase[];
  /** The first verb of speaking, as typed. */
  readonly act: string | null;
  readonly wants: ReadonlySet<Want>;
  /** Whether a yes or no is wanted to somebody's having said something ("did X say …"). */
  readonly claims: boolean;
  /** Whether it is taken for granted that somebody did or said something ("why did X call on Y to go"). */
  readonly presumes: boolean;
  readonly dates: readonly string[];
  /** Words that the asker may take to be printed although they stand in no marks: what follows "did X say", "who said". */
  readonly remembered: string | null;
  readonly follows: Follows;
  /** `Inquiry.most`; absent where nothing of it is said. */
  readonly listed?: number;
}

/** Null where it tells no gender: "they". */
export interface FollowingPronoun extends Span {
  readonly gender: "female" | "male" | null;
}

/** How a message goes on with its thread. */
export interface Follows {
  /** How much it leans on what came before, in 0..1. */
  readonly leaning: number;
  /** The first "he", "her": whoever was heard last is meant, unless somebody is named before it. */
  readonly pronoun: FollowingPronoun | null;
  /** "And about …": the same, where nobody else is named. */
  readonly bySilence: boolean;
  /** "No, I meant …": the question before, of somebody else. */
  readonly corrects: boolean;
}
