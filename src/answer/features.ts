/** Evidence → numbers by which it is judged, each with a name: what the weights are learnt for. */

import type { Sink } from "../domain/linear.ts";
import { type Article, overlaps, type Passage, type Span, type Speaker, slice } from "../domain.ts";
import { OFFICES } from "../language/english/nouns-data.ts";
import { denies } from "../language/english/reporting-verbs.ts";
import { tokenize } from "../text/analyse.ts";
import { type Asked, asksForSomebody, isNeutral, SURELY_ASKED } from "./asked.ts";
import { type Evidence, familyOf, type Gathered } from "./gather.ts";
import type { Holdings, Statement } from "./holdings.ts";
import type { TimeJudge } from "./in-time.ts";
import { introductionOf } from "./introductions.ts";
import type { Meaning } from "./meaning.ts";
import type { Measure, Place } from "./measure.ts";
import { hasSign, SIGNED } from "./signs.ts";
import { describesPerson } from "./whom.ts";

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
  /** As `sentenceTopic` and `nearAll`, where words near in meaning count too. */
  readonly senseSentence: number;
  readonly senseNear: number;
  /** How near its words are to the subject as a whole; and they, those around them, and the article, to all that is asked: cosines, 0 at least. */
  readonly like: number;
  readonly likeAll: number;
  readonly likeNear: number;
  readonly likeArticle: number;
  /** How well its speaker fits whoever is asked for; of a passage, how well those whom it hears or names do. */
  readonly fit: number;
  /** How likely its speaker is asked for by name or role. */
  readonly named: number;
  /** How well the best of all speakers of its article fits whoever is asked for. */
  readonly heard: number;
  /** How well its article fits a body that is asked for, where its speaker holds an office. */
  readonly office: number;
}

/** Those that count by what the best of all evidence has. */
const RELATIVE = [
  "ownTopic",
  "sentenceTopic",
  "sentenceAll",
  "nearAll",
  "articleAll",
  "article",
  "fit",
  "senseSentence",
  "senseNear",
  "like",
  "likeAll",
  "likeNear",
  "likeArticle",
] as const satisfies readonly (keyof Marks)[];
type Relative = (typeof RELATIVE)[number];

export type Best = Readonly<Record<Relative, number>>;

export function marksOf(
  asked: Asked,
  { evidence }: Gathered,
  {
    measure,
    meaning,
    holdings,
    isProper,
  }: {
    readonly measure: Measure;
    readonly meaning: Meaning;
    readonly holdings: Holdings;
    readonly isProper: boolean;
  },
): Marks[] {
  const fitOf = createFit(asked, { measure, meaning }, holdings, isProper);
  const heardIn = createHeard(evidence, fitOf);
  const asksBody = asksForBody(asked);
  return evidence.map((one): Marks => {
    const { passage, span, sentence, statement } = one;
    const own = statement === null ? fitInPassage(one, asked, measure, holdings, fitOf) : fitOf(statement);
    const like = meaning.likeness(passage, span);
    return {
      evidence: one,
      ownTopic: measure.share("topic", [[passage, span]]),
      sentenceTopic: measure.share("topic", [[passage, sentence]]),
      sentenceAll: measure.share("all", [[passage, sentence]]),
      paragraphTopic: measure.passage(passage, "topic"),
      paragraphAll: measure.passage(passage, "all"),
      nearTopic: measure.near(passage, "topic"),
      nearAll: measure.near(passage, "all"),
      articleAll: measure.article(passage.article, "all"),
      article: one.article,
      senseSentence: meaning.share(passage, sentence),
      senseNear: meaning.shareNear(passage),
      like: like.topic,
      likeAll: like.all,
      likeNear: meaning.likenessNear(passage),
      likeArticle: meaning.likenessOf(passage.article),
      ...own,
      heard: heardIn(passage.article),
      office: asksBody && holdsOffice(statement) ? measure.article(passage.article, "speaker") : 0,
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
  time: TimeJudge,
  best: Best,
): (marks: Marks, sink: Sink) => void {
  const { wants } = asked.reading;
  const signs = SIGNED.filter(({ want }) => wants.has(want));
  return (marks, sink) => {
    const { passage, statement } = marks.evidence;
    const family = familyOf(marks.evidence);
    placeFeatures(marks.evidence, sink);
    sink("heard here", marks.heard);
    for (const name of RELATIVE)
      if (name !== "fit" || statement !== null) sink(name, marks[name] / best[name]);
    if (statement === null) {
      sink("hears", marks.fit);
      sink("hears × topic", marks.fit * marks.paragraphTopic);
    } else statementFeatures(marks, statement, asked, sink);
    for (const want of wants) sink(`${want} × ${family}`, 1);
    for (const { want, name } of signs)
      if (hasSign(want, slice(passage.article.text, passage.span))) sink(`${name} × ${family}`, 1);
    if (time.limits) sink("in time", Number(time.isInTime(marks.evidence)));
    threadFeatures(marks.evidence, asked, sink);
  };
}

function placeFeatures({ passage, kind, span, found }: Evidence, sink: Sink): void {
  sink(`kind ${passage.zone === "body" ? kind : passage.zone}`, 1);
  sink("found", found);
  if (found === 1) sink("foundFirst", 1);
  sink("length", Math.log(1 + span.end - span.start) / LONG);
  sink("early", passage.paragraph === null ? 0 : 1 / (1 + passage.paragraph));
}

function statementFeatures(marks: Marks, statement: Statement, asked: Asked, sink: Sink): void {
  const { fit, named, sentenceTopic, nearTopic, articleAll } = marks;
  const { speaker } = statement;
  sink("credited", Number(speaker !== null));
  sink("confidence", speaker === null ? 0 : statement.quotation.confidence);
  sink("named", named);
  sink("office", marks.office);
  sink("fit × sentence", fit * sentenceTopic);
  sink("fit × near", fit * nearTopic);
  sink("fit × article", fit * articleAll);
  if (!asksForSomebody(asked)) sink("nobody asked", 1);
  if (speaker !== null && asked.mentioned.has(speaker) && asked.reading.wants.has("who"))
    sink("mentioned, who", 1);
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
  return (
    told.some(({ term }) => term === asked?.term) || (polarity === "denied" && denies(act.toLowerCase()))
  );
}

/** Natural logarithm of the characters of a long citation. */
const LONG = 6;

function threadFeatures({ passage, statement, shown }: Evidence, { thread }: Asked, sink: Sink): void {
  const { leaning, articles, statements } = thread;
  if (leaning === 0) return;
  sink("shown article", articles.has(passage.article) ? leaning : 0);
  sink("shown itself", statement !== null && isShown(passage, shown, statements) ? leaning : 0);
}

/** Whether it repeats what stood in the answer before: a quotation's words also stand in the report that holds them. */
function isShown({ article }: Passage, span: Span, statements: readonly Statement[]): boolean {
  return statements.some(({ passage, piece }) => passage.article === article && overlaps(piece, span));
}

type Fit = Pick<Marks, "fit" | "named">;

const NO_FIT: Fit = { fit: 0, named: 0 };

/** Of a statement's speaker with whoever is asked for: by the name or role found, or by the words that introduce them, or near ones, or by what
 * other articles call them. */
function createFit(
  asked: Asked,
  { measure, meaning }: { readonly measure: Measure; readonly meaning: Meaning },
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
    let introduction: readonly Place[] | null = null;
    let [fit, named] = [0, 0];
    for (const { speakers, isName, words, weight } of asked.speakers) {
      if (speakers.has(speaker)) {
        named = Math.max(named, weight);
        fit = Math.max(fit, weight);
      } else if (!isName) {
        introduction ??= introductionOf(speaker, statement, holdings, { beside: isProper });
        const described = Math.max(
          meaning.shareOf(words, introduction),
          measure.shareIn(words, whoIs(speaker)),
        );
        fit = Math.max(fit, weight * described);
      }
    }
    known.set(key, { fit, named });
    return { fit, named };
  };
}

function whoIs({ name, roles }: Speaker): ReadonlySet<string> {
  return new Set(tokenize([name, ...roles].join(" ")).map(({ term }) => term));
}

function createHeard(
  evidence: readonly Evidence[],
  fitOf: (statement: Statement) => Fit,
): (article: Article) => number {
  const best = new Map<Article, number>();
  for (const { passage, statement } of evidence)
    if (statement !== null)
      best.set(passage.article, Math.max(best.get(passage.article) ?? 0, fitOf(statement).fit));
  return (article) => best.get(article) ?? 0;
}

/** A body speaks through its people, whom an article on it seldom calls its. */
function asksForBody({ speakers: [likeliest] }: Asked): boolean {
  return (
    likeliest !== undefined &&
    likeliest.weight >= SURELY_ASKED &&
    !likeliest.isName &&
    !describesPerson(likeliest.text) &&
    [...likeliest.speakers].every(({ kind }) => kind !== "person")
  );
}

function holdsOffice(statement: Statement | null): boolean {
  return statement?.speaker?.kind === "person" && statement.speaker.roles.some(isOffice);
}

function isOffice(role: string): boolean {
  return tokenize(role).some(({ word }) => OFFICES.has(word));
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
