/** Full stops that end no sentence, or end it as well: "said Tom Reed Sr. His son …" against "Sr. Ana Lind". */
import type { Abbreviations } from "../language.ts";
import { wordSet } from "../word-set.ts";
import { SHORT_MONTHS } from "./calendar-data.ts";

/** In lower case, without the last stop, which mostly ends no sentence. */
const SHORT_FORMS = wordSet(`
mr mrs ms mx dr prof rev fr sen sens rep reps gov lt gen col maj capt sgt cpl adm cmdr brig det supt atty ald pvt msgr st jr sr
mme mlle hon messrs vs no inc co corp ltd bros dept univ assn ft mt dem u.s u.k u.n
a.m p.m e.g i.e ${SHORT_MONTHS.join(" ").toLowerCase()}`);
/** Of states. Their stop is part of them, and yet as often ends the sentence as not ("a voter from Stafford, Va. “The …”"): held open by
 * them, sentences of PolNeAR lost six joined quotations and won none. */
const STATES = wordSet(`
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`);

/** An initial. */
const LETTER = /^\p{L}$/u;

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
  holdsOpen: (word) => SHORT_FORMS.has(word) || LETTER.test(word),
  hasStop: (word) => SHORT_FORMS.has(word) || STATES.has(word),
  endsSentenceToo,
  endsBeforeGivenName,
};
