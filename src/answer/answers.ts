/** Whether what is shown answers at all: the features of two small models, on the question and the best of its evidence. The first only
 * tells whether the coverage speaks of what is asked: a second that learns both from questions on what articles leave out would take
 * any likeness for an answer where no article is on the subject. */

import type { Sink } from "../domain/linear.ts";
import type { Want } from "../domain/reading.ts";
import { slice } from "../domain.ts";
import { type Asked, asksForSomebody } from "./asked.ts";
import type { Evidenced, Ranked } from "./rank.ts";
import { hasSign, SIGNED } from "./signs.ts";
import { isRefusal } from "./verdict.ts";

/** Log odds are the sum of weight × value. `ranked`: best first. */
export function coverFeatures(evidenced: Evidenced, ranked: readonly Ranked[], sink: Sink): void {
  const [first] = ranked;
  sink("always", 1);
  if (first === undefined) return;
  sink("share", first.share);
  for (const name of SHARES) sink(name, first.marks[name]);
  ofBest(evidenced, first, sink);
}

/** How sure the best is, how scattered the rest, and whether it is of the kind that is wanted, from whoever is asked. */
export function answerFeatures(evidenced: Evidenced, ranked: readonly Ranked[], sink: Sink): void {
  const [first] = ranked;
  sink("always", 1);
  if (first === undefined) return;
  const { evidence, nearTopic } = first.marks;
  ofBest(evidenced, first, sink);
  sink("scattered", entropyOf(ranked));
  sink("confidence", evidence.statement?.quotation.confidence ?? 0);
  sink("nearTopic", nearTopic);
  if (asksForSomebody(evidenced.asked)) ofSpeaker(evidenced, first, sink);
  ofWants(evidenced, first, sink);
}

function ofBest({ asked: { words } }: Evidenced, { score }: Ranked, sink: Sink): void {
  sink("score", score / SCORES);
  sink("unprinted", words.filter(({ isNaming, isPrinted }) => isNaming && !isPrinted).length);
  sink("weight", words.reduce((sum, { weight }) => sum + weight, 0) / WEIGHT);
}

/** Of the shares of all evidence, in nats: much of it as good as the best is a sign of none that answers. */
function entropyOf(ranked: readonly Ranked[]): number {
  return ranked.reduce((sum, { share }) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
}

/** What brings scores and sums of weights to the order of 1. */
const SCORES = 10;
const WEIGHT = 30;

const SHARES = ["nearAll", "articleAll", "article", "likeNear"] as const;

/** Whether the article has whoever is asked for by name in its own words. */
function ofSpeaker({ asked, marks, isProper }: Evidenced, { marks: first }: Ranked, sink: Sink): void {
  if (!isProper || isOfFact(asked) || isRefusal(first.evidence, asked)) return;
  const { article } = first.evidence.passage;
  const quoted = marks.reduce(
    (most, { fit, evidence: { statement, kind, passage } }) =>
      statement !== null && kind !== "indirect" && passage.article === article ? Math.max(most, fit) : most,
    0,
  );
  const sure = Math.min(1, asked.speakers[0]?.weight ?? 0);
  sink(`${isBody(asked) ? "body" : "named"}, not quoted`, sure * (1 - quoted));
}

function ofWants({ asked: { reading } }: Evidenced, { marks }: Ranked, sink: Sink): void {
  const { passage } = marks.evidence;
  for (const { want, name } of SIGNED)
    if (LACKING.has(name) && reading.wants.has(want))
      sink(`no ${name}`, Number(!hasSign(want, slice(passage.article.text, passage.span))));
}

/** Signs whose lack tells that it is no answer. */
const LACKING: ReadonlySet<string> = new Set(["refusal", "number", "day"]);

/** "How far does the new Audi go": a name in it needn't be heard. */
function isOfFact({ reading: { act, wants } }: Asked): boolean {
  return act === null && FACTS.some((want) => wants.has(want));
}

const FACTS: readonly Want[] = ["number", "when", "where", "how"];

/** A body speaks by reports and through its people. */
function isBody({ speakers: [likeliest] }: Asked): boolean {
  if (likeliest === undefined || likeliest.speakers.size === 0) return false;
  return [...likeliest.speakers].every(({ kind }) => kind !== "person");
}
