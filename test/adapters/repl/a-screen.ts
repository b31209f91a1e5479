/** Builders for the tests of the terminal. */
import { layout } from "../../../adapters/repl/layout.ts";
import type { Paragraph } from "../../../adapters/repl/paragraph.ts";
import type { Screen } from "../../../adapters/repl/screen.ts";
import { createTerminal, type Terminal } from "../../../adapters/repl/terminal.ts";

/** What must never reach a terminal from outside: control characters, and those that reorder text. */
export const UNSAFE = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

export function aScreen(given: Partial<Screen> = {}): Screen {
  return { columns: 80, rows: 24, colours: false, links: false, airy: false, ...given };
}

export function shown(paragraphs: readonly Paragraph[], given: Partial<Screen> = {}): string {
  return layout(paragraphs, aScreen(given));
}

/** A terminal that keeps what is written to it. */
export function aTerminal(given: Partial<Screen> = {}): {
  terminal: Terminal;
  out: () => string;
  err: () => string;
} {
  let out = "";
  let err = "";
  const writers = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  return { terminal: createTerminal(writers, () => aScreen(given)), out: () => out, err: () => err };
}
