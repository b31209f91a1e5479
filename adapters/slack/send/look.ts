/** Whether an answer of ours stands where its question was asked: found by the metadata that it was posted with, or by its buttons, which hold the question's key
 * too, where somebody between Slack and us leaves metadata out. */
import type { webApi } from "@slack/bolt";
import { z } from "zod";
import type { Sight } from "../../delivery/question.ts";
import { messageName, type ThreadPlace } from "../place.ts";
import { readAction } from "./actions.ts";
import { ANSWER } from "./message.ts";
import { failureOf } from "./outcome.ts";

const Metadata = z.object({
  event_type: z.string(),
  event_payload: z.object({ key: z.string().optional() }),
});

const Pressable = z.object({ action_id: z.string().catch(""), value: z.string().catch("") });
const Row = z.object({ elements: z.array(Pressable).catch([]) });

const Message = z.object({
  ts: z.string(),
  metadata: Metadata.nullish().catch(null),
  blocks: z.array(Row).catch([]),
});

const Page = z.object({
  messages: z.array(Message).default([]),
  response_metadata: z.object({ next_cursor: z.string().nullish() }).nullish(),
});

export async function look(web: webApi.WebClient, place: ThreadPlace, key: string): Promise<Sight> {
  let cursor = "";
  try {
    do {
      const page = Page.parse(await read(web, place, cursor));
      const answer = page.messages.find((message) => isAnswerTo(key, message));
      if (answer !== undefined) return { kind: "posted", message: messageName(place.channel, answer.ts) };
      cursor = page.response_metadata?.next_cursor ?? "";
    } while (cursor !== "");
    return { kind: "absent" };
  } catch (error) {
    return unseen(error);
  }
}

function isAnswerTo(key: string, { metadata, blocks }: z.infer<typeof Message>): boolean {
  if (metadata?.event_type === ANSWER && metadata.event_payload.key === key) return true;
  const buttons = blocks.flatMap(({ elements }) => elements);
  return buttons.some(({ action_id: id, value }) => readAction(id, value)?.key === key);
}

/** A look does no harm, so that whatever isn't a plain "no" is worth another one. */
function unseen(error: unknown): Sight {
  const failure = failureOf(error);
  switch (failure.kind) {
    case "refused":
      return { kind: failure.reason === "thread_not_found" ? "absent" : "hidden" };
    case "later":
      return failure;
    case "unknown":
    case "unreached":
      return { kind: "unreached" };
  }
}

/** Of at most 999, of which Slack advises no more than 200. */
const PAGE = 200;

function read(
  web: webApi.WebClient,
  { channel, thread, asked }: ThreadPlace,
  cursor: string,
): Promise<webApi.WebAPICallResult> {
  const where = {
    channel,
    oldest: asked,
    limit: PAGE,
    include_all_metadata: true,
    ...(cursor === "" ? {} : { cursor }),
  };
  return thread === null
    ? web.conversations.history(where)
    : web.conversations.replies({ ...where, ts: thread });
}
