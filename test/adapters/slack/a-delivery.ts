/** What Slack sends, as its documentation shows it, with what no test cares about filled in. */
import { BOT, type Posted } from "./wire-book.ts";

export const CHANNEL = "C0NEWSROOM";
export const DIRECT = "D0ADA";
const ADA = "U0ADA";

let events = 0;

interface Said {
  readonly text: string;
  readonly ts: string;
  readonly channel?: string;
  readonly user?: string;
  readonly thread?: string | undefined;
  readonly id?: string;
  /** The author's own organisation, in a channel that is shared with it. */
  readonly home?: string | undefined;
}

function event(given: object, id?: string): object {
  events += 1;
  return {
    type: "event_callback",
    team_id: BOT.team,
    api_app_id: BOT.app,
    event_id: id ?? `Ev${events}`,
    event_time: 1_700_000_000,
    authorizations: [{ team_id: BOT.team, user_id: BOT.user, is_bot: true, is_enterprise_install: false }],
    event: given,
  };
}

export function mention({ text, ts, channel = CHANNEL, user = ADA, thread, id, home }: Said): object {
  return event(
    {
      type: "app_mention",
      user,
      text: `<@${BOT.user}> ${text}`,
      ts,
      channel,
      event_ts: ts,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      ...shared(home),
    },
    id,
  );
}

function shared(home: string | undefined): object {
  return home === undefined ? {} : { user_team: home, source_team: home, team: home };
}

export function message({ text, ts, channel = DIRECT, user = ADA, thread, id, home }: Said): object {
  return event(
    {
      type: "message",
      user,
      text,
      ts,
      channel,
      channel_type: channel.startsWith("D") ? "im" : "channel",
      event_ts: ts,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      ...shared(home),
    },
    id,
  );
}

export function changed(
  before: string,
  { text, ts, channel = DIRECT, user = ADA, thread, id }: Said,
  edited = `${Number(ts) + 60}`,
): object {
  const of = (words: string) => ({
    type: "message",
    user,
    text: words,
    ts,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
  return event(
    {
      type: "message",
      subtype: "message_changed",
      channel,
      channel_type: channel.startsWith("D") ? "im" : "channel",
      hidden: true,
      ts: edited,
      event_ts: edited,
      message: { ...of(text), edited: { user, ts: edited } },
      previous_message: of(before),
    },
    id,
  );
}

export function deleted({ text, ts, channel = DIRECT, user = ADA, thread, id }: Said): object {
  const at = `${Number(ts) + 60}`;
  return event(
    {
      type: "message",
      subtype: "message_deleted",
      channel,
      channel_type: channel.startsWith("D") ? "im" : "channel",
      hidden: true,
      deleted_ts: ts,
      ts: at,
      event_ts: at,
      previous_message: {
        type: "message",
        user,
        text,
        ts,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      },
    },
    id,
  );
}

export function homeOpened(user = ADA): object {
  return event({ type: "app_home_opened", user, channel: DIRECT, tab: "home", event_ts: "1700000000.1" });
}

/** Who did it, and where, as far as that matters. */
export interface Doer {
  readonly user?: string;
  readonly channel?: string;
  /** The team that the person belongs to. */
  readonly home?: string;
}

interface Reached extends Doer {
  readonly trigger: string;
  readonly url: string;
}

export function command(
  text: string,
  {
    trigger,
    url,
    name = "/whosaid",
    channel = CHANNEL,
    user = ADA,
    home = BOT.team,
  }: Reached & { readonly name?: string },
): object {
  return {
    token: "x",
    team_id: home,
    team_domain: "newsroom",
    channel_id: channel,
    channel_name: "newsroom",
    user_id: user,
    user_name: "ada",
    command: name,
    text,
    api_app_id: BOT.app,
    is_enterprise_install: "false",
    response_url: url,
    trigger_id: trigger,
  };
}

export function shortcut(
  text: string,
  {
    trigger,
    url,
    id = "who_said_this",
    channel = CHANNEL,
    user = ADA,
    home = BOT.team,
    beside = {},
  }: Reached & { readonly id?: string; readonly beside?: object },
): object {
  return {
    type: "message_action",
    token: "x",
    callback_id: id,
    trigger_id: trigger,
    response_url: url,
    team: { id: BOT.team, domain: "newsroom" },
    channel: { id: channel, name: "newsroom" },
    user: { id: user, name: "ada", team_id: home },
    action_ts: "1700000000.1",
    message_ts: "1700000000.000100",
    message: { type: "message", user: "U0PER", ts: "1700000000.000100", text, ...beside },
  };
}

export function pressed(
  element: object,
  message: Posted,
  { trigger, url, user = ADA, home = BOT.team }: Reached,
): object {
  return {
    type: "block_actions",
    team: { id: BOT.team, domain: "newsroom" },
    user: { id: user, username: "ada", team_id: home },
    api_app_id: BOT.app,
    token: "x",
    trigger_id: trigger,
    response_url: url,
    channel: { id: message.channel, name: "newsroom" },
    container: {
      type: "message",
      channel_id: message.channel,
      message_ts: message.ts,
      is_ephemeral: message.only !== null,
    },
    ...(message.only !== null
      ? {}
      : {
          message: {
            type: "message",
            ts: message.ts,
            ...(message.thread === null ? {} : { thread_ts: message.thread }),
          },
        }),
    actions: [{ type: "button", block_id: "b", action_ts: "1700000000.2", ...element }],
  };
}
