/** Answer → what is never parted on its pages, in order: passages, what comes near, names to choose, notes. */
import type { Answer } from "../../src/index.ts";
import { NEAREST, nameOf, shownCitations, standingOf } from "../voice/cited.ts";
import type { PageEntry } from "../voice/pages.ts";
import { partsOf } from "../voice/parts.ts";
import { fits, minus, plus } from "../voice/size.ts";
import { type Offer, sizeOfOffer } from "./actions.ts";
import { OURS } from "./limits.ts";
import { fittingEnd, type Size, sizeOf } from "./measure.ts";
import { oneLine } from "./outside.ts";
import { line, type Piece, run, sizeOfPieces } from "./piece.ts";
import { type CitationParts, citationPieces } from "./render-citation.ts";

export interface Entry extends PageEntry<keyof Size> {
  readonly pieces: readonly Piece[];
  readonly offers: readonly Offer[];
}

function createEntry(parts: Omit<Entry, "size">): Entry {
  return { ...parts, size: plus(sizeOfPieces(parts.pieces), ...parts.offers.map(sizeOfOffer)) };
}

/** `room` is what a page has for entries: a passage that needs more is parted. */
export function citationEntries(answer: Answer, room: Size): Entry[] {
  return shownCitations(answer).flatMap((citation, at) => {
    const standing = standingOf(answer, at);
    const lead =
      standing !== "answers" && at === answer.citations.length
        ? [line(run(NEAREST[standing], "strong"))]
        : [];
    return entriesOf({ citation, number: at + 1, standing, lead, room });
  });
}

interface Unit extends Pick<CitationParts, "citation" | "number" | "standing"> {
  readonly lead: readonly Piece[];
  readonly room: Size;
}

function entriesOf(unit: Unit): Entry[] {
  const { citation, room } = unit;
  const whole = entryOf(unit, { text: citation.text, part: 1, of: 1 });
  if (fits(whole.size, room) && fits(sizeOf(citation.text), OURS.words)) return [whole];
  const words = roomForWords(unit);
  const parts = partsOf(citation.text, (text, start) => fittingEnd(text, start, words));
  return parts.map((text, at) => entryOf(unit, { text, part: at + 1, of: parts.length }));
}

function entryOf(unit: Unit, shown: Pick<CitationParts, "text" | "part" | "of">): Entry {
  const { citation, number, standing, lead } = unit;
  const pieces = citationPieces({ citation, number, standing, ...shown });
  const first = shown.part === 1;
  return createEntry({
    pieces: first ? [...lead, ...pieces] : pieces,
    offers: first ? [contextOf(number)] : [],
    counts: true,
  });
}

/** More parts than any passage has, so that the numbers of the real ones are never longer. */
const MOST_PARTS = 99_999;
/** Shows nothing that weighs, and has every note beside it that words can have: a control character, a mark, half a character. */
const EVERY_NOTE = "\u0001\u202e\u200b\ud800";

function roomForWords(unit: Unit): Size {
  const around = entryOf(unit, { text: EVERY_NOTE, part: 1, of: MOST_PARTS });
  return atMost(minus(unit.room, around.size), OURS.words);
}

function atMost({ json, text }: Size, most: Size): Size {
  return { json: Math.min(json, most.json), text: Math.min(text, most.text) };
}

function contextOf(number: number): Offer {
  return { label: `Context of [${number}]`, kind: "more", number };
}

export function choiceEntries(choice: readonly string[]): Entry[] {
  return choice.map((name, at) =>
    createEntry({
      pieces: [
        line(
          run(`${at + 1}. `),
          run(
            nameOf(name, (words) => oneLine(words, OURS.weight.name)),
            "strong",
          ),
        ),
      ],
      offers: [{ label: name, kind: "choose", number: at + 1 }],
      counts: true,
    }),
  );
}

export function noteEntries(notes: readonly string[]): Entry[] {
  return notes.map((note) =>
    createEntry({
      pieces: [line(run(`Note: ${oneLine(note, OURS.weight.note)}`))],
      offers: [],
      counts: false,
    }),
  );
}
