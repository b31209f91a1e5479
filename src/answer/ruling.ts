/** What a rule for one kind of question decides: a verdict with its citations, or null for "not mine to say". */
import type { Citation, CitedVerdict } from "../domain.ts";

export type Ruling =
  | {
      readonly verdict: CitedVerdict;
      readonly citations: readonly [Citation, ...Citation[]];
      readonly nearest?: readonly Citation[];
      readonly notes?: readonly string[];
      /** Of a list that is longer than `citations`: see `Rest`. */
      readonly further?: readonly Citation[];
      readonly left?: number;
    }
  | {
      readonly verdict: "ambiguous-speaker";
      readonly choice: readonly string[];
      readonly notes?: readonly string[];
    }
  | {
      readonly verdict: "not-in-coverage";
      readonly nearest: readonly Citation[];
      readonly notes?: readonly string[];
    };

/** A ruling with citations, or null where there is nothing to cite: the tags promise at least one. */
export function cited(
  verdict: CitedVerdict,
  citations: readonly Citation[],
  more: { readonly nearest?: readonly Citation[]; readonly notes?: readonly string[] } = {},
): Ruling | null {
  const [first, ...rest] = distinct(citations);
  return first === undefined ? null : { verdict, citations: [first, ...rest], ...more };
}

/** Without those whose span another, earlier one covers: two fragments of one sentence are one citation. At most `most`; no
 * more are taken than that needs. */
export function distinct(citations: Iterable<Citation>, most: number = Number.POSITIVE_INFINITY): Citation[] {
  const kept: Citation[] = [];
  for (const citation of citations) {
    const at = kept.findIndex((other) => covers(other, citation));
    if (at < 0) kept.push(citation);
    else if (isWordingOf(citation, kept[at])) kept[at] = citation;
    if (kept.length >= most) break;
  }
  return kept;
}

/** A sentence that reports and quotes is cited for the words that it quotes. */
function isWordingOf({ kind, start, end }: Citation, report: Citation | undefined): boolean {
  const isSame = report?.kind === "indirect" && start === report.start && end === report.end;
  return isSame && (kind === "direct" || kind === "mixed");
}

function covers(a: Citation, b: Citation): boolean {
  return a.article.id === b.article.id && a.start <= b.start && b.end <= a.end;
}
