/** A phrase of the narration that could speak, with its link to the verb or noun that reports. */
import { ABSENT } from "../../domain/absent.ts";
import type { Mention } from "../mentions/mention.ts";

/** How a phrase hangs on its cue: "Lind said", "said Lind", "according to Lind", "described by Lind", "Lind’s remark" and "in the
 * words of Lind", "with Lind saying", "Lind fell", or not. */
export type Order =
  | "subject-verb"
  | "verb-subject"
  | "participle"
  | "according"
  | "agent"
  | "owner"
  | "verb"
  | "none";

export interface Phrase {
  readonly mention: Mention;
  /** Numbers of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly order: Order;
  /** Number of the cue's token, or of the plain verb's; -1 where it has none. */
  readonly verb: number;
  /** Base form of a reporting verb or noun. */
  readonly lemma: string | null;
  readonly strength: "speech" | "naming" | "loose" | "noun" | "plain" | "none";
  /** An apposition or a clause with "who" stands between the phrase and its verb. */
  readonly parted: boolean;
  readonly auxiliary: boolean;
  /** "Lind was told": the words are somebody else's. */
  readonly passive: boolean;
}

export type Link = Pick<Phrase, "order" | "verb" | "lemma" | "strength" | "parted" | "auxiliary" | "passive">;

export const UNLINKED: Link = {
  order: "none",
  verb: ABSENT,
  lemma: null,
  strength: "none",
  parted: false,
  auxiliary: false,
  passive: false,
};
