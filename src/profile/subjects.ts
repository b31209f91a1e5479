/** What somebody is printed as saying → by subject, told by no words but the print's: those under headlines that share a rare word, or that say
 * it themselves; the rest under the headline of their article. */

import { citePassage } from "../answer/cite.ts";
import type { Holdings } from "../answer/holdings.ts";
import { remembering } from "../answer/measure.ts";
import { rarity } from "../answer/rarity.ts";
import type { Subject } from "../domain/profile.ts";
import type { Article, Citation, Passage } from "../domain.ts";
import { overlaps } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { isFigure } from "../text/comparable.ts";
import type { Spoken } from "./said.ts";

/** Subjects that words make; what is left stands under its own headlines. */
const MOST_WORDS = 12;
/** Least rarity of a word that makes a subject: "say" is at 1, "ferry" in a coverage full of ferries at 3.7. */
const TELLING = 3;

/** Behind all places. */
const UNDATED = -1;

interface Placed {
  readonly at: number;
  readonly article: Article;
  readonly own: ReadonlySet<string>;
  readonly headline: ReadonlyMap<string, Citation>;
}

/** `spoken`: the oldest first. */
export function subjectsOf(spoken: readonly Spoken[], holdings: Holdings): Subject[] {
  const headlineOf = remembering((article: Article) => headlineWords(article, holdings));
  const placed = spoken.map(({ statement: { passage, speaker }, span }, at): Placed => {
    const called = [speaker?.name ?? "", ...(speaker?.roles ?? [])].join(" ");
    const names = new Set(tokenize(called).map(({ term }) => term));
    const isNone = (term: string): boolean => names.has(term) || rarity(term, holdings) < TELLING;
    const own = holdings.words(passage).filter((word) => !word.stop && overlaps(word, span));
    return {
      at,
      article: passage.article,
      own: new Set(own.flatMap(({ term }) => (isNone(term) ? [] : [term]))),
      headline: new Map([...headlineOf(passage.article)].filter(([term]) => !isNone(term))),
    };
  });
  const shared = sharedWords(placed, holdings);
  const newestOf = ({ said }: Subject): number =>
    said.findLast((at) => placed[at]?.article.published != null) ?? UNDATED;
  return [...shared, ...byHeadline(placed, shared)].sort((one, other) => newestOf(other) - newestOf(one));
}

/** By term, with where each stands. */
function headlineWords(article: Article, holdings: Holdings): ReadonlyMap<string, Citation> {
  const headline = holdings.passagesOf(article).find(({ zone }) => zone === "headline");
  if (headline === undefined) return new Map();
  return new Map(wordsOf(headline, holdings));
}

function wordsOf(headline: Passage, holdings: Holdings): [string, Citation][] {
  return holdings
    .words(headline)
    .filter(({ stop, word }) => !stop && !isFigure(word) && !DOING.test(word))
    .map(({ term, start, end }) => [term, citePassage(headline, { start, end })]);
}

/** "Waiting", "pressed", "ran" and what any headline may have name no subject. */
const DOING =
  /..(?:ing|ed)$|^(?:ran|runs?|go(?:es)?|went|gone|calls?|claims?|says?|tells?|asks?|gets?|got|makes?|made|takes?|took|sets?|puts?|looks?|seeks?|hits?|keeps?|kept|stays?|stops?|wants?|needs?|plans?|moves?|holds?|turns?|comes?|came|gives?|gave|sees?|shows?|leaves?|left|ends?|opens?|latest|news?|first|last|next|top|big|low(?:er)?|high(?:er)?|public|super|more|most|less|best|worst|better|worse|good|bad|old|early|late|day|week|month|year|time|people|man|woman|way|back|live|full|whole|part|face|wrong|right)s?$/u;

/** The word that brings most together is taken first, then what is left is looked at again. */
function sharedWords(placed: readonly Placed[], holdings: Holdings): Subject[] {
  const subjects: Subject[] = [];
  let left = placed;
  while (subjects.length < MOST_WORDS) {
    const term = bestTerm(left, holdings);
    if (term === null) break;
    const said = left.filter((one) => isOn(one, term));
    const word = said.findLast(({ headline }) => headline.has(term))?.headline.get(term) ?? null;
    subjects.push({ word, article: null, said: said.map(({ at }) => at) });
    left = left.filter((one) => !isOn(one, term));
  }
  return subjects;
}

function isOn({ own, headline }: Placed, term: string): boolean {
  return own.has(term) || headline.has(term);
}

/** Statements that have a subject's word themselves, at least. */
const LEAST_SPOKEN = 2;

/** Of headline words that two articles at least have something on; null where none is left. */
function bestTerm(placed: readonly Placed[], holdings: Holdings): string | null {
  const candidates = [...new Set(placed.flatMap(({ headline }) => [...headline.keys()]))].sort();
  let best: { readonly term: string; readonly worth: number } | null = null;
  for (const term of candidates) {
    const articles = new Set(placed.flatMap((one) => (isOn(one, term) ? [one.article] : []))).size;
    const spoken = placed.filter(({ own }) => own.has(term)).length;
    const worth = articles * rarity(term, holdings);
    if (articles > 1 && spoken >= LEAST_SPOKEN && (best === null || worth > best.worth))
      best = { term, worth };
  }
  return best?.term ?? null;
}

function byHeadline(placed: readonly Placed[], shared: readonly Subject[]): Subject[] {
  const taken = new Set(shared.flatMap(({ said }) => said));
  const articles = new Map<Article, number[]>();
  for (const { at, article } of placed)
    if (!taken.has(at)) articles.set(article, [...(articles.get(article) ?? []), at]);
  return Array.from(articles, ([article, said]) => ({ word: null, article, said }));
}
