/** Slack's renderer under test: blocks are seen, `text` is spoken. */
import { pagesOf, renderAnswer } from "../../../adapters/slack/send/render.ts";
import { printable } from "../../../src/index.ts";
import { faultsOfMessage, KEY } from "../slack/faults.ts";
import { readBlocks, readText, type Seen } from "../slack/reader.ts";
import { type Item, numbered, type Reading, type Renderer, readingOf } from "./renderer.ts";

export const SLACK: Renderer = {
  name: "Slack",
  shortens: false,
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

/** One block is one passage, with what is said above it; what follows in small type is said of it too. */
function itemsOf({ lines, quotations, links }: Seen): Item[] {
  return [
    ...numbered(lines),
    ...quotations.map((text): Item => ({ kind: "quotation", text })),
    ...links.map(({ url }): Item => ({ kind: "link", url })),
  ];
}

/** A quotation that follows a line, or the word that there are none, begins a passage. */
function spokenReading(text: string): Reading {
  const parts: string[] = [];
  for (const line of text.split("\n")) {
    const last = parts.at(-1);
    const goesOn = last !== undefined && !(begins(line) && !begins(last.slice(last.lastIndexOf("\n") + 1)));
    if (goesOn) parts[parts.length - 1] = `${last}\n${line}`;
    else parts.push(line);
  }
  return readingOf(parts.flatMap((part) => itemsOf(readText(part))));
}

function begins(line: string): boolean {
  return line.startsWith("&gt; ") || line === "(no words)";
}
