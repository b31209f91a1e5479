/** The forms of words by number: a word, its term, and whether it is a function word. Tables instead of an object for each, since an archive has a
 * form for each passage. */
import type { Token } from "./analyse.ts";
import { COMMON_FORMS, type Form, type FormKey, formOfKey } from "./packed-words.ts";

export interface Forms {
  /** A new one where it has none. Those of `COMMON_FORMS` have the numbers that they have there. */
  readonly numberOf: (form: Form) => number;
  readonly numberOfKey: (key: FormKey) => number;
  readonly form: (number: number) => Form | null;
  /** The form where it stands. */
  readonly token: (number: number, start: number, end: number) => Token;
  /** Numbers of the forms of a term. */
  readonly ofTerm: (term: string) => readonly number[];
  readonly count: () => number;
}

export function createForms(): Forms {
  const words: string[] = [];
  const terms: string[] = [];
  const stops: boolean[] = [];
  const sameWord = createChains(words);
  const sameTerm = createChains(terms);
  const numberOf = ({ word, term, stop }: Form): number => {
    for (let at = sameWord.last(word); at !== NONE; at = sameWord.before(at))
      if (terms[at] === term && stops[at] === stop) return at;
    const number = words.length;
    sameWord.add(word);
    // Nearly always it is the word itself, which lies in memory once then.
    sameTerm.add(term === word ? (words[number] ?? word) : term);
    stops.push(stop);
    return number;
  };
  /** Nearly all that are entered are known: their terms needn't be cut out. */
  const numberOfKey = (key: FormKey): number => {
    const blank = key.indexOf(" ");
    for (let at = sameWord.last(key.slice(0, blank)); at !== NONE; at = sameWord.before(at)) {
      const term = terms[at] ?? "";
      const end = blank + 1 + term.length;
      if (key.length === end + Number(stops[at]) && key.startsWith(term, blank + 1)) {
        if (stops[at] !== true || key.endsWith(" ")) return at;
      }
    }
    return numberOf(formOfKey(key));
  };
  COMMON_FORMS.forEach(numberOfKey);
  return {
    numberOf,
    numberOfKey,
    form: (number) => {
      const [word, term, stop] = [words[number], terms[number], stops[number]];
      return word === undefined || term === undefined || stop === undefined ? null : { term, word, stop };
    },
    token: (number, start, end) => ({
      term: terms[number] ?? "",
      word: words[number] ?? "",
      stop: stops[number] ?? false,
      start,
      end,
    }),
    ofTerm: (term) => {
      const numbers: number[] = [];
      for (let at = sameTerm.last(term); at !== NONE; at = sameTerm.before(at)) numbers.push(at);
      return numbers.reverse();
    },
    count: () => words.length,
  };
}

const NONE = -1;

interface Chains {
  /** Puts a text at the end of the list. */
  readonly add: (text: string) => void;
  /** Where the list has the text last; NONE where it hasn't. */
  readonly last: (text: string) => number;
  /** Where it has the same text before. */
  readonly before: (place: number) => number;
}

/** The places of each text of a list. */
function createChains(texts: string[]): Chains {
  const last = new Map<string, number>();
  let before = new Int32Array(1024);
  return {
    add: (text) => {
      const known = last.get(text) ?? NONE;
      const place = texts.push(known === NONE ? text : (texts[known] ?? text)) - 1;
      if (place >= before.length) {
        const more = new Int32Array(2 * place);
        more.set(before);
        before = more;
      }
      before[place] = known;
      last.set(text, place);
    },
    last: (text) => last.get(text) ?? NONE,
    before: (place) => before[place] ?? NONE,
  };
}
