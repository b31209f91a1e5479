/** The nouns of a speaker's page: all that a coverage holds of one speaker, laid out to be read through. */
import type { Article, Citation, DiffStep, Speaker } from "../domain.ts";

/** What a name leads to. */
export type Profiled =
  | { readonly kind: "speaker"; readonly profile: SpeakerProfile }
  /** Names, each of which leads to one speaker. */
  | { readonly kind: "several"; readonly choice: readonly string[] }
  /** `spelt`: names that are spelt nearly so. */
  | { readonly kind: "nobody"; readonly spelt: readonly string[] };

export interface SpeakerProfile {
  readonly speaker: Speaker;
  /** Others whom the name asked for fits too. */
  readonly alsoFits: readonly string[];
  /** As printed, the one printed last first. */
  readonly roles: readonly PrintedRole[];
  /** What they are printed as saying, each where it stood first, by date of publication, the oldest first, undated last: the newest of all. */
  readonly said: readonly Said[];
  /** Older ones than `said` holds. */
  readonly left: number;
  /** All of `said`, each once; the subject of the newest dated one first. */
  readonly subjects: readonly Subject[];
  /** What others are printed as saying in which they are named, in the order of `said`. */
  readonly about: readonly Citation[];
  readonly counts: ProfileCounts;
  /** Months of publication in which they are printed as saying something, rising; months without are left out. */
  readonly months: readonly MonthSaid[];
}

/** Of all that they are printed as saying, copies folded. */
export interface ProfileCounts {
  readonly quoted: number;
  /** In reported speech alone. */
  readonly reported: number;
  readonly articles: number;
  /** Of those, without a date of publication. */
  readonly undated: number;
  /** First and last known dates of publication, as stated; null where none is known. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface MonthSaid {
  /** "2025-03". */
  readonly month: string;
  readonly said: number;
}

/** A role as articles print it. */
export interface PrintedRole {
  /** A slice of `citation`'s article, within it. */
  readonly text: string;
  /** The sentence that has it, in the article that printed it last. */
  readonly citation: Citation;
  readonly articles: number;
  /** First and last known dates of publication of those, as stated. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Said {
  readonly citation: Citation;
  readonly polarity: "affirmed" | "denied";
  /** What other versions of its article print instead, the latest first. */
  readonly changes: readonly OtherWording[];
  /** Places in `said` of others on the same, with a "not" or a figure more or less; rising. */
  readonly otherwise: readonly number[];
}

export interface OtherWording {
  readonly article: Article;
  /** "asked": only in what is shown; "printed": only in that version. */
  readonly diff: readonly DiffStep[];
}

/** Statements that stand together; no word of it is ours. */
export interface Subject {
  /** The word of headlines that these statements, or their articles' headlines, share; null where they share none with other articles. */
  readonly word: Citation | null;
  /** Under whose headline they stand where there is no such word. */
  readonly article: Article | null;
  /** Places in `said`, rising. */
  readonly said: readonly number[];
}
