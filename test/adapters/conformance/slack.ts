/** Slack's renderer under test: blocks are seen, `text` is spoken. */
import { pagesOf, renderAnswer } from "../../../adapters/slack/render.ts";
import { printable } from "../../../src/index.ts";
import { faultsOfMessage, KEY } from "../slack/faults.ts";
import { readBlocks, readText, type Seen } from "../slack/reader.ts";
import { type Item, type Reading, type Renderer, readingOf } from "./renderer.ts";

export const SLACK: Renderer = {
  name: "Slack",
  render: (answer) =>
    Array.from({ length: pagesOf(answer) }, (_, at) => {
      const message = renderAnswer(answer, { key: KEY, page: at + 1, audience: "channel" });
      return {
        seen: readingOf(message.blocks.flatMap((block) => itemsOf(readBlocks([block])))),
        spoken: spokenReading(message.text),
        problems: faultsOfMessage(message),
      };
    }),
  asPrinted: (text) => text.toWellFormed(),
  inLine: (words) => printable(words.toWellFormed()).replace(/\s+/gu, " "),
};

const NUMBER = /^\[(\d+)\] /u;

/** One block is one passage, with what is said above it. */
function itemsOf({ lines, quotations, links }: Seen): Item[] {
  const first = lines.findIndex((line) => NUMBER.test(line));
  const number = Number(NUMBER.exec(lines[first] ?? "")?.[1]);
  return [
    ...lines.map((text, at): Item => ({ kind: "line", text, ...(at === first ? { number } : {}) })),
    ...quotations.map((text): Item => ({ kind: "quotation", text })),
    ...links.map(({ url }): Item => ({ kind: "link", url })),
  ];
}

/** A line that begins with a number and is none of a quotation begins a passage. */
function spokenReading(text: string): Reading {
  return readingOf(text.split(/\n(?=\[\d+\] )/u).flatMap((part) => itemsOf(readText(part))));
}
