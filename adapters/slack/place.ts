/** Where an answer goes, as it is kept with a question; and how Slack names an answer that stands there. */
import { z } from "zod";
import type { Entry } from "../delivery/ledger/ledger.ts";
import type { Opening } from "../delivery/ledger/sqlite-ledger.ts";
import { At } from "../delivery/read-at.ts";

const Thread = z.object({
  kind: z.literal("thread"),
  channel: z.string(),
  /** The root's `ts`; null at the top of a conversation. */
  thread: z.string().nullable(),
  /** The question's own `ts`: what is looked for stands after it. */
  asked: z.string(),
  /** Who asked, to be told where no answer can be posted; left out by programs of before. */
  user: z.string().exactOptional(),
  /** Of an answer that doesn't stand any more as it was shown: the key of its question. */
  corrects: z.string().exactOptional(),
  at: At,
});

const Response = z.object({
  kind: z.literal("response"),
  /** Slack's `response_url`: five uses within 30 minutes. */
  url: z.string(),
  audience: z.enum(["asker", "channel"]),
  /** Who asked, and where: other ways to them. */
  user: z.string().exactOptional(),
  channel: z.string().exactOptional(),
  at: At,
});

/** url: a `response_url` · with a user: seen by nobody else · else a message in a conversation, or, by a person's id, in the direct one with them. */
const Way = z.union([
  z.object({ url: z.string() }),
  z.object({ channel: z.string(), thread: z.string().nullable(), user: z.string().exactOptional() }),
]);

/** A line to whoever asked where no answer can be shown. */
const Notice = z.object({
  kind: z.literal("notice"),
  /** Slack's code, or "unsure". */
  reason: z.string(),
  ways: z.array(Way),
  at: At,
});

export const Place = z.discriminatedUnion("kind", [Thread, Response, Notice]);

export type Place = z.infer<typeof Place>;
export type ThreadPlace = z.infer<typeof Thread>;
export type NoticePlace = z.infer<typeof Notice>;
export type Way = z.infer<typeof Way>;

export function readPlace(place: string): Place {
  return Place.parse(JSON.parse(place));
}

/** Conversations with the bot alone, and those of two people, are named D…. */
export function isDirect(channel: string): boolean {
  return channel.startsWith("D");
}

/** Half an hour of a `response_url`, and who asked for as long; after it, or without them, the place still says who sees what stands there. */
export const OPENING: Opening = {
  lives: 30 * 60_000,
  without(place) {
    const read = readPlace(place);
    if (read.kind === "notice") return JSON.stringify({ ...read, ways: [] });
    const { user, ...rest } = read;
    if (rest.kind === "response") return JSON.stringify({ ...rest, url: "" });
    return user === undefined ? place : JSON.stringify(rest);
  },
};

/** Where it is told that an answer doesn't stand any more as it was shown: in the thread that it stands in, or one under it. What one person
 * alone was shown stands nowhere. */
export function correctedAt({ question, message }: Pick<Entry, "question" | "message">): string | null {
  const place = readPlace(question.place);
  const posted = message === null ? null : readMessageName(message);
  if (place.kind !== "thread" || place.corrects !== undefined || posted === null) return null;
  const { channel, thread, at } = place;
  const corrected: ThreadPlace = {
    kind: "thread",
    channel,
    thread: thread ?? posted.ts,
    asked: posted.ts,
    corrects: question.key,
    at,
  };
  return JSON.stringify(corrected);
}

/** A message's own name: `ts` is unique in its channel only. */
export function messageName(channel: string, ts: string): string {
  return `${channel}/${ts}`;
}

/** What `messageName` made; null where it is no message that can be changed. */
export function readMessageName(name: string): { readonly channel: string; readonly ts: string } | null {
  const [channel, ts] = name.split("/");
  return channel === undefined || ts === undefined ? null : { channel, ts };
}
