/** A question about a name that several bear → the same question about one of them. */
import type { Answer, Inquiry } from "../index.ts";
import { cardsOf } from "./card.ts";

/** What was asked, and the line that it is shown by. */
export interface Put {
  readonly text: string;
  readonly inquiry: Inquiry;
}

/** The question that the name with this number belongs to, about the one who bears it; of several questions that one alone. Null
 * where there is no such name. */
export function chosenIn(answer: Answer, number: number, asked: Put): Put | null {
  for (const { answer: part, choice } of cardsOf(answer)) {
    const chosen = choice.find((one) => one.number === number);
    if (chosen === undefined) continue;
    const put = part === answer ? asked : alone(part, asked);
    return {
      text: askedOf(chosen.name, put.text, part.asked.speaker),
      inquiry: { ...put.inquiry, speaker: chosen.name },
    };
  }
  return null;
}

function alone({ question }: Answer, { inquiry }: Put): Put {
  return { text: question, inquiry: { ...inquiry, text: question } };
}

/** For the eye, and for the questions that follow. `asked` is the name as it was typed; null where it isn't known. */
function askedOf(name: string, question: string, asked: string | null): string {
  return asked !== null && question.includes(asked)
    ? question.replace(asked, () => name)
    : `${name}: ${question}`;
}
