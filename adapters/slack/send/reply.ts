/** A question → what is shown for it: an answer, a word of help, or the sentence for a failure of ours. Pure. */

import { wantsHelp } from "../../../src/presentation/wants-help.ts";
import type { Names } from "../../corpus/audience.ts";
import { answerTo } from "../../delivery/answer-to.ts";
import { toldOf } from "../../delivery/corrections/correction.ts";
import type { Ledger } from "../../delivery/ledger/ledger.ts";
import { shownOf } from "../../delivery/replay.ts";
import type { Answering, Reply } from "../../delivery/reply.ts";
import { NOT_HELD, type WithHeld } from "../../platform/held-links.ts";
import type { Place } from "../place.ts";
import { readPlace } from "../place.ts";
import type { Loaded } from "../service.ts";
import { noticeSentence } from "./notice.ts";
import { type Audience, renderAnswer, renderCorrected, renderPlain } from "./render.ts";
import { renderHelp } from "./render-help.ts";
import { renderSentence, type SlackMessage } from "./slack-message.ts";

/** What the bot is called in its manifest. */
const NAME = "@whosaid";

/** `loaded` is only asked once the delivery has resumed, and so once there is a coverage. */
export function createReply(
  loaded: (at: Names) => Loaded,
  held: WithHeld = NOT_HELD,
  ledger: Pick<Ledger, "entry"> = { entry: () => null },
): Answering<SlackMessage> {
  return (question, thread) => {
    const { key, text } = question;
    const place = readPlace(question.place);
    if (place.kind === "notice") return inWords(renderSentence(noticeSentence(place, text)), "notice");
    const { ask, samples, coverage, standing } = loaded(place.at);
    if (place.kind === "thread" && place.corrects !== undefined) {
      const entry = ledger.entry(place.corrects);
      return inWords(renderCorrected(entry === null ? [] : toldOf(entry, standing)), "corrected");
    }
    if (wantsHelp(text))
      return inWords(renderHelp({ samples: samples(), searched: coverage.searched(), name: NAME }), "help");
    const asked = answerTo(ask, question, thread);
    if (!asked.ok) return inWords(renderSentence(asked.problem), "broken");
    const answer = held(asked.value, place.at, question.asked);
    return {
      message: renderAnswer(answer, { key, page: 1, audience: audienceOf(place) }),
      fallback: renderPlain(answer),
      shown: shownOf(answer),
    };
  };
}

export function audienceOf(place: Place): Audience {
  if (place.kind !== "response") return "channel";
  return place.audience === "asker" ? "asker" : "shared";
}

function inWords(message: SlackMessage, verdict: string): Reply<SlackMessage> {
  return { message, fallback: { text: message.text, blocks: [] }, shown: { verdict, citations: [] } };
}
