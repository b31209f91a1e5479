/** Words in marks that name something or say what other words mean: a programme, a book, a translation. They are nobody's, whoever is named
 * beside them: "said on HNN's “Harbour Talk”", "in his 2012 book, “The Weir”", "Latin for “peace”". */

import { labelBefore } from "./labels.ts";
import type { Scene } from "./scene.ts";

/** Words of the longest title that is told from a sentence by its capitals alone. */
const LONGEST = 6;

export function isNameOfWork(scene: Scene, run: number): boolean {
  return isTranslation(scene, run) || isTitle(scene, run);
}

function isTitle(scene: Scene, run: number): boolean {
  const shape = scene.shapes[run];
  if (shape === undefined || !shape.titled || shape.words > LONGEST) return false;
  return labelBefore(scene, run) === "work" || isBroadcasters(scene, run) || isProgramme(scene, run);
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s$/;

/** "HNN's “Harbour Talk”", "Friday's “Harbour Talk”" */
function isBroadcasters({ text, tokens, places }: Scene, run: number): boolean {
  const owner = tokens[(places[run] ?? 0) - 1];
  if (owner === undefined) return false;
  const printed = text.slice(owner.start, owner.end);
  return /^\p{Lu}{3,6}['’]s$/u.test(printed) || DAY.test(owner.lower) || /^news['’]s$/.test(owner.lower);
}

const PROGRAMME = /^(?:show|program|programme|podcast|series|sitcom|broadcast|forum|newscast|tour)$/;

/** "her “Harbour Talk” radio show" */
function isProgramme({ tokens, places }: Scene, run: number): boolean {
  const place = places[run] ?? 0;
  const next = tokens.slice(place + 1, place + 3);
  return next.some(({ lower, sentence }, at) => {
    const isBeside = at === 0 || next[0]?.kind === "word";
    return isBeside && sentence === tokens[place]?.sentence && PROGRAMME.test(lower);
  });
}

const TONGUE =
  /^(?:latin|hebrew|russian|spanish|french|german|arabic|chinese|mandarin|yiddish|italian|japanese|persian|farsi|greek|turkish|polish|irish|welsh|korean|hindi|urdu|ukrainian|portuguese|dutch|swedish|norwegian|danish|slang|shorthand)$/;
/** Tokens before a run among which the other words are sought. */
const REACH = 4;

/** "“Pax”, meaning “peace”", "Latin for “peace”", "called in Hebrew “The House”" */
function isTranslation({ tokens, places }: Scene, run: number): boolean {
  const place = places[run] ?? 0;
  const [two, one] = [tokens[place - 2]?.lower ?? "", tokens[place - 1]?.lower ?? ""];
  if (one === "for") return TONGUE.test(two);
  if (TONGUE.test(one)) return two === "in" && /^(?:called|named)$/.test(tokens[place - 3]?.lower ?? "");
  if (one !== "meaning" && one !== "means") return false;
  return tokens.slice(Math.max(0, place - REACH), place - 1).some(({ kind }) => kind === "run");
}
