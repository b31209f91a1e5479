/** What the entry points write to: answers on stdout, everything else on stderr. */
import { layout } from "./layout.ts";
import { type Paragraph, paragraph, run } from "./paragraph.ts";
import type { Screen } from "./screen.ts";

export interface Terminal {
  /** Asked anew each time: a window may change its size. */
  readonly screen: () => Screen;
  /** Already safe: JSON lines. */
  readonly data: (text: string) => void;
  readonly show: (paragraphs: readonly Paragraph[]) => void;
  /** One line of ours on stderr, "whosaid: " before it; names of files and speakers in it are made safe. */
  readonly tell: (message: string) => void;
}

export interface Writers {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export function createTerminal({ out, err }: Writers, screen: () => Screen): Terminal {
  return {
    screen,
    data: out,
    show: (paragraphs) => out(layout(paragraphs, screen())),
    tell: (message) => err(layout([paragraph(run(`whosaid: ${message.replaceAll("\n", " ")}`))], UNWRAPPED)),
  };
}

/** Messages are one line each, so that they can be searched for and counted. */
const UNWRAPPED: Screen = {
  columns: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  colours: false,
  links: false,
  airy: false,
};
