/** Discord's renderer under test. Text displays are the message itself, so that what is seen is spoken. */
import { pagesOf, renderAnswer } from "../../../adapters/discord/send/render.ts";
import { printable } from "../../../src/index.ts";
import { faultsOfMessage, KEY } from "../discord/faults.ts";
import { asClientsShow, readMessage } from "../discord/reader.ts";
import { type Item, numbered, type Renderer, readingOf } from "./renderer.ts";

export const DISCORD: Renderer = {
  name: "Discord",
  shortens: false,
  render: (answer) =>
    Array.from({ length: pagesOf(answer) }, (_, at) => {
      const message = renderAnswer(answer, { key: KEY, page: at + 1, audience: "channel" });
      const components = "components" in message ? message.components : [];
      const seen = readingOf(components.flatMap(itemsOf));
      return { seen, spoken: seen, problems: faultsOfMessage(message) };
    }),
  asPrinted: asClientsShow,
  inLine: (words) => printable(words.toWellFormed()).replace(/\s+/gu, " "),
};

/** One container is one passage; what stands outside is none. */
function itemsOf(component: { readonly type: number }): Item[] {
  const { lines, quotations, links } = readMessage({ components: [component] });
  return [
    ...(component.type === 17 ? numbered(lines) : lines.map((text): Item => ({ kind: "line", text }))),
    ...quotations.map((text): Item => ({ kind: "quotation", text })),
    ...links.map(({ url }): Item => ({ kind: "link", url })),
  ];
}
