/** A speaker where they appear, with all that telling them apart asks of it: read once. */
import { comparable, type NameParts, partsOfName, withoutTitles } from "../../attribution/speakers/names.ts";
import { compare } from "../../domain/order.ts";
import type { Speaker } from "../../domain.ts";
import type { Gender } from "../../language/language.ts";
import { remembered } from "../remembering.ts";
import { givenGenderOf, isPlaceholder, titleGenderOf } from "./evidence.ts";

/** One speaker as one article has it. */
export interface Appearance {
  readonly articleId: string;
  readonly speaker: Speaker;
  /** Among the speakers of its article, from 0. */
  readonly place: number;
  readonly comparable: string;
  /** Of a person, without titles. */
  readonly parts: NameParts;
  /** A role or a body without a name of its own ("senior official", "council"): never merged by its words. */
  readonly anonymous: boolean;
  /** The same for the same name; but the council of one article isn't the council of another. */
  readonly form: string;
  readonly titleGender: Gender;
  readonly givenGender: Gender;
  /** Pieces of quotations that are theirs; null of somebody whom another of the article is called like: those count as the other's. */
  readonly pieces: number | null;
}

export function appearanceOf(
  articleId: string,
  speaker: Speaker,
  { place, pieces }: Pick<Appearance, "place" | "pieces">,
): Appearance {
  const { name, kind } = speaker;
  const { parts, key, ...read } = kind === "person" ? personNamed(name) : bodyNamed(name);
  const anonymous = isPlaceholder(speaker);
  return {
    articleId,
    speaker,
    place,
    comparable: read.comparable,
    parts,
    anonymous,
    form: key + (anonymous ? articleId : ""),
    titleGender: titleGenderOf(speaker),
    givenGender: read.givenGender,
    pieces,
  };
}

/** What a name tells by itself. The same few people are quoted day after day: theirs is read, and lies in memory, once. */
interface NameRead extends Pick<Appearance, "comparable" | "parts" | "givenGender"> {
  /** The same for the same parts. */
  readonly key: string;
}

const MOST_NAMES = 20_000;
const personNamed = remembered((name: string) => readName(name, withoutTitles(name)), MOST_NAMES);
const bodyNamed = remembered((name: string) => readName(name, name), MOST_NAMES);

function readName(name: string, untitled: string): NameRead {
  const parts = partsOfName(untitled);
  return {
    comparable: comparable(name),
    parts,
    givenGender: givenGenderOf(name),
    key: [...parts.words, parts.suffix, ""].join("\n"),
  };
}

/** By name, then article, so that the order in which articles were added is forgotten. */
export function inOrder(one: Appearance, other: Appearance): number {
  return (
    compare(one.comparable, other.comparable) ||
    compare(one.articleId, other.articleId) ||
    compare(one.speaker.name, other.speaker.name) ||
    one.place - other.place
  );
}
