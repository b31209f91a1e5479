/** Evidence → numbers by which it is judged, each with a name: what the weights are learnt for. */

import type { Sink } from "../domain/linear.ts";
import type { Want } from "../domain/reading.ts";
import { overlaps, type Passage, type Span, slice } from "../domain.ts";
import { denies } from "../language/english/reporting-verbs.ts";
import { tokenize } from "../text/analyse.ts";
import { type Asked, asksForSomebody, isNeutral, SURELY_ASKED } from "./asked.ts";
import { asksForBody, createFit, createHeard, type Fit, fitInPassage, holdsOffice } from "./fit.ts";
import { type Evidence, type Family, familyOf } from "./gather.ts";
import type { Holdings, Statement } from "./holdings.ts";
import type { TimeJudge } from "./in-time.ts";
import type { Meaning } from "./meaning.ts";
import { type Measure, remembering } from "./measure.ts";
import { printsAll } from "./same-words.ts";
import { hasSign, SIGNED } from "./signs.ts";

/** Shares in 0..1 of what is asked; see `Measure`. */
export interface Marks extends Fit {
  readonly evidence: Evidence;
  readonly nearTopic: number;
  readonly nearAll: number;
  readonly articleAll: number;
  readonly article: number;
  /** What its sentence holds of the subject, and what stands around it of all that is asked, where words near in meaning count too. */
  readonly senseSentence: number;
  readonly senseNear: number;
  /** How near its words are to the subject as a whole; and what stands around them, and the article, to all that is asked: cosines, 0 at least. */
  readonly like: number;
  /** How near its words are to all that is asked beyond what the whole article has in common with it: which sentence, and not which article. */
  readonly likeHere: number;
  readonly likeNear: number;
  readonly likeArticle: number;
  /** How well the best of all speakers of its article fits whoever is asked for. */
  readonly heard: number;
  /** How much more of the subject another's quoted words in the same sentence hold than its own: 0 where nobody's do. */
  readonly anothers: number;
  /** How well its article fits a body that is asked for, where its speaker holds an office. */
  readonly office: number;
}

/** Those that count by what the best of all evidence has. */
const RELATIVE = [
  "article",
  "fit",
  "senseSentence",
  "senseNear",
  "like",
  "likeHere",
  "likeNear",
  "likeArticle",
] as const satisfies readonly (keyof Marks)[];
type Relative = (typeof RELATIVE)[number];

export type Best = Readonly<Record<Relative, number>>;

export function marksOf(
  asked: Asked,
  evidence: readonly Evidence[],
  {
    measure,
    meaning,
    holdings,
  }: {
    readonly measure: Measure;
    readonly meaning: Meaning;
    readonly holdings: Holdings;
  },
): Marks[] {
  const fitOf = createFit(asked, { measure, meaning }, holdings);
  const heardIn = createHeard(evidence, fitOf);
  const asksBody = asksForBody(asked);
  return evidence.map((one): Marks => {
    const { passage, span, sentence, statement } = one;
    const own = statement === null ? fitInPassage(one, asked, measure, holdings, fitOf) : fitOf(statement);
    const like = meaning.likeness(passage, span);
    return {
      evidence: one,
      nearTopic: measure.near(passage, "topic"),
      nearAll: measure.near(passage, "all"),
      articleAll: measure.article(passage.article, "all"),
      article: one.article,
      senseSentence: meaning.share(passage, sentence),
      senseNear: meaning.shareNear(passage),
      like: like.topic,
      likeHere: like.here,
      likeNear: meaning.likenessNear(passage),
      likeArticle: meaning.likenessOf(passage.article),
      ...own,
      heard: heardIn(passage.article),
      anothers: anothers(one, asked.reading, { measure, holdings }),
      office: asksBody && holdsOffice(statement) ? measure.article(passage.article, "speaker") : 0,
    };
  });
}

/** "…'s complaint that it is a “ghost town”, which he called an insult to “the family”": one sentence stands for both, each has said his own. */
function anothers(
  { statement, passage, sentence }: Evidence,
  { wordings }: Asked["reading"],
  { measure, holdings }: { readonly measure: Measure; readonly holdings: Holdings },
): number {
  if (statement === null || statement.quotation.kind !== "mixed") return 0;
  const shareOf = ({ piece }: Statement): number =>
    wordings.length > 0
      ? Number(printsAll(wordings, slice(passage.article.text, piece)))
      : measure.share("topic", [[passage, piece]]);
  const others = holdings
    .statementsIn(passage)
    .filter(
      ({ quotation, speaker, piece }) =>
        quotation.kind === "mixed" && speaker !== statement.speaker && overlaps(piece, sentence),
    );
  return others.length === 0 ? 0 : Math.max(0, Math.max(...others.map(shareOf)) - shareOf(statement));
}

/** The best of each among all evidence of one question. */
export function bestOf(marks: readonly Marks[]): Best {
  const most = (name: Relative): number =>
    marks.reduce((best, one) => Math.max(best, one[name]), name === "fit" ? SURELY_ASKED : LEAST_BEST);
  // The same keys as in `Best`, each with a number.
  return Object.fromEntries(RELATIVE.map((name) => [name, most(name)])) as Record<Relative, number>;
}

/** Where even the best holds little, it is not the best that counts; nor is whoever is hardly asked for the one who is. */
const LEAST_BEST = 0.3;

/** What is wanted that tells whether somebody's words or the article's account is likelier, and the signs that tell an answer; the others bring
 * nothing (docs/answers.md). */
const OF_FAMILY = ["who", "number", "when"] as const satisfies readonly Want[];
const TELLING: ReadonlySet<string> = new Set(["refusal", "number", "day", "cause"]);

/** Those that are 0 are left out. */
export function createFeatures(
  asked: Asked,
  time: TimeJudge,
  best: Best,
): (marks: Marks, sink: Sink) => void {
  const { wants } = asked.reading;
  const signs = SIGNED.filter(({ want, name }) => wants.has(want) && TELLING.has(name));
  // Names are put together once for each question, and not for each of hundreds of places.
  const namesFor = remembering((family: Family) => ({
    wanted: OF_FAMILY.filter((want) => wants.has(want)).map((want) => `${want} × ${family}`),
    signed: signs.map(({ want, name }) => ({ want, name: `${name} × ${family}` })),
  }));
  return (marks, sink) => {
    const { passage, statement } = marks.evidence;
    placeFeatures(marks.evidence, sink);
    sink("heard here", marks.heard);
    for (const name of RELATIVE)
      if (name !== "fit" || statement !== null) sink(name, marks[name] / best[name]);
    if (statement === null) sink("hears", marks.fit);
    else statementFeatures(marks, statement, asked, sink);
    const { wanted, signed } = namesFor(familyOf(marks.evidence));
    for (const name of wanted) sink(name, 1);
    for (const { want, name } of signed)
      if (hasSign(want, slice(passage.article.text, passage.span))) sink(name, 1);
    if (time.limits) sink("in time", Number(time.isInTime(marks.evidence)));
    threadFeatures(marks.evidence, asked, sink);
  };
}

function placeFeatures({ passage, kind, found }: Evidence, sink: Sink): void {
  sink(`kind ${passage.zone === "body" ? kind : passage.zone}`, 1);
  sink("found", found);
  sink("early", passage.paragraph === null ? 0 : 1 / (1 + passage.paragraph));
}

function statementFeatures(marks: Marks, statement: Statement, asked: Asked, sink: Sink): void {
  const { speaker } = statement;
  sink("confidence", speaker === null ? 0 : statement.quotation.confidence);
  sink("named", marks.named);
  sink("office", marks.office);
  if (!asksForSomebody(asked)) sink("nobody asked", 1);
  if (speaker !== null && asked.mentioned.has(speaker) && asked.reading.wants.has("who"))
    sink("mentioned, who", 1);
  if (isAct(statement, asked)) sink("act", 1);
  if (statement.quotation.kind === "mixed" && EPITHET.test(asked.reading.act ?? ""))
    sink("epithet, in part", 1);
}

/** Ask what somebody called somebody: such a name is printed in marks within the article's own sentence. */
const EPITHET = /^(?:call|describ|liken|compar|label|dub|brand|accus|blam|dismiss)/iu;

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
