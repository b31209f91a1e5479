/** What a text says: lines of ours, and quotations. → Discord's Markdown. */
import { oneLine } from "../../../src/presentation/one-line.ts";
import { barred, inert } from "./escape.ts";
import { sizeOf, weigh } from "./measure.ts";

/** How a run looks; its meaning never hangs on that alone. */
export type Look = "plain" | "strong" | "asked" | "printed";

export interface Run {
  readonly text: string;
  readonly look: Look;
}

/** Discord shows backslashes in the words of a link, so that these are ours, and hold no mark. */
export interface Link {
  readonly words: string;
  readonly url: string;
}

export type Piece =
  | { readonly kind: "line"; readonly runs: readonly Run[]; readonly links: readonly Link[] }
  /** Beneath the words, for who checks them. */
  | { readonly kind: "small"; readonly runs: readonly Run[] }
  /** Whatever stands in one is printed so, letter for letter; the runs are one text. */
  | { readonly kind: "quotation"; readonly runs: readonly Run[] };

export function run(text: string, look: Look = "plain"): Run {
  return { text, look };
}

export function line(...runs: readonly Run[]): Piece {
  return { kind: "line", runs, links: [] };
}

export function quotation(...runs: readonly Run[]): Piece {
  return { kind: "quotation", runs };
}

/** Parts of one line. */
export function small(parts: readonly string[]): Piece {
  return smallRuns([run(parts.join(" · "))]);
}

export function smallRuns(runs: readonly Run[]): Piece {
  return { kind: "small", runs };
}

/** Words from outside in a line of ours. */
export function outside(words: string, weight: number): string {
  return oneLine(words, { weight, weigh });
}

/** A bar reaches to the next line that has none: two quotations in a row would be one, so that an empty line parts them. */
export function markdownOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, at) => {
      const follows = piece.kind === "quotation" && pieces[at - 1]?.kind === "quotation";
      return `${follows ? "\n" : ""}${pieceMarkdown(piece)}`;
    })
    .join("\n");
}

function pieceMarkdown(piece: Piece): string {
  const markup = piece.runs.map(runMarkdown).join("");
  if (piece.kind === "quotation") return barred(markup);
  if (piece.kind === "small") return `-# ${markup}`;
  return markup + piece.links.map(({ words, url }) => `[${words}](${url})`).join(" · ");
}

const AROUND: Readonly<Record<Look, string>> = { plain: "", strong: "**", asked: "~~", printed: "**" };

/** Nothing stands around what shows nothing: two stars and two stars would be four, which mean something else. */
function runMarkdown({ text, look }: Run): string {
  const around = /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? AROUND[look] : "";
  return `${around}${inert(text)}${around}`;
}

/** What clients count: see `MEASURED.nodes`. */
export function nodesOf(pieces: readonly Piece[]): number {
  const counts = pieces.map(({ runs, ...piece }) => {
    const styled = runs.filter(({ look }) => look !== "plain").length;
    const words = runs.reduce((sum, { text }) => sum + sizeOf(text).nodes, 0);
    return styled + words + 1 + (piece.kind === "line" ? piece.links.length : 1);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
