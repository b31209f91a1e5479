/** Where an answer goes, as it is kept with a question; and how Slack names an answer that stands there. */
import { z } from "zod";
import { At } from "../desk/read-at.ts";
import type { Opening } from "../desk/sqlite-ledger.ts";

const Thread = z.object({
  kind: z.literal("thread"),
  channel: z.string(),
  /** The root's `ts`; null at the top of a conversation. */
  thread: z.string().nullable(),
  /** The question's own `ts`: what is looked for stands after it. */
  asked: z.string(),
  at: At,
});

const Response = z.object({
  kind: z.literal("response"),
  /** Slack's `response_url`: five uses within 30 minutes. */
  url: z.string(),
  audience: z.enum(["asker", "channel"]),
  at: At,
});

export const Place = z.discriminatedUnion("kind", [Thread, Response]);

export type Place = z.infer<typeof Place>;
export type ThreadPlace = z.infer<typeof Thread>;

export function readPlace(place: string): Place {
  return Place.parse(JSON.parse(place));
}

/** Conversations with the bot alone, and those of two people, are named D…. */
export function isDirect(channel: string): boolean {
  return channel.startsWith("D");
}

/** Half an hour of a `response_url`; after it, or without it, the place still says who sees what stands there. */
export const OPENING: Opening = {
  lives: 30 * 60_000,
  without(place) {
    const read = readPlace(place);
    return read.kind === "response" ? JSON.stringify({ ...read, url: "" }) : place;
  },
};

/** A message's own name: `ts` is unique in its channel only. */
export function messageName(channel: string, ts: string): string {
  return `${channel}/${ts}`;
}

/** What `messageName` made; null where it is no message that can be changed. */
export function readMessageName(name: string): { readonly channel: string; readonly ts: string } | null {
  const [channel, ts] = name.split("/");
  return channel === undefined || ts === undefined ? null : { channel, ts };
}
