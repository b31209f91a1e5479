/** Which of the languages that are known a text is written in. */
import type { Language } from "./language.ts";

/** What tells it. `language` is what the publisher stated (BCP 47, "de-AT"), null where nobody did. */
export interface Told {
  readonly language: string | null;
  readonly text: string;
}

/** Characters of a text that are looked at where nobody stated its language. */
const LOOKED_AT = 1500;
/** Share of its words that must be small words of a language other than the first, and how many times those of any other. */
const LEAST_SHARE = 0.15;
const CLEARLY = 2;
const WORD = /\p{L}+/gu;
/** Who is quoted may speak another language than the article. */
const QUOTED = /["“„»«][^"“”„»«\n]*["”“«»]/gu;

/** As stated, or else by the narration's small words that no other of the languages has; the first where neither tells. */
export function languageOf(
  { language, text }: Told,
  languages: readonly [Language, ...Language[]],
): Language {
  const [first] = languages;
  if (language !== null) {
    const stated = language.toLowerCase().split("-", 1)[0];
    return languages.find(({ code }) => code === stated) ?? first;
  }
  const words = text.slice(0, LOOKED_AT).replace(QUOTED, " ").toLowerCase().match(WORD) ?? [];
  const counts = languages.map((one) => countOf(words, one, languages));
  const most = Math.max(...counts);
  const best = languages[counts.indexOf(most)] ?? first;
  const others = counts.filter((_, at) => languages[at] !== best);
  const isClear = most >= LEAST_SHARE * words.length && others.every((count) => most >= CLEARLY * count);
  return isClear ? best : first;
}

/** Words are in lower case. */
function countOf(words: readonly string[], language: Language, languages: readonly Language[]): number {
  const others = languages.filter((one) => one !== language);
  let count = 0;
  for (const word of words)
    if (language.functionWords.has(word) && !others.some(({ functionWords }) => functionWords.has(word)))
      count += 1;
  return count;
}
