/** Which passages share a word with a question. The only file that knows MiniSearch; another engine can stand here. */

import MiniSearch from "minisearch";

/** Passages by number; their terms have already been analysed. */
export interface PassageIndex {
  add(number: number, terms: readonly string[]): void;
  /** `terms` as they were added: an inverted index can't tell them from the number. */
  remove(number: number, terms: readonly string[]): void;
  /** Numbers of the passages with the largest sums of weights: `most` of them, and all that equal the last. */
  candidates(terms: readonly SoughtTerm[], most: number, isWanted: (number: number) => boolean): number[];
}

export interface SoughtTerm {
  readonly term: string;
  readonly weight: number;
}

interface Document {
  readonly id: number;
  readonly terms: readonly string[];
}

export function createPassageIndex(): PassageIndex {
  const engine = createEngine();
  return {
    add: (number, terms) => engine.add({ id: number, terms }),
    remove: (number, terms) => engine.remove({ id: number, terms }),
    candidates: (terms, most, isWanted) => {
      const sums = new Map<number, number>();
      for (const { term, weight } of terms) {
        visitPassages(engine, term, (number) => sums.set(number, (sums.get(number) ?? 0) + weight));
      }
      const wanted = [...sums].filter(([number]) => isWanted(number));
      const last =
        Float64Array.from(wanted, ([, sum]) => sum)
          .sort()
          .at(-most) ?? 0;
      return wanted.filter(([, sum]) => sum >= last).map(([number]) => number);
    },
  };
}

/** MiniSearch makes an object of every passage that matches, which takes four times as long as finding it. It leaves out
 * those whose boost is 0, so the boost is where they can be seen and not made. Its own scores are not needed: it
 * multiplies by the number of terms that match and counts distinct words for length. */
function visitPassages(engine: MiniSearch<Document>, term: string, visit: (number: number) => void): void {
  engine.search(term, {
    boostDocument: (number) => {
      visit(number);
      return 0;
    },
  });
}

/** No term holds a line break. */
const BETWEEN_TERMS = "\n";

function createEngine(): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields: ["terms"],
    autoVacuum: false,
    extractField: (document, field) => (field === "id" ? document.id : document.terms),
    stringifyField: (terms: readonly string[]) => terms.join(BETWEEN_TERMS),
    tokenize: (terms) => terms.split(BETWEEN_TERMS),
    processTerm: (term) => term,
  });
}
