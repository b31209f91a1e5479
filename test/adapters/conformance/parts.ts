/** What an answer to several questions owes its readers: each question in its turn, and its own verdict above whatever answers it. */
import type { Answer, Verdict } from "../../../src/index.ts";
import { citedOf } from "../../an-answer.ts";
import type { Reading, Renderer } from "./renderer.ts";
import { beginningOf, says, squeezed } from "./says.ts";

interface Words extends Pick<Renderer, "inLine"> {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Whether a line is the answer's verdict by name. */
  readonly isNamed: (line: string, answer: Answer) => boolean;
}

/** None of an answer to one. */
export function faultsOfParts({ parts }: Answer, readings: readonly Reading[], words: Words): string[] {
  if (parts.length === 0) return [];
  const stretches = readings.flatMap(stretchesOf);
  const order = [...new Set(stretches.map(({ question }) => question))].join();
  const isInTurn = order === parts.map((_, at) => at + 1).join();
  return [
    ...(isInTurn ? [] : [`questions in the order ${order}`]),
    ...stretches.flatMap((stretch) => faultsOf(stretch, parts, words)),
  ];
}

/** From one question's line to the next one's, or to the end of the page. 0: what no question stands above. */
interface Stretch {
  readonly question: number;
  /** Up to the first passage. */
  readonly head: string[];
  readonly numbers: number[];
}

function stretchesOf({ lines, passages }: Reading): Stretch[] {
  const stretches: Stretch[] = [{ question: 0, head: [], numbers: [] }];
  const read = (line: string): void => {
    const question = Number(/^Question (\d+): /u.exec(`${line} `)?.[1] ?? 0);
    const last = stretches.at(-1);
    if (question > 0) stretches.push({ question, head: [line], numbers: [] });
    else if (last?.numbers.length === 0) last.head.push(line);
  };
  lines.forEach(read);
  for (const passage of passages) {
    stretches.at(-1)?.numbers.push(passage.number);
    passage.lines.forEach(read);
  }
  return stretches.filter(({ question, numbers }) => question > 0 || numbers.length > 0);
}

function faultsOf({ question, head, numbers }: Stretch, parts: readonly Answer[], words: Words): string[] {
  const part = parts[question - 1];
  if (part === undefined) return [`[${numbers.join()}] under no question`];
  const before = parts.slice(0, question - 1).flatMap(citedOf).length;
  const own = numbers.filter((number) => number > before && number <= before + citedOf(part).length);
  const asked = squeezed(`Question ${question}: ${beginningOf(words.inLine(part.question))}`);
  return [
    ...(squeezed(head.join("")).startsWith(asked) ? [] : [`question ${question} isn't told`]),
    ...(says(head, words.verdicts[part.verdict].trimEnd()) || head.some((line) => words.isNamed(line, part))
      ? []
      : [`question ${question} has no verdict above`]),
    ...(own.length === numbers.length ? [] : [`[${numbers.join()}] under question ${question}`]),
  ];
}
