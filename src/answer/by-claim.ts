/** Claims without marks ("did X say that …"): first X's own words, then who else said it, then what X said instead. */
import type { Query } from "../domain.ts";
import { rulingByTopic } from "./by-topic.ts";
import { rulingByWording } from "./by-wording.ts";
import { citeStatement } from "./cite.ts";
import type { Holdings } from "./holdings.ts";
import { isInsertion, matchesOf } from "./match.ts";
import { cited, type Ruling } from "./ruling.ts";
import { askedFor, isTheirs } from "./speakers.ts";

export function rulingOnClaim(query: Query, holdings: Holdings): Ruling | null {
  return theirWords(query, holdings) ?? theirSubject(query, holdings) ?? elsewhere(query, holdings);
}

/** Printed as the words of the one asked about. */
function theirWords(query: Query, holdings: Holdings): Ruling | null {
  const asked = askedFor(query, holdings);
  if (asked === null || query.wording === null) return null;
  const match = matchesOf(query.wording, holdings).find(
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
  return cited(verdict, [citeStatement(match.statement)]);
}

/** On the same subject, but not these words: shown as what they did say. */
function theirSubject(query: Query, holdings: Holdings): Ruling | null {
  if (query.speaker === null) return null;
  const ruling = rulingByTopic({ ...query, topic: query.wording ?? query.topic }, holdings);
  if (ruling === null || !("citations" in ruling)) return ruling;
  return cited("misquoted", ruling.citations, { notes: [NOT_AS_ASKED] });
}

const NOT_AS_ASKED = "The coverage does not print this as asked; this is what it prints on the subject.";

function elsewhere(query: Query, holdings: Holdings): Ruling | null {
  const worded = rulingByWording(query, holdings);
  if (worded !== null && worded.verdict === "wrong-speaker") return worded;
  if (query.speaker === null) return worded;
  const others = rulingByTopic(
    { ...query, speaker: null, cue: null, topic: query.wording ?? query.topic },
    holdings,
  );
  return others !== null && "citations" in others ? cited("wrong-speaker", others.citations) : null;
}
