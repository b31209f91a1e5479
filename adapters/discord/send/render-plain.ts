/** Answer → one text, for where Discord refuses its usual form: as many passages as it has room for, each with its link. */
import type { Answer } from "../../../src/index.ts";
import { type Card, cardsOf } from "../../../src/presentation/card.ts";
import { creditOf, noteOf } from "../../../src/presentation/cited.ts";
import { createEntries, type Entry } from "../../../src/presentation/entries.ts";
import { type PageSection, pagesOfSections } from "../../../src/presentation/pages.ts";
import { line, type Piece, quoted, run, smallOf } from "../../../src/presentation/piece.ts";
import { minus, plus, type Size } from "../../../src/presentation/size.ts";
import {
  type CitationParts,
  type EntrySurface,
  headlineOn,
  smallPartsOn,
} from "../../../src/presentation/surface.ts";
import { headOf } from "../../../src/presentation/wording.ts";
import { LIMITS, MEASURED, OURS } from "../limits.ts";
import { ENDLESS, fittingEnd, outside, sizeOf } from "./measure.ts";
import { type DiscordMessage, plainMessage } from "./message.ts";
import { markdownOf, nodesOf } from "./pieces.ts";
import { linkedLine } from "./surface.ts";

type Unit = "text" | "nodes";

const { plain } = OURS;
const CONTENT: Size<Unit> = { text: LIMITS.content, nodes: MEASURED.nodes };

/** In `plain`'s weights; with the same details of a citation as in the usual form. */
const SURFACE: EntrySurface<Unit> = {
  outside,
  weight: { ...OURS.weight, ...plain.weight },
  sizeOf: ({ lines, passage }) => sizeOfPieces([...lines, ...passage]),
  sizeOfWords: sizeOf,
  fittingEnd: (words, start, room) => fittingEnd(words, start, { ...ENDLESS, ...room }),
  words: ENDLESS,
  hidden: () => [],
  citation: briefPieces,
};

const ONE = createEntries(SURFACE);
const OF_SEVERAL = createEntries({ ...SURFACE, weight: { ...SURFACE.weight, head: plain.several.head } });

/** No diff, and no publisher: the passage itself stands here, and its link. */
function briefPieces(parts: CitationParts): Piece[] {
  const { citation, number, text } = parts;
  const credit = creditOf(citation, (words) => outside(words, SURFACE.weight.name)).text;
  const runs = [run(`[${number}] ${credit} · ${headlineOn(SURFACE, citation.article)}`)];
  const details = smallPartsOn({ ...SURFACE, weight: OURS.weight }, { ...parts, remarks: [] });
  return [quoted(text), linkedLine(citation, number, runs, plain.link), smallOf(details)];
}

export function renderPlain(answer: Answer): DiscordMessage {
  const [first, ...others] = cardsOf(answer);
  return others.length === 0 ? plainOfOne(first) : plainOfSeveral(answer, [first, ...others]);
}

/** With what comes near, since no button of this form could show it. */
function plainOfOne(card: Card): DiscordMessage {
  const { cited, choice } = card;
  const head = [...ONE.verdict(card), ...choiceLine(choice, plain.choice)];
  const apart = [...cited.flatMap(({ remarks }) => remarks), ...card.notes.flat()];
  const notes = apart
    .slice(0, 1)
    .map((note) => smallOf([noteOf(note, (words) => outside(words, SURFACE.weight.note))]));
  const room = roomBeside([...head, ...notes]);
  const [shown, isWhole] = firstPage([{ heading: null, entries: ONE.citations(cited, room) }], room);
  return messageOf([...head, ...shown, ...notes], isWhole && apart.length === notes.length);
}

/** Every question with its verdict; notes only where the answer has its usual form. */
function plainOfSeveral(answer: Answer, cards: readonly Card[]): DiscordMessage {
  const head = ONE.verdict({ head: headOf(answer), small: [] });
  const room = roomBeside(head);
  const headings = cards.map(headingOf);
  const left = minus<Unit>(
    room,
    headings.map(({ size }) => size).reduce((sum, size) => plus(sum, size)),
  );
  // So that the first passage stands there, after however many questions that have none.
  const each = { ...left, text: Math.max(left.text, room.text / 2) };
  const sections = cards.map(({ cited }, at) => ({
    heading: headings[at] ?? null,
    entries: ONE.citations(cited, each),
  }));
  const [shown, isWhole] = firstPage(sections, room);
  return messageOf([...head, ...shown], isWhole && answer.notes.length === 0);
}

function headingOf(card: Card): Entry<Unit> {
  const { heading } = OF_SEVERAL.section({ ...card, small: [], cited: [], notes: [], choice: [] }, CONTENT);
  const lines = [...(heading?.lines ?? []), ...choiceLine(card.choice, plain.several.choice)];
  return ONE.entry({ kind: "note", lines });
}

const REFUSED = line(run("Discord refused this answer’s usual form."));
const REST = line(run("There is more than this form has room for: ask more narrowly."));

function messageOf(pieces: readonly Piece[], isAll: boolean): DiscordMessage {
  return plainMessage(markdownOf([...pieces, ...(isAll ? [] : [REST]), REFUSED]));
}

function roomBeside(pieces: readonly Piece[]): Size<Unit> {
  return minus<Unit>(CONTENT, sizeOfPieces([...pieces, REST, REFUSED]));
}

/** And whether that is all. */
function firstPage(
  sections: readonly PageSection<Entry<Unit>>[],
  room: Size<Unit>,
): readonly [readonly Piece[], boolean] {
  const [page = [], ...others] = pagesOfSections(sections, { first: room, later: room, most: OURS.onAPage });
  return [page.flatMap(({ lines, passage }) => [...lines, ...passage]), others.length === 0];
}

function choiceLine(choice: Card["choice"], weight: number): Piece[] {
  return choice.length === 0 ? [] : [line(run(outside(choice.map(({ name }) => name).join(", "), weight)))];
}

/** With the line break that parts it from what follows. */
function sizeOfPieces(pieces: readonly Piece[]): Size<Unit> {
  return { text: markdownOf(pieces).length + 1, nodes: nodesOf(pieces) };
}
