/** The quotations of an article piece by piece, each with its speaker as the whole archive knows them. */
import type { Statement } from "../answer/holdings.ts";
import type { Speaker } from "../domain.ts";
import type { Edition } from "./edition.ts";

/** Who a speaker of an article is in the archive. */
export type Identify = (speaker: Speaker) => Speaker | null;

/** As the archive keeps an article. */
export interface Shelved {
  readonly edition: Edition;
  /** In order of position, each with its speaker as they were known when it was told last; one stays the same object until its speaker changes.
   * Null until they are asked for: of most articles they never are. */
  statements: Statement[] | null;
  /** All of them as they were told last; null before that. */
  told: Told | null;
}

interface Told {
  /** Who each speaker that has any was, in the order in which they speak first. */
  readonly entries: readonly (Speaker | null)[];
  readonly all: readonly Statement[];
}

function kept(one: Shelved): Statement[] {
  one.statements ??= statementsIn(one.edition);
  return one.statements;
}

/** Each without its speaker. */
export function statementsIn({ passages, attribution }: Edition): Statement[] {
  return attribution.quotations
    .flatMap((quotation) =>
      quotation.content.flatMap((piece) => {
        const passage = passages.find(({ span }) => span.start <= piece.start && piece.start < span.end);
        return passage === undefined ? [] : [{ quotation, piece, passage, speaker: null }];
      }),
    )
    .sort((one, other) => one.piece.start - other.piece.start);
}

/** All statements of an article, in order of position. Nearly always they are told again as they were. */
export function statementsOf(one: Shelved, identify: Identify): readonly Statement[] {
  const { told } = one;
  const statements = kept(one);
  const quoted = [...new Set(statements.flatMap(({ quotation }) => quotation.speaker ?? []))];
  const entries = quoted.map(identify);
  if (told?.entries.every((entry, at) => entry === entries[at]) === true) return told.all;
  const all = statements.map((statement, at) => {
    const { speaker } = statement.quotation;
    const entry = speaker === null ? null : (entries[quoted.indexOf(speaker)] ?? null);
    return statementBy(entry, statements, at);
  });
  one.told = { entries, all };
  return all;
}

/** Those of some of the article's own speakers, in order of position. */
export function statementsBy(one: Shelved, speakers: readonly Speaker[], entry: Speaker): Statement[] {
  const statements = kept(one);
  return statements.flatMap((statement, at) =>
    isBy(statement, speakers) ? statementBy(entry, statements, at) : [],
  );
}

export function countOf(statements: readonly Statement[], speakers: readonly Speaker[]): number {
  return statements.reduce((count, statement) => count + Number(isBy(statement, speakers)), 0);
}

export function hasAny(one: Shelved, speakers: readonly Speaker[]): boolean {
  return firstOf(one, speakers) !== null;
}

/** Where the first of theirs stands; null where they have none. */
export function firstOf(one: Shelved, speakers: readonly Speaker[]): number | null {
  return kept(one).find((statement) => isBy(statement, speakers))?.piece.start ?? null;
}

/** Two speakers of an article that are called the same can't be told apart. */
function isBy({ quotation: { speaker } }: Statement, speakers: readonly Speaker[]): boolean {
  return (
    speaker !== null && speakers.some(({ name, kind }) => speaker.name === name && speaker.kind === kind)
  );
}

function statementBy(speaker: Speaker | null, statements: Statement[], at: number): Statement {
  const known = statements[at];
  if (known === undefined) throw new RangeError(`No statement ${at} of ${statements.length}`);
  if (known.speaker === speaker) return known;
  const statement = { ...known, speaker };
  statements[at] = statement;
  return statement;
}
