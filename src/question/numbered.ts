/** A message whose questions are numbered → each of them, behind what heads them all. */
import { composed, type Message } from "./message.ts";

const NUMBER = /(?<=^|[\s,;:–—-])(?:\(?(?<closed>[1-4])\)|(?<dotted>[1-4])\.)(?=\s)/gu;
/** Leads from one to the next; marks that do so are taken off by `composed`. */
const JOINS = /\b(?:and|plus)$/iu;
/** Words; fewer are a value that is numbered otherwise ("rule 1) and 2)"). */
const LEAST_WORDS = 2;

/** Null where no row of numbers begins at 1, or one of them heads hardly a word. */
export function splitNumbered({ text }: Message): readonly string[] | null {
  const numbers = [...text.matchAll(NUMBER)];
  const isRow = numbers.every(({ groups }, at) => Number(groups?.closed ?? groups?.dotted) === at + 1);
  const [first] = numbers;
  if (first === undefined || numbers.length < 2 || !isRow) return null;
  const questions = numbers.map(({ index, 0: { length } }, at) =>
    text
      .slice(index + length, numbers[at + 1]?.index)
      .trimEnd()
      .replace(JOINS, ""),
  );
  return questions.every((question) => question.trim().split(/\s+/u).length >= LEAST_WORDS)
    ? questions.map((question) => composed(text.slice(0, first.index), question))
    : null;
}
