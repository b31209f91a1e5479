/** "Dunn and Bradley", "Harker, Pike & Sons": two names that an article prints together alone are a firm's, or are nobody's alone. */
import { genderOfGivenName } from "../../language/english/lexemes.ts";
import type { Mention } from "./mention.ts";

/** The mentions, such pairs beside a verb of saying as one body. Whose surname stands elsewhere too is one of two people. */
export function withFirms(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const firm = before === undefined ? null : firmOf(text, before, mention);
    if (firm === null || isElsewhere(text, firm)) joined.push(mention);
    else joined[joined.length - 1] = firm.mention;
  }
  return joined;
}

interface Firm {
  readonly mention: Mention;
  /** The first name, and the last word of the second. */
  readonly names: readonly [string, string];
}

function firmOf(text: string, first: Mention, second: Mention): Firm | null {
  if (!(first.reporting || second.reporting) || first.possessive) return null;
  const between = text.slice(first.end, second.start);
  const later = text.slice(second.start, second.end);
  if (between !== " and " && !(between === ", " && later.includes("&"))) return null;
  const name = text.slice(first.start, first.end);
  const last = later.slice(later.lastIndexOf(" ") + 1);
  if (!isBare(first, name) || /\s/u.test(name) || isGiven(name)) return null;
  if (!isBare(second, later) || (later !== last && isGiven(later))) return null;
  const head = { start: first.head.start, end: second.head.end };
  const mention: Mention = {
    ...second,
    kind: "group",
    gender: null,
    start: first.start,
    head,
    governed: first.governed,
    reporting: true,
  };
  return { mention, names: [name, last] };
}

/** A name of capitals without title or article. */
function isBare({ kind, start, head }: Mention, words: string): boolean {
  if (kind === "pronoun" || kind === "document" || start !== head.start) return false;
  return /^\p{Lu}\p{Ll}+(?: (?:& )?\p{Lu}\p{Ll}+)*$/u.test(words);
}

function isGiven(name: string): boolean {
  return genderOfGivenName(name.split(" ")[0]?.toLowerCase() ?? "") !== null;
}

function isElsewhere(text: string, { mention, names }: Firm): boolean {
  return names.some((name) => {
    const first = text.indexOf(name);
    return first < mention.start || text.indexOf(name, mention.end) >= 0;
  });
}
