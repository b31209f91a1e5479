/** How much a word tells of what is asked. */
import { englishVectors } from "../language/english/vectors.ts";
import type { Holdings } from "./holdings.ts";

/** The logarithm of how many passages there are for one that holds the term, as if `USUAL` passages of other news were among them: in two
 * articles on Russia "Russia" would tell less than "say" does. "" is a term that none holds. */
export function rarity(term: string, holdings: Holdings): number {
  const shareHere = Math.exp(-holdings.weight(term));
  const here = NONE * Math.exp(holdings.weight(""));
  return Math.log((here + USUAL) / (here * shareHere + USUAL * usualShare(term)));
}

/** What BM25 counts for a term that no passage holds. */
const NONE = 0.5;

/** About as many as there are in thirty articles. */
const USUAL = 1_000;

/** Of passages of news, those that hold a term, by its rank among common ones (Zipf's law): half of them "say", one of a hundred "Russia", the 234th. */
function usualShare(term: string): number {
  const rank = englishVectors().rowOf(term);
  return rank === null ? 0 : MOST_COMMON / (rank + AS_COMMON);
}

const MOST_COMMON = 2.4;
const AS_COMMON = 5;
