/** What stands around a citation: the paragraph before, its own whole, the one after, all verbatim. */
import type { Citation, Surroundings } from "../index.ts";
import { ownLines } from "./own-lines.ts";
import { partsOf } from "./parts.ts";
import { line, type Piece, quotation, run } from "./piece.ts";
import { fits } from "./size.ts";
import type { Surface } from "./surface.ts";

/** Before it, its own paragraph, after it. */
export function surroundingsOn<Unit extends string>(
  surface: Pick<Surface<Unit>, "fittingEnd" | "sizeOfWords" | "neighbour" | "own">,
  citation: Citation,
  { before, after }: Surroundings,
): readonly (readonly Piece[])[] {
  return [
    before === null ? [line(run("(the article begins here)"))] : endOf("Before it:", before.text),
    ownPieces(),
    after === null ? [line(run("(the article ends here)"))] : beginningOf("After it:", after.text),
  ];

  /** With the passage in bold; where that is too long, only what stands around the passage in it. */
  function ownPieces(): Piece[] {
    const { lead, tail } = ownLines(citation);
    if (fits(surface.sizeOfWords(lead + citation.text + tail), surface.own)) {
      return [
        line(run("Its own paragraph, the passage in bold:")),
        quotation(run(lead), run(citation.text, "strong"), run(tail)),
      ];
    }
    return [
      ...(lead === "" ? [] : endOf("Before it, in its own paragraph:", lead)),
      line(run("(here stands the passage itself, which is too long to be repeated)")),
      ...(tail === "" ? [] : beginningOf("After it, in its own paragraph:", tail)),
    ];
  }

  function beginningOf(label: string, text: string): Piece[] {
    const [first = "", ...rest] = neighbourParts(text);
    const goesOn = rest.length === 0 ? [] : [line(run("(it goes on)"))];
    return [line(run(label)), quotation(run(first)), ...goesOn];
  }

  function endOf(label: string, text: string): Piece[] {
    const parts = neighbourParts(text);
    const beginsEarlier = parts.length < 2 ? [] : [line(run("(it begins earlier)"))];
    return [line(run(label)), ...beginsEarlier, quotation(run(parts.at(-1) ?? ""))];
  }

  function neighbourParts(text: string): string[] {
    return partsOf(text, (all, start) => surface.fittingEnd(all, start, surface.neighbour));
  }
}
