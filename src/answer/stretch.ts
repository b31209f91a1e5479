/** Paragraphs as the words of who is quoted in them, a narrator's own words told apart. */
import type { Passage } from "../domain.ts";
import { comparable, type Word } from "../text/comparable.ts";
import type { Holdings, Statement } from "./holdings.ts";

/** A stretch of one article that the words may stand in: one paragraph, or several that one speaker's words run over. */
export interface Stretch {
  readonly passage: Passage;
  readonly words: readonly Word[];
  readonly statements: readonly Statement[];
}

export function stretchOf(passages: readonly Passage[], holdings: Holdings): Stretch {
  const statements = passages.flatMap((passage) => holdings.statementsIn(passage));
  const words = passages.flatMap((passage) =>
    comparable(holdings.words(passage), passage.article.text, passage.span),
  );
  const [passage] = passages;
  if (passage === undefined) throw new RangeError("A stretch has at least one passage");
  return { passage, statements, words: withNarrator(words, statements) };
}

/** What a narrator says between two pieces of one speaker's words is none of them. */
function withNarrator(words: Word[], statements: readonly Statement[]): Word[] {
  if (statements.length < 2) return words;
  const quoted = statements.filter(({ quotation }) => quotation.kind !== "indirect");
  const between = quoted.flatMap((statement, at) => {
    const next = quoted[at + 1];
    if (next === undefined || !isOneSource(statement, next)) return [];
    return isFragment(statement) && isFragment(next)
      ? []
      : [{ start: statement.piece.end, end: next.piece.start }];
  });
  if (between.length === 0) return words;
  return words.map((word) =>
    between.some(({ start, end }) => start <= word.start && word.end <= end)
      ? { ...word, aside: "narrator" }
      : word,
  );
}

/** Between two fragments in marks the sentence is the narrator's, and so is what joins them. */
function isFragment({ quotation }: Statement): boolean {
  return quotation.kind === "mixed";
}

export function isOneSource(one: Statement, other: Statement): boolean {
  return one.quotation === other.quotation || (one.speaker !== null && one.speaker === other.speaker);
}
