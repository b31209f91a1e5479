/** Words from outside as they may stand inside a message of ours: on one line, cut, unable to steer a terminal, and opening no door. */
import { masked } from "./masked.ts";

/** Control characters, line breaks, the marks that reorder or hide text (Unicode "bidirectional controls"), and tags (U+E0000 to U+E007F), which show nothing
 * and can carry words: a flag of a part of a country loses its pattern. */
const UNPRINTABLE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu;

/** Most characters of a wrong value that a message repeats. */
const SHOWN = 60;

/** The text on one line, every run of control and reordering characters as one blank. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, " ").trim();
}

/** A value that was wrong, as JSON, for "… but is <this>". */
export function shown(value: unknown): string {
  // Before it is cut: half a token isn't known for one.
  const words = masked(printable(JSON.stringify(value) ?? String(value)));
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
