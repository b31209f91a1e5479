/**
 * The delivery's sender for Discord.
 *
 * An answer is always the one response that its interaction takes, or the edit of the deferral that was that response. Discord turns a second
 * response away (40060), and an edit made twice is one edit: sending again is safe, and is itself the look whether the answer stands there. It is also
 * the faster one, since other calls wait for the global limit, which responses are free of. No follow-up is ever sent: they have no such
 * guard, and where the app isn't in the server there are only five.
 */
import type { Outcome, Question, Sender } from "../../delivery/question.ts";
import { OPENING, type Place, readPlace } from "../place.ts";
import type { Api } from "./api.ts";
import { shown } from "./callback.ts";
import type { DiscordMessage } from "./message.ts";
import { noticeFor } from "./notice.ts";
import { CODES, failureOf } from "./outcome.ts";

export interface SenderOptions {
  readonly api: Api;
  readonly now: () => number;
  /** Milliseconds from the question to Discord's word that it has our response. */
  readonly acknowledged: (milliseconds: number) => void;
  /** A question was attempted. */
  readonly attempt: (key: string) => void;
}

const TOO_LATE: Outcome = { kind: "refused", reason: CODES.invalidToken, isOver: true };

export function createSender({ api, now, acknowledged, attempt }: SenderOptions): Sender<DiscordMessage> {
  /** Nothing is sent when the token is over: it would count as an invalid request. */
  const isOver = ({ asked }: Question): boolean => now() - asked > OPENING.lives;

  async function respond(question: Question, place: Place, message: DiscordMessage): Promise<Outcome> {
    const outcome = await attempted(() => api.callback(place, shown(message, place.audience)));
    if (outcome.kind === "posted") acknowledged(now() - question.asked);
    if (!is(outcome, CODES.alreadyAcknowledged)) return outcome;
    // Only this answer is ever sent as its response, unless that was the deferral.
    return place.isDeferred ? edit(place, message) : { kind: "posted", message: place.interaction };
  }

  const edit = (place: Place, message: DiscordMessage): Promise<Outcome> =>
    attempted(() => api.edit(place, message));

  return {
    notice: noticeFor,
    async post(question, message) {
      attempt(question.key);
      if (isOver(question)) return TOO_LATE;
      const place = readPlace(question.place);
      if (!place.isDeferred) return respond(question, place, message);
      const outcome = await edit(place, message);
      // The deferral may never have reached Discord.
      return is(outcome, CODES.unknownWebhook) ? respond(question, place, message) : outcome;
    },
    async look(question) {
      return { kind: isOver(question) ? "hidden" : "absent" };
    },
    async replace(question, posted, message) {
      if (isOver(question)) return TOO_LATE;
      const outcome = await edit(readPlace(question.place), message);
      return outcome.kind === "posted" ? { kind: "posted", message: posted } : outcome;
    },
    async remove(question, posted) {
      if (isOver(question)) return TOO_LATE;
      const outcome = await attempted(async () => {
        await api.remove(readPlace(question.place));
        return posted;
      });
      return is(outcome, CODES.unknownMessage) ? { kind: "posted", message: posted } : outcome;
    },
  };
}

function is(outcome: Outcome, code: string): boolean {
  return outcome.kind === "refused" && outcome.reason === code;
}

async function attempted(call: () => Promise<string>): Promise<Outcome> {
  try {
    return { kind: "posted", message: await call() };
  } catch (error) {
    return failureOf(error);
  }
}
