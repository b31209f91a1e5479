/** What Slack keeps: messages in their channels, views, response addresses; and what every body must obey to get in. */
import { type Arguments, createRules, text } from "./wire-rules.ts";

export interface Posted {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  /** Of whom it came: the bot's, or a person's. */
  readonly by: string;
  /** Who alone sees it; null: everybody in the channel. */
  readonly only: string | null;
  text: string;
  blocks: readonly unknown[];
  metadata: { readonly event_type: string; readonly event_payload: Record<string, unknown> } | null;
  /** Times that it was changed. */
  changes: number;
}

export interface ResponseAddress {
  readonly id: string;
  readonly channel: string;
  readonly user: string;
  readonly begun: number;
  /** The message whose button was pressed; null for a command. */
  readonly pressed: Posted | null;
  uses: number;
}

export interface Trigger {
  readonly id: string;
  readonly begun: number;
  used: boolean;
}

export interface View {
  readonly id: string;
  readonly kind: "modal" | "home";
  readonly user: string;
  view: Record<string, unknown>;
  changes: number;
}

/** Slack's code for why it turned a call away. */
export class Refusal extends Error {}

export const BOT = {
  user: "U0BOT",
  id: "B0BOT",
  app: "A0APP",
  team: "T0TEAM",
  organisation: "E0GRID",
} as const;

export interface Book {
  readonly messages: Posted[];
  readonly views: View[];
  /** Rules that were broken: a test ends well only if there is none. */
  readonly problems: string[];
  /** Calls that were carried out, by method. */
  readonly calls: { readonly method: string; readonly args: Arguments }[];
  /** Throws where a rule was broken. */
  verify(): void;
  /** As if nothing had happened so far, but for the problems. */
  clear(): void;
  /** What everybody sees of the bot's. */
  visible(): readonly Posted[];
  say(channel: string, user: string, text: string, thread?: string): Posted;
  takeBack(message: Posted): void;
  address(channel: string, user: string, pressed?: Posted): ResponseAddress;
  trigger(): Trigger;
  carryOut(method: string, args: Arguments): Record<string, unknown>;
  respond(id: string, body: Arguments): void;
}

export interface BookOptions {
  readonly now: () => number;
  readonly scopes: () => ReadonlySet<string>;
  /** Whether the bot is in a channel. */
  readonly isMember: (channel: string) => boolean;
  /** The people in a channel. */
  readonly membersOf: (channel: string) => readonly string[];
}

const RESPONSE = { uses: 5, milliseconds: 30 * 60_000 };
const TRIGGER = 3000;
/** Slack's own page where none is asked for is longer; a short one lets the tests turn it. */
const PAGE = 3;

export function createBook({ now, scopes, isMember, membersOf }: BookOptions): Book {
  const messages: Posted[] = [];
  const views: View[] = [];
  const problems: string[] = [];
  const calls: Book["calls"] = [];
  const addresses = new Map<string, ResponseAddress>();
  const triggers = new Map<string, Trigger>();
  let count = 0;

  const counted = (): number => {
    count += 1;
    return count;
  };
  const next = (): string => `${Math.floor(now() / 1000)}.${String(counted()).padStart(6, "0")}`;
  const broken = (rule: string): void => {
    problems.push(rule);
  };
  const need = (...either: readonly string[]): void => {
    if (!either.some((scope) => scopes().has(scope))) throw new Refusal("missing_scope");
  };

  const { checked, unfurled, viewOf } = createRules(broken);

  function threadOf(method: string, args: Arguments): string | null {
    if (args.thread_ts === undefined) return null;
    const root = messages.find(({ channel, ts }) => channel === args.channel && ts === args.thread_ts);
    if (root?.thread !== null && root !== undefined)
      broken(`${method}: thread_ts is a reply's, not the root's`);
    return text(args.thread_ts);
  }

  function own(args: Arguments): Posted {
    const message = messages.find(({ channel, ts }) => channel === args.channel && ts === args.ts);
    if (message === undefined) throw new Refusal("message_not_found");
    if (message.only !== null) {
      broken("an ephemeral message can't be changed by its ts");
      throw new Refusal("message_not_found");
    }
    if (message.by !== BOT.user) throw new Refusal("cant_update_message");
    return message;
  }

  function channelOf(args: Arguments): string {
    const channel = text(args.channel);
    if (!/^[CDG]/.test(channel)) throw new Refusal("channel_not_found");
    if (!isMember(channel)) throw new Refusal("not_in_channel");
    return channel;
  }

  function post(given: Omit<Posted, "ts" | "changes">): Posted {
    const message = { ...given, ts: next(), changes: 0 };
    messages.push(message);
    return message;
  }

  function pages(found: readonly Posted[], args: Arguments): Record<string, unknown> {
    const from = Number(args.cursor ?? 0);
    const size = Math.min(PAGE, Number(args.limit ?? PAGE));
    const some = found.slice(from, from + size).map((message) => ({
      type: "message",
      ts: message.ts,
      user: message.by,
      text: message.text,
      blocks: message.blocks,
      ...(message.metadata !== null && args.include_all_metadata === true
        ? { metadata: message.metadata }
        : {}),
    }));
    const more = from + size < found.length;
    return {
      messages: some,
      has_more: more,
      response_metadata: { next_cursor: more ? String(from + size) : "" },
    };
  }

  function history(args: Arguments, isOne: (message: Posted) => boolean): Record<string, unknown> {
    const channel = text(args.channel);
    need(...(channel.startsWith("D") ? ["im:history"] : ["channels:history", "groups:history"]));
    const found = messages.filter(
      (message) =>
        message.channel === channel &&
        message.only === null &&
        isOne(message) &&
        Number(message.ts) >= Number(args.oldest ?? 0),
    );
    return pages(found, args);
  }

  const methods: Readonly<Record<string, (args: Arguments) => Record<string, unknown>>> = {
    "auth.test": () => ({
      user_id: BOT.user,
      bot_id: BOT.id,
      team_id: BOT.team,
      enterprise_id: BOT.organisation,
      app_id: BOT.app,
    }),
    "chat.postMessage": (args) => {
      need("chat:write");
      unfurled("chat.postMessage", args);
      const channel = channelOf(
        // A person's id opens the direct message with them.
        text(args.channel).startsWith("U") ? { channel: text(args.channel).replace("U", "D") } : args,
      );
      const message = post({
        ...checked("chat.postMessage", args),
        channel,
        thread: threadOf("chat.postMessage", args),
        by: BOT.user,
        only: null,
        metadata: (args.metadata ?? null) as Posted["metadata"], // kept as it came
      });
      return { channel, ts: message.ts, message: { text: message.text } };
    },
    "chat.postEphemeral": (args) => {
      need("chat:write");
      const channel = channelOf(args);
      const message = post({
        ...checked("chat.postEphemeral", args),
        channel,
        thread: threadOf("chat.postEphemeral", args),
        by: BOT.user,
        only: text(args.user),
        metadata: null,
      });
      return { message_ts: message.ts };
    },
    "chat.update": (args) => {
      need("chat:write");
      const message = own(args);
      Object.assign(message, checked("chat.update", args), { changes: message.changes + 1 });
      return { channel: message.channel, ts: message.ts };
    },
    "chat.delete": (args) => {
      need("chat:write");
      const message = own(args);
      messages.splice(messages.indexOf(message), 1);
      return { channel: message.channel, ts: message.ts };
    },
    "views.open": (args) => {
      const trigger = triggers.get(text(args.trigger_id));
      if (trigger === undefined) throw new Refusal("invalid_trigger_id");
      if (trigger.used) throw new Refusal("exchanged_trigger_id");
      if (now() - trigger.begun > TRIGGER) throw new Refusal("expired_trigger_id");
      trigger.used = true;
      const view = viewOf(args, "modal");
      const id = `V${counted()}`;
      views.push({ id, kind: "modal", user: "", view, changes: 0 });
      return { view: { ...view, id } };
    },
    "views.update": (args) => {
      const opened = views.find(({ id }) => id === args.view_id);
      if (opened === undefined) throw new Refusal("not_found");
      Object.assign(opened, { view: viewOf(args, "modal"), changes: opened.changes + 1 });
      return { view: { ...opened.view, id: opened.id } };
    },
    "views.publish": (args) => {
      const view = viewOf(args, "home");
      const id = `V${counted()}`;
      views.push({ id, kind: "home", user: text(args.user_id), view, changes: 0 });
      return { view: { ...view, id } };
    },
    "conversations.members": (args) => {
      need("channels:read", "groups:read");
      const from = Number(args.cursor ?? 0);
      const all = membersOf(channelOf(args));
      const next = from + PAGE < all.length ? String(from + PAGE) : "";
      return { members: all.slice(from, from + PAGE), response_metadata: { next_cursor: next } };
    },
    "conversations.replies": (args) =>
      history(args, ({ ts, thread }) => ts === args.ts || thread === args.ts),
    "conversations.history": (args) => history(args, ({ thread }) => thread === null),
  };

  return {
    messages,
    views,
    problems,
    calls,
    verify() {
      if (problems.length > 0) throw new Error(`Slack's rules were broken: ${problems.join("; ")}`);
    },
    clear() {
      for (const list of [messages, views, calls]) list.length = 0;
    },
    visible: () => messages.filter(({ by, only }) => by === BOT.user && only === null),
    say: (channel, user, words, thread) =>
      post({
        channel,
        thread: thread ?? null,
        by: user,
        only: null,
        text: words,
        blocks: [],
        metadata: null,
      }),
    takeBack(message) {
      messages.splice(messages.indexOf(message), 1);
    },
    address(channel, user, pressed) {
      const address = {
        id: `R${counted()}`,
        channel,
        user,
        begun: now(),
        pressed: pressed ?? null,
        uses: 0,
      };
      addresses.set(address.id, address);
      return address;
    },
    trigger() {
      const trigger = { id: `${counted()}.738474920.8088930838d88f00`, begun: now(), used: false };
      triggers.set(trigger.id, trigger);
      return trigger;
    },
    carryOut(method, args) {
      const carry = methods[method];
      if (carry === undefined) throw new Refusal("unknown_method");
      calls.push({ method, args });
      return carry(args);
    },
    respond(id, body) {
      const address = addresses.get(id);
      if (address === undefined) throw new Refusal("expired_url");
      address.uses += 1;
      if (now() - address.begun > RESPONSE.milliseconds) throw new Refusal("expired_url");
      if (address.uses > RESPONSE.uses) {
        broken("a response address was used more than five times");
        throw new Refusal("used_url");
      }
      calls.push({ method: "response", args: body });
      const { pressed } = address;
      if (body.delete_original === true) {
        if (pressed === null) broken("response: nothing to delete");
        else messages.splice(messages.indexOf(pressed), 1);
        return;
      }
      unfurled("response", body);
      if (body.thread_ts !== undefined && body.response_type !== "in_channel")
        broken("response: a thread is for in_channel only");
      const shown = checked("response", body);
      if (body.replace_original === true && pressed !== null) {
        Object.assign(pressed, shown, { changes: pressed.changes + 1 });
        return;
      }
      post({
        ...shown,
        channel: address.channel,
        thread: null,
        by: BOT.user,
        only: body.response_type === "in_channel" ? null : address.user,
        metadata: null,
      });
    },
  };
}
