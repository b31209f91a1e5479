/**
 * What a reader of Slack has before them, worked out from a payload as Slack would: nothing here knows how answers are rendered. Quotations
 * are the bars, links the addresses that can be followed, lines the rest; `live` is whatever would be more than text.
 */

/* oxlint-disable no-control-regex -- control characters are part of what this file is about */

export interface Seen {
  /** The text behind each bar, in order. */
  readonly quotations: readonly string[];
  readonly links: readonly { readonly url: string; readonly text: string }[];
  /** What stands outside the bars, line by line. */
  readonly lines: readonly string[];
  readonly buttons: readonly { readonly label: string; readonly id: string; readonly value: string }[];
  readonly menus: readonly {
    readonly id: string;
    readonly options: readonly { label: string; value: string }[];
  }[];
  /** Mentions, emoji, dates: what notifies or turns into something else. */
  readonly live: readonly string[];
}

interface Draft {
  quotations: string[];
  links: { url: string; text: string }[];
  lines: string[];
  buttons: { label: string; id: string; value: string }[];
  menus: { id: string; options: { label: string; value: string }[] }[];
  live: string[];
}

type Json = Readonly<Record<string, unknown>>;

export function readBlocks(blocks: unknown): Seen {
  const draft: Draft = { quotations: [], links: [], lines: [], buttons: [], menus: [], live: [] };
  for (const block of list(blocks)) readBlock(block, draft);
  return draft;
}

function readBlock(block: Json, draft: Draft): void {
  switch (block.type) {
    case "rich_text":
      for (const element of list(block.elements)) readRich(element, draft);
      return;
    case "actions":
      for (const element of list(block.elements)) readButton(element, draft);
      return;
    case "section":
    case "header":
      readTextObject(record(block.text), draft);
      return;
    case "context":
      for (const element of list(block.elements)) readTextObject(element, draft);
      return;
    case "divider":
      return;
    default:
      draft.live.push(`block ${String(block.type)}`);
  }
}

function readRich(element: Json, draft: Draft): void {
  const words = list(element.elements)
    .map((inner) => readInline(inner, draft))
    .join("");
  if (element.type === "rich_text_quote") draft.quotations.push(words);
  else if (element.type === "rich_text_section") draft.lines.push(...words.split("\n"));
  else draft.live.push(String(element.type));
}

function readInline(element: Json, draft: Draft): string {
  const text = string(element.text);
  switch (element.type) {
    case "text":
      return text;
    case "link":
      draft.links.push({ url: string(element.url), text });
      return text === "" ? string(element.url) : text;
    default:
      draft.live.push(String(element.type));
      return "";
  }
}

function readButton(element: Json, draft: Draft): void {
  const id = string(element.action_id);
  const labelOf = (given: unknown): string => {
    const { text, emoji } = record(given);
    if (emoji !== false && /:[\w+-]+:/u.test(string(text))) draft.live.push("emoji");
    return string(text);
  };
  if (element.type === "static_select") {
    labelOf(element.placeholder);
    const options = list(element.options).map(({ text, value }) => ({
      label: labelOf(text),
      value: string(value),
    }));
    draft.menus.push({ id, options });
  } else draft.buttons.push({ label: labelOf(element.text), id, value: string(element.value) });
}

function readTextObject({ type, text, emoji }: Json, draft: Draft): void {
  if (type === "plain_text") {
    if (emoji !== false && /:[\w+-]+:/u.test(string(text))) draft.live.push("emoji");
    draft.lines.push(string(text));
    return;
  }
  const seen = readText(string(text));
  if (/[*_~`]/u.test(string(text))) draft.live.push("formatting");
  draft.lines.push(...seen.lines);
  draft.links.push(...seen.links);
  draft.live.push(...seen.live);
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const BREAKS = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/gu;

/** `text` as sent with `mrkdwn: false` and `parse: "none"`: entities and what stands between brackets are all that Slack resolves. */
export function readText(text: string): Seen {
  const draft: Draft = { quotations: [], links: [], lines: [], buttons: [], menus: [], live: [] };
  let open = "";
  let at = 0;
  const closeQuotation = () => {
    if (open !== "") draft.quotations.push(unbarred(open, draft));
    open = "";
  };
  for (const end of [...text.matchAll(BREAKS)]
    .map(({ index, 0: mark }) => index + mark.length)
    .concat(text.length)) {
    const line = text.slice(at, end);
    at = end;
    if (line.startsWith("&gt; ")) open += line;
    else {
      closeQuotation();
      draft.lines.push(resolved(line.replace(BREAKS, ""), draft));
    }
  }
  closeQuotation();
  return draft;
}

/** The last line break parts the quotation from what follows. */
function unbarred(lines: string, draft: Draft): string {
  const words = lines
    .replace(/^&gt; /u, "")
    .replace(/(\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029])&gt; /gu, "$1");
  return resolved(words.replace(/\n$/u, ""), draft);
}

function resolved(text: string, draft: Draft): string {
  return text.replace(/<([^<>]*)>|&(?:amp|lt|gt);|[<>]/gu, (whole, inner: string | undefined) => {
    if (inner === undefined) {
      if (whole === "<" || whole === ">") draft.live.push("bracket");
      return ENTITIES[whole] ?? whole;
    }
    const [target = "", label] = inner
      .replace(/&(?:amp|lt|gt);/gu, (entity) => ENTITIES[entity] ?? entity)
      .split("|");
    if (/^(?:https?|mailto):/u.test(target)) draft.links.push({ url: target, text: label ?? "" });
    else draft.live.push(inner);
    return label ?? target;
  });
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function record(value: unknown): Json {
  // Any object may be read by names; what they hold is looked at one by one.
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function string(value: unknown): string {
  return typeof value === "string" ? value : "";
}
