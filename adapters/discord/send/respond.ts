/** Responses that need not outlive a crash: a page, a context, a word of explanation, names to choose from. */

import type { Arrival } from "../receive/interaction.ts";
import type { Service } from "../service.ts";
import { type Callback, shown } from "./callback.ts";
import { renderSentence } from "./message.ts";
import { CODES, failureOf } from "./outcome.ts";

type Means = Pick<Service, "api" | "now" | "wait" | "metrics" | "report">;

/** Milliseconds: Discord takes none after three seconds. */
const WITHIN = 2500;
/** Between attempts. */
const PAUSE = 100;

/** Sent until Discord has it, or takes it no more, which is logged; a second one is turned away, so that nothing shows twice. */
export async function respond(means: Means, arrival: Arrival, callback: Callback): Promise<void> {
  const { api, now, wait, metrics, report } = means;
  const begun = now();
  for (;;) {
    try {
      await api.callback(arrival, callback);
      metrics.acknowledged(now() - begun);
      return;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === "refused" && failure.reason === CODES.alreadyAcknowledged) return;
      const pause = failure.kind === "later" ? failure.seconds * 1000 : PAUSE;
      const isLost = failure.kind === "refused" || now() + pause - begun > WITHIN;
      if (isLost) {
        const code = failure.kind === "refused" ? failure.reason : failure.kind;
        report("warn", "discord-response-lost", { code });
        return;
      }
      await wait(pause);
    }
  }
}

/** A sentence to the one who asked or pressed, alone. */
export function tell(means: Means, arrival: Arrival, sentence: string): Promise<void> {
  return respond(means, arrival, shown(renderSentence(sentence), "asker"));
}
