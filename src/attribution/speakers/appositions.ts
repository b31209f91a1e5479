/** Which role stands beside which name: "Ines Calloway, the mayor,", "the mayor, Ines Calloway,", "X, who is the mayor". */
import type { Mention } from "../mentions/mention.ts";

/** Between a name and its role, an age or a party suffix may stand. */
const COMMA = /^(?:\s\([^()\n]{1,24}\))?,(?:\s\d{1,3},)?\s$/;
const BRACKET = /^\s\($/;
const COPULA = /^(?:, )?(?:is|was|became|serves as|served as|remains)\s$/;
const CLOSED = /^(?:['’]s)?\s*(?:[,.;:)—–-]|$|\n)|^ who\b/;
const AND = /^,?\s(?:and|or)\b/;

/** For each mention, the number of the mention it stands in apposition to: role → name, both ways round. */
export function appositions(text: string, mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const links = new Map<number, number>();
  for (const [at, mention] of mentions.entries()) {
    const name = nameFor(text, mentions, at, mention, links);
    if (name !== null) links.set(at, name);
  }
  return links;
}

function nameFor(
  text: string,
  mentions: readonly Mention[],
  at: number,
  mention: Mention,
  links: ReadonlyMap<number, number>,
): number | null {
  if (mention.kind !== "role" || mention.possessive) return null;
  const before = mentions[at - 1];
  if (before !== undefined && followsName(text, before, mention)) return at - 1;
  const further = mentions[at - 2];
  if (before !== undefined && further !== undefined && followsClause(text, further, before, mention))
    return at - 2;
  const chained = links.get(at - 1);
  if (
    before?.kind === "role" &&
    chained !== undefined &&
    /^,? and $/.test(text.slice(before.end, mention.start))
  )
    return chained;
  const next = mentions[at + 1];
  const named = mentions.slice(at + 1, at + 1 + MOST_OFFICES).findIndex(({ kind }) => kind === "name");
  const name = mentions[at + 1 + named];
  if (named >= 0 && name !== undefined && sharesName(text, mention, name)) return at + 1 + named;
  return next !== undefined && precedesName(text, mention, next) ? at + 1 : null;
}

function followsName(text: string, name: Mention, role: Mention): boolean {
  if (name.kind !== "name" || name.possessive) return false;
  const between = text.slice(name.end, role.start);
  if (COPULA.test(between.trimStart())) return true;
  if (!COMMA.test(between) && !BRACKET.test(between)) return false;
  const after = text.slice(role.end, role.end + 12);
  return (
    CLOSED.test(after) ||
    (/^ (?:and|in|on|with|whose|during|since|from|of|for|at|to) /.test(after) && !AND.test(after))
  );
}

/** "Tom Reed, who was the mayor". */
function followsClause(text: string, name: Mention, who: Mention, role: Mention): boolean {
  if (name.kind !== "name" || who.kind !== "pronoun" || !/^who$/i.test(text.slice(who.start, who.end)))
    return false;
  return (
    /^,\s$/.test(text.slice(name.end, who.start)) && COPULA.test(text.slice(who.end, role.start).trimStart())
  );
}

/** "Former prosecutor and Harrowmere Mayor Tom Reed", "chairman, CEO and president Tom Reed". */
function sharesName(text: string, role: Mention, name: Mention): boolean {
  if (name.kind !== "name" || name.head.start === name.start) return false;
  if (!OTHER_OFFICES.test(text.slice(role.end, name.start))) return false;
  return !/^(?:the|an?|his|her|their|its|our|my) /i.test(text.slice(role.start, role.end));
}

/** Offices of one person in a row. */
const MOST_OFFICES = 4;
const OTHER_OFFICES = /^(?:, [\p{L}-]{2,20}(?: [\p{L}-]{2,20})?){0,2},? and $/u;

function precedesName(text: string, role: Mention, name: Mention): boolean {
  if (name.kind !== "name" || !/^,\s$/.test(text.slice(role.end, name.start))) return false;
  return /^(?:['’]s)?\s*(?:[,.;:)—–]|$|\n)|^ \(|^ (?:of|who|said|says) /.test(
    text.slice(name.end, name.end + 12),
  );
}
