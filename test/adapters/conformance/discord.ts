/** Discord's renderer under test. Text displays are the message itself, so that what is seen is spoken. */
import { pagesOf, renderAnswer } from "../../../adapters/discord/render.ts";
import { printable } from "../../../src/index.ts";
import { faultsOfMessage, KEY } from "../discord/faults.ts";
import { asClientsShow, readMessage } from "../discord/reader.ts";
import { type Item, type Renderer, readingOf } from "./renderer.ts";

export const DISCORD: Renderer = {
  name: "Discord",
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
  const number = component.type === 17 ? Number(/^\[(\d+)\] /u.exec(lines[0] ?? "")?.[1]) : null;
  return [
    ...lines.map(
      (text, at): Item => ({
        kind: "line",
        text,
        ...(at === 0 && number !== null ? { number } : {}),
      }),
    ),
    ...quotations.map((text): Item => ({ kind: "quotation", text })),
    ...links.map(({ url }): Item => ({ kind: "link", url })),
  ];
}
