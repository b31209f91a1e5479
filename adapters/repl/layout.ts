/** Paragraphs → what is written to a terminal. Everything written passes here, and so through `printable`. */
import { styleText } from "node:util";
import { webAddress } from "../../src/presentation/web-address.ts";
import type { Paragraph, Role, Run } from "./paragraph.ts";
import { printable, printableLine } from "./printable.ts";
import type { Screen } from "./screen.ts";
import { width } from "./width.ts";
import { wrap } from "./wrap.ts";

type Look = Parameters<typeof styleText>[0];

/** Never the only carrier of a meaning: every answer reads the same without colours. */
const LOOKS: Readonly<Record<Role, Look | null>> = {
  plain: null,
  strong: "bold",
  answered: ["bold", "green"],
  contradicted: ["bold", "red"],
  declined: ["bold", "yellow"],
  faint: "dim",
  verbatim: "bold",
  asked: "red",
  printed: "green",
  margin: "cyan",
};

/** Lines, each ended by "\n"; no blank ones unless the screen is airy. */
export function layout(paragraphs: readonly Paragraph[], screen: Screen): string {
  return paragraphs
    .filter((paragraph) => isShown(paragraph, screen))
    .flatMap((paragraph) => linesOf(paragraph, screen))
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

function isShown({ only, runs }: Paragraph, screen: Screen): boolean {
  switch (only) {
    case "linkless":
      return !screen.links || !runs.every(({ text }) => isAddress(printableLine(text)));
    case "airy":
      return screen.airy;
    case null:
      return true;
  }
}

/** That a terminal may be told as it stands: no other is a link, and each is shown where it is none. */
function isAddress(words: string): boolean {
  return webAddress(words) === words;
}

function linesOf({ first, rest, runs, wrap: how }: Paragraph, screen: Screen): string[] {
  const room = how === "whole" ? Number.POSITIVE_INFINITY : screen.columns - width(first);
  const clean = runs
    .filter(({ stands }) => stands === undefined || !screen.links || !isAddress(printableLine(stands)))
    .map((run) => ({ ...run, text: printable(run.text) }));
  return wrap(clean, room).map((line, index) => {
    const margin: Run = { text: index === 0 ? first : rest, role: "margin" };
    return [margin, ...joined(line)].map((run) => painted(run, screen)).join("");
  });
}

/** Neighbours of one look become one, so that a terminal isn't told the same for each word. */
function joined(line: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    const same = last !== undefined && last.role === run.role && last.link === run.link;
    if (same) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

function painted({ text, role, link }: Run, screen: Screen): string {
  const look = LOOKS[role];
  const coloured =
    screen.colours && look !== null && text !== "" ? styleText(look, text, { validateStream: false }) : text;
  const address = printableLine(link ?? "");
  return screen.links && isAddress(address)
    ? `\u001b]8;;${address}\u001b\\${coloured}\u001b]8;;\u001b\\`
    : coloured;
}
