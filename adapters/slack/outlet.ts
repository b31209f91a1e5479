/** The desk's outlet for Slack: posts, replaces and removes, each once; what came of it is told, never thrown. */
import type { webApi } from "@slack/bolt";
import type { Outcome, Outlet } from "../desk/question.ts";
import { look } from "./look.ts";
import { drawn, metadataOf, NO_PREVIEWS } from "./message.ts";
import { failureOf } from "./outcome.ts";
import { isDirect, messageName, readMessageName, readPlace } from "./place.ts";
import { respond } from "./respond.ts";
import type { SlackMessage } from "./slack-message.ts";
import type { Fetch } from "./web.ts";

export interface OutletOptions {
  readonly web: webApi.WebClient;
  readonly fetching: Fetch;
  /** Whether the optional history scopes are granted; in direct messages the bot may always look. */
  readonly history: boolean;
}

export function createOutlet({ web, fetching, history }: OutletOptions): Outlet<SlackMessage> {
  return {
    post(question, message) {
      const place = readPlace(question.place);
      if (place.kind === "response") return respond({ ...place, fetching }, message, question.key);
      return attempted(async () => {
        const { ts = "" } = await web.chat.postMessage({
          ...drawn(message),
          ...NO_PREVIEWS,
          channel: place.channel,
          ...(place.thread === null ? {} : { thread_ts: place.thread }),
          metadata: metadataOf(question.key),
        });
        return messageName(place.channel, ts);
      });
    },
    async look(question) {
      const place = readPlace(question.place);
      // im:history is granted to every installation.
      const isSeen = place.kind === "thread" && (history || isDirect(place.channel));
      return isSeen ? look(web, place, question.key) : { kind: "hidden" };
    },
    async replace(question, posted, message) {
      const name = readMessageName(posted);
      if (name === null) return { kind: "refused", reason: "not_replaceable" };
      return attempted(async () => {
        // Without a list of blocks, even an empty one, those that stand there would stay.
        const { blocks } = message;
        await web.chat.update({ ...drawn(message), blocks, ...name, metadata: metadataOf(question.key) });
        return posted;
      });
    },
    async remove(_question, posted) {
      const name = readMessageName(posted);
      if (name === null) return { kind: "refused", reason: "not_removable" };
      const outcome = await attempted(async () => {
        await web.chat.delete(name);
        return posted;
      });
      const isGone = outcome.kind === "refused" && outcome.reason === "message_not_found";
      return isGone ? { kind: "posted", message: posted } : outcome;
    },
  };
}

async function attempted(call: () => Promise<string>): Promise<Outcome> {
  try {
    return { kind: "posted", message: await call() };
  } catch (error) {
    return failureOf(error);
  }
}
