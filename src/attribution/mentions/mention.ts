/** A phrase of a text that could speak. */

import { ABSENT } from "../../domain/absent.ts";
import type { Span } from "../../domain.ts";
import type { Gender } from "../../language/language.ts";
import { countWhile } from "../../text/count-while.ts";

export interface Mention extends Span {
  readonly kind: "name" | "pronoun" | "role" | "group" | "document";
  readonly gender: Gender;
  /** The name or head noun, without title, role words, determiner and complement. */
  readonly head: Span;
  /** A possessive ending follows: "Lind’s", so rather an owner than a speaker. */
  readonly possessive: boolean;
  /** Sentence it stands in, counted from 0 outside quotations. */
  readonly sentence: number;
  /** Directly after a preposition ("to the mayor"), so no subject. */
  readonly governed: boolean;
  /** A verb of saying stands directly before or after ("said Lind", "Lind noted"). */
  readonly reporting: boolean;
}

/** `mentions` are in order and disjoint. Number of the first mention that shares a character with the span, -1 where none does. */
export function firstTouching(mentions: readonly Mention[], span: Span): number {
  const first = countWhile(mentions, ({ end }) => end <= span.start);
  return (mentions[first]?.start ?? Number.POSITIVE_INFINITY) < span.end ? first : ABSENT;
}
