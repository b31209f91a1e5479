/** A question → what is shown for it: an answer, checks, a word of help, or the sentence for a failure of ours. Pure. */
import { ok, type Result, type Turn } from "../../../src/index.ts";
import { wantsHelp } from "../../../src/presentation/wants-help.ts";
import { checksOf } from "../../asking/checks.ts";
import type { Names } from "../../corpus/audience.ts";
import { answerTo } from "../../delivery/answer-to.ts";
import { type Found, heldFor, shownFor } from "../../delivery/found.ts";
import type { Question } from "../../delivery/question.ts";
import type { Answering, Reply } from "../../delivery/reply.ts";
import { NOT_HELD, type WithHeld } from "../../platform/held-links.ts";
import { readPlace } from "../place.ts";
import type { Loaded } from "../service.ts";
import { type DiscordMessage, plainMessage, renderSentence } from "./message.ts";
import { noticeSentence } from "./notice.ts";
import { renderAnswer } from "./render.ts";
import { renderChecks } from "./render-checks.ts";
import { renderHelp } from "./render-help.ts";
import { renderPlain } from "./render-plain.ts";

/** Quotations of one message that are checked at most: more than a reader goes through, few enough for three seconds. */
const MOST_CHECKS = 50;

/** `most`: how much of a list is wanted. The problem is a sentence for the reader. */
export function foundFor(
  { ask }: Pick<Loaded, "ask">,
  question: Pick<Question, "text" | "inquiry" | "place">,
  thread: readonly Turn[],
  most = 0,
): Result<Found, string> {
  if (readPlace(question.place).kind === "checks") {
    const checks = checksOf(question.text, ask, MOST_CHECKS);
    return checks.ok ? ok({ kind: "checks", checks: checks.value }) : checks;
  }
  const asked = answerTo(ask, question, thread, most);
  return asked.ok ? ok({ kind: "answer", answer: asked.value }) : asked;
}

/** `page` from 1. */
export function drawn(found: Found, { key, place }: Pick<Question, "key" | "place">, page: number) {
  return found.kind === "answer"
    ? renderAnswer(found.answer, { key, page, audience: readPlace(place).audience })
    : renderChecks(found.checks, { key, page });
}

/** `loaded` is only asked once the delivery has resumed, and so once there is a coverage. */
export function createReply(
  loaded: (at: Names) => Loaded,
  held: WithHeld = NOT_HELD,
): Answering<DiscordMessage> {
  return (question, thread) => {
    const place = readPlace(question.place);
    const { kind, at } = place;
    if (kind === "notice") return alone(plainMessage(noticeSentence(place)), "notice");
    const { ask, samples, coverage } = loaded(at);
    if (kind === "answer" && wantsHelp(question.text)) {
      return alone(renderHelp({ samples: samples(), searched: coverage.searched() }), "help");
    }
    const read = foundFor({ ask }, question, thread);
    if (!read.ok) return alone(renderSentence(read.problem), "broken");
    const found = heldFor(read.value, (answer) => held(answer, at, question.asked));
    return {
      message: drawn(found, question, 1),
      fallback: found.kind === "answer" ? renderPlain(found.answer) : TOO_MUCH,
      shown: shownFor(found),
    };
  };
}

const TOO_MUCH = plainMessage(
  "Discord refused what was found in this form. Please ask about each quotation by itself.",
);

function alone(message: DiscordMessage, verdict: string): Reply<DiscordMessage> {
  return { message, fallback: message, shown: { verdict, citations: [] } };
}
