/** A selector and another version of its text → where its words stand there, or what stands in their place. */

import type { Finding, Selector } from "../domain/selector.ts";
import type { Span } from "../domain.ts";
import { changedWords } from "./changed-words.ts";
import { contextIn } from "./context.ts";
import { likestStretch } from "./likest.ts";
import { occurrencesOf } from "./occurrences.ts";
import { retyped } from "./retyped.ts";

/** The same text gives `unchanged`. */
export function findAgain(selector: Selector, text: string): Finding {
  const same = occurrencesOf(selector, text) ?? occurrencesRetyped(selector, text);
  if (same !== null) return { kind: same.start === selector.start ? "unchanged" : "moved", span: same };
  const place = contextIn(selector, text);
  const span =
    place.kind === "holds" ? place.span : likestStretch(selector.exact, text, place.kind === "closed");
  if (span === null) return { kind: "gone" };
  const now = text.slice(span.start, span.end);
  return { kind: "wording changed", span, diff: changedWords(selector.exact, now) };
}

/** With other blanks, or other marks of the same kind: no word is another. */
function occurrencesRetyped(selector: Selector, text: string): Span | null {
  const [within, exact] = [retyped(text), retyped(selector.exact.trim()).text];
  const found = occurrencesOf(
    {
      start: within.at(selector.start),
      end: within.at(selector.end),
      exact,
      prefix: retyped(selector.prefix).text,
      suffix: retyped(selector.suffix).text,
    },
    within.text,
  );
  return found === null ? null : { start: within.from(found.start), end: within.from(found.end - 1) + 1 };
}
