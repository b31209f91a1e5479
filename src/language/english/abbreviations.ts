/** Full stops that end no sentence, or end it as well: "said Tom Reed Sr. His son …" against "Sr. Ana Lind". */
import type { Abbreviations } from "../language.ts";

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|sens|rep|reps|gov|lt|gen|col|maj|capt|sgt|adm|cmdr|st|rev|hon|jr|sr|no|vs|inc|corp|co|ltd|mt|ft|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|d|r|dem|rep|u\.s|u\.k|u\.n|a\.m|p\.m|e\.g|i\.e|\p{L})$/u;

/** In lower case, without the last stop: they stand behind what they belong to, so that a sentence may end with them. */
const TRAILING: ReadonlySet<string> = new Set(
  "jr sr esq inc corp co ltd plc llc bros u.s u.k u.n u.s.a e.u d.c a.m p.m ph.d etc".split(" "),
);
/** With a capital inside a sentence these are hardly ever printed. */
const OPENERS: ReadonlySet<string> = new Set(
  `he she it they we i you his her their its our my your the a an this that these those but and so then yet now there here when while
  after before in on at as if for with by from meanwhile however also both all some many most others another one two what who why how
  not no under since until during despite although though because once only even asked`.split(/\s+/u),
);

/** Both as printed, the abbreviation with its stop or without. */
export function endsSentenceToo(abbreviation: string, next: string): boolean {
  return isTrailing(abbreviation) && OPENERS.has(next.toLowerCase());
}

/** "of the U.S. Ann Orr said": a given name is no part of what such an abbreviation stands in. "Co. Clare" is a county. */
export function endsBeforeGivenName(abbreviation: string): boolean {
  return isTrailing(abbreviation) && !/^co\.?$/iu.test(abbreviation);
}

function isTrailing(abbreviation: string): boolean {
  return TRAILING.has(abbreviation.toLowerCase().replace(/\.$/u, ""));
}

export const ABBREVIATIONS: Abbreviations = {
  has: (word) => ABBREVIATION.test(word),
  endsSentenceToo,
  endsBeforeGivenName,
};
