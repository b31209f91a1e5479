/** Words asked for that an article prints as somebody's name: whoever speaks in a sentence with "Rudolph" in it needn't be Rudolph. */
import type { Article } from "../domain.ts";
import { lexemeOf } from "../language/english/lexemes.ts";
import { tokenize } from "../text/analyse.ts";
import type { Asked } from "./asked.ts";
import { type Measure, remembering } from "./measure.ts";

/** Of an article, the terms among those asked for that it prints in the whole name of a person: behind a given name ("Gareth Southgate") or
 * what they are ("quarterback Mason Rudolph"), with the other words of that name. */
export function createNamesPrinted(
  { words }: Asked,
  measure: Measure,
): (article: Article) => ReadonlySet<string> {
  return remembering((article: Article) => {
    const terms = new Set<string>();
    for (const [passage] of measure.places(article))
      for (const { word, worth, start } of measure.occurrences(passage)) {
        const before =
          worth < 1 ? null : namedBefore(article.text, Math.max(passage.span.start, start - LONG), start);
        for (const term of before ?? []) terms.add(term);
        if (before !== null) terms.add(words[word]?.term ?? "");
      }
    return terms;
  });
}

/** Characters of a title and the names before a last name. */
const LONG = 40;

/** The terms of a name that stand before its last word, which begins at `end`; null where no person's name ends in that word. */
function namedBefore(text: string, start: number, end: number): readonly string[] | null {
  if (!isCapital(text, end)) return null;
  const terms: string[] = [];
  let from = end;
  for (const { word, term, ...at } of tokenize(text.slice(start, end)).reverse()) {
    const { givenName, noun } = lexemeOf(word);
    const between = text.slice(start + at.end, from);
    from = start + at.start;
    if (noun?.kind === "role") return /^,? $/u.test(between) ? terms : null;
    if (!isCapital(text, from) || !/^\.? $/u.test(between)) return null;
    terms.push(term);
    if (givenName) return terms;
  }
  return null;
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}
