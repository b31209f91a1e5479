/** What Slack sends → what we need of it. Whatever isn't of these shapes is none of our business. */
import { z } from "zod";
import { isDirect } from "../place.ts";
import type { Readers } from "../read-at.ts";
import type { Heard } from "./intake.ts";
import { Worded } from "./words-in.ts";

/** Whose people somebody is; the first two only where a channel is shared with another organisation. */
const Home = z.object({
  user_team: z.string().nullish(),
  source_team: z.string().nullish(),
  team: z.string().nullish(),
});

/** A person's message that may be a question. */
const Said = Home.extend({
  channel: z.string(),
  user: z.string(),
  ts: z.string(),
  text: z.string().default(""),
  thread_ts: z.string().optional(),
  channel_type: z.string().optional(),
  bot_id: z.string().optional(),
});

/** In a message_changed, what it is now and what it was. A deleted one with replies becomes a "tombstone". */
const Version = Home.extend({
  ts: z.string(),
  user: z.string().optional(),
  text: z.string().default(""),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  thread_ts: z.string().optional(),
  edited: z.object({ ts: z.string() }).optional(),
});

const EventBody = z.object({
  team_id: z.string(),
  event_id: z.string(),
  is_ext_shared_channel: z.boolean().nullish(),
});

export const SaidBody = EventBody.extend({ event: Said });

/** A program's own message, or an edit of one. */
export function isOfBot(body: unknown): boolean {
  const { data } = OfBot.safeParse(body);
  return data?.event.bot_id !== undefined || data?.event.message?.bot_id !== undefined;
}

const Bot = z.object({ bot_id: z.string().optional() });
const OfBot = z.object({ event: Bot.extend({ message: Bot.optional() }) });

export const ChangedBody = EventBody.extend({
  event: z.object({
    channel: z.string(),
    channel_type: z.string().optional(),
    message: Version,
    previous_message: Version.optional(),
  }),
});

export const DeletedBody = EventBody.extend({
  event: z.object({
    channel: z.string(),
    deleted_ts: z.string(),
    previous_message: Version.optional(),
  }),
});

export const HomeBody = EventBody.extend({ event: Home.extend({ user: z.string(), tab: z.string() }) });

export const CommandBody = z.object({
  team_id: z.string(),
  channel_id: z.string(),
  user_id: z.string(),
  command: z.string(),
  text: z.string().default(""),
  trigger_id: z.string(),
  response_url: z.string(),
});

const Named = z.object({ id: z.string() });
const Person = Named.extend({ team_id: z.string().nullish() });

export const ShortcutBody = z.object({
  team: Named,
  user: Person,
  channel: Named,
  trigger_id: z.string(),
  response_url: z.string(),
  callback_id: z.string(),
  message: Worded,
});

export const PressedBody = z.object({
  team: Named,
  user: Person,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  channel: Named.optional(),
  container: z.object({ is_ephemeral: z.boolean().optional() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  /** A menu says what was chosen, a button its own value. */
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().default(""),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});

type SaidBody = z.infer<typeof SaidBody>;

/** Where an event happened, as far as every one says it. */
type Delivered = Pick<SaidBody, "team_id" | "is_ext_shared_channel">;

/** A person's message, in whatever event it comes. */
export function heardOf(
  body: Delivered,
  channel: string,
  message: z.infer<typeof Home> & { user: string; ts: string; text: string; thread_ts?: string | undefined },
): Heard {
  const { user, ts, text, thread_ts: thread = null } = message;
  const home = homeOf(body, message);
  return { team: body.team_id, home, channel, user, ts, text, thread, readers: readersOf(body, channel) };
}

/** Who reads an answer in the channel of a message. */
function readersOf({ is_ext_shared_channel: isShared }: Delivered, channel: string): Readers {
  if (isDirect(channel)) return "asker";
  return isShared === false ? "own" : "others";
}

/** The workspace or organisation of a message's author; null where Slack doesn't say that it is another one.
 * @see https://docs.slack.dev/apis/slack-connect */
export function homeOf(
  { is_ext_shared_channel: isShared }: Delivered,
  { user_team: own, source_team: source, team }: z.infer<typeof Home>,
): string | null {
  // In an organisation of many workspaces, `team` alone may be another one of the same organisation's.
  return own ?? source ?? (isShared === true ? (team ?? null) : null);
}
