/** What a browser does with a text directive (WICG, "URL Fragment Text Directives"), as far as our links go: where it leads, the
 * place it would scroll to first. */
import type { Span } from "../../../src/index.ts";

export function placesOf(address: string, text: string): Span[] {
  const directive = /:~:text=(?<parts>.*)$/u.exec(address)?.groups?.parts?.split(",") ?? [];
  const prefix = directive[0]?.endsWith("-") ? decode(directive[0].slice(0, -1)) : "";
  const suffix = directive.at(-1)?.startsWith("-") ? decode(directive.at(-1)?.slice(1) ?? "") : "";
  const [start = "", end] = directive
    .filter((part, at) => !(at === 0 && part.endsWith("-")) && !(at > 0 && part.startsWith("-")))
    .map(decode);
  const sought = [prefix, start]
    .filter((part) => part !== "")
    .map(pattern)
    .join("\\s*");
  const ending = end === undefined ? "" : `[^]*?${pattern(end)}`;
  const after = suffix === "" ? "" : `(?=\\s*${pattern(suffix)})`;
  return [...text.matchAll(new RegExp(`${sought}${ending}${after}`, "giu"))].map(({ index, 0: found }) => ({
    start:
      index +
      (prefix === "" ? 0 : found.toLowerCase().indexOf(start.toLowerCase().slice(0, 8), prefix.length - 1)),
    end: index + found.length,
  }));
}

function decode(part: string): string {
  return decodeURIComponent(part);
}

function pattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");
}
