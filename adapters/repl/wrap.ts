/** Runs of text → lines of runs that fit a width. Nothing is lost but the blanks at which a line is broken. */
import type { Run } from "./paragraph.ts";
import { graphemes, graphemeWidth, width } from "./width.ts";

/** Blanks that a line may break at: not the no-break ones (U+00A0, U+2007, U+202F). */
const PIECES =
  /(?<blank>[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+)|[^ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/g;

type Line = readonly Run[];

/** What has no place to break inside, though its role may change, and the blanks before it. */
interface Word {
  readonly blank: Run[];
  readonly runs: Run[];
}

/** Breaks at blanks and at "\n"; a word wider than `columns` (which may be Infinity) is cut between characters. */
export function wrap(runs: Line, columns: number): Line[] {
  return brokenLines(runs).flatMap((line) => fill(line, columns));
}

function brokenLines(runs: Line): Line[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

function fill(line: Line, columns: number): Line[] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const { blank, runs } of words(line)) {
    const breaks = used > 0 && used + widthOf(blank) + widthOf(runs) > columns;
    if (breaks) lines.push([]);
    const [first = [], ...more] = cut(breaks ? runs : [...blank, ...runs], columns);
    lines.at(-1)?.push(...first);
    lines.push(...more);
    used = more.length > 0 || breaks ? widthOf(more.at(-1) ?? first) : used + widthOf(first);
  }
  return lines;
}

function words(line: Line): Word[] {
  const found: Word[] = [{ blank: [], runs: [] }];
  for (const run of line) {
    for (const { 0: text, groups } of run.text.matchAll(PIECES)) {
      if (groups?.blank === undefined) found.at(-1)?.runs.push({ ...run, text });
      else if (found.at(-1)?.runs.length === 0) found.at(-1)?.blank.push({ ...run, text });
      else found.push({ blank: [{ ...run, text }], runs: [] });
    }
  }
  return found.filter(({ runs }) => runs.length > 0);
}

function cut(runs: Line, columns: number): Run[][] {
  if (widthOf(runs) <= columns) return [[...runs]];
  const lines: Run[][] = [[]];
  let used = 0;
  for (const run of runs) {
    let text = "";
    for (const grapheme of graphemes(run.text)) {
      if (used + graphemeWidth(grapheme) > columns) {
        lines.at(-1)?.push({ ...run, text });
        lines.push([]);
        text = "";
        used = 0;
      }
      text += grapheme;
      used += graphemeWidth(grapheme);
    }
    lines.at(-1)?.push({ ...run, text });
  }
  return lines;
}

function widthOf(runs: Line): number {
  return runs.reduce((columns, run) => columns + width(run.text), 0);
}
