/** Builders for the tests of the delivery: each gives what a test doesn't care about. */
import type { Shown, ShownSpan } from "../../../adapters/delivery/ledger/ledger.ts";
import type { Question } from "../../../adapters/delivery/question.ts";

/** As `Ledger.hash` would have it. */
export const ASKER = "5".repeat(64);

export function aQuestion(given: Partial<Question> = {}): Question {
  return {
    key: "chat:room:1",
    text: "who said the ferry stays?",
    inquiry: null,
    thread: null,
    place: '{"channel":"room"}',
    queue: "room",
    asker: ASKER,
    asked: 1_700_000_000_000,
    ...given,
  };
}

export function aShown(given: Partial<Shown> = {}): Shown {
  return {
    verdict: "found",
    citations: [{ article: "ferry-stays", version: "0123456789abcdef", start: 70, end: 88 }],
    ...given,
  };
}

/** With what it takes to find its words again. */
export function aCited(url: string | null = "https://courier.example/ferry-stays"): ShownSpan {
  const as = { exact: "“The ferry stays,”", prefix: "spring.\n\n", suffix: " Mayor Ada Lind told" };
  return {
    article: "ferry-stays",
    version: "0123456789abcdef",
    start: 71,
    end: 89,
    as: { ...as, headline: "Ferry stays, says mayor", url, speaker: "Ada Lind", corrections: 0 },
  };
}
