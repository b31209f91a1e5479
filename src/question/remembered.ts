/** The words of a question that may stand in print nearly word for word: what is left beside who says them. */
import { type Item, MARKED } from "./items.ts";

/** "did X say (that) …", "who said …", "… – who said that": what is left. */
const AFTER_ACT = [/a[xv]{0,6}[nN][nNvf]*[vxp]{0,6}s/du, /a[xvp]{1,6}s/du, /w[axpv]{0,8}s/du];
/** "…, who said that"; without a break before it only with a verb of speaking, or "who was it": "people who won't use the phrase" aren't asked for. */
const BEFORE_ACT = /(?:,x*w[axpvs]{0,8}|x*w(?:a?p?|[axpv]{0,6}s[axpvs]{0,6})),?$/du;
/** Opens or ends what is remembered, and is none of it. */
const OPENING = /^(?:\s|[,:;–—-]|that\b|the words?\b|the phrase\b|something like\b|(?:smth|sth) like\b)+/iu;
const GAP = String.raw`[\s,;:–—?!.-]`;
const TAG = "(?:right|correct|true|y/n|real|really|lol|pls|please)";
/** No end begins behind what would be of it, or a message of blanks would take the square of its time. */
const ENDING = new RegExp(String.raw`(?<!${GAP}|\b${TAG})(?:${GAP}|\b${TAG}\b)+$`, "iu");

export function rememberedIn(items: readonly Item[], framed: string): string | null {
  const kinds = items.map(({ kind }) => kind).join("");
  const trimmed = (words: string): string | null => {
    const rest = words.replace(OPENING, "").replace(ENDING, "").replaceAll(MARKED, "").trim();
    return /[\p{L}\p{N}]/u.test(rest) ? rest : null;
  };
  const end = endingWho(kinds, items);
  if (end !== null) return trimmed(framed.slice(0, items[end]?.start ?? 0));
  for (const pattern of AFTER_ACT) {
    const match = pattern.exec(kinds);
    const last = match === null ? undefined : items[match.index + match[0].length - 1];
    if (last !== undefined) return trimmed(framed.slice(last.end));
  }
  return items.length >= LEAST_REMEMBERED ? trimmed(framed) : null;
}

/** Words. */
const LEAST_REMEMBERED = 3;

/** Where "… – who said that" begins, if a message ends so and says something before it. */
export function endingWho(kinds: string, items: readonly Item[]): number | null {
  const end = BEFORE_ACT.exec(kinds);
  if (end === null || end.index < LEAST_REMEMBERED) return null;
  const asking = items[end.index + end[0].indexOf("w")]?.token?.word;
  return asking?.startsWith("who") === true ? end.index : null;
}
