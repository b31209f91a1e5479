/** "the 52-year-old": whoever the article says is 52 ("Tom Arkwright, 52, …", "Ada Lind (52)"). */
import type { Mention } from "../mentions/mention.ts";
import type { Entity } from "./entity.ts";

const AGE = /^(?:,| \(|, aged| aged) ?(\d{1,3})(?=[,.;:)]|\s–|\s—)/u;
/** Characters behind a name in which its age stands. */
const REACH = 12;
const AGED = /(?:^|\s)(\d{1,3})-year-old$/i;

/** By age; null for an age that two people have. */
export type Ages = ReadonlyMap<string, Entity | null>;

export function agesOf(text: string, mentions: readonly Mention[], cast: ReadonlyMap<number, Entity>): Ages {
  const ages = new Map<string, Entity | null>();
  for (const [at, { end, kind }] of mentions.entries()) {
    const entity = cast.get(at);
    if (kind !== "name" || entity === undefined || entity.kind !== "person") continue;
    const age = AGE.exec(text.slice(end, end + REACH))?.[1];
    const known = age === undefined ? undefined : ages.get(age);
    if (age !== undefined) ages.set(age, known === undefined || known === entity ? entity : null);
  }
  return ages;
}

/** Null for a phrase that isn't an age, and for an age that nobody has. */
export function ofAge(phrase: string, ages: Ages): Entity | null {
  return ages.get(AGED.exec(phrase)?.[1] ?? "") ?? null;
}
