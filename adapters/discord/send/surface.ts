/** Discord, as answers are drawn there. */
import type { Citation, DiffStep } from "../../../src/index.ts";
import type { Offer } from "../../../src/presentation/actions.ts";
import { createAnswerPages, type PageSurface } from "../../../src/presentation/answer-pages.ts";
import { diffRuns, TOO_DIFFERENT } from "../../../src/presentation/diff.ts";
import { createEntries } from "../../../src/presentation/entries.ts";
import { hiddenKinds, LONE } from "../../../src/presentation/hidden.ts";
import type { EntryKind } from "../../../src/presentation/pages.ts";
import { line, type Piece, quoted, type Run, run, small } from "../../../src/presentation/piece.ts";
import { CONTEXT } from "../../../src/presentation/sentences.ts";
import { fits, plus } from "../../../src/presentation/size.ts";
import {
  type Choice,
  type CitationParts,
  creditRunsOn,
  type Drawn,
  gapOf,
  smallPartsOn,
} from "../../../src/presentation/surface.ts";
import { LIMITS, MEASURED, OURS } from "../limits.ts";
import { addressOf, heldAddress } from "./address.ts";
import { blocksOf, buttonRows, menuRows, sizeOfBlocks, sizeOfOption, words } from "./block.ts";
import type { Row } from "./components.ts";
import { LONGEST_KEY } from "./custom-ids.ts";
import { ENDLESS, fittingEnd, NOTHING, outside, sizeOf, sizeOfComponents, type Unit } from "./measure.ts";

export const SURFACE: PageSurface<Unit> = {
  outside,
  weight: OURS.weight,
  sizeOf: (drawn) =>
    plus(sizeOfBlocks(blocksOf(drawn)), drawn.choice === null ? NOTHING : sizeOfOption(drawn.choice)),
  sizeOfWords: sizeOf,
  fittingEnd,
  words: ENDLESS,
  hidden: hiddenNotes,
  citation: citationPieces,
  neighbour: OURS.neighbour,
  own: OURS.own,
  notesOfACheck: OURS.notesOfACheck,
  page: { text: LIMITS.text, bytes: MEASURED.bytes, nodes: MEASURED.nodes, components: LIMITS.components },
  most: OURS.onAPage,
  notes: OURS.notes,
  nothing: NOTHING,
  frame: (head, offers, names) => {
    const choice: Choice = { number: 1, label: "" };
    const chosen = [...(names ? ["name" as const] : []), "passage" as const, "passage" as const];
    const rows = rowsOf(
      chosen.map((kind) => ({ kind, choice })),
      { offers, number: 1, key: LONGEST_KEY },
    );
    return plus(sizeOfBlocks([words(...head)]), sizeOfComponents(rows, 0));
  },
};

export const ENTRIES = createEntries(SURFACE);
export const PAGES = createAnswerPages(SURFACE, ENTRIES);

interface Below {
  readonly offers: readonly Offer[];
  /** Of the page, for the ids of its menus. */
  readonly number: number;
  readonly key: string;
}

/** One row for what can be done; menus, where there is something to choose from, have to have rows of their own. */
export function rowsOf(
  entries: readonly Pick<Drawn, "kind" | "choice">[],
  { offers, number, key }: Below,
): Row[] {
  const chosen = (kind: EntryKind): Choice[] =>
    entries.flatMap((entry) => (entry.kind === kind && entry.choice !== null ? [entry.choice] : []));
  const [passages, names] = [chosen("passage"), chosen("name")];
  const [only, ...others] = passages;
  const isOne = only !== undefined && others.length === 0;
  return [
    ...menuRows(names, { kind: "choose", number, key }),
    ...(isOne ? [] : menuRows(passages, { kind: "more", number, key })),
    ...buttonRows(
      [...(isOne ? [{ label: CONTEXT, kind: "more" as const, number: only.number }] : []), ...offers],
      key,
    ),
  ];
}

/** What stands in a quotation and doesn't show there as printed: told below it. At most three sentences. */
function hiddenNotes(text: string): string[] {
  const kinds = hiddenKinds(text);
  return [
    ...(kinds.length === 0
      ? []
      : [
          `The words above hold ${kinds.join(" and ")}; they are sent as printed, but Discord may drop them.`,
        ]),
    ...(text.includes("\t") ? [TAB] : []),
    ...(text.isWellFormed() ? [] : [LONE]),
  ];
}

/** Every client replaces them before it parses. */
const TAB = "The words above hold tabs, each of which Discord shows as four blanks.";

/** The verbatim text behind a bar, who is credited with it, the link to the very words, and in one small line what is for checking.
 * The bar comes first: Discord drops blanks and empty lines at the end of a text, and none of them may be a quotation's. */
function citationPieces(parts: CitationParts): Piece[] {
  const { citation, number, text, part } = parts;
  return [
    quoted(text),
    linkedLine(citation, number, creditRunsOn(SURFACE, parts, null)),
    small(
      ...(part === 1 ? differing(citation.diff ?? []) : []),
      run(smallPartsOn(SURFACE, parts).join(" · ")),
    ),
  ];
}

/** Struck out and bold: the marks of the platform are ours, those of the words are escaped. */
function differing(diff: readonly DiffStep[]): Run[] {
  if (diff.length === 0) return [];
  const runs = diffRuns(diff, (words) => outside(words, OURS.diff.text));
  const isShort = fits(sizeOfBlocks([words(small(...runs))]), OURS.diff);
  return [...(isShort ? runs : [run(TOO_DIFFERENT)]), run(" · ")];
}

/** The link's words name the passage, because screen readers list links without what stands around them. */
export function linkedLine(
  citation: Citation,
  number: number,
  runs: readonly Run[],
  most: number = OURS.link,
): Piece {
  const url = addressOf(citation, most);
  if (url === null) return line(...runs, run(` · ${gapOf(citation)}`));
  // Where it is the only address, the first link leads there.
  const held = heldAddress(citation);
  const isOther = held !== null && held !== url;
  return line(
    ...runs,
    run(" · "),
    run(`passage ${number} in the article`, "plain", url),
    ...(isOther ? [run(" · "), run(`passage ${number} as held`, "plain", held)] : []),
  );
}
