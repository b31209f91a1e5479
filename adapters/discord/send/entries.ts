/** Answer → what is never parted on its pages, in order: passages, what comes near, names to choose, notes. */
import type { Card, Choosable, Cited } from "../../../src/presentation/card.ts";
import { NEAREST, nameOf, noteOf } from "../../../src/presentation/cited.ts";
import type { EntryKind, PageEntry, PageSection } from "../../../src/presentation/pages.ts";
import { partsOf } from "../../../src/presentation/parts.ts";
import { fits, minus, plus } from "../../../src/presentation/size.ts";
import { type Head, questionLine } from "../../../src/presentation/wording.ts";
import { OURS } from "../limits.ts";
import { type Block, type Choice, passage, sizeOfBlocks, sizeOfOption, words } from "./block.ts";
import { hiddenNotes } from "./hidden.ts";
import { fittingEnd, type Size } from "./measure.ts";
import { line, outside, type Piece, run, small } from "./piece.ts";
import { type CitationParts, citationPieces, titleOf } from "./render-citation.ts";

export interface Entry extends PageEntry<keyof Size> {
  readonly blocks: readonly Block[];
  /** What a menu offers for it: a name the question with that name, a passage what stands around it. */
  readonly choice: Choice | null;
}

export function entryOf(blocks: readonly Block[], kind: EntryKind, choice: Choice | null = null): Entry {
  const size = sizeOfBlocks(blocks);
  return { blocks, choice, size: choice === null ? size : plus(size, sizeOfOption(choice)), kind };
}

/** One question of several, with its verdict above all that is shown of it. `room` is what a page has for entries. */
export function sectionOf(card: Card, room: Size): PageSection<Entry> {
  const { answer, question, cited, choice, notes } = card;
  const asked = outside(answer.question, OURS.weight.question);
  const heading = entryOf([words(line(run(questionLine(question, asked))), ...verdictPieces(card))], "note");
  const entries = [
    ...choiceEntries(choice),
    ...citationEntries(cited, minus(room, heading.size)),
    ...noteEntries(notes),
  ];
  return { heading, entries };
}

/** In one line, and what is for checking in a small one. */
export function verdictPieces({ head, small: parts }: Pick<Card, "head" | "small">): Piece[] {
  const shown = parts.map((part) => outside(part, OURS.weight.note));
  return [headLine(head), ...(shown.length === 0 ? [] : [small(shown)])];
}

export function headLine({ text }: Head, weight: number = OURS.weight.head): Piece {
  return line(run(outside(text, weight), "strong"));
}

/** `room` is what a page has for entries: a passage that needs more is parted. */
export function citationEntries(cited: readonly Cited[], room: Size): Entry[] {
  return cited.flatMap(({ opens, ...one }) => {
    const lead = opens ? [words(line(run(NEAREST[one.standing], "strong")))] : [];
    const { name } = one.citation.speaker ?? { name: titleOf(one.citation.article) };
    const label = `[${one.number}] ${outside(name, OURS.weight.name)}`;
    return unitEntries({ ...one, lead, choice: { number: one.number, label }, room });
  });
}

export interface Unit extends Pick<CitationParts, "citation" | "number" | "standing" | "remarks"> {
  /** Before its first part. */
  readonly lead: readonly Block[];
  readonly choice: Choice | null;
  readonly room: Size;
}

/** One citation, in as many parts as it needs. */
export function unitEntries(unit: Unit): Entry[] {
  const { text } = unit.citation;
  const whole = partEntry(unit, { text, part: 1, of: 1 });
  if (fits(whole.size, unit.room)) return [whole];
  const probe = hiddenNotes(text).length === 0 ? " " : EVERY_NOTE;
  const around = partEntry(unit, { text: probe, part: 1, of: MOST_PARTS });
  const room = minus(unit.room, around.size);
  const parts = partsOf(text, (all, start) => fittingEnd(all, start, room));
  return parts.map((part, at) => partEntry(unit, { text: part, part: at + 1, of: parts.length }));
}

/** More parts than any passage has, so that the numbers of the real ones are never longer. */
const MOST_PARTS = 99_999;
/** Has every note below it that words can have: for a control character, a mark, a blank without a width, a tab, half a character. */
const EVERY_NOTE = "\u0001\u202e\u200b\t\ud800";

function partEntry(unit: Unit, shown: Pick<CitationParts, "text" | "part" | "of">): Entry {
  const { citation, number, standing, remarks, lead, choice } = unit;
  const first = shown.part === 1;
  const pieces = citationPieces({ citation, number, standing, remarks, ...shown });
  return first
    ? entryOf([...lead, passage(pieces)], "passage", choice)
    : entryOf([passage(pieces)], "passage");
}

export function choiceEntries(choice: readonly Choosable[]): Entry[] {
  return choice.map(({ number, name }) => {
    const shown = nameOf(name, (words) => outside(words, OURS.weight.name));
    const lines = words(line(run(`${number}. `), run(shown, "strong")));
    return entryOf([lines], "name", { number, label: `${number}. ${shown}` });
  });
}

export function noteEntries(notes: Card["notes"]): Entry[] {
  return notes.map((line) =>
    entryOf(
      [words(small(line.map((note) => noteOf(note, (words) => outside(words, OURS.weight.note)))))],
      "note",
    ),
  );
}
