/** A line in a thread that speaks to nobody by name → whether it asks what whosaid can tell. People talk in threads too: to answer one of them unasked is worse
 * than to be asked again, with a mention. By words alone: what the coverage would find for "did you see the match?" says nothing of whether it was asked. */

export function asksUs(text: string): boolean {
  if (QUOTED.test(text)) return true;
  if (!QUESTION_MARK.test(text)) return false;
  const isAbout = SAYING.test(text) || SOURCE.test(text);
  // Whoever says "you", "we" or "I" speaks to people, unless it is to have something found.
  if (TALK.test(text)) return isAbout && REQUEST.test(text);
  return isAbout || leans(text) || OF_SOMEBODY.test(text);
}

const QUESTION_MARK = /[?？؟]/u;
/** A mark that opens, words, and one that closes. Of marks that open and never close, only the first is tried: a message of them would take
 * the square of their time. */
const QUOTED = /["“][^"”“»]+["”“»]|(?<=^|["”“»])[^"”“»„«]*[„«][^"”“»]+["”“»]/u;

const TALK =
  /\b(?:you|u|your|yours|we|us|our|ours|i|me|my|mine|let[’']s|some(?:one|body)|every(?:one|body)|guys|du|dir|dich|deine?|ihr|euch|wir|uns|ich|mir|mich)\b/iu;
const REQUEST =
  /\b(?:can|could|would|will) you (?:please )?(?:find|show|give|tell|list|search|look (?:up|for))\b|\bdo you (?:have|know (?:who|what|when|where|which|whether|if))\b|\b(?:kannst|könntest) du\b/iu;

/** What somebody does with words. */
const SAYING =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|sp(?:eak|eaks|oke|oken)|wr(?:ote|itten)|(?:accus|acknowledg|admitt?|announc|apologi[sz]|argu|claim|comment|confirm|critici[sz]|defend|demand|den[iy]|describ|explain|insist|mention|pledg|prais|promis|propos|regret|reject|repl[iy]|respond|suggest|vow|warn)(?:e|es|ed|d|s|ing)?|call(?:ed)? (?:it|him|her|them|for)|sag(?:en|t|te|ten)|gesagt|mein(?:t|te)|gemeint|versprochen)\b/iu;
/** Where words stand. */
const SOURCE =
  /\b(?:answers?|articles?|context|contexts|headlines?|links?|papers?|paragraphs?|printed|published|quot(?:e|es|ed|ation|ations)|reported|sources?|statements?|words|wording|verbatim|artikel|quellen?|wortlaut|zitate?)\b/iu;

/** It goes on with what was asked before: "what about the crew?", "who else?", "and Holm?". */
function leans(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first = "", second = ""] = words;
  const isShort = words.length <= SHORT && AND.has(first) && words.length > 1;
  return isShort || (OPENERS.has(first) && FURTHER.has(second));
}

const SHORT = 5;
const AND: ReadonlySet<string> = new Set(["and", "und"]);
const OPENERS: ReadonlySet<string> = new Set(
  "and but what how anything any who where when wer wo wann was".split(" "),
);
const FURTHER: ReadonlySet<string> = new Set(
  "about else from more newer older before after other sonst".split(" "),
);

const OF_SOMEBODY =
  /\b[Ww]ho (?:is|was) \p{Lu}|\b(?:did|does|do|has|had|have|is|was|were) (?:he|she|they)\b/u;
