/** Answer → what is never parted on its pages, in order: passages, what comes near, names to choose, notes. */
import type { Citation } from "../../../src/index.ts";
import type { Card, Choosable, Cited } from "../../../src/presentation/card.ts";
import { NEAREST, nameOf, noteOf } from "../../../src/presentation/cited.ts";
import type { PageEntry, PageSection } from "../../../src/presentation/pages.ts";
import { partsOf } from "../../../src/presentation/parts.ts";
import { fits, minus, plus } from "../../../src/presentation/size.ts";
import { type Head, questionLine } from "../../../src/presentation/wording.ts";
import { OURS } from "../limits.ts";
import { type Offer, sizeOfOffer } from "./actions.ts";
import { fittingEnd, type Size, sizeOf } from "./measure.ts";
import { oneLine } from "./outside.ts";
import { line, type Piece, run, sizeOfPieces, small } from "./piece.ts";
import { type CitationParts, citationPieces, titleOf } from "./render-citation.ts";

export interface Entry extends PageEntry<keyof Size> {
  readonly pieces: readonly Piece[];
  readonly offers: readonly Offer[];
}

function createEntry(parts: Omit<Entry, "size">): Entry {
  return { ...parts, size: plus(sizeOfPieces(parts.pieces), ...parts.offers.map(sizeOfOffer)) };
}

/** One question of several, with its verdict above all that is shown of it. `room` is what a page has for entries. */
export function sectionOf(card: Card, room: Size): PageSection<Entry> {
  const { answer, question, cited, choice, notes } = card;
  const asked = oneLine(answer.question, OURS.weight.question);
  const heading = createEntry({
    pieces: [line(run(questionLine(question, asked))), ...verdictPieces(card)],
    offers: [],
    kind: "note",
  });
  const entries = [
    // Two questions may offer the same name.
    ...choiceEntries(choice, ({ number, name }) => `${number}. ${name}`),
    ...citationEntries(cited, minus(room, heading.size)),
    ...noteEntries(notes),
  ];
  return { heading, entries };
}

/** In one line, and what is for checking in a small one. */
export function verdictPieces({ head, small: parts }: Pick<Card, "head" | "small">): Piece[] {
  const shown = parts.map((part) => oneLine(part, OURS.weight.note));
  return [headLine(head), ...(shown.length === 0 ? [] : [small(shown)])];
}

function headLine({ text }: Head): Piece {
  return line(run(oneLine(text, OURS.weight.head), "strong"));
}

/** `room` is what a page has for entries: a passage that needs more is parted. */
export function citationEntries(cited: readonly Cited[], room: Size): Entry[] {
  return cited.flatMap(({ opens, standing, ...one }) => {
    const lead = opens ? [line(run(NEAREST[standing], "strong"))] : [];
    return entriesOf({ ...one, standing, lead, room });
  });
}

interface Unit extends Pick<CitationParts, "citation" | "number" | "standing" | "remarks"> {
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
  const { citation, number, standing, remarks, lead } = unit;
  const pieces = citationPieces({ citation, number, standing, remarks, ...shown });
  const first = shown.part === 1;
  return createEntry({
    pieces: first ? [...lead, ...pieces] : pieces,
    offers: first ? [contextOf(citation, number)] : [],
    kind: "passage",
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

/** As a menu lists it, by whoever is credited or where it stands. */
function contextOf({ speaker, article }: Citation, number: number): Offer {
  return { label: `[${number}] ${speaker?.name ?? titleOf(article)}`, kind: "more", number };
}

/** `label`: of the button, which may be shorter than the name. */
export function choiceEntries(choice: readonly Choosable[], label: (one: Choosable) => string): Entry[] {
  return choice.map((one) =>
    createEntry({
      pieces: [
        line(
          run(`${one.number}. `),
          run(
            nameOf(one.name, (words) => oneLine(words, OURS.weight.name)),
            "strong",
          ),
        ),
      ],
      offers: [{ label: label(one), kind: "choose", number: one.number }],
      kind: "name",
    }),
  );
}

export function noteEntries(notes: Card["notes"]): Entry[] {
  return notes.map((line) =>
    createEntry({
      pieces: [small(line.map((note) => noteOf(note, (words) => oneLine(words, OURS.weight.note))))],
      offers: [],
      kind: "note",
    }),
  );
}
