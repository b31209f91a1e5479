/** Cards → what is never parted on a page, in order: passages, what comes near, names to choose, notes. */
import type { Card, Choosable, Cited } from "./card.ts";
import { NEAREST, nameOf, noteOf } from "./cited.ts";
import type { PageEntry, PageSection } from "./pages.ts";
import { partsOf } from "./parts.ts";
import { line, type Piece, run, smallOf } from "./piece.ts";
import { fits, least, minus, type Size } from "./size.ts";
import { type CitationParts, type Drawn, type EntrySurface, headlineOn } from "./surface.ts";
import { questionLine } from "./wording.ts";

export interface Entry<Unit extends string> extends PageEntry<Unit>, Drawn {}

/** A citation with what stands above it, which is parted where the room is too small. */
export interface Unparted<Unit extends string>
  extends Pick<CitationParts, "citation" | "number" | "standing" | "remarks">,
    Pick<Drawn, "lines" | "choice"> {
  readonly room: Size<Unit>;
}

export interface Entries<Unit extends string> {
  readonly entry: (drawn: Partial<Drawn> & Pick<Drawn, "kind">) => Entry<Unit>;
  /** In one line, and what is for checking in a small one. */
  readonly verdict: (card: Pick<Card, "head" | "small">) => Piece[];
  /** `room` is what a page has for entries: a passage that needs more is parted. */
  readonly citations: (cited: readonly Cited[], room: Size<Unit>) => Entry<Unit>[];
  readonly parted: (one: Unparted<Unit>) => Entry<Unit>[];
  readonly choices: (choice: readonly Choosable[]) => Entry<Unit>[];
  readonly notes: (notes: Card["notes"]) => Entry<Unit>[];
  /** One question of several, with its verdict above all that is shown of it. */
  readonly section: (card: Card, room: Size<Unit>) => PageSection<Entry<Unit>>;
}

/** More parts than any passage has, so that the numbers of the real ones are never longer. */
const MOST_PARTS = 99_999;
/** Has every note below it that words can have: for a control character, a mark, a blank without a width, a tab, half a character. */
const EVERY_NOTE = "\u0001\u202e\u200b\t\ud800";

export function createEntries<Unit extends string>(surface: EntrySurface<Unit>): Entries<Unit> {
  const { outside, weight } = surface;

  function entry(drawn: Partial<Drawn> & Pick<Drawn, "kind">): Entry<Unit> {
    const whole: Drawn = { lines: [], passage: [], choice: null, ...drawn };
    return { ...whole, size: surface.sizeOf(whole) };
  }

  function verdict({ head, small }: Pick<Card, "head" | "small">): Piece[] {
    const parts = small.map((part) => outside(part, weight.note));
    return [
      line(run(outside(head.text, weight.head), "strong")),
      ...(parts.length === 0 ? [] : [smallOf(parts)]),
    ];
  }

  function parted(one: Unparted<Unit>): Entry<Unit>[] {
    const { text } = one.citation;
    const whole = part(one, { text, part: 1, of: 1 });
    if (fits(whole.size, one.room) && fits(surface.sizeOfWords(text), surface.words)) return [whole];
    const probe = surface.hidden(text).length === 0 ? " " : EVERY_NOTE;
    const around = part(one, { text: probe, part: 1, of: MOST_PARTS });
    const room = least(minus(one.room, around.size), surface.words);
    const parts = partsOf(text, (all, start) => surface.fittingEnd(all, start, room));
    return parts.map((stretch, at) => part(one, { text: stretch, part: at + 1, of: parts.length }));
  }

  function part(one: Unparted<Unit>, shown: Pick<CitationParts, "text" | "part" | "of">): Entry<Unit> {
    const { citation, number, standing, remarks, lines, choice } = one;
    const passage = surface.citation({ citation, number, standing, remarks, ...shown });
    return entry({ kind: "passage", passage, ...(shown.part === 1 ? { lines, choice } : {}) });
  }

  function citations(cited: readonly Cited[], room: Size<Unit>): Entry<Unit>[] {
    return cited.flatMap(({ opens, ...one }) => {
      const { speaker, article } = one.citation;
      const name = speaker === null ? headlineOn(surface, article) : outside(speaker.name, weight.name);
      return parted({
        ...one,
        lines: opens ? [line(run(NEAREST[one.standing], "strong"))] : [],
        choice: { number: one.number, label: `[${one.number}] ${name}` },
        room,
      });
    });
  }

  function choices(choice: readonly Choosable[]): Entry<Unit>[] {
    return choice.map(({ number, name }) => {
      const shown = nameOf(name, (words) => outside(words, weight.name));
      return entry({
        kind: "name",
        lines: [line(run(`${number}. `), run(shown, "strong"))],
        choice: { number, label: `${number}. ${shown}` },
      });
    });
  }

  function notes(all: Card["notes"]): Entry<Unit>[] {
    return all.map((together) => {
      const parts = together.map((note) => noteOf(note, (words) => outside(words, weight.note)));
      return entry({ kind: "note", lines: [smallOf(parts)] });
    });
  }

  function section(card: Card, room: Size<Unit>): PageSection<Entry<Unit>> {
    const asked = outside(card.answer.question, weight.question);
    const heading = entry({
      kind: "note",
      lines: [line(run(questionLine(card.question, asked))), ...verdict(card)],
    });
    const below = minus(room, heading.size);
    return {
      heading,
      entries: [...choices(card.choice), ...citations(card.cited, below), ...notes(card.notes)],
    };
  }

  return { entry, verdict, citations, parted, choices, notes, section };
}
