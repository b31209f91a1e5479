/** What Discord sends, as far as whosaid reads it. Both ways in bring the same. */
import { z } from "zod";

const User = z.object({ id: z.string() });

const Arrived = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  guild_id: z.string().nullish(),
  channel_id: z.string().nullish(),
  channel: z.object({ parent_id: z.string().nullish() }).nullish(),
  /** In a server. */
  member: z.object({ user: User }).nullish(),
  /** In a direct message. */
  user: User.nullish(),
});

const Option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  /** Being typed just now. */
  focused: z.boolean().default(false),
});

const Options = z.array(Option).default([]);

const Embed = z.object({
  title: z.string().nullish(),
  description: z.string().nullish(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
});

/** A text display has content; sections and containers hold others. Whatever else there is holds no words of anybody. */
export interface Displayed {
  readonly content?: string | undefined;
  readonly components: readonly Displayed[];
}

const Displayed: z.ZodType<Displayed> = z.lazy(() =>
  z.object({
    content: z.string().optional().catch(undefined),
    components: z.array(Displayed).catch([]),
  }),
);

/** Text may stand beside the content: a forwarded message has its own, a link its preview, and a bot's may be all components. */
const Words = z.object({
  content: z.string().default(""),
  embeds: z.array(Embed).catch([]),
  components: z.array(Displayed).catch([]),
});

export const Message = Words.extend({
  message_snapshots: z.array(z.object({ message: Words })).default([]),
});

export type Message = z.infer<typeof Message>;

const Command = Arrived.extend({
  type: z.literal(2),
  data: z.object({ type: z.literal(1), name: z.string(), options: Options }),
});

const Menu = Arrived.extend({
  type: z.literal(2),
  data: z.object({
    type: z.literal(3),
    name: z.string(),
    target_id: z.string(),
    resolved: z.object({ messages: z.record(z.string(), Message) }),
  }),
});

const Pressed = Arrived.extend({
  type: z.literal(3),
  data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) }),
});

const Typed = Arrived.extend({
  type: z.literal(4),
  data: z.object({ name: z.string(), options: Options }),
});

/** Anything else that wants an answer. */
const Other = Arrived.extend({ type: z.number() });

const Interaction = z.union([
  Command.transform((command) => ({ kind: "command" as const, ...command })),
  Menu.transform((menu) => ({ kind: "menu" as const, ...menu })),
  Pressed.transform((pressed) => ({ kind: "pressed" as const, ...pressed })),
  Typed.transform((typed) => ({ kind: "typed" as const, ...typed })),
  Other.transform((other) => ({ kind: "other" as const, ...other })),
]);

export type Interaction = z.infer<typeof Interaction>;
export type Of<Kind extends Interaction["kind"]> = Extract<Interaction, { kind: Kind }>;
export type Option = z.infer<typeof Option>;

/** Null: nothing that could be answered. */
export function readInteraction(raw: unknown): Interaction | null {
  const read = Interaction.safeParse(raw);
  return read.success ? read.data : null;
}

/** Who asked, and where. */
export interface Arrival {
  readonly application: string;
  readonly interaction: string;
  readonly token: string;
  readonly user: string;
  /** Null in direct messages. */
  readonly guild: string | null;
  readonly channel: string;
  /** The channel that a thread hangs on; null elsewhere. */
  readonly parent: string | null;
}

export function arrivalOf(interaction: Interaction): Arrival {
  const { id, application_id: application, token, guild_id: guild = null, channel, member } = interaction;
  return {
    application,
    interaction: id,
    token,
    user: (member?.user ?? interaction.user)?.id ?? "",
    guild,
    channel: interaction.channel_id ?? "",
    parent: channel?.parent_id ?? null,
  };
}
