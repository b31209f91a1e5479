/** A name alone, or all that somebody said: their statements, the newest first, counted. */

import type { Want } from "../domain/reading.ts";
import { type Citation, type CitedVerdict, slice } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { type Asked, isNeutral, namesSubject, SURELY_ASKED } from "./asked.ts";
import { type Bearer, bearersIn, whoIsMeant } from "./bearers.ts";
import { citeStatement, isCredited } from "./cite.ts";
import { isAct } from "./features.ts";
import { createFirstPrinted, foldCopies } from "./first-printed.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { timeNotes } from "./in-time.ts";
import { restOf } from "./listed.ts";
import type { Evidenced } from "./rank.ts";
import { cited, distinct, type Ruling } from "./ruling.ts";
import { isEdited } from "./same-words.ts";
import { CREDITED_AS_ASKED } from "./thresholds.ts";

/** Null where the question says more than who is to be heard, or nobody is found by it. */
export function rulingOnName({ asked, time }: Evidenced, holdings: Holdings, most: number): Ruling | null {
  const { speakers, reading, thread } = asked;
  const [likeliest] = speakers;
  if (likeliest === undefined || likeliest.weight < SURELY_ASKED || likeliest.speakers.size === 0)
    return null;
  if (namesSubject(asked) || thread.words.length > 0 || CIRCUMSTANCES.some((want) => reading.wants.has(want)))
    return null;
  const heard = [...likeliest.speakers]
    .flatMap((speaker) => [...holdings.statementsBy(speaker)])
    .filter(({ passage }) => passage.zone === "body" && holdings.successor(passage.article) === null)
    .filter((statement) => !time.limits || time.isInTime({ passage: statement.passage, statement }));
  const said = heard.filter((statement) => isOfAct(statement, asked));
  if (said.length === 0 && (time.limits || isStance(asked)))
    return { verdict: "not-in-coverage", nearest: nearestOf(heard), notes: timeNotes(asked, holdings) };
  const surely = said.filter((one) => isCredited(one));
  const isEnough = surely.length > 0 || reading.wants.has("quote");
  const credited = isEnough ? surely : said.filter((one) => isCredited(one, CREDITED_AS_ASKED));
  const statements = foldCopies(credited, createFirstPrinted(holdings, isEdited));
  const meant = whoIsMeant(statements, likeliest.text);
  if (meant.length > 1) return { verdict: "ambiguous-speaker", choice: meant.map(({ name }) => name) };
  const [person] = meant;
  const theirs =
    person === undefined ? statements : statements.filter(({ speaker }) => speaker?.name === person.name);
  const inOrder = reading.wants.has("first") ? quotedFirst(theirs).reverse() : quotedFirst(theirs);
  const shown = inOrder.slice(0, Math.max(most, reading.wants.has("all") ? MOST_OF_ALL : MOST));
  const verdict: CitedVerdict = reading.claims
    ? "other-words"
    : shown.some(({ quotation }) => quotation.kind !== "indirect")
      ? "found"
      : "found-indirect";
  const notes = [
    ...(person === undefined ? [] : alsoFits(person, statements)),
    ...timeNotes(asked, holdings),
  ];
  const cite = (one: Statement): Citation => citeStatement(one, { least: CREDITED_AS_ASKED });
  const ruling = cited(verdict, shown.map(cite), { notes });
  return ruling === null ? null : { ...ruling, ...restOf(inOrder, shown.length, reading, cite) };
}

/** What they said otherwise, where nothing is told with the verb asked for. */
function nearestOf(heard: readonly Statement[]): Citation[] {
  const statements = quotedFirst(heard.filter((one) => isCredited(one)));
  return distinct(
    statements.map((one) => citeStatement(one)),
    NEAREST,
  );
}

const NEAREST = 2;

/** "What did X promise": with that verb, or in words of it. Whoever says anything may be asked what they warned or argued. */
function isStance({ reading: { act } }: Asked): boolean {
  return act !== null && !isNeutral(act) && !MILD.test(act);
}

const MILD =
  /^(?:warn|claim|argu|expla|announc|reveal|add|not(?:e|ing)|insist|stress|writ|wrote|tweet|post|remark|declar|emphasi)/iu;

function isOfAct(statement: Statement, asked: Asked): boolean {
  const { act } = asked.reading;
  if (act === null || !isStance(asked) || isAct(statement, asked)) return true;
  const [verb] = tokenize(act);
  return tokenize(slice(statement.passage.article.text, statement.piece)).some(
    ({ term }) => term === verb?.term,
  );
}

/** What is asked of somebody's words, and not which they are. */
const CIRCUMSTANCES: readonly Want[] = ["when", "where", "to-whom", "number", "count", "why", "how", "story"];

/** Of a name alone, and where all that somebody said is asked for. */
const MOST = 5;
const MOST_OF_ALL = 30;

function quotedFirst(statements: readonly Statement[]): Statement[] {
  const quoted = statements.filter(({ quotation }) => quotation.kind !== "indirect");
  return quoted.length > 0 ? quoted : [...statements];
}

function alsoFits({ name }: Bearer, statements: readonly Statement[]): string[] {
  const others = bearersIn(statements).filter((bearer) => bearer.name !== name);
  return others.length === 0 ? [] : [`The name also fits ${others.map((bearer) => bearer.name).join(", ")}.`];
}
