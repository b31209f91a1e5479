/** The few parts of Block Kit that whosaid speaks: everything from outside stands in text elements, which Slack doesn't parse. */
import type { types } from "@slack/bolt";

export type Block = types.KnownBlock;
export type Button = types.Button;
export type Menu = types.StaticSelect;
export type TextElement = types.RichTextText;
export type LinkElement = types.RichTextLink;
export type Style = NonNullable<types.RichTextText["style"]>;

export function textElement(text: string, style: Style | null = null): TextElement {
  return style === null ? { type: "text", text } : { type: "text", text, style };
}

export function linkElement(url: string, text: string): LinkElement {
  return { type: "link", url, text };
}

export function richText(elements: types.RichTextBlock["elements"]): types.RichTextBlock {
  return { type: "rich_text", elements };
}

export function section(elements: readonly (TextElement | LinkElement)[]): types.RichTextSection {
  return { type: "rich_text_section", elements: [...elements] };
}

/** Whatever stands in one is printed so. */
export function quote(elements: readonly TextElement[]): types.RichTextQuote {
  return { type: "rich_text_quote", elements: [...elements] };
}

export function header(text: string): types.HeaderBlock {
  return { type: "header", text: plainText(text) };
}

/** In small grey type. */
export function context(text: string): types.ContextBlock {
  return { type: "context", elements: [plainText(text)] };
}

export function actions(elements: readonly (Button | Menu)[]): types.ActionsBlock {
  return { type: "actions", elements: [...elements] };
}

export interface ButtonParts {
  readonly label: string;
  readonly action: string;
  readonly value: string;
}

export function button({ label, action, value }: ButtonParts): Button {
  return { type: "button", text: plainText(label), action_id: action, value };
}

export interface MenuParts {
  readonly placeholder: string;
  readonly action: string;
  readonly options: readonly Omit<ButtonParts, "action">[];
}

export function menu({ placeholder, action, options }: MenuParts): Menu {
  return {
    type: "static_select",
    placeholder: plainText(placeholder),
    action_id: action,
    options: options.map(({ label, value }) => ({ text: plainText(label), value })),
  };
}

/** `emoji: false`, so that ":name:" stays the colons and the name. */
export function plainText(text: string): types.PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
