/** The quotations of an article piece by piece, each with its speaker as the whole archive knows them. */
import type { Statement } from "../answer/holdings.ts";
import type { Passage, Quotation, Span, Speaker } from "../domain.ts";
import type { Edition } from "./edition.ts";

/** Who a speaker of an article is in the archive. */
export type Identify = (speaker: Speaker) => Speaker | null;

export interface Statements {
  /** In order of position; one stays the same object until its speaker changes. */
  all(identify: Identify): readonly Statement[];
  in(passage: Passage, identify: Identify): readonly Statement[];
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
  const piecesBy = (speakers: readonly Speaker[]): Piece[] => {
    const keys = [...new Set(speakers.map(keyOf))];
    return keys.flatMap((key) => bySpeaker.get(key) ?? []).sort(byPlace);
  };
  return {
    all: (identify) => pieces.map((piece) => statementOf(piece, identify)),
    in: ({ span }, identify) =>
      pieces
        .filter(({ passage }) => passage.span.start === span.start)
        .map((piece) => statementOf(piece, identify)),
    by: (speakers, identify) => piecesBy(speakers).map((piece) => statementOf(piece, identify)),
    countOf: ([one, ...others]) => {
      if (one === undefined) return 0;
      if (others.length > 0) return piecesBy([one, ...others]).length;
      return bySpeaker.get(keyOf(one))?.length ?? 0;
    },
    firstOf: (speakers) => piecesBy(speakers)[0]?.piece.start ?? null,
  };
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
