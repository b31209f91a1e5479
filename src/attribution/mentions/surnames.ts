/** "Baker", "Israel", "Cook" are surnames in an article that prints a Ruth Baker, whatever else the words can be. */
import { genderOfGivenName } from "../../language/english/lexemes.ts";
import type { Mention } from "./mention.ts";

/** The mentions, those as names that are a lone capital word, or a title with one, by which a whole name ends. */
export function withSurnames(text: string, mentions: readonly Mention[]): Mention[] {
  const surnames = surnamesOf(text, mentions);
  return mentions.map((mention) => {
    if (mention.kind === "name" || mention.kind === "pronoun" || mention.end !== mention.head.end)
      return mention;
    const whole = text.slice(mention.start, mention.end);
    const word = whole.slice(whole.lastIndexOf(" ") + 1);
    if (!surnames.has(word.toLowerCase()) || !/^\p{Lu}/u.test(whole) || STARTS_PHRASE.test(whole))
      return mention;
    const head = { start: mention.end - word.length, end: mention.end };
    return {
      ...mention,
      kind: "name" as const,
      head,
      gender: mention.kind === "role" && word !== whole ? mention.gender : null,
    };
  });
}

const STARTS_PHRASE = /^(?:The|A|An|His|Her|Its|Their|Our|My|One|Some|Two|Many|Former)\s/;

/** Last words of whole names that a given name or title shows to be people's. */
function surnamesOf(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { kind, start, head } of mentions) {
    if (kind !== "name") continue;
    const name = text.slice(head.start, head.end);
    const blank = name.indexOf(" ");
    if (blank < 0) continue;
    const titled = head.start > start;
    if (titled || genderOfGivenName(name.slice(0, blank)) !== null)
      surnames.add(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
  }
  return surnames;
}
