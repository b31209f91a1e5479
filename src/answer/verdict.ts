/** Which verdict the best evidence makes. */
import { type CitedVerdict, slice } from "../domain.ts";
import { type Asked, asksForSomebody, isAskedFor, SURELY_ASKED } from "./asked.ts";
import type { Evidence } from "./gather.ts";
import { hasSign } from "./signs.ts";

/** A claim is never "found": a reader takes that for a yes (NEWSROOM). */
export function verdictOn(evidence: Evidence, asked: Asked): CitedVerdict {
  if (asked.reading.presumes && isAskedFor(evidence.speaker, asked)) return "other-words";
  if (isClaim(asked)) return isAnothers(evidence, asked) ? "wrong-speaker" : "other-words";
  const { zone } = evidence.passage;
  switch (evidence.kind) {
    case "passage":
      return zone === "headline" || zone === "subheadline" ? "headline-only" : "found-passage";
    case "indirect":
      return "found-indirect";
    case "direct":
    case "mixed":
      return "found";
  }
}

/** Whether a yes or no is wanted to somebody's having said something; whether they commented at all is none. */
export function isClaim(asked: Asked): boolean {
  const { claims, wants, speakers } = asked.reading;
  // "Did the harbour master say …", of whom the coverage knows nobody.
  const isOfSomebody = speakers.some(({ by, weight }) => by === "subject" && weight >= SURELY_ASKED);
  return claims && !wants.has("comment") && (isOfSomebody || asksForSomebody(asked));
}

/** Whether a claim about one person is answered by the words of another. */
export function isAnothersClaim(evidence: Evidence, asked: Asked): boolean {
  return isClaim(asked) && isAnothers(evidence, asked);
}

function isAnothers({ speaker }: Evidence, { speakers: [likeliest] }: Asked): boolean {
  return speaker !== null && likeliest?.isName === true && !likeliest.speakers.has(speaker);
}

/** A report that nobody is asked for is the article's account of a fact, and a refusal to comment is nobody's words: as such. */
export function asAccount(evidence: Evidence, asked: Asked): Evidence {
  const { kind, passage } = evidence;
  const { act, wants } = asked.reading;
  if (kind !== "indirect") return evidence;
  const isFact = act === null && !wants.has("quote") && !asksForSomebody(asked);
  return isFact || isRefusal(evidence, asked)
    ? {
        ...evidence,
        statement: null,
        kind: "passage",
        span: passage.span,
        shown: passage.span,
        speaker: null,
      }
    : evidence;
}

/** "Lind did not respond to a request for comment", where that is what is asked. */
export function isRefusal({ passage, sentence }: Evidence, { reading }: Asked): boolean {
  return reading.wants.has("comment") && hasSign("comment", slice(passage.article.text, sentence));
}
