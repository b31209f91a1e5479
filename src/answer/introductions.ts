/** Where an article says who somebody is: "Owen Dempsey, a specialist in lungs at …". */
import type { Passage, Span, Speaker } from "../domain.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import type { Holdings, Statement } from "./holdings.ts";
import type { Place } from "./measure.ts";

/** Characters beside a name in which another name is its own ("Craig Menear of Home Depot") and not that of somebody spoken of. */
const BESIDE = 30;

/** The sentence that credits the statement, and the one that first names its speaker; `beside`: only what stands next to the name. */
export function introductionOf(
  speaker: Speaker,
  { passage, quotation }: Statement,
  holdings: Holdings,
  { beside }: { readonly beside: boolean },
): Place[] {
  const { article } = passage;
  const passages = holdings.passagesOf(article);
  const places: Place[] = [];
  const add = (at: Span): void => {
    const holding = passages.find(({ span }) => span.start <= at.start && at.start < span.end);
    if (holding === undefined) return;
    const sentence = sentenceAround(article.text, holding.span, at);
    const near = {
      start: Math.max(sentence.start, at.start - BESIDE),
      end: Math.min(sentence.end, at.end + BESIDE),
    };
    places.push([holding, beside ? near : sentence]);
  };
  if (quotation.source !== null) add(quotation.source);
  const first = firstNaming(speaker, article.text, passages);
  if (first !== null) add(first);
  return places;
}

function firstNaming({ name, kind }: Speaker, text: string, passages: readonly Passage[]): Span | null {
  const form = kind === "person" ? (name.split(" ").at(-1) ?? name) : name;
  const from = passages.find(({ zone }) => zone === "body")?.span.start ?? 0;
  const start = text.indexOf(form, from);
  return start < 0 ? null : { start, end: start + form.length };
}
