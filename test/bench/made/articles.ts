/** `madeNews(seed)`: articles without end, with quotations of people who don't exist; the same seed gives the same ones. What they say means nothing: they
 * have the words, names, marks and lengths that make work. */
import { type Article, articleFromText } from "../../../src/index.ts";
import { createDice, type Dice } from "../../evaluation/dice.ts";
import { type Person, placeBy, speakersOf } from "./people.ts";
import { capitalised, topicBy, wordBy } from "./words.ts";

/** An article with what questions about it are made of. */
export interface MadeArticle {
  readonly article: Article;
  readonly people: readonly Person[];
  readonly topics: readonly string[];
  /** Without their marks. */
  readonly quotations: readonly string[];
}

/** Of one paragraph. */
interface Making {
  readonly dice: Dice;
  readonly people: readonly Person[];
  readonly topics: readonly string[];
  readonly quotations: string[];
  /** Whom a reader knows by the surname from here on. */
  readonly introduced: Set<Person>;
}

export function* madeNews(seed: number): Generator<MadeArticle, never> {
  const dice = createDice(seed);
  for (let number = 0; ; number += 1) yield madeArticle(number, dice);
}

function madeArticle(number: number, dice: Dice): MadeArticle {
  const making: Making = {
    dice,
    people: speakersOf(number, dice),
    topics: Array.from({ length: 8 }, () => topicBy(dice)),
    quotations: [],
    introduced: new Set(),
  };
  const headline = capitalised(Array.from({ length: 6 + dice.below(4) }, () => oneWord(making)).join(" "));
  const paragraphs = Array.from({ length: 6 + dice.below(7) }, () => paragraph(making));
  const id = `made-${number}`;
  const article: Article = {
    ...articleFromText(id, [headline, ...paragraphs].join("\n\n")),
    url: `https://herald.example/${id}`,
    published: someDay(dice),
  };
  return { article, people: making.people, topics: making.topics, quotations: making.quotations };
}

/** Of twelve years. */
function someDay(dice: Dice): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${2013 + dice.below(12)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;
}

function paragraph(making: Making): string {
  const { dice } = making;
  const own = Array.from({ length: 1 + dice.below(3) }, () => `${sentence(making)}.`);
  const said = Array.from({ length: dice.below(3) }, () => saying(making));
  return dice.shuffle([...own, ...said]).join(" ");
}

function saying(making: Making): string {
  const { dice, people } = making;
  const person = dice.pick(people) ?? people[0];
  if (person === undefined) throw new Error("Somebody speaks in every article");
  const { name, role, surname, pronoun } = person;
  const words = sentence(making);
  const isReport = dice.below(6) === 0;
  if (!isReport) making.quotations.push(words);
  const isKnown = making.introduced.has(person);
  making.introduced.add(person);
  const who = isKnown ? surname : `${name}, ${role}`;
  if (isReport) return isKnown ? `${who} said that ${words}.` : `${who}, told reporters that ${words}.`;
  if (!isKnown) return `“${words},” said ${who}.`;
  return (
    dice.pick([`“${words},” ${pronoun} said.`, `${who} said: “${words}.”`, `“${words},” said ${who}.`]) ?? ""
  );
}

/** With a capital, without its full stop. */
function sentence(making: Making): string {
  const words = Array.from({ length: 11 + making.dice.below(14) }, () => oneWord(making));
  return capitalised(words.join(" "));
}

/** Of a hundred words, those that a text repeats since it is about them, and names of places. */
const OF_TOPIC = 12;
const PLACES = 3;

function oneWord({ dice, topics }: Making): string {
  const chance = dice.below(100);
  if (chance < OF_TOPIC) return dice.pick(topics) ?? "";
  return chance < OF_TOPIC + PLACES ? placeBy(dice) : wordBy(dice);
}
