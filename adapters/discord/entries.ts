/** Answer → what is never parted on its pages, in order: passages, what comes near, names to choose, notes. */
import type { Answer } from "../../src/index.ts";
import { NEAREST, shownCitations, standingOf } from "../voice/cited.ts";
import { partsOf } from "../voice/parts.ts";
import { fits, minus, plus } from "../voice/size.ts";
import { type Block, type Choice, type Offer, passage, sizeOfBlocks, sizeOfOption, words } from "./block.ts";
import { hiddenNotes } from "./hidden.ts";
import { OURS } from "./limits.ts";
import { fittingEnd, type Size } from "./measure.ts";
import { line, outside, run } from "./piece.ts";
import { type CitationParts, citationPieces } from "./render-citation.ts";

export interface Entry {
  readonly blocks: readonly Block[];
  readonly choice: Choice | null;
  readonly size: Size;
  readonly counts: boolean;
}

export function entryOf(blocks: readonly Block[], counts: boolean): Entry {
  return { blocks, choice: null, size: sizeOfBlocks(blocks), counts };
}

/** `room` is what a page has for entries: a passage that needs more is parted. */
export function citationEntries(answer: Answer, room: Size): Entry[] {
  return shownCitations(answer).flatMap((citation, at) => {
    const standing = standingOf(answer, at);
    const lead =
      standing !== "answers" && at === answer.citations.length
        ? [words(line(run(NEAREST[standing], "strong")))]
        : [];
    const number = at + 1;
    const offers: Offer[] = [{ label: `Context of [${number}]`, kind: "more", number }];
    return unitEntries({ citation, number, standing, lead, offers, room });
  });
}

export interface Unit extends Pick<CitationParts, "citation" | "number" | "standing"> {
  /** Before its first part. */
  readonly lead: readonly Block[];
  readonly offers: readonly Offer[];
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
  const { citation, number, standing, lead, offers } = unit;
  const first = shown.part === 1;
  const pieces = citationPieces({ citation, number, standing, ...shown });
  return entryOf(first ? [...lead, passage(pieces, offers)] : [passage(pieces)], true);
}

export function choiceEntries(choice: readonly string[]): Entry[] {
  return choice.map((words, at) => choiceEntry({ number: at + 1, name: nameOf(words) }));
}

function nameOf(words: string): string {
  return outside(words, OURS.weight.name) || "(no name)";
}

function choiceEntry(choice: Choice): Entry {
  const entry = entryOf([words(line(run(`${choice.number}. `), run(choice.name, "strong")))], true);
  return { ...entry, choice, size: plus(entry.size, sizeOfOption(choice)) };
}

export function noteEntries(notes: readonly string[]): Entry[] {
  return notes.map((note) => entryOf([words(line(run(`Note: ${outside(note, OURS.weight.note)}`)))], false));
}
