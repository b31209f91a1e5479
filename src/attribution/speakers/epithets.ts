/** "The actor", "the Vermont senator": what an article calls somebody whom it has just named, without having said so. */
import { slice } from "../../domain.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Cast } from "./entity.ts";
import { type Entity, genderOf, isFullyNamed } from "./entity.ts";

/** Sentences, its own among them, in which somebody must have been named. */
const REACH = 3;
/** Mentions that are looked back through: more than an article has. */
const MOST_MENTIONS = 500;

/** The one person named in the sentences right before a role with "the", or alone in the nearest of them; null where that is nobody, where
 * the noun has come up before, or where they come from elsewhere. Of 35 such sources in PolNeAR train, 30 were right. */
export function epithetOf(text: string, mentions: readonly Mention[], cast: Cast, at: number): Entity | null {
  const here = mentions[at];
  if (here === undefined || !isEpithet(text, here) || isOld(text, mentions, at)) return null;
  const bySentence = new Map<number, Set<Entity>>();
  for (let before = at - 1; before >= 0; before -= 1) {
    const mention = mentions[before];
    if (mention === undefined || here.sentence - mention.sentence >= REACH) break;
    const entity = cast.get(before);
    if (entity === undefined || mention.kind !== "name" || !mayBe(entity, here)) continue;
    // Who is named in its own sentence is somebody else, or it would be "he" or "she".
    if (mention.sentence === here.sentence) return null;
    bySentence.set(mention.sentence, (bySentence.get(mention.sentence) ?? new Set()).add(entity));
  }
  const [nearest] = bySentence.values();
  const [only, ...others] = nearest ?? [];
  if (only === undefined || others.length > 0 || isFromElsewhere(only, slice(text, here))) return null;
  return isToldOf(only, mentions, cast, at) ? only : null;
}

/** Whether the article is about them so far: named again and again, once at least as a subject may be. */
function isToldOf(entity: Entity, mentions: readonly Mention[], cast: Cast, at: number): boolean {
  const from = Math.max(0, at - MOST_MENTIONS);
  const own = mentions
    .slice(from, at)
    .filter(({ kind }, number) => kind === "name" && cast.get(from + number) === entity);
  return own.length >= OFTEN && own.some(({ governed, possessive }) => !governed && !possessive);
}

const OFTEN = 2;

/** Nouns for anybody, and for those whose office needs no name. */
const ANYBODY =
  /\b(?:man|woman|boy|girl|person|people|patient|source|reader|fan|victim|suspect|host|announcer|narrator|employee|official|aide|spokesman|spokeswoman|spokesperson|president|premier|minister|pope|king|queen|judge|jury|court|mother|father|wife|husband|son|daughter|brother|sister|lawyer|attorney)s?$/iu;

function isEpithet(text: string, mention: Mention): boolean {
  const phrase = slice(text, mention);
  const noun = slice(text, mention.head);
  if (!/^the /iu.test(phrase) || /['’]s? /u.test(phrase) || mention.possessive || mention.governed)
    return false;
  return (
    /^\p{Ll}[^ ]*$/u.test(noun.split(" ").at(-1) ?? "") &&
    !ANYBODY.test(noun) &&
    mention.end <= mention.head.end
  );
}

/** Whether the noun has been used before, perhaps of somebody else. */
function isOld(text: string, mentions: readonly Mention[], at: number): boolean {
  const noun = slice(text, mentions[at]?.head ?? { start: 0, end: 0 }).toLowerCase();
  return mentions
    .slice(Math.max(0, at - MOST_MENTIONS), at)
    .some((mention) => mention.kind === "role" && slice(text, mention.head).toLowerCase() === noun);
}

function mayBe(entity: Entity, { gender }: Mention): boolean {
  if (entity.kind !== "person" || !entity.named || !isFullyNamed(entity)) return false;
  const own = genderOf(entity);
  return gender === null || own === null || own === gender;
}

/** "The Ohio senator" is not the one from Iowa. */
function isFromElsewhere({ origins }: Entity, phrase: string): boolean {
  const places = phrase.match(/(?<= )\p{Lu}\p{Ll}+/gu) ?? [];
  return origins.size > 0 && places.length > 0 && !places.some((place) => origins.has(place.toLowerCase()));
}
