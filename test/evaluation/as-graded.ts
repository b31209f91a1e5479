/** Where words are printed, and whether two names are one person's, as ../shared/gold/asked/grade-asked.mjs has it. */
import type { Span } from "../../src/domain.ts";

/** White space and the form of quotation marks make no difference. */
export function spansOf(words: string, text: string): Span[] {
  const { characters, places } = folded(text);
  const sought = folded(words.normalize("NFC")).characters.trim();
  const spans: Span[] = [];
  for (let at = characters.indexOf(sought); at >= 0; at = characters.indexOf(sought, at + 1))
    spans.push({ start: places[at] ?? 0, end: places[at + sought.length] ?? 0 });
  return spans;
}

interface Folded {
  readonly characters: string;
  /** Where each stands in the text; at last the text's length. */
  readonly places: readonly number[];
}

const FOLDS = /\s+|''|``|[“”„«»‘’]/gu;

function folded(text: string): Folded {
  let characters = "";
  const places: number[] = [];
  const keep = (from: number, to: number): void => {
    characters += text.slice(from, to);
    for (let at = from; at < to; at += 1) places.push(at);
  };
  let kept = 0;
  for (const { 0: found, index } of text.matchAll(FOLDS)) {
    keep(kept, index);
    characters += foldOf(found);
    places.push(index);
    kept = index + found.length;
  }
  keep(kept, text.length);
  return { characters, places: [...places, text.length] };
}

function foldOf(found: string): string {
  if (found.trim() === "") return " ";
  return found === "‘" || found === "’" ? "'" : '"';
}

const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms dr sir dame lord lady sen rep gov the a an president senator of jr sr".split(" "),
);

/** One name's words all stand in the other's, or their last words agree and the first don't contradict. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))) return true;
  const last = a.at(-1) ?? "";
  return last === b.at(-1) && last.length > 2 && mayBeOneForename(a[0] ?? "", b[0] ?? "");
}

function mayBeOneForename(one: string, other: string): boolean {
  const letters = one.length === 1 || other.length === 1 ? 1 : 2;
  return one.slice(0, letters) === other.slice(0, letters);
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/[^\p{L}\p{N}\s-]/gu, " ")
    .split(/\s+/u)
    .filter((word) => word !== "" && !TITLES.has(word));
}
