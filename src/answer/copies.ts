/** One article that several outlets published is one witness: shown once, from where it stood first, with every outlet named. */
import { byFirst } from "../domain/order.ts";
import type { Article, Citation, Passage } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import type { Holdings } from "./holdings.ts";
import { holds, printedWords } from "./same-words.ts";

/** What copies are found by, and read in. */
type Shelf = Pick<Holdings, "copies" | "passagesOf" | "printed">;

/** One citation and the other articles shown that are copies of its own. */
interface Witness {
  readonly citation: Citation;
  readonly copies: readonly Article[];
}

export interface Witnesses {
  readonly citations: readonly Citation[];
  /** One note for each article that other outlets published too. */
  readonly notes: readonly string[];
}

export function withoutCopies(citations: readonly Citation[], holdings: Shelf): Witnesses {
  const witnesses = witnessesOf(citations, holdings);
  const shown = new Set(witnesses.map(({ citation }) => citation.article));
  const all = witnesses.map(({ citation, copies }) => ({
    article: citation.article,
    copies: [...copies, ...copiesPrinting(citation, holdings)].filter((copy) => !shown.has(copy)),
  }));
  return { citations: witnesses.map(({ citation }) => citation), notes: copyNotes(all) };
}

/** One for each citation that is no copy, in the place of the first of its group; the first published of a group stands for it. */
function witnessesOf(citations: readonly Citation[], holdings: Shelf): Witness[] {
  const groups: Citation[][] = [];
  const byWords = new Map<string, Citation[][]>();
  for (const citation of citations) {
    const key = wordsKey(citation);
    const alike = byWords.get(key) ?? [];
    byWords.set(key, alike);
    const copies = holdings.copies(citation.article);
    // Of words that an article prints twice, each place has copies of its own.
    const group = alike.find(
      (others) =>
        others.every(({ article }) => article !== citation.article) &&
        others.some(({ article }) => copies.includes(article)),
    );
    if (group !== undefined) group.push(citation);
    else {
      const fresh = [citation];
      alike.push(fresh);
      groups.push(fresh);
    }
  }
  return groups.flatMap(firstOf);
}

function firstOf(group: readonly Citation[]): Witness[] {
  const inOrder = group.toSorted((one, other) => byFirst(one.article, other.article));
  return inOrder.slice(0, 1).map((citation) => ({
    citation,
    copies: inOrder.map(({ article }) => article).filter((article) => article !== citation.article),
  }));
}

/** The same for the same words of the same speaker: marks, capitals and blanks are what outlets change in a copy. */
function wordsKey({ speaker, text }: Citation): string {
  const words = tokenize(text).map(({ word }) => word);
  return `${speaker?.name ?? ""}\n${words.join(" ")}`;
}

/** A copy may have been cut, so that it lacks what is cited. */
function copiesPrinting({ article, text }: Citation, holdings: Shelf): Article[] {
  const copies = holdings.copies(article);
  if (copies.length === 0) return [];
  const cited = printedWords(tokenize(text), text, { start: 0, end: text.length });
  const isHeld = (passage: Passage): boolean => holds(holdings.printed(passage), cited);
  return copies.filter((copy) => holdings.passagesOf(copy).some(isHeld));
}

/** One for each article that has copies, with every outlet. */
function copyNotes(
  witnesses: readonly { readonly article: Article; readonly copies: readonly Article[] }[],
): string[] {
  const outlets = new Map<Article, Set<Article>>();
  for (const { article, copies } of witnesses) {
    if (copies.length === 0) continue;
    outlets.set(article, new Set([...(outlets.get(article) ?? []), ...copies]));
  }
  return Array.from(outlets, ([article, copies]) => alsoPublished(article, [...copies].sort(byFirst)));
}

function alsoPublished(article: Article, copies: readonly Article[]): string {
  const outlets = [...new Set(copies.map(outletOf))];
  return `Shown from ${outletOf(article)}; the same article stands in ${outlets.join(", ")}: one witness, not several.`;
}

function outletOf({ publisher, published, file }: Article): string {
  return [publisher ?? file, published?.slice(0, 10)].filter((part) => part !== undefined).join(", ");
}
