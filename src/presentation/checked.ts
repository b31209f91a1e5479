/** Quotations of a message, each held against the coverage → what is shown of each: its verdict, and the passage that bears it out. */
import type { Answer } from "../index.ts";
import { briefOf } from "./card.ts";
import { noteOf } from "./cited.ts";
import type { Entries, Entry } from "./entries.ts";
import { line, type Piece, run, smallOf } from "./piece.ts";
import type { Size } from "./size.ts";
import type { Surface } from "./surface.ts";

/** As it stands in the message, and what the coverage holds of it. */
export interface Checked {
  readonly wording: string;
  readonly answer: Answer;
}

export const NOTHING_TO_CHECK =
  "This message holds no words in quotation marks, so there is nothing to check in it.";

/** Of each. `room`: what a page has for entries. */
export function checkedOn<Unit extends string>(
  surface: Pick<Surface<Unit>, "outside" | "weight" | "notesOfACheck">,
  { entry, verdict, parted }: Entries<Unit>,
  checks: readonly Checked[],
  room: Size<Unit>,
): Entry<Unit>[][] {
  const { outside, weight } = surface;
  return checks.map(({ wording, answer }, at) => {
    const { card, first, rest } = briefOf(answer);
    const lines: Piece[] = [
      line(
        run(`${at + 1} of ${checks.length} – in the message: `, "strong"),
        run(outside(wording, weight.wording)),
      ),
      ...verdict(card),
      ...(answer.verdict === "ambiguous-speaker"
        ? [line(run(outside(answer.choice.join(", "), weight.wording)))]
        : []),
    ];
    const notes = card.notes.flat().slice(0, surface.notesOfACheck);
    const below: Piece[] = [
      ...(rest === null ? [] : [line(run(rest))]),
      ...notes.map((note) => smallOf([noteOf(note, (words) => outside(words, weight.note))])),
    ];
    return [
      ...(first === null
        ? [entry({ kind: "passage", lines })]
        : parted({ ...first, number: at + 1, lines, choice: null, room })),
      ...(below.length === 0 ? [] : [entry({ kind: "note", lines: below })]),
    ];
  });
}
