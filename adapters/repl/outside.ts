/** Names, headlines, notes: words from outside as they may stand in a line of ours. */
import { printableLine } from "./printable.ts";

/** On one line, and without the bar: whatever stands behind one is printed so. */
export function outside(words: string): string {
  return printableLine(words).replaceAll("│", "|").trim();
}
