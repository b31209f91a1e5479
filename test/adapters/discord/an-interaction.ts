/** Interactions as Discord sends them, whole enough for discord.js to make its own of them. */
import { APPLICATION, type Book, type Json, snowflake, type Visible } from "./wire-book.ts";

export interface Where {
  readonly user?: string;
  /** Null: a direct message. */
  readonly guild?: string | null;
  readonly channel?: string;
  /** The channel that a thread hangs on. */
  readonly parent?: string;
}

const GUILD = "1300000000000000001";
const CHANNEL = "1300000000000000002";
export const ADA = "1300000000000000003";

export type Options = Readonly<Record<string, string | boolean>>;

export function command(book: Book, options: Options, where: Where = {}, name = "whosaid"): Json {
  const data = { id: snowflake(), name, type: 1, options: Object.entries(options).map(optionOf) };
  return arrived(book, 2, data, where);
}

export function menu(book: Book, message: Json, where: Where = {}, name = "Who said this?"): Json {
  const target = snowflake();
  const whole = { ...aMessage(target, where.channel ?? CHANNEL), ...message };
  const data = {
    id: snowflake(),
    name,
    type: 3,
    target_id: target,
    resolved: { messages: { [target]: whole } },
  };
  return arrived(book, 2, data, where);
}

/** A name is chosen by its number. */
export function pressed(
  book: Book,
  message: Visible,
  label: string,
  where: Where = {},
  chosen?: string,
): Json {
  // Of one passage it is a button, of several a menu.
  const passage = /^Context of \[(\d+)\]$/u.exec(label)?.[1];
  const component = componentsOf(message).find(
    (one) =>
      one.label === label ||
      (passage !== undefined && [one.label, one.placeholder].includes("Context")) ||
      (chosen !== undefined && one.type === 3),
  );
  if (component === undefined)
    throw new Error(`There is no “${label}” under ${JSON.stringify(message.data)}`);
  const data = {
    component_type: component.type,
    custom_id: component.custom_id,
    ...(component.type === 3 ? { values: [chosen ?? passage] } : {}),
  };
  return arrived(book, 3, data, { channel: message.channel, ...where }, message);
}

export function typed(book: Book, part: string, where: Where = {}): Json {
  const options = [{ name: "speaker", type: 3, value: part, focused: true }];
  return arrived(book, 4, { id: snowflake(), name: "whosaid", type: 1, options }, where);
}

function optionOf([name, value]: [string, string | boolean]): Json {
  return { name, value, type: typeof value === "boolean" ? 5 : 3 };
}

function arrived(book: Book, type: number, data: Json, where: Where, source?: Visible): Json {
  const { user: id = ADA, guild = GUILD, channel = CHANNEL, parent } = where;
  const known = book.open(snowflake(), channel, source);
  const user = { id, username: "ada", discriminator: "0", avatar: null, global_name: null };
  const member = { user, roles: [], permissions: "0", joined_at: "2024-01-01T00:00:00Z", flags: 0 };
  return {
    id: known.id,
    token: known.token,
    application_id: APPLICATION,
    type,
    version: 1,
    data,
    channel_id: channel,
    locale: "en-GB",
    entitlements: [],
    attachment_size_limit: 1e3,
    app_permissions: "0",
    authorizing_integration_owners: {},
    context: guild === null ? 1 : 0,
    channel: {
      id: channel,
      type: 0,
      ...(parent === undefined ? {} : { parent_id: parent }),
    },
    ...(guild === null
      ? { user }
      : {
          guild_id: guild,
          guild: {
            id: guild,
            locale: "en-GB",
          },
          member,
        }),
    ...(source === undefined ? {} : { message: aMessage(source.id, channel) }),
  };
}

function aMessage(id: string, channel: string): Json {
  const author = { id: ADA, username: "ada", discriminator: "0", avatar: null };
  const time = "2026-01-01T00:00:00Z";
  return {
    id,
    channel_id: channel,
    author,
    content: "",
    timestamp: time,
    edited_timestamp: null,
    type: 0,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
  };
}

export interface Component {
  readonly placeholder?: string;
  readonly type: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly content?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly components?: readonly Component[];
}

/** Nested ones too. */
export function componentsOf({ data }: Pick<Visible, "data">): readonly Component[] {
  const flat = (components: readonly Component[]): Component[] =>
    components.flatMap((one) => [one, ...flat(one.components ?? [])]);
  return flat((data.components ?? []) as readonly Component[]); // the validator has looked at them
}

/** All that is written in a message. */
export function textOf(message: Pick<Visible, "data">): string {
  const content = JSON.stringify(message.data.content ?? "");
  return [content, ...componentsOf(message).map((one) => one.content ?? "")].join("\n");
}
