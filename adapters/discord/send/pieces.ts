/** Pieces → Discord's Markdown. */
import type { Look, Piece, Run } from "../../../src/presentation/piece.ts";
import { barred, inert } from "./escape.ts";
import { sizeOf } from "./measure.ts";

/** A bar reaches to the next line that has none: two quotations in a row would be one, so that an empty line parts them. */
export function markdownOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, at) => {
      const follows = piece.kind === "quotation" && pieces[at - 1]?.kind === "quotation";
      return `${follows ? "\n" : ""}${pieceMarkdown(piece)}`;
    })
    .join("\n");
}

function pieceMarkdown({ kind, runs }: Piece): string {
  const markup = runs.map(runMarkdown).join("");
  if (kind === "quotation") return barred(markup);
  return kind === "small" ? `-# ${markup}` : markup;
}

const AROUND: Readonly<Record<Look, string>> = { plain: "", strong: "**", asked: "~~", printed: "**" };

/** Nothing stands around what shows nothing: two stars and two stars would be four, which mean something else. Discord shows backslashes in the
 * words of a link, so that these are ours, and hold no mark. */
function runMarkdown({ text, look, link }: Run): string {
  if (link !== null) return `[${text}](${link})`;
  const around = /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? AROUND[look] : "";
  return `${around}${inert(text)}${around}`;
}

/** What clients count: see `MEASURED.nodes`. */
export function nodesOf(pieces: readonly Piece[]): number {
  const counts = pieces.map(({ kind, runs }) => {
    const marked = runs.filter(({ look, link }) => look !== "plain" || link !== null).length;
    const words = runs.reduce((sum, { text }) => sum + sizeOf(text).nodes, 0);
    return marked + words + (kind === "line" ? 1 : 2);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
