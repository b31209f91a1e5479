/** "His office", "her doctor": whose, as a name for who is called nothing else. */
import { slice } from "../../domain.ts";
import type { Gender } from "../../language/language.ts";
import type { Mention } from "../mentions/mention.ts";
import { type Cast, createEntity, type Entity, speakerOf } from "./entity.ts";
import { antecedentOf } from "./pronouns.ts";
import { withoutDeterminer } from "./roles.ts";

/** Least that an owner is told by: who is one of two people is told of neither. */
export const SURE = 0.7;

/** The cast, with whoever is printed behind "his" or "her" and is called nothing else by the owner's name, those of two owners apart. `cast`
 * has the pronouns. What is meant by "the office" or a pronoun after it is the last owner's; "offices" are anybody's. */
export function withOwners(text: string, mentions: readonly Mention[], cast: Cast): Cast {
  const owned = new Map(cast);
  const byName = new Map<string, Entity>();
  const last = new Map<Entity, Entity>();
  for (const [at, mention] of mentions.entries()) {
    const entity = cast.get(at);
    if (entity === undefined || entity.named || !isBare(entity)) continue;
    const owner = ownerOf(text, mentions, cast, at);
    if (owner !== null && owner !== entity)
      last.set(entity, calledBy(owner, entity, slice(text, mention), byName));
    const own = last.get(entity);
    if (own !== undefined && (owner !== null || isDefinite(text, mention))) owned.set(at, own);
  }
  return owned;
}

/** Not "Lind’s doctor", who has an owner's name. */
function isBare({ forms }: Entity): boolean {
  for (const form of forms.values()) if (/\p{Lu}/u.test(form)) return false;
  return true;
}

function isDefinite(text: string, { kind, start }: Mention): boolean {
  return kind === "pronoun" || /^the /iu.test(text.slice(start, start + LONGEST));
}

const POSSESSIVE = /^(?<own>his|her|whose) /iu;

function ownerOf(text: string, mentions: readonly Mention[], cast: Cast, at: number): Entity | null {
  const mention = mentions[at];
  const isOwned = mention?.kind === "group" || mention?.kind === "role";
  return isOwned ? owningPerson(text, mentions, cast, at) : null;
}

/** Whom "his", "her" or "whose" at the beginning of a mention means, where that is told; null else. */
export function owningPerson(
  text: string,
  mentions: readonly Mention[],
  cast: Cast,
  at: number,
): Entity | null {
  const start = mentions[at]?.start ?? text.length;
  const own = POSSESSIVE.exec(text.slice(start, start + LONGEST))?.groups?.own?.toLowerCase();
  if (own === undefined) return null;
  if (own === "whose") return relativeOwner(text, mentions, cast, at);
  const owner: Gender = own === "his" ? "male" : "female";
  const found = antecedentOf({ mentions, cast, at, last: null, owner });
  return found !== null && found.confidence >= SURE && found.entity.named ? found.entity : null;
}

/** "Lind, whose office said": the one right before. */
function relativeOwner(text: string, mentions: readonly Mention[], cast: Cast, at: number): Entity | null {
  const [before, here] = [mentions[at - 1], mentions[at]];
  const owner = cast.get(at - 1);
  if (before === undefined || here === undefined || owner?.named !== true) return null;
  return /^,?\s$/u.test(text.slice(before.end, here.start)) ? owner : null;
}

/** Characters of "whose ". */
const LONGEST = 6;

function calledBy(owner: Entity, entity: Entity, phrase: string, byName: Map<string, Entity>): Entity {
  const name = `${speakerOf(owner).name}’s ${withoutDeterminer(phrase)}`;
  const known = byName.get(name);
  if (known !== undefined) return known;
  const own = {
    ...createEntity(entity.kind, name, false),
    gender: entity.gender,
    roles: new Map(entity.roles),
  };
  byName.set(name, own);
  return own;
}
