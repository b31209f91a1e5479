/** An entry of the ledger → where its answer stands, for whoever looks at answers of all platforms at once: by the names that the
 * platforms' adapters give their questions and messages. */
import { z } from "zod";
import type { Entry } from "../ledger/ledger.ts";

export interface PostedAt {
  readonly platform: "Slack" | "Discord" | null;
  /** The platform's id; null where it wasn't written down. */
  readonly channel: string | null;
  /** The platform's name of the message inside the channel; null where it gave none. */
  readonly message: string | null;
  /** Leads there, or as near as the platform lets a link go; null: nowhere. */
  readonly link: string | null;
}

export function postedAt(entry: Pick<Entry, "question" | "message">): PostedAt {
  const { key } = entry.question;
  if (key.startsWith("slack:")) return onSlack(entry);
  if (key.startsWith("discord:")) return onDiscord(entry);
  return { platform: null, channel: null, message: entry.message, link: null };
}

/** A message is named by channel and time; what answers a command has no name of its own.
 * @see https://docs.slack.dev/interactivity/deep-linking */
function onSlack({ question: { key, queue }, message }: Pick<Entry, "question" | "message">): PostedAt {
  const [, team = ""] = key.split(":");
  const [named, ts = null] = message?.startsWith("slack:") === false ? message.split("/") : [];
  const channel = named ?? queue;
  const link = `https://slack.com/app_redirect?channel=${encodeURIComponent(channel)}&team=${encodeURIComponent(team)}`;
  return { platform: "Slack", channel, message: ts, link };
}

const Place = z.object({ guild: z.string().nullish(), channel: z.string().nullish() });

function onDiscord({ question: { place }, message }: Pick<Entry, "question" | "message">): PostedAt {
  const { guild, channel } = placeIn(place);
  if (channel == null || message === null)
    return { platform: "Discord", channel: channel ?? null, message, link: null };
  const server = guild == null ? "@me" : encodeURIComponent(guild);
  const link = `https://discord.com/channels/${server}/${encodeURIComponent(channel)}/${encodeURIComponent(message)}`;
  return { platform: "Discord", channel, message, link };
}

function placeIn(place: string): z.infer<typeof Place> {
  try {
    return Place.parse(JSON.parse(place));
  } catch {
    return {};
  }
}
