/** What stands around a citation → a message: the paragraph before, its own whole, the one after, all verbatim. */
import { type Citation, type Surroundings, slice } from "../../src/index.ts";
import { addressOf, articleAddress, spokenAddress } from "./address.ts";
import { OURS } from "./limits.ts";
import { fits, type Size, sizeOf } from "./measure.ts";
import { partsOf } from "./parts.ts";
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
      : [line(run("before it:")), ...endOf(before.text, OURS.neighbour)],
    [line(run("its own paragraph:")), ...ownPieces(citation)],
    after === null
      ? [line(run("(the article ends here)"))]
      : [line(run("after it:")), ...beginningOf(after.text, OURS.neighbour)],
  ]);
}

function titlePiece(citation: Citation, number: number): Piece {
  const link = addressOf(citation);
  return {
    kind: "line",
    label: null,
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
    ...(lead === "" ? [] : endOf(lead, OURS.neighbour)),
    line(run("(here stands the passage itself, which is too long to be repeated)")),
    ...(tail === "" ? [] : beginningOf(tail, OURS.neighbour)),
  ];
}

/** The lines that the citation stands in: news text keeps a paragraph on one line. */
function ownLines({ article: { text }, start, end }: Citation): { lead: string; tail: string } {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return {
    lead: slice(text, { start: Math.min(from, start), end: start }).trimStart(),
    tail: slice(text, { start: end, end: to < 0 ? text.length : to }).trimEnd(),
  };
}

function beginningOf(text: string, room: Size): Piece[] {
  const [first = "", ...rest] = partsOf(text, room);
  return rest.length === 0 ? [quotation(run(first))] : [quotation(run(first)), line(run("(it goes on)"))];
}

function endOf(text: string, room: Size): Piece[] {
  const parts = partsOf(text, room);
  const last = quotation(run(parts.at(-1) ?? ""));
  return parts.length < 2 ? [last] : [line(run("(it begins earlier)")), last];
}
