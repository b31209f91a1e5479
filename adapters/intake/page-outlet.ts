/** A page and the profile of its outlet → what stands where the profile says, and which of its selectors find nothing. */
import { blocksOf, onOneLine, wordsOf } from "./blocks.ts";
import type { Document, Element } from "./dom.ts";
import type { Block, Facts } from "./item.ts";
import type { Outlet } from "./outlets.ts";

export interface Profiled {
  /** Null: the text has to be looked for. */
  readonly blocks: readonly Block[] | null;
  /** Those that the profile finds. */
  readonly facts: Partial<Facts>;
  /** Words of what it takes out. */
  readonly cut: readonly string[];
  /** A line for each selector that finds nothing. */
  readonly notices: readonly string[];
}

/** Takes out of the document what the profile takes out, whoever looks for the text. */
export function profiled(document: Document, outlet: Outlet & { readonly host: string }): Profiled {
  const notices: string[] = [];
  const found = <Name extends keyof Outlet>(
    name: Name,
    read: (element: Element) => string,
  ): string | null => {
    const selector = outlet[name];
    if (typeof selector !== "string") return null;
    const words = [...document.querySelectorAll(selector)].map(read).find((one) => one !== "");
    if (words === undefined)
      notices.push(`the profile of ${outlet.host} finds no ${name} (${selector}): ${FALLBACK}`);
    return words ?? null;
  };
  const facts = stated({
    headline: found("headline", wordsOf),
    subheadline: found("standfirst", wordsOf),
    byline: found("byline", wordsOf),
    published: found("published", dateOf),
    modified: found("modified", dateOf),
  });
  const cut = takenOut(document, [outlet.remove ?? []].flat());
  if (outlet.body === undefined) return { blocks: null, facts, cut, notices };
  const blocks = outermost([...document.querySelectorAll(outlet.body)]).flatMap(blocksOf);
  if (blocks.length === 0)
    notices.push(`the profile of ${outlet.host} finds no body (${outlet.body}): ${FALLBACK}`);
  return { blocks: blocks.length === 0 ? null : blocks, facts, cut, notices };
}

const FALLBACK = "it is looked for as on any page; mend the selector in the config";

function stated(facts: Partial<Facts>): Partial<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null));
}

/** As machines are told it, else as it is printed. */
function dateOf(element: Element): string {
  return onOneLine(
    element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "",
  );
}

function takenOut(document: Document, selectors: readonly string[]): string[] {
  return selectors.flatMap((selector) =>
    [...document.querySelectorAll(selector)].flatMap((element) => {
      const words = wordsOf(element);
      element.remove();
      return words === "" ? [] : [words];
    }),
  );
}

/** One that lies in another is read with it. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let around = element.parentElement; around !== null; around = around.parentElement)
      if (all.has(around)) return false;
    return true;
  });
}
