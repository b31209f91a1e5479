/** Block Kit's texts, buttons, selects, and what stands inside rich_text. */
import { LIMITS, MEASURED } from "../../../adapters/slack/limits.ts";
import {
  any,
  bool,
  byType,
  exactlyOne,
  list,
  may,
  need,
  object,
  oneOf,
  type Rule,
  text,
  typed,
  whole,
} from "./rules.ts";

export function plainText(most: number, least = 1): Rule {
  return typed("plain_text", { text: need(text(least, most)), emoji: may(bool) });
}

export function anyText(most: number): Rule {
  return byType({
    plain_text: plainText(most),
    mrkdwn: typed("mrkdwn", { text: need(text(1, most)), verbatim: may(bool) }),
  });
}

const url: Rule = (value, path) => [
  ...text(1, LIMITS.button.url)(value, path),
  ...(URL.canParse(String(value)) && /^(?:https?|mailto|slack):/u.test(String(value))
    ? []
    : [`${path} is no address`]),
];

export const confirmation = object({
  title: need(plainText(100)),
  text: need(anyText(300)),
  confirm: need(plainText(30)),
  deny: need(plainText(30)),
  style: may(oneOf("primary", "danger")),
});

const actionId = may(text(1, LIMITS.actionId));

export const button = typed("button", {
  text: need(plainText(LIMITS.button.label)),
  action_id: actionId,
  url: may(url),
  value: may(text(0, LIMITS.button.value)),
  style: may(oneOf("primary", "danger")),
  confirm: may(confirmation),
  accessibility_label: may(text(1, LIMITS.button.label)),
});

export const option = object({
  text: need(anyText(LIMITS.select.option)),
  value: need(text(1, LIMITS.select.value)),
  description: may(plainText(LIMITS.select.option)),
  url: may(url),
});

export const optionGroup = object({
  label: need(plainText(LIMITS.select.option)),
  options: need(list(option, 1, LIMITS.select.options)),
});

export const staticSelect = typed(
  "static_select",
  {
    action_id: actionId,
    placeholder: may(plainText(LIMITS.select.placeholder)),
    options: may(list(option, 1, LIMITS.select.options)),
    option_groups: may(list(optionGroup, 1, LIMITS.select.options)),
    initial_option: may(option),
    confirm: may(confirmation),
    focus_on_load: may(bool),
  },
  exactlyOne("options", "option_groups"),
);

const style = may(
  object({ bold: may(bool), italic: may(bool), strike: may(bool), code: may(bool), underline: may(bool) }),
);

const mentionStyle = may(
  object({
    bold: may(bool),
    italic: may(bool),
    strike: may(bool),
    highlight: may(bool),
    client_highlight: may(bool),
    unlink: may(bool),
  }),
);

const name = need(text(1, LIMITS.blockId));
/** Nothing is stated of its length; nothing shorter than one character is taken. */
const words = text(1, MEASURED.element);

export const inline: Readonly<Record<string, Rule>> = {
  text: typed("text", { text: need(words), style }),
  link: typed("link", { url: need(url), text: may(words), unsafe: may(bool), style }),
  emoji: typed("emoji", { name, unicode: may(words), style }),
  user: typed("user", { user_id: name, style: mentionStyle }),
  usergroup: typed("usergroup", { usergroup_id: name, style: mentionStyle }),
  channel: typed("channel", { channel_id: name, style: mentionStyle }),
};

const inlines = need(list(byType(inline), 1, any));
const border = may(oneOf(0, 1));
const richSection = typed("rich_text_section", { elements: inlines });

export const rich: Readonly<Record<string, Rule>> = {
  rich_text_section: richSection,
  rich_text_quote: typed("rich_text_quote", { elements: inlines, border }),
  rich_text_preformatted: typed("rich_text_preformatted", { elements: inlines, border }),
  rich_text_list: typed("rich_text_list", {
    elements: need(list(richSection, 1, any)),
    style: need(oneOf("bullet", "ordered")),
    indent: may(whole(0)),
    offset: may(whole(0)),
    border: may(whole(0)),
  }),
};
