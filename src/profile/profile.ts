/** A name → all that the coverage holds of whoever bears it: who that is, what they are printed as saying by time and by subject, what others say
 * of them. Nothing of it is written by us: words are citations, subjects are words of headlines. */

import { whoIsMeant } from "../answer/bearers.ts";
import type { Holdings, Statement } from "../answer/holdings.ts";
import { ownStatements } from "../answer/own-statements.ts";
import type { MonthSaid, ProfileCounts, Profiled, SpeakerProfile } from "../domain/profile.ts";
import type { Speaker } from "../domain.ts";
import { saidAbout } from "./about.ts";
import { rolesOf } from "./roles.ts";
import { citeSaid, type Spoken, spokenIn } from "./said.ts";
import { subjectsOf } from "./subjects.ts";

/** Statements that are shown, the newest; all are counted. */
const MOST_SHOWN = 200;
/** Names that a slip of the pen may have meant. */
const MOST_SPELT = 5;

export function profileOf(name: string, holdings: Holdings): Profiled {
  const asked = name.trim().replace(/\s+/gu, " ");
  const found = asked === "" ? [] : holdings.speakersNamed(asked);
  const statements = ownStatements(onesOwn(asked, found), holdings);
  const names = namesMeant(asked, statements);
  const [only, ...others] = names;
  if (only === undefined) {
    const spelt = holdings.speakersSpelt(asked).map((speaker) => speaker.name);
    return { kind: "nobody", spelt: [...new Set(spelt)].slice(0, MOST_SPELT) };
  }
  if (others.length > 0) return { kind: "several", choice: names };
  const own = statements.filter(({ speaker }) => speaker?.name === only);
  return { kind: "speaker", profile: laidOut(own, othersIn(found, only, holdings), holdings) };
}

/** Nobody else where the words are somebody's very name: "Lind" may be all that an article calls one of several. */
function onesOwn(name: string, found: readonly Speaker[]): readonly Speaker[] {
  const own = found.filter((speaker) => speaker.name === name);
  return own.length > 0 ? own : found;
}

/** Other people of the name who are printed as saying something, in the order of names. */
function othersIn(found: readonly Speaker[], only: string, holdings: Holdings): string[] {
  const others = found.filter(
    (speaker) =>
      speaker.kind === "person" && speaker.name !== only && holdings.statementsBy(speaker).length > 0,
  );
  return [...new Set(others.map(({ name }) => name))].sort();
}

/** A body is meant where no person is. */
function namesMeant(asked: string, statements: readonly Statement[]): string[] {
  const people = whoIsMeant(statements, asked).map(({ name }) => name);
  if (people.length > 0) return people;
  return [...new Set(statements.flatMap(({ speaker }) => speaker?.name ?? []))].sort();
}

function laidOut(own: readonly Statement[], alsoFits: readonly string[], holdings: Holdings): SpeakerProfile {
  const [speaker] = own.flatMap((statement) => statement.speaker ?? []);
  if (speaker === undefined) throw new Error("Whoever has a page is printed as saying something");
  const spoken = spokenIn(own);
  const shown = spoken.slice(Math.max(0, spoken.length - MOST_SHOWN));
  return {
    speaker,
    alsoFits,
    roles: rolesOf(own, holdings),
    said: citeSaid(shown, holdings),
    left: spoken.length - shown.length,
    subjects: subjectsOf(shown, holdings),
    about: saidAbout(speaker, own, holdings),
    counts: countsOf(spoken),
    months: monthsOf(spoken),
  };
}

function countsOf(spoken: readonly Spoken[]): ProfileCounts {
  const reported = spoken.filter(({ statement }) => statement.quotation.kind === "indirect").length;
  const articles = [...new Set(spoken.map(({ statement }) => statement.passage.article))];
  const dates = articles.flatMap(({ published }) => published ?? []).sort();
  return {
    quoted: spoken.length - reported,
    reported,
    articles: articles.length,
    undated: spoken.filter(({ statement }) => statement.passage.article.published === null).length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}

/** Of what was stated as no such date, nothing is known. */
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])(?!\d)/u;

function monthsOf(spoken: readonly Spoken[]): MonthSaid[] {
  const counts = new Map<string, number>();
  for (const { statement } of spoken) {
    const month = MONTH.exec(statement.passage.article.published ?? "")?.[0];
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return Array.from(counts, ([month, said]) => ({ month, said })).sort((a, b) =>
    a.month < b.month ? -1 : 1,
  );
}
