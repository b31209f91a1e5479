/** "Did she ever say otherwise?", "has Lind changed her mind on the ferry?": what one speaker is printed as saying on the same with a "not" more or
 * less, or with another figure, side by side, the oldest first. */
import type { Citation, Speaker } from "../domain.ts";
import { type Asked, subjectOf } from "./asked.ts";
import { citeStatement } from "./cite.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { restOf } from "./listed.ts";
import { createMeasure } from "./measure.ts";
import { oldestFirst, ownStatements } from "./own-statements.ts";
import { cited, distinct, type Ruling } from "./ruling.ts";
import { isOtherwise, type Saying, sayingsOf } from "./sayings.ts";
import { CREDITED_AS_ASKED } from "./thresholds.ts";
import { genderOf } from "./whom.ts";

/** Null where that isn't asked, or nobody in particular is asked for, or they say nothing on it. */
export function rulingOnOtherwise(asked: Asked, holdings: Holdings): Ruling | null {
  if (!asked.reading.wants.has("otherwise")) return null;
  const told = whoIsMeant(asked)
    .map((speaker) => toldBy(speaker, asked, holdings))
    .filter(({ on }) => on.length > 0);
  const [one, ...others] = told;
  if (one === undefined) return null;
  if (others.length > 0)
    return { verdict: "ambiguous-speaker", choice: told.map(({ speaker }) => speaker.name).sort() };
  return rulingOn(one, asked);
}

/** People whose statements are looked through. */
const MOST_SPEAKERS = 4;

/** One for each name; "her mind" is no man's. */
function whoIsMeant({ speakers: [likeliest], reading: { follows } }: Asked): Speaker[] {
  const gender = follows.pronoun?.gender ?? null;
  const fits = (speaker: Speaker): boolean => {
    const known = genderOf(speaker);
    return gender === null || known === null || known === gender;
  };
  const people = [...(likeliest?.speakers ?? [])].filter(
    (speaker) => speaker.kind === "person" && fits(speaker),
  );
  return people.length > MOST_SPEAKERS ? [] : people;
}

interface Told {
  readonly speaker: Speaker;
  /** What they say on what is asked about. */
  readonly on: readonly Saying[];
  /** Statements that are held against that. */
  readonly all: readonly Statement[];
  /** Statements with one on the same that has it otherwise, both, the oldest first. */
  readonly otherwise: readonly Statement[];
}

function toldBy(speaker: Speaker, asked: Asked, holdings: Holdings): Told {
  const all = ownStatements([speaker], holdings, MOST_READ);
  const sayings = all.flatMap((statement) => sayingsOf(statement, holdings));
  const shown = asked.thread.statements.filter((one) => one.speaker === speaker);
  const on = onWhatIsAsked({ sayings, shown }, asked, holdings).slice(0, MOST_COMPARED);
  const found = new Set<Statement>();
  for (const one of on)
    for (const other of sayings) if (isOtherwise(one, other)) found.add(one.statement).add(other.statement);
  return { speaker, on, all, otherwise: [...found].sort(oldestFirst) };
}

/** Statements of one speaker that are read, the newest, and sentences that are held against all of them. */
const MOST_READ = 2_000;
const MOST_COMPARED = 60;

interface Spoken {
  /** Of one speaker. */
  readonly sayings: readonly Saying[];
  /** Of the same: what the answer before showed. */
  readonly shown: readonly Statement[];
}

/** What was shown, where the message has no subject of its own; all that they say, where nothing was. */
function onWhatIsAsked({ sayings, shown }: Spoken, asked: Asked, holdings: Holdings): readonly Saying[] {
  const subject = subjectOf(asked);
  if (subject.length === 0)
    return asked.thread.statements.length === 0
      ? sayings
      : shown.flatMap((statement) => sayingsOf(statement, holdings));
  const measure = createMeasure(asked, holdings);
  return sayings.filter(
    ({ statement: { passage, piece } }) => measure.shareOf(subject, [[passage, piece]]) >= ON_SUBJECT,
  );
}

/** Share of the weight of the subject's words that a statement holds to be on it. */
const ON_SUBJECT = 0.5;

/** Side by side at most, and of what comes near where nothing is otherwise. */
const MOST = 6;
const NEAREST = 2;

function rulingOn({ speaker, on, all, otherwise }: Told, { reading }: Asked): Ruling {
  const cite = (one: Statement): Citation => citeStatement(one, { least: CREDITED_AS_ASKED });
  const shown = distinct(otherwise.map(cite));
  const ruling = cited("other-words", shown.slice(0, MOST), { notes: [sideBySide(speaker)] });
  if (ruling !== null) return { ...ruling, ...restOf(shown, MOST, reading, (one) => one) };
  const near = [...new Set(on.map(({ statement }) => statement))].sort(oldestFirst);
  return {
    verdict: "not-in-coverage",
    nearest: distinct(near.map(cite), NEAREST),
    notes: [noneOtherwise(speaker, all.length)],
  };
}

function sideBySide({ name }: Speaker): string {
  return `Words of ${name} on the same, the oldest first: one has a “not”, “no” or figure that another has not. What to make of it is for the reader to judge.`;
}

function noneOtherwise({ name }: Speaker, statements: number): string {
  return statements === 1
    ? `There is only one statement of ${name} here, and so none to hold it against.`
    : `None of the ${statements} statements of ${name} here has what is asked about with a “not” more or less, or with another figure.`;
}
