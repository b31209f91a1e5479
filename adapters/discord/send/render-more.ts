/** What stands around a citation → a message: the paragraph before, its own whole, the one after, all verbatim. */
import type { Citation, Surroundings } from "../../../src/index.ts";
import { ownLines } from "../../../src/presentation/own-lines.ts";
import { partsOf } from "../../../src/presentation/parts.ts";
import { fits } from "../../../src/presentation/size.ts";
import { OURS } from "../limits.ts";
import { passage } from "./block.ts";
import { fittingEnd, type Size, sizeOf } from "./measure.ts";
import { type DiscordMessage, messageOf } from "./message.ts";
import { line, type Piece, quotation, run } from "./piece.ts";
import { linkedLine, titleOf } from "./render-citation.ts";

export function renderMore(
  citation: Citation,
  number: number,
  { before, after }: Surroundings,
): DiscordMessage {
  const pieces = [
    line(run(`[${number}] in its place`, "strong")),
    ...(before === null ? [line(run("(the article begins here)"))] : endOf("Before it:", before.text)),
    ...ownPieces(citation),
    ...(after === null ? [line(run("(the article ends here)"))] : beginningOf("After it:", after.text)),
    linkedLine(citation, number, [run(`Article: ${titleOf(citation.article)}`)]),
  ];
  return messageOf([passage(pieces)]);
}

/** Its own paragraph, with the passage in bold; where that is too long, only what stands around the passage in it. */
function ownPieces(citation: Citation): Piece[] {
  const { lead, tail } = ownLines(citation);
  if (fits(sizeOf(lead + citation.text + tail), OURS.own)) {
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
  const room: Size = OURS.neighbour;
  return partsOf(text, (all, start) => fittingEnd(all, start, room));
}
