/** The delivery's sender for Slack: posts, replaces and removes, each once; what came of it is told, never thrown. */
import type { webApi } from "@slack/bolt";
import type { Outcome, Sender } from "../../delivery/question.ts";
import { isDirect, messageName, readMessageName, readPlace, type Way } from "../place.ts";
import { refusal } from "../receive/connection.ts";
import type { Fetch } from "../web.ts";
import { look } from "./look.ts";
import { drawn, metadataOf, NO_PREVIEWS } from "./message.ts";
import { byAnyWay, noticeFor } from "./notice.ts";
import { failureOf } from "./outcome.ts";
import { respond } from "./respond.ts";
import type { SlackMessage } from "./slack-message.ts";

export interface SenderOptions {
  readonly web: webApi.WebClient;
  readonly fetching: Fetch;
  /** Whether the optional history scopes are granted; in direct messages the bot may always look. */
  readonly history: boolean;
  /** Slack has taken back the token, or the app is gone: the code it gave. */
  readonly onRefused: (code: string) => void;
}

/** Seconds between attempts with a token that isn't taken: whoever installs the app anew has the answers then. */
const UNTIL_INSTALLED = 60;

export function createSender({ web, fetching, history, onRefused }: SenderOptions): Sender<SlackMessage> {
  async function attempted(call: () => Promise<string>): Promise<Outcome> {
    try {
      return { kind: "posted", message: await call() };
    } catch (error) {
      const code = refusal(error);
      // A right that is missing says nothing of the others.
      if (code === null || code === "missing_scope") return failureOf(error);
      onRefused(code);
      return { kind: "later", seconds: UNTIL_INSTALLED };
    }
  }

  function sendBy(way: Way, message: SlackMessage, key: string): Promise<Outcome> {
    if ("url" in way) return respond({ ...way, audience: "asker", fetching }, message, key);
    const { channel, thread, user } = way;
    const where = { channel, ...(thread === null ? {} : { thread_ts: thread }) };
    return attempted(async () => {
      if (user !== undefined) {
        await web.chat.postEphemeral({ ...drawn(message), ...where, user });
        return key;
      }
      const metadata = metadataOf(key);
      const posted = await web.chat.postMessage({ ...drawn(message), ...NO_PREVIEWS, ...where, metadata });
      return messageName(posted.channel ?? channel, posted.ts ?? "");
    });
  }

  return {
    notice: noticeFor,
    async post(question, message) {
      const place = readPlace(question.place);
      const { key } = question;
      switch (place.kind) {
        case "notice":
          return byAnyWay(place.ways, (way) => sendBy(way, message, key));
        case "response":
          return respond({ ...place, fetching }, message, key);
        case "thread":
          return sendBy({ channel: place.channel, thread: place.thread }, message, key);
      }
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
    async remove(question, posted) {
      const name = readMessageName(posted);
      // What one person alone was told goes by itself.
      if (name === null && readPlace(question.place).kind === "notice")
        return { kind: "posted", message: posted };
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
