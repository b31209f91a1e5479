/** A coverage whose every answer is one to two questions, and that notes what it was asked. */
import { type Coverage, createCoverage, type Inquiry } from "../../src/index.ts";
import { aChoice, aCitation, anAnswer, anAnswerInParts } from "../an-answer.ts";

export function severalAsked(inquiries: Inquiry[]): Coverage {
  const stays = anAnswer("misquoted", [aCitation()], { question: "did Lind say it stays?" });
  const fares = {
    ...aChoice("Jonas Holm", "Mara Holm"),
    question: "what did Holm say of the fares?",
    nearest: [aCitation("“We will see about the fares,”")],
  };
  return {
    ...createCoverage(),
    ask(inquiry) {
      inquiries.push(inquiry);
      return anAnswerInParts(stays, fares);
    },
    surroundings: () => ({ before: null, after: null }),
  };
}
