/** Claims without marks ("did X say that …"): first X's own words, then who else said it, then what X said instead. */
import type { Citation, Query } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { rulingByTopic } from "./by-topic.ts";
import { rulingByWording } from "./by-wording.ts";
import { citeStatement } from "./cite.ts";
import type { Holdings } from "./holdings.ts";
import { isInsertion, matchesOf } from "./match.ts";
import { type TopicWord, topicWords } from "./relevance.ts";
import { cited, type Ruling } from "./ruling.ts";
import { askedFor, isTheirs } from "./speakers.ts";
import { currentMatches } from "./versions.ts";

export function rulingOnClaim(query: Query, holdings: Holdings): Ruling | null {
  return theirWords(query, holdings) ?? theirSubject(query, holdings) ?? elsewhere(query, holdings);
}

/** Printed as the words of the one asked about. */
function theirWords(query: Query, holdings: Holdings): Ruling | null {
  const asked = askedFor(query, holdings);
  if (asked === null || query.wording === null) return null;
  const { matches, notes } = currentMatches(matchesOf(query.wording, holdings), holdings);
  const match = matches.find(
    ({ statement, passage, grade }) =>
      statement !== null &&
      passage.zone === "body" &&
      (grade === "printed" || grade === "variant") &&
      isTheirs(statement, asked),
  );
  if (!match?.statement) return null;
  const { quotation } = match.statement;
  const verdict = isInsertion(match)
    ? "misquoted"
    : quotation.kind === "indirect"
      ? "found-indirect"
      : "found";
  return cited(verdict, [citeStatement(match.statement)], { notes });
}

/** On the same subject, but not these words: shown as what they did say. */
function theirSubject(query: Query, holdings: Holdings): Ruling | null {
  if (query.speaker === null) return null;
  const ruling = rulingByTopic({ ...query, topic: query.wording ?? query.topic }, holdings);
  if (ruling === null || !("citations" in ruling)) return ruling;
  return cited("misquoted", ruling.citations, { notes: [NOT_AS_ASKED] });
}

const NOT_AS_ASKED = "The coverage does not print this as asked; this is what it prints on the subject.";

/** Somebody else is credited with it only where their own words hold every word of the claim: a shared subject corrects
 * nobody. */
function elsewhere(query: Query, holdings: Holdings): Ruling | null {
  const worded = rulingByWording(query, holdings);
  if (worded !== null && worded.verdict === "wrong-speaker") return worded;
  if (query.speaker === null) return worded;
  const others = rulingByTopic(
    { ...query, speaker: null, cue: null, topic: query.wording ?? query.topic },
    holdings,
  );
  if (others === null || !("citations" in others)) return null;
  const claim = topicWords(query.wording ?? query.topic, holdings);
  return cited(
    "wrong-speaker",
    others.citations.filter((citation) => citation.speaker !== null && isSaidIn(claim, citation)),
  );
}

function isSaidIn(claim: readonly TopicWord[], { kind, text }: Citation): boolean {
  const terms = new Set(tokenize(text).map(({ term }) => term));
  return kind !== "indirect" && claim.every(({ term }) => terms.has(term));
}
