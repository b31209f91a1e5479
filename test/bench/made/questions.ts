/** The eight kinds of question that the bench asks, about made articles. */
import { createDice, type Dice } from "../../evaluation/dice.ts";
import type { MadeArticle } from "./articles.ts";
import { misspelt, wordsFrom } from "./slips.ts";
import { functionWordBy } from "./words.ts";

export interface Question {
  readonly text: string;
  /** The questions before it in its thread, oldest first. */
  readonly thread: readonly string[];
}

export const KINDS = [
  "natural",
  "who said, 10 words",
  "X about Y",
  "8 words",
  "1 word",
  "follow-up",
  "function words",
  "misspelt",
] as const;
export type Kind = (typeof KINDS)[number];

/** `count` of each kind; another `round` asks others, so that nothing is answered out of what was remembered. */
export function madeQuestions(
  articles: readonly MadeArticle[],
  { count, seed, round }: { readonly count: number; readonly seed: number; readonly round: number },
): ReadonlyMap<Kind, readonly Question[]> {
  const dice = createDice(seed + 7919 * (round + 1));
  const question = (kind: Kind): Question => {
    const about = dice.pick(articles);
    if (about === undefined) throw new Error("Questions are asked about one article at least");
    return MAKE[kind](about, dice);
  };
  return new Map(KINDS.map((kind) => [kind, Array.from({ length: count }, () => question(kind))]));
}

const FRAMES: readonly ((topic: () => string) => string)[] = [
  (topic) => `why did the ${topic()} of the ${topic()} decide against the ${topic()} last year?`,
  (topic) => `which ${topic()} was found after the ${topic()} and what happened to the ${topic()}?`,
  (topic) => `how many of the ${topic()} have been told about ${topic()} and ${topic()} so far?`,
  (topic) => `what is known about the ${topic()} that the ${topic()} announced for ${topic()}?`,
];

const WITHOUT_TOPIC = ["both", "they said so", "to be or not to be", "they were not all there"];

const MAKE: Readonly<Record<Kind, (about: MadeArticle, dice: Dice) => Question>> = {
  natural: (about, dice) => alone(natural(about, dice)),
  "who said, 10 words": (about, dice) =>
    alone(`who said “${wordsFrom(dice.pick(about.quotations) ?? about.article.text, 10, dice)}”?`),
  "X about Y": (about, dice) => alone(aboutTopic(about, dice)),
  "8 words": (about, dice) => alone(wordsFrom(about.article.text, 8, dice)),
  "1 word": (about, dice) => alone(topicOf(about, dice)()),
  "follow-up": (about, dice) => ({
    text:
      dice.pick([
        `and about ${topicOf(about, dice)()}?`,
        "what else did they say?",
        `did ${dice.pick(about.people)?.pronoun ?? "she"} say why?`,
      ]) ?? "",
    thread: [natural(about, dice), aboutTopic(about, dice)],
  }),
  "function words": (_, dice) =>
    alone(
      dice.below(2) === 0
        ? (dice.pick(WITHOUT_TOPIC) ?? "")
        : Array.from({ length: 1 + dice.below(5) }, () => functionWordBy(dice)).join(" "),
    ),
  misspelt: (about, dice) =>
    alone(misspelt((dice.pick([natural, aboutTopic]) ?? natural)(about, dice), dice)),
};

function alone(text: string): Question {
  return { text, thread: [] };
}

function natural(about: MadeArticle, dice: Dice): string {
  return (dice.pick(FRAMES) ?? String)(topicOf(about, dice));
}

function aboutTopic(about: MadeArticle, dice: Dice): string {
  return `what did ${dice.pick(about.people)?.name ?? "the mayor"} say about ${topicOf(about, dice)()}?`;
}

function topicOf({ topics }: MadeArticle, dice: Dice): () => string {
  return () => dice.pick(topics) ?? "";
}
