/** A question → its terms and how much each of them weighs in this coverage. */

import { askedTokens, compounds, indexTerm, type Token, tokenize } from "../text/analyse.ts";
import { type WantedAnswer, wantedAnswer } from "./answer-kind.ts";
import { idf } from "./bm25.ts";
import { stopTerm } from "./entry.ts";
import type { SoughtTerm } from "./passage-index.ts";
import type { Spelling } from "./spelling.ts";
import { stakesOf } from "./stakes.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface AskedTerm {
  /** As `Entry.numbers` has it; null for a term that no passage holds. */
  readonly number: number | null;
  /** Its idf, as often as the question says it. */
  readonly weight: number;
  /** The same, by what a word says of the answer (`stakesOf`): what confidence is measured in. */
  readonly stake: number;
  /** The share of its weight that a match earns, in 0..1: below 1 where the spelling had to be corrected. */
  readonly trust: number;
}

export interface Asked {
  /** Distinct, in the order of the question. */
  readonly terms: readonly AskedTerm[];
  /** Neighbouring words of the question by `pairKey`, and what finding them together weighs. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Null where a passage of any kind may answer. */
  readonly wanted: WantedAnswer | null;
}

interface Place {
  readonly term: string;
  readonly number: number | null;
  readonly trust: number;
  readonly stake: number;
}

/** Terms beyond these, the least telling ones, cost time and change nothing. */
const MOST_TERMS = 100;

/** `passages`: how many there are. */
export function weighQuestion(
  question: string,
  passages: number,
  { vocabulary, spelling }: { readonly vocabulary: Vocabulary; readonly spelling: Pick<Spelling, "nearest"> },
): Asked {
  const tokens = askedTokens(question);
  const stakes = stakesOf(tokens, question);
  const words = tokens.map((token, at) => placeOf(token, stakes[at] ?? 1, vocabulary, spelling));
  const closed = compounds(question, tokenize(question)).map((term) =>
    plainPlace(term, vocabulary.find(term)),
  );
  const weigh = (number: number | null) =>
    idf(number === null ? 0 : vocabulary.passages(plain(number)), passages);
  const terms = new Map<string, AskedTerm>();
  for (const { term, number, trust, stake } of [...words, ...closed]) {
    // A corrected term weighs what an unknown one does, or every stranger that resembles a word would be cheap.
    const weight = weigh(trust < 1 ? null : number);
    const before = terms.get(term) ?? { weight: 0, stake: 0 };
    terms.set(term, {
      number,
      trust,
      weight: before.weight + weight,
      stake: before.stake + weight * stake,
    });
  }
  return {
    terms: mostTelling([...terms.values()]),
    pairs: neighbours(
      words.map(({ number }) => number),
      weigh,
    ),
    wanted: wantedAnswer(question),
  };
}

/** The function words of a question that any passage holds, each once, those too that its words of substance make needless. */
export function functionWordsIn(question: string, vocabulary: Vocabulary, passages: number): SoughtTerm[] {
  const terms = new Set(tokenize(question).flatMap(({ term, stop }) => (stop ? stopTerm(term) : [])));
  return [...terms].flatMap((term) => {
    const number = vocabulary.find(term);
    return number === null ? [] : { number, weight: idf(vocabulary.passages(number), passages) };
  });
}

/** The number of a term that stands as its complement where it is a function word. */
function plain(number: number): number {
  return number < 0 ? ~number : number;
}

/** One key for two neighbouring words, in order. */
export function pairKey(first: number, second: number): number {
  return first * 2 ** 26 + second;
}

function placeOf(
  token: Token,
  stake: number,
  vocabulary: Vocabulary,
  spelling: Pick<Spelling, "nearest">,
): Place {
  if (token.stop) {
    const number = vocabulary.find(stopTerm(token.term));
    return { term: stopTerm(token.term), number: number === null ? null : ~number, trust: 1, stake: 1 };
  }
  const term = indexTerm(token);
  const number = vocabulary.find(term);
  if (number !== null) return { term, number, trust: 1, stake };
  const corrected = spelling.nearest(term);
  return { term, number: corrected, trust: corrected === null ? 1 : CORRECTED_TRUST, stake };
}

/** A corrected spelling earns most of what the right one would, and never all of it. */
const CORRECTED_TRUST = 0.7;

function plainPlace(term: string, number: number | null): Place {
  return { term, number, trust: 1, stake: 1 };
}

function mostTelling(terms: AskedTerm[]): AskedTerm[] {
  const least = terms.map(({ weight }) => weight).toSorted((a, b) => b - a)[MOST_TERMS - 1] ?? 0;
  return terms.filter(({ weight }) => weight >= least).slice(0, MOST_TERMS);
}

function neighbours(
  words: readonly (number | null)[],
  weigh: (number: number) => number,
): Map<number, number> {
  const pairs = new Map<number, number>();
  words.forEach((second, at) => {
    const first = words[at - 1] ?? null;
    if (first === null || second === null || first === second) return;
    pairs.set(pairKey(first, second), (weigh(first) + weigh(second)) / 2);
  });
  return pairs;
}
