/** Names that their neighbours show to be no person's: "Velmar, the shipping company,", "Velmar, which", "the company that runs it, Velmar,". */
import { ABSENT } from "../../domain/absent.ts";
import { INSTITUTION_WORDS } from "../../language/english/nouns-data.ts";
import type { Mention } from "../mentions/mention.ts";
import { type Entity, genderOf } from "./entity.ts";

/** Makes groups of named entities that are called one, unless something shows a person. */
export function markBodies(
  text: string,
  mentions: readonly Mention[],
  cast: ReadonlyMap<number, Entity>,
): void {
  for (const [at, mention] of mentions.entries()) {
    const entity = cast.get(at);
    if (entity === undefined || mention.kind !== "name" || mention.possessive) continue;
    const next = mentions[at + 1];
    const isBody =
      /^, which\b/u.test(text.slice(mention.end, mention.end + LONGEST_RELATIVE)) ||
      (next !== undefined && isApposed(text, mention, next)) ||
      bodyBefore(text, mentions, at) !== ABSENT;
    if (isBody && !isPerson(entity)) entity.kind = "group";
  }
}

/** By the text; a given name shows nothing where a word of bodies follows ("Dale Berg Productions"). */
function isPerson(entity: Entity): boolean {
  if (entity.gender !== null || entity.roles.size > 0) return true;
  const last = [...entity.forms.keys()].map((form) => form.slice(form.lastIndexOf(" ") + 1));
  return genderOf(entity) !== null && !last.every((word) => INSTITUTION_WORDS.has(word));
}

/** Characters of ", which ". */
const LONGEST_RELATIVE = 8;
/** Between a body and its name: "the company that runs the ferries, Velmar,". */
const CLAUSE = /^ (?:that|which|behind) [^.!?;:\n,]{3,80}, $/u;

/** Mentions that such a clause may hold. */
export const MOST_IN_CLAUSE = 3;

/** Number of the mention of a body that this name follows behind a clause, between commas; -1 for none. */
export function bodyBefore(text: string, mentions: readonly Mention[], at: number): number {
  const name = mentions[at];
  if (name === undefined || text.charAt(name.end) !== ",") return ABSENT;
  for (let before = at - 1; before >= at - 1 - MOST_IN_CLAUSE; before--) {
    const body = mentions[before];
    if (body?.sentence !== name.sentence) return ABSENT;
    const isOne = body.kind === "group" && body.gender !== "plural";
    if (isOne && CLAUSE.test(text.slice(body.end, name.start))) return before;
  }
  return ABSENT;
}

function isApposed(text: string, name: Mention, body: Mention): boolean {
  if (name.kind !== "name" || body.kind !== "group" || body.gender === "plural") return false;
  if (text.slice(name.end, body.start) !== ", ") return false;
  return (
    /^(?:the|an?) /.test(text.slice(body.start, body.end)) &&
    /^[,.;:]/.test(text.slice(body.end, body.end + 1))
  );
}
