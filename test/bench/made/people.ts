/** People who can't be anybody: every name is made of syllables. Some speak in many articles, most in one. */
import type { Dice } from "../../evaluation/dice.ts";
import { capitalised, invented, share } from "./words.ts";

export interface Person {
  readonly name: string;
  readonly surname: string;
  /** As it stands behind a name: "the mayor of Brulon". */
  readonly role: string;
  readonly pronoun: "she" | "he";
}

const GIVEN_NAMES = 400;
const PLACES = 600;
/** Those whom everybody asks. */
const KNOWN = 2_000;
const OWN_OF_ARTICLE = 3;

const ROLES = [
  "the mayor of",
  "a spokeswoman for the port of",
  "the chief of police in",
  "a teacher from",
  "the finance minister of",
  "a doctor at the hospital of",
  "the head of the farmers’ union in",
  "a councillor from",
  "the coach of",
  "an engineer in",
];

export function placeBy(dice: Dice): string {
  return placeOf(dice.below(PLACES));
}

/** Who speaks in the article of that number: one or two who speak elsewhere too, and its own. */
export function speakersOf(article: number, dice: Dice): Person[] {
  const known = Array.from({ length: 1 + dice.below(2) }, () =>
    // By 1 / rank.
    personOf(Math.floor(KNOWN ** share(dice)) - 1),
  );
  const own = Array.from({ length: OWN_OF_ARTICLE }, (_, at) =>
    personOf(KNOWN + article * OWN_OF_ARTICLE + at),
  );
  return [...known, ...own];
}

function personOf(number: number): Person {
  // Steps that share no divisor with the number of given names: neighbours are called differently.
  const given = capitalised(invented((number * 37) % GIVEN_NAMES, 1));
  const surname = capitalised(invented(number, 2));
  return {
    name: `${given} ${surname}`,
    surname,
    role: `${ROLES[number % ROLES.length] ?? ""} ${placeOf(number % PLACES)}`,
    pronoun: number % 2 === 0 ? "she" : "he",
  };
}

function placeOf(number: number): string {
  return `${capitalised(invented(number, 1))}${["ford", "stad", "by", "haven"][number % 4] ?? ""}`;
}
