/** The quotations of an article piece by piece, each with its speaker as the whole archive knows them. */
import type { Statement } from "../answer/holdings.ts";
import type { Passage, Quotation, Span, Speaker } from "../domain.ts";
import type { Edition } from "./edition.ts";

/** Who a speaker of an article is in the archive. */
export type Identify = (speaker: Speaker) => Speaker | null;

export interface Statements {
  /** In order of position; one stays the same object until its speaker changes. */
  all(identify: Identify): readonly Statement[];
  /** Of some of the article's own speakers, in order of position. */
  by(speakers: readonly Speaker[], identify: Identify): readonly Statement[];
  countOf(speakers: readonly Speaker[]): number;
  /** Where the first of theirs stands; null where they have none. */
  firstOf(speakers: readonly Speaker[]): number | null;
}

/** As the archive keeps an article. */
export interface Shelved {
  readonly edition: Edition;
  readonly statements: Statements;
}

interface Piece {
  readonly quotation: Quotation;
  readonly piece: Span;
  readonly passage: Passage;
  statement: Statement | null;
}

export function createStatements(edition: Edition): Statements {
  const pieces = piecesOf(edition);
  const bySpeaker = grouped(pieces);
  const piecesBy = ([one, ...others]: readonly Speaker[]): readonly Piece[] => {
    if (one === undefined) return [];
    if (others.length === 0) return bySpeaker.get(keyOf(one)) ?? [];
    const keys = new Set([one, ...others].map(keyOf));
    return [...keys].flatMap((key) => bySpeaker.get(key) ?? []).sort(byPlace);
  };
  const quoted = [...new Set(pieces.flatMap(({ quotation }) => quotation.speaker ?? []))];
  /** What was told last, and of whom: nearly always it is the same again. */
  let told: { readonly entries: Entries; readonly all: readonly Statement[] } | null = null;
  const all = (identify: Identify): readonly Statement[] => {
    const entries: Entries = new Map(quoted.map((speaker) => [speaker, identify(speaker)]));
    if (told !== null && isSame(told.entries, entries)) return told.all;
    const statements = pieces.map((piece) => statementOf(piece, (speaker) => entries.get(speaker) ?? null));
    told = { entries, all: statements };
    return statements;
  };
  return {
    all,
    by: (speakers, identify) => piecesBy(speakers).map((piece) => statementOf(piece, identify)),
    countOf: (speakers) => piecesBy(speakers).length,
    firstOf: (speakers) => piecesBy(speakers)[0]?.piece.start ?? null,
  };
}

/** Who the quoted speakers of an article are. */
type Entries = ReadonlyMap<Speaker, Speaker | null>;

/** Of the same speakers. */
function isSame(one: Entries, other: Entries): boolean {
  return [...one].every(([speaker, entry]) => other.get(speaker) === entry);
}

function piecesOf({ passages, attribution }: Edition): Piece[] {
  return attribution.quotations
    .flatMap((quotation) =>
      quotation.content.flatMap((piece) => {
        const passage = passages.find(({ span }) => span.start <= piece.start && piece.start < span.end);
        return passage === undefined ? [] : [{ quotation, piece, passage, statement: null }];
      }),
    )
    .sort(byPlace);
}

function grouped(pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const { speaker } = piece.quotation;
    if (speaker === null) continue;
    const key = keyOf(speaker);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [piece]);
    else group.push(piece);
  }
  return groups;
}

function byPlace(one: Piece, other: Piece): number {
  return one.piece.start - other.piece.start;
}

function statementOf(piece: Piece, identify: Identify): Statement {
  const { quotation, passage } = piece;
  const speaker = quotation.speaker && identify(quotation.speaker);
  const known = piece.statement;
  if (known !== null && known.speaker === speaker) return known;
  piece.statement = { quotation, piece: piece.piece, passage, speaker };
  return piece.statement;
}

function keyOf({ name, kind }: Speaker): string {
  return `${kind}\n${name}`;
}
