/** A renderer under test: what readers of a platform have of an answer, whatever form it goes out in. */
import type { Answer } from "../../../src/index.ts";

/** What is said of one citation, or of one part of it. */
export interface Passage {
  /** As it stands there: `[1]`. */
  readonly number: number;
  /** The text behind each bar. */
  readonly quotations: readonly string[];
  /** Addresses that can be followed. */
  readonly links: readonly string[];
  /** What stands beside the bars, line by line. */
  readonly lines: readonly string[];
}

export interface Reading {
  /** Outside the passages. */
  readonly lines: readonly string[];
  readonly passages: readonly Passage[];
}

export interface Page {
  readonly seen: Reading;
  /** What a screen reader, a notification or a pipe has of it. */
  readonly spoken: Reading;
  /** Limits overstepped, rules of the platform broken, marks and mentions come alive. */
  readonly problems: readonly string[];
}

export interface Renderer {
  readonly name: string;
  /** Whether an address may stand there in short. */
  readonly shortens: boolean;
  /** Every page. */
  readonly render: (answer: Answer) => readonly Page[];
  /** A quotation as the platform shows its characters: the same ones but for those that it can't show. */
  readonly asPrinted: (text: string) => string;
  /** Words from outside, in a line of ours. */
  readonly inLine: (words: string) => string;
}

/** Lines and bars in their order → the passages among them: each begins with its number. */
export type Item =
  | { readonly kind: "line"; readonly text: string; readonly number?: number }
  | { readonly kind: "quotation"; readonly text: string; readonly number?: number }
  | { readonly kind: "link"; readonly url: string };

/** Lines of one passage → items: its number stands in the second one where the words are set beside others before. */
export function numbered(lines: readonly string[]): Item[] {
  const at = lines.findIndex((line) => NUMBER.test(line));
  const number = Number(NUMBER.exec(lines[at] ?? "")?.[1]);
  const first = /^(?:asked(?: and printed)?:|The asked and the printed)/u.test(lines[at - 1] ?? "")
    ? at - 1
    : at;
  return lines.map((text, index) => ({ kind: "line", text, ...(index === first ? { number } : {}) }));
}

const NUMBER = /^\[(\d+)\] /u;

export function readingOf(items: readonly Item[]): Reading {
  const lines: string[] = [];
  const passages: { number: number; quotations: string[]; links: string[]; lines: string[] }[] = [];
  for (const item of items) {
    if (item.kind !== "link" && item.number !== undefined) {
      passages.push({ number: item.number, quotations: [], links: [], lines: [] });
    }
    const open = passages.at(-1);
    if (item.kind === "link") open?.links.push(item.url);
    else if (item.kind === "line") (open?.lines ?? lines).push(item.text);
    else open?.quotations.push(item.text);
  }
  return { lines, passages };
}
