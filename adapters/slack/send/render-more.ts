/** What stands around a citation → a message: the paragraph before, its own whole, the one after, all verbatim. */
import type { Citation, Surroundings } from "../../../src/index.ts";
import { ownLines } from "../../../src/presentation/own-lines.ts";
import { partsOf } from "../../../src/presentation/parts.ts";
import { fits } from "../../../src/presentation/size.ts";
import { OURS } from "../limits.ts";
import { addressOf, articleAddress, spokenAddress } from "./address.ts";
import { fittingEnd, type Size, sizeOf } from "./measure.ts";
import { line, type Piece, quotation, run } from "./piece.ts";
import { titleOf } from "./render-citation.ts";
import { messageOf, type SlackMessage } from "./slack-message.ts";

export function renderMore(
  citation: Citation,
  number: number,
  { before, after }: Surroundings,
): SlackMessage {
  return messageOf([
    [titlePiece(citation, number)],
    before === null
      ? [line(run("(the article begins here)"))]
      : [line(run("before it:")), ...endOf(before.text)],
    [line(run("its own paragraph:")), ...ownPieces(citation)],
    after === null
      ? [line(run("(the article ends here)"))]
      : [line(run("after it:")), ...beginningOf(after.text)],
  ]);
}

function titlePiece(citation: Citation, number: number): Piece {
  const link = addressOf(citation);
  return {
    kind: "line",
    runs: [
      run(`[${number}] in its place`, "strong"),
      run(" – "),
      { ...run(titleOf(citation.article)), link },
    ],
    spoken: spokenAddress(link, articleAddress(citation.article)),
  };
}

/** Its own paragraph, with the passage in bold; where that is too long, only what stands around the passage in it. */
function ownPieces(citation: Citation): Piece[] {
  const { lead, tail } = ownLines(citation);
  if (fits(sizeOf(lead + citation.text + tail), OURS.own)) {
    return [quotation(run(lead), run(citation.text, "strong"), run(tail))];
  }
  return [
    ...(lead === "" ? [] : endOf(lead)),
    line(run("(here stands the passage itself, which is too long to be repeated)")),
    ...(tail === "" ? [] : beginningOf(tail)),
  ];
}

function beginningOf(text: string): Piece[] {
  const [first = "", ...rest] = neighbourParts(text);
  return rest.length === 0 ? [quotation(run(first))] : [quotation(run(first)), line(run("(it goes on)"))];
}

function endOf(text: string): Piece[] {
  const parts = neighbourParts(text);
  const last = quotation(run(parts.at(-1) ?? ""));
  return parts.length < 2 ? [last] : [line(run("(it begins earlier)")), last];
}

function neighbourParts(text: string): string[] {
  const room: Size = OURS.neighbour;
  return partsOf(text, (all, start) => fittingEnd(all, start, room));
}
