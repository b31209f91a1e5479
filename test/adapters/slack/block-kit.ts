/**
 * Slack's rules for messages and views, as far as they are known, of all parts that whosaid sends and a few more. Everything else is a problem:
 * objects are closed. Written from docs.slack.dev; cross-checked with ../shared/platforms/slackblocks-spec by block-kit.test.ts.
 */

/* oxlint-disable no-control-regex -- control characters are part of what this file is about */

import { LIMITS, MEASURED } from "../../../adapters/slack/limits.ts";
import {
  anyText,
  button,
  confirmation,
  inline,
  option,
  optionGroup,
  plainText,
  rich,
  staticSelect,
} from "./block-kit-parts.ts";
import {
  any,
  atLeastOne,
  bool,
  byType,
  list,
  may,
  need,
  object,
  oneOf,
  type Rule,
  record,
  text,
  typed,
} from "./rules.ts";

const blockId = may(text(1, LIMITS.blockId));
const interactive = byType({ button, static_select: staticSelect });

const blocks: Readonly<Record<string, Rule>> = {
  rich_text: typed("rich_text", { block_id: blockId, elements: need(list(byType(rich), 1, any)) }),
  header: typed("header", { block_id: blockId, text: need(plainText(LIMITS.header)) }),
  divider: typed("divider", { block_id: blockId }),
  section: typed(
    "section",
    {
      block_id: blockId,
      text: may(anyText(LIMITS.section)),
      fields: may(list(anyText(LIMITS.field), 1, LIMITS.fields)),
      accessory: may(interactive),
      expand: may(bool),
    },
    atLeastOne("text", "fields"),
  ),
  context: typed("context", {
    block_id: blockId,
    elements: need(list(anyText(LIMITS.section), 1, LIMITS.contextElements)),
  }),
  actions: typed(
    "actions",
    { block_id: blockId, elements: need(list(interactive, 1, LIMITS.actionsElements)) },
    (value, path) => repeated(idsIn(value, "elements", "action_id"), `${path}: action_id`),
  ),
};

function idsIn(value: unknown, listed: string, id: string): unknown[] {
  const inner = record(value)?.[listed];
  return Array.isArray(inner) ? inner.map((item: unknown) => record(item)?.[id]) : [];
}

function repeated(ids: readonly unknown[], what: string): string[] {
  const stated = ids.filter((id) => id !== undefined);
  return stated
    .filter((id, at) => stated.indexOf(id) !== at)
    .map((id) => `${what} ${JSON.stringify(id)} stands there twice`);
}

function blockList(most: number): Rule {
  return (value, path) => [
    ...list(byType(blocks), 0, most)(value, path),
    ...repeated(idsIn({ value }, "value", "block_id"), `${path}: block_id`),
  ];
}

const viewParts = {
  blocks: need((value: unknown, path: string) => [
    ...blockList(LIMITS.view.blocks)(value, path),
    ...(Array.isArray(value) && value.length === 0 ? [`${path} is empty`] : []),
    ...longerThan(value, MEASURED.viewJson, path),
  ]),
  private_metadata: may(text(0, LIMITS.view.metadata)),
  callback_id: may(text(1, LIMITS.view.callbackId)),
  external_id: may(text(1, LIMITS.view.callbackId)),
};

const view = byType({
  home: typed("home", viewParts),
  modal: typed("modal", {
    ...viewParts,
    title: need(plainText(LIMITS.view.title)),
    close: may(plainText(LIMITS.view.close)),
    submit: may(plainText(LIMITS.view.close)),
    clear_on_close: may(bool),
    notify_on_close: may(bool),
  }),
});

/** Arguments of chat.postMessage, chat.update, chat.postEphemeral, and of what is sent to a response_url. */
const id = may(text(1, LIMITS.blockId));
const message = object({
  channel: id,
  user: id,
  ts: id,
  thread_ts: id,
  reply_broadcast: may(bool),
  text: need(text(0, LIMITS.text)),
  blocks: may((value, path) => [
    ...blockList(LIMITS.blocks)(value, path),
    ...longerThan(value, MEASURED.blocksJson, path),
  ]),
  mrkdwn: may(bool),
  parse: may(oneOf("none", "full")),
  link_names: may(bool),
  unfurl_links: may(bool),
  unfurl_media: may(bool),
  metadata: may(object({ event_type: need(text(1, LIMITS.blockId)), event_payload: need(() => []) })),
  response_type: may(oneOf("ephemeral", "in_channel")),
  replace_original: may(bool),
  delete_original: may(bool),
});

/** Written with an escape for everything that may have one: the longest JSON that says the same. */
function longestJson(value: unknown): number {
  const escaped = JSON.stringify(value).replace(
    /[^\u0000-\u007f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return escaped.replaceAll("/", "\\/").length;
}

function longerThan(value: unknown, most: number, path: string): string[] {
  const size = longestJson(value);
  return size > most ? [`${path} is ${size} characters of JSON, at most ${most} are sent`] : [];
}

export function problemsOfMessage(body: unknown): string[] {
  return message(body, "message");
}

export function problemsOfView(body: unknown): string[] {
  return view(body, "view");
}

/** Of any one part, by its type: for the cross-check with other people's examples. */
export function problemsOfPart(part: unknown): string[] {
  const all = {
    ...blocks,
    ...rich,
    ...inline,
    button,
    static_select: staticSelect,
    plain_text: plainText(LIMITS.section),
  };
  const type = record(part)?.type;
  if (type === undefined)
    return Math.min(option(part, "").length, optionGroup(part, "").length, confirmation(part, "").length) ===
      0
      ? []
      : ["no option, group or confirmation"];
  return byType({ ...all, mrkdwn: anyText(LIMITS.section) })(part, JSON.stringify(type));
}
