/** The terminal's renderer under test: with colours and links it is seen, as plain lines it is spoken. */
import { stripVTControlCharacters } from "node:util";
import type { Paragraph } from "../../../adapters/repl/paragraph.ts";
import { printable, printableLine } from "../../../adapters/repl/printable.ts";
import { renderAnswer, renderNearest } from "../../../adapters/repl/render.ts";
import { width } from "../../../adapters/repl/width.ts";
import { shown, UNSAFE } from "../repl/a-screen.ts";
import { type Item, type Page, type Reading, type Renderer, readingOf } from "./renderer.ts";

/** As wide as its lines are long: a pipe. */
export const PIPE = terminal("the terminal, on a pipe", Number.POSITIVE_INFINITY);
/** Lines are broken at blanks, so that which blanks stand there can't be told. */
export const SCREEN = terminal("the terminal, on a screen", 72);

function terminal(name: string, columns: number): Renderer {
  const isPipe = columns === Number.POSITIVE_INFINITY;
  return {
    name,
    shortens: true,
    render: (answer) =>
      [renderAnswer(answer), renderNearest(answer)].filter(({ length }) => length > 0).map(pageOf),
    asPrinted: (text) => folded(printable(text.toWellFormed()), isPipe),
    inLine: (words) => printableLine(words.toWellFormed()).trim(),
  };

  function pageOf(paragraphs: readonly Paragraph[]): Page {
    const coloured = shown(paragraphs, { columns, colours: true, links: true, airy: true });
    const plain = shown(paragraphs, { columns });
    const spoken = readingOf(itemsOf(plain, isPipe));
    return {
      seen: withLinks(readingOf(itemsOf(coloured, isPipe)), spoken),
      spoken,
      problems: problemsOf(plain, columns),
    };
  }
}

/** The blanks at the end of a line can't be seen, and aren't written. */
function folded(text: string, isPipe: boolean): string {
  return isPipe ? text.replace(/[^\S\n]+$/gmu, "") : text.replace(/\s+/gu, "");
}

const BAR = /^(?:\[(?<number>\d+)\]| +) │ ?(?<words>.*)$/su;
// oxlint-disable-next-line no-control-regex -- what a terminal is told before and after a link
const LINK = /\u001b\]8;;(?<url>[^\u001b]*)\u001b\\/gu;

function itemsOf(output: string, isPipe: boolean): Item[] {
  const items: Item[] = [];
  for (const line of output.trimEnd().split("\n")) {
    // Node's own pattern leaves addresses that hold "<" or "|".
    const text = stripVTControlCharacters(line.replace(LINK, "")).toWellFormed();
    const { number, words = "" } = BAR.exec(text)?.groups ?? {};
    const last = items.at(-1);
    if (number !== undefined) items.push({ kind: "quotation", text: words, number: Number(number) });
    else if (BAR.test(text) && last?.kind === "quotation") {
      items[items.length - 1] = { ...last, text: last.text + (isPipe ? "\n" : "") + words };
    } else items.push(BAR.test(text) ? bare(words) : { kind: "line", text: text.trim() });
    for (const { groups } of line.matchAll(LINK)) {
      const url = groups?.url ?? "";
      if (url !== "") items.push({ kind: "link", url });
    }
  }
  return items.map((item) =>
    item.kind === "quotation" ? { ...item, text: folded(item.text, isPipe) } : item,
  );
}

/** A bar that no number stands before. */
function bare(text: string): Item {
  return { kind: "quotation", text };
}

/** A screen that shows links says nothing else less than a plain one. */
function withLinks(seen: Reading, { passages }: Reading): Reading {
  if (seen.passages.length !== passages.length) throw new Error("Colours change what is said");
  return seen;
}

function problemsOf(plain: string, columns: number): string[] {
  return plain
    .split("\n")
    .flatMap((line) => [
      ...(UNSAFE.test(line) ? [`what steers a terminal: ${JSON.stringify(line)}`] : []),
      ...(columns < Number.POSITIVE_INFINITY && width(line) > columns ? [`too wide: ${line}`] : []),
    ]);
}
