/** Whether a statement takes the stance that a question asks for ("who denied …", "who criticised …"). */
import { slice } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import type { Statement } from "./holdings.ts";

/** Verbs that take one stance; the first of each is what people ask with most. */
const STANCES: readonly (readonly string[])[] = [
  ["deny", "denied", "reject", "dismiss", "refute", "rebut", "rebuff", "disput"],
  [
    "critic",
    "criticis",
    "condemn",
    "blast",
    "attack",
    "denounc",
    "slam",
    "accus",
    "blame",
    "object",
    "chide",
    "scold",
    "lash",
  ],
  ["prais", "welcom", "applaud", "hail", "defend", "support", "back", "endors"],
  ["warn", "caution", "alert", "threaten"],
  ["promis", "pledg", "vow", "commit", "undertook", "undertak", "guarante"],
  ["refus", "declin"],
  ["demand", "urg", "call", "insist"],
  ["confirm", "admit", "acknowledg", "conced"],
  ["apologis", "apolog", "regret", "sorri"],
];

/** Verbs that say no more than that somebody put something into words. */
const NEUTRAL = new Set(["call", "describ", "told", "tell", "suggest", "argu", "claim", "announc"]);

/** The verb asked with, where it tells a stance and not only that somebody said something; else null. */
export function stanceAsked(cue: string | null): string | null {
  if (cue === null) return null;
  const verb = verbStem(cue);
  return !NEUTRAL.has(verb) && STANCES.some((verbs) => verbs.includes(verb)) ? cue : null;
}

/** Whether the verb asks who gave something a name: then the name is the point ("who called the plan reckless"). */
export function isNaming(asked: string): boolean {
  return NAMING.has(verbStem(asked));
}

const NAMING = new Set(["call", "describ", "dub", "label", "brand"]);

/** Whether the verb asks for denials, which people also make without any verb. */
export function isDenying(asked: string): boolean {
  return STANCES[0]?.includes(verbStem(asked)) === true;
}

/** Whether some text holds a verb of the stance asked for; every text does where no stance is. */
export function holdsStance(asked: string, text: string): boolean {
  const verb = verbStem(asked);
  if (NEUTRAL.has(verb)) return true;
  const stances = STANCES.find((verbs) => verbs.includes(verb)) ?? [verb];
  return tokenize(text).some(({ term }) => stances.includes(spelling(term)));
}

export function isOfStance(asked: string, { quotation, passage }: Statement): boolean {
  const verb = verbStem(asked);
  if (NEUTRAL.has(verb)) return true;
  if (quotation.polarity === "denied" && STANCES[0]?.includes(verb)) return true;
  if (quotation.cue === null) return false;
  return holdsStance(asked, slice(passage.article.text, quotation.cue));
}

function verbStem(word: string): string {
  return spelling(tokenize(word)[0]?.term ?? "");
}

/** One spelling for stems that differ by form or by country. */
function spelling(stem: string): string {
  return stem
    .replace(/^deni$/u, "deny")
    .replace(/^criticiz$/u, "criticis")
    .replace(/^apologiz$/u, "apologis");
}
