/** What Slack sends → what we need of it. Whatever isn't of these shapes is none of our business. */
import { z } from "zod";

/** A person's message that may be a question. */
const Said = z.object({
  channel: z.string(),
  user: z.string(),
  ts: z.string(),
  text: z.string().default(""),
  thread_ts: z.string().optional(),
  channel_type: z.string().optional(),
  bot_id: z.string().optional(),
});

/** In a message_changed, what it is now and what it was. A deleted one with replies becomes a "tombstone". */
const Version = z.object({
  ts: z.string(),
  user: z.string().optional(),
  text: z.string().default(""),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  thread_ts: z.string().optional(),
  edited: z.object({ ts: z.string() }).optional(),
});

const EventBody = z.object({ team_id: z.string(), event_id: z.string() });

export const SaidBody = EventBody.extend({ event: Said });

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

export const HomeBody = EventBody.extend({ event: z.object({ user: z.string(), tab: z.string() }) });

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

export const ShortcutBody = z.object({
  team: Named,
  user: Named,
  channel: Named,
  trigger_id: z.string(),
  response_url: z.string(),
  callback_id: z.string(),
  message: z.object({ text: z.string().default(""), ts: z.string() }),
});

export const PressedBody = z.object({
  team: Named,
  user: Named,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  channel: Named.optional(),
  container: z.object({ is_ephemeral: z.boolean().optional() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().default("") })).min(1),
});

export type SaidBody = z.infer<typeof SaidBody>;
export type PressedBody = z.infer<typeof PressedBody>;
