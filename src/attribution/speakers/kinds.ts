/** Names that an apposition shows to be no person's: "Velmar, the shipping company,". */
import type { Mention } from "../mentions/mention.ts";
import { type Entity, genderOf } from "./entity.ts";

/** Makes groups of named entities that are called one, unless something shows a person. */
export function markBodies(
  text: string,
  mentions: readonly Mention[],
  cast: ReadonlyMap<number, Entity>,
): void {
  for (const [at, mention] of mentions.entries()) {
    const [name, entity] = [mentions[at - 1], cast.get(at - 1)];
    if (name === undefined || entity === undefined || !isApposed(text, name, mention)) continue;
    if (genderOf(entity) === null && entity.roles.size === 0) entity.kind = "group";
  }
}

function isApposed(text: string, name: Mention, body: Mention): boolean {
  if (name.kind !== "name" || body.kind !== "group" || body.gender === "plural") return false;
  if (text.slice(name.end, body.start) !== ", ") return false;
  return (
    /^(?:the|an?) /.test(text.slice(body.start, body.end)) &&
    /^[,.;:]/.test(text.slice(body.end, body.end + 1))
  );
}
