/** Everybody quoted → a list in columns, as much as a screen holds. */
import type { QuotedSpeaker } from "../../src/index.ts";
import { counted } from "../../src/presentation/wording.ts";
import { type Paragraph, paragraph, run } from "./paragraph.ts";
import { printableLine } from "./printable.ts";
import type { Screen } from "./screen.ts";
import { padTo, width } from "./width.ts";

/** Columns between two columns of names. */
const GAP = 3;
/** Names longer than this would leave room for one column only, and are wrapped instead. */
const WIDEST = 38;
/** Rows of a screen that the heading, the last line and the prompt take. */
const OTHER_ROWS = 4;

export function renderSpeakers(
  speakers: readonly QuotedSpeaker[],
  part: string,
  screen: Screen,
): Paragraph[] {
  const found = speakers.filter(({ speaker }) => isMeant([speaker.name, ...speaker.aliases], part));
  if (found.length === 0)
    return [paragraph(run(part === "" ? "Nobody is quoted." : `Nobody quoted is called “${part}”.`))];
  const entries = found.map(({ speaker, quotations }) => `${printableLine(speaker.name)} ${quotations}`);
  const wide = Math.min(WIDEST, Math.max(...entries.map(width)));
  const columns = Math.max(1, Math.floor((Math.min(screen.columns, 1000) + GAP) / (wide + GAP)));
  const rows = Math.max(1, Math.min(Math.ceil(entries.length / columns), screen.rows - OTHER_ROWS));
  const shown = entries.slice(0, rows * columns);
  const height = Math.ceil(shown.length / columns);
  return [
    paragraph(run(`${counted(found.length, "speaker")}, with the number of their quotations:`, "strong")),
    ...Array.from({ length: height }, (_, row) => paragraph(run(rowOf(shown, row, height, wide)))),
    ...rest(found.length - shown.length),
  ];
}

/** Read downwards, as `ls` has it. */
function rowOf(entries: readonly string[], row: number, height: number, wide: number): string {
  return entries
    .filter((_, index) => index % height === row)
    .map((entry) => padTo(entry, wide))
    .join(" ".repeat(GAP));
}

function rest(count: number): Paragraph[] {
  return count <= 0
    ? []
    : [paragraph(run(`… and ${count} more: /speakers and a part of the name narrows the list.`, "faint"))];
}

function isMeant(names: readonly string[], part: string): boolean {
  return names.some((name) => folded(name).includes(folded(part)));
}

/** Without case and accents, so that "garcia" finds García. */
function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}
