/** Evidence → numbers by which it is judged, each with a name: what the weights are learnt for. */

import type { Sink } from "../domain/linear.ts";
import type { Want } from "../domain/reading.ts";
import { type Span, slice } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { comesAfter } from "./after.ts";
import { type Evidence, familyOf, type Gathered } from "./gather.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { createTimeJudge } from "./in-time.ts";
import { introductionOf } from "./introductions.ts";
import type { Measure } from "./measure.ts";
import { type Asked, asksForSomebody } from "./resolve.ts";
import { hasSign, SIGNED } from "./signs.ts";

/** Shares in 0..1 of what is asked; see `Measure`. */
export interface Marks {
  readonly evidence: Evidence;
  readonly ownTopic: number;
  readonly sentenceTopic: number;
  readonly sentenceAll: number;
  readonly paragraphTopic: number;
  readonly paragraphAll: number;
  readonly nearTopic: number;
  readonly nearAll: number;
  readonly articleAll: number;
  readonly article: number;
  /** How well its speaker fits whoever is asked for; of a passage, how well those whom it hears or names do. */
  readonly fit: number;
  /** How likely its speaker is asked for by name or role. */
  readonly named: number;
  readonly pairs: number;
  readonly rarest: number;
}

type Relative = Exclude<keyof Marks, "evidence" | "named" | "pairs" | "rarest">;
const RELATIVE = [
  "ownTopic",
  "sentenceTopic",
  "sentenceAll",
  "paragraphTopic",
  "paragraphAll",
  "nearTopic",
  "nearAll",
  "articleAll",
  "article",
  "fit",
] as const satisfies readonly Relative[];

export type Best = Readonly<Record<Relative, number>>;

export function marksOf(
  asked: Asked,
  { evidence }: Gathered,
  {
    measure,
    holdings,
    isProper,
  }: { readonly measure: Measure; readonly holdings: Holdings; readonly isProper: boolean },
): Marks[] {
  const fitOf = createFit(asked, measure, holdings, isProper);
  const rarest = Math.max(0, ...asked.words.map(({ ofSpeaker, weight }) => (ofSpeaker ? 0 : weight)));
  return evidence.map((one): Marks => {
    const { passage, span, sentence, statement } = one;
    const own = statement === null ? fitInPassage(one, asked, measure, holdings, fitOf) : fitOf(statement);
    return {
      evidence: one,
      ownTopic: measure.share("topic", [[passage, span]]),
      sentenceTopic: measure.share("topic", [[passage, sentence]]),
      sentenceAll: measure.share("all", [[passage, sentence]]),
      paragraphTopic: measure.share("topic", [[passage, null]]),
      paragraphAll: measure.share("all", [[passage, null]]),
      nearTopic: measure.near(passage, "topic"),
      nearAll: measure.near(passage, "all"),
      articleAll: measure.article(passage.article, "all"),
      article: one.article,
      ...own,
      pairs: pairsIn(one, asked, measure),
      rarest: rarest === 0 ? 0 : rarestIn(one, asked, measure) / rarest,
    };
  });
}

/** The best of each among all evidence of one question. */
export function bestOf(marks: readonly Marks[]): Best {
  const most = (name: Relative): number => marks.reduce((best, one) => Math.max(best, one[name]), LEAST_BEST);
  // The same keys as in `Best`, each with a number.
  return Object.fromEntries(RELATIVE.map((name) => [name, most(name)])) as Record<Relative, number>;
}

/** Where even the best holds little, it is not the best that counts. */
const LEAST_BEST = 0.3;

/** Those that are 0 are left out. */
export function createFeatures(
  asked: Asked,
  holdings: Holdings,
  { best, isProper }: { readonly best: Best; readonly isProper: boolean },
): (marks: Marks, sink: Sink) => void {
  const { wants } = asked.reading;
  const time = createTimeJudge(asked, holdings);
  const signs = SIGNED.filter(({ want }) => wants.has(want));
  return (marks, sink) => {
    const { passage, statement } = marks.evidence;
    const family = familyOf(marks.evidence);
    placeFeatures(marks, sink);
    for (const name of RELATIVE)
      if (name !== "fit" || statement !== null) sink(name, marks[name] / best[name]);
    if (statement === null) passageFeatures(marks, sink);
    else statementFeatures(marks, statement, asked, sink);
    if (statement !== null && isProper) sink("not whom it names", 1 - marks.fit);
    for (const want of wants) sink(`${want} × ${family}`, 1);
    for (const { want, name } of signs)
      if (hasSign(want, slice(passage.article.text, passage.span))) sink(`${name} × ${family}`, 1);
    if (time.limits) sink("in time", Number(isInTime(marks.evidence, time)));
    threadFeatures(marks.evidence, asked, wants, sink);
  };
}

function placeFeatures({ evidence, pairs, rarest }: Marks, sink: Sink): void {
  const { passage, kind, span, found } = evidence;
  sink(`kind ${passage.zone === "body" ? kind : passage.zone}`, 1);
  sink("found", found);
  if (found === 1) sink("foundFirst", 1);
  sink("pairs", pairs);
  sink("rarest", rarest);
  sink("length", Math.log(1 + span.end - span.start) / LONG);
  sink("early", passage.paragraph === null ? 0 : 1 / (1 + passage.paragraph));
}

function passageFeatures({ fit, paragraphTopic }: Marks, sink: Sink): void {
  sink("hears", fit);
  sink("hears × topic", fit * paragraphTopic);
}

function statementFeatures(marks: Marks, statement: Statement, asked: Asked, sink: Sink): void {
  const { fit, named, sentenceTopic, nearTopic, articleAll } = marks;
  const { speaker } = statement;
  sink("credited", Number(speaker !== null));
  sink("confidence", speaker === null ? 0 : statement.quotation.confidence);
  sink("named", named);
  sink("fit × sentence", fit * sentenceTopic);
  sink("fit × near", fit * nearTopic);
  sink("fit × article", fit * articleAll);
  if (!asksForSomebody(asked)) sink("nobody asked", 1);
  if (speaker !== null && asked.mentioned.has(speaker))
    sink(asked.reading.wants.has("who") ? "mentioned, who" : "mentioned", 1);
  if (isAct(statement, asked)) sink("act", 1);
}

/** Whether a statement is told with the verb that the question asks with, or denies where a denial is asked for. */
export function isAct(
  { quotation: { cue, polarity }, passage }: Statement,
  { reading: { act } }: Asked,
): boolean {
  if (act === null || isNeutral(act)) return false;
  const [asked] = tokenize(act);
  const told = cue === null ? [] : tokenize(slice(passage.article.text, cue));
  return told.some(({ term }) => term === asked?.term) || (polarity === "denied" && DENYING.test(act));
}

/** Whether a verb tells no more than that somebody spoke. */
export function isNeutral(act: string): boolean {
  return NEUTRAL.test(act);
}

const NEUTRAL =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|find|put|come|go|see|report\w*|quot\w*|comment\w*|mention\w*|talk\w*|speak\w*|think\w*)$/iu;
const DENYING = /^(?:den(?:y|ies|ied|ying)|reject|refut|dismiss|disput)/iu;

/** Natural logarithm of the characters of a long citation. */
const LONG = 6;

export function isInTime(
  { statement, passage }: Evidence,
  time: ReturnType<typeof createTimeJudge>,
): boolean {
  return statement === null ? time.isPassageInTime(passage) : time.isStatementInTime(statement);
}

function threadFeatures(
  { passage, statement, speaker }: Evidence,
  { thread }: Asked,
  wants: ReadonlySet<Want>,
  sink: Sink,
): void {
  if (thread.leaning === 0) return;
  const { leaning, articles, heard, statements } = thread;
  const isShown = statement !== null && statements.includes(statement);
  sink("shown article", articles.has(passage.article) ? leaning : 0);
  sink("shown speaker", speaker !== null && heard.has(speaker) ? leaning : 0);
  sink("shown itself", isShown ? leaning : 0);
  if (wants.has("next")) sink("next", statement !== null && comesAfter(statement, statements) ? 1 : 0);
  if (wants.has("else")) sink("heard already", speaker !== null && heard.has(speaker) ? 1 : 0);
}

type Fit = Pick<Marks, "fit" | "named">;

const NO_FIT: Fit = { fit: 0, named: 0 };

/** Of a statement's speaker with whoever is asked for: by the name or role found, or by the words that introduce them. */
function createFit(
  asked: Asked,
  measure: Measure,
  holdings: Holdings,
  isProper: boolean,
): (statement: Statement) => Fit {
  const known = new Map<string, Fit>();
  return (statement) => {
    const { speaker, passage, quotation } = statement;
    if (speaker === null) return NO_FIT;
    const key = `${passage.article.id} ${quotation.source?.start ?? ""} ${speaker.name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const places = introductionOf(speaker, statement, holdings, { beside: isProper });
    let [fit, named] = [0, 0];
    for (const { speakers, isName, words, weight } of asked.speakers) {
      const isThem = speakers.has(speaker);
      if (isThem) named = Math.max(named, weight);
      if (isThem || !isName) fit = Math.max(fit, weight * (isThem ? 1 : measure.shareOf(words, places)));
    }
    known.set(key, { fit, named });
    return { fit, named };
  };
}

function fitInPassage(
  { passage }: Evidence,
  asked: Asked,
  measure: Measure,
  holdings: Holdings,
  fitOf: (statement: Statement) => Fit,
): Fit {
  const heard = holdings.statementsIn(passage).map((statement) => fitOf(statement).fit);
  const names = asked.speakers.map(({ words, weight }) => weight * measure.shareOf(words, [[passage, null]]));
  return { fit: Math.max(0, ...heard, ...names), named: 0 };
}

function within({ start, end }: Span, span: Span): boolean {
  return span.start <= start && end <= span.end;
}

/** Words of a question that stand so near each other in print belong together there too. */
const NEAR = 4;

/** The share of neighbouring words of the question that stand near each other in the sentence. */
function pairsIn({ passage, sentence }: Evidence, { words }: Asked, measure: Measure): number {
  const inside = measure.occurrences(passage).filter((one) => within(one, sentence));
  let [held, most] = [0, 0];
  for (let first = 0; first + 1 < words.length; first += 1) {
    const weight = Math.min(words[first]?.weight ?? 0, words[first + 1]?.weight ?? 0);
    most += weight;
    const isNear = inside.some(
      (one) =>
        one.word === first &&
        inside.some((other) => other.word === first + 1 && Math.abs(other.at - one.at) <= NEAR),
    );
    if (isNear) held += weight;
  }
  return most === 0 ? 0 : held / most;
}

/** What the weightiest word on the subject weighs that the sentence holds. */
function rarestIn({ passage, sentence }: Evidence, { words }: Asked, measure: Measure): number {
  let most = 0;
  for (const one of measure.occurrences(passage)) {
    const { weight = 0, ofSpeaker = true } = words[one.word] ?? {};
    if (!ofSpeaker && within(one, sentence)) most = Math.max(most, one.worth * weight);
  }
  return most;
}
