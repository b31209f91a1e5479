/** Whether what is shown answers at all: the features of two small models, on the question and the best of its evidence. The first only
 * tells whether the coverage speaks of what is asked: a second that learns both from questions on what articles leave out would take
 * any likeness for an answer where no article is on the subject. */

import type { Sink } from "../domain/linear.ts";
import type { Want } from "../domain/reading.ts";
import { slice } from "../domain.ts";
import { asksForSomebody, SURELY_ASKED, subjectOf } from "./asked.ts";
import { familyOf } from "./gather.ts";
import type { Evidenced, Ranked } from "./rank.ts";
import { hasSign, SIGNED } from "./signs.ts";

/** Log odds are the sum of weight × value. `ranked`: best first. */
export function coverFeatures(evidenced: Evidenced, ranked: readonly Ranked[], sink: Sink): void {
  const [first, second = first] = ranked;
  sink("always", 1);
  if (first === undefined || second === undefined) return;
  sink("sureness", evidenced.gathered.sureness);
  sink("share", first.share);
  sink("score", first.score / SCORES);
  sink("ahead", first.score - second.score);
  for (const name of SHARES) sink(name, first.marks[name]);
  sink("topic in article", evidenced.measure.article(first.marks.evidence.passage.article, "topic"));
  ofWords(evidenced, sink);
}

/** The same, and what kind of answer is wanted, from whom. */
export function answerFeatures(evidenced: Evidenced, ranked: readonly Ranked[], sink: Sink): void {
  coverFeatures(evidenced, ranked, sink);
  const [first] = ranked;
  if (first === undefined) return;
  const { evidence } = first.marks;
  sink("scattered", entropyOf(ranked));
  sink(`is ${familyOf(evidence)}`, 1);
  sink("confidence", evidence.statement?.quotation.confidence ?? 0);
  if (asksForSomebody(evidenced.asked)) ofSpeaker(evidenced, first, ranked, sink);
  else sink("topic alone", first.marks.nearTopic);
  ofSubject(evidenced, first, sink);
  ofWants(evidenced, first, sink);
}

/** Of the shares of all evidence, in nats: much of it as good as the best is a sign of none that answers. */
function entropyOf(ranked: readonly Ranked[]): number {
  return ranked.reduce((sum, { share }) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
}

/** What brings scores and sums of weights to the order of 1. */
const SCORES = 10;
const WEIGHT = 30;

const SHARES = ["nearTopic", "nearAll", "articleAll", "article", "like", "likeNear", "likeAll"] as const;

/** Whether whoever is asked for is heard in the article, and on this. */
function ofSpeaker(evidenced: Evidenced, first: Ranked, ranked: readonly Ranked[], sink: Sink): void {
  const { asked, marks, measure, isProper } = evidenced;
  const { article } = first.marks.evidence.passage;
  const here = marks.filter(
    ({ evidence }) => evidence.statement !== null && evidence.passage.article === article,
  );
  const heard = Math.max(0, ...here.map(({ fit }) => fit));
  const quoted = Math.max(0, ...here.map(({ fit, evidence }) => (evidence.kind === "indirect" ? 0 : fit)));
  const theirs = ranked.find(({ marks: one }) => one.evidence.statement !== null && one.fit >= SURELY_ASKED);
  const isName = asked.speakers[0]?.isName === true;
  const sure = Math.min(1, asked.speakers[0]?.weight ?? 0);
  sink("somebody asked", sure);
  const isRefusal =
    asked.reading.wants.has("comment") &&
    hasSign("comment", slice(first.marks.evidence.passage.article.text, first.marks.evidence.passage.span));
  if (isProper && !isRefusal) {
    const who = isOfFact(asked) ? "in a fact" : isBody(asked) ? "body" : "named";
    sink(`${who}, not theirs`, sure * (1 - first.marks.fit));
    sink(`${who}, not quoted`, sure * (1 - quoted));
  }
  sink("heard in article", heard);
  sink("printed, not heard", Math.max(0, measure.article(article, "speaker") - heard));
  sink("nobody found", asked.speakers[0]?.speakers.size === 0 ? sure : 0);
  sink("name not heard", isName && heard < SURELY_ASKED ? sure : 0);
  sink("theirs on topic", theirs?.marks.nearTopic ?? 0);
  sink("theirs in sentence", theirs?.marks.sentenceTopic ?? 0);
}

/** Hardly any word on the subject stands in or beside what is shown where it is on something else. */
function ofSubject({ asked, measure }: Evidenced, { marks: { evidence } }: Ranked, sink: Sink): void {
  const subject = subjectOf(asked);
  if (subject.length === 0) return;
  const { passage } = evidence;
  const beside = measure.shareOf(subject, measure.besides(passage));
  sink(
    "off subject",
    Number(beside < FEW && measure.shareOf(subject, measure.places(passage.article)) < HALF),
  );
}

/** Shares of the weight of the words on the subject. */
const FEW = 0.15;
const HALF = 0.5;

function ofWords({ asked: { words } }: Evidenced, sink: Sink): void {
  sink("unprinted", words.filter(({ isNaming, isPrinted }) => isNaming && !isPrinted).length);
  sink("words", Math.log(1 + words.filter(({ weight }) => weight > 0).length));
  sink("weight", words.reduce((sum, { weight }) => sum + weight, 0) / WEIGHT);
}

function ofWants({ asked: { reading } }: Evidenced, { marks }: Ranked, sink: Sink): void {
  const { passage } = marks.evidence;
  for (const want of reading.wants) sink(`wants ${want}`, 1);
  for (const { want, name } of SIGNED)
    if (reading.wants.has(want))
      sink(`no ${name}`, Number(!hasSign(want, slice(passage.article.text, passage.span))));
}

/** "How far does the new Audi go": a name in it needn't be heard. */
function isOfFact({ reading: { act, wants } }: Evidenced["asked"]): boolean {
  return act === null && FACTS.some((want) => wants.has(want));
}

const FACTS: readonly Want[] = ["number", "when", "where", "how"];

/** A body speaks by reports and through its people. */
function isBody({ speakers: [likeliest] }: Evidenced["asked"]): boolean {
  if (likeliest === undefined || likeliest.speakers.size === 0) return false;
  return [...likeliest.speakers].every(({ kind }) => kind !== "person");
}
