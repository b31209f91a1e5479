/**
 * What a reader of Discord has before them, worked out from a body as its clients would: nothing here knows how answers are rendered. The parser is
 * discord-markdown-parser; rules that the clients are known to have and it hasn't are added as alarms. Quotations are the bars, links
 * the addresses that can be followed, lines the rest; `live` is whatever would be more than words.
 */
import { rulesExtended, SimpleMarkdown } from "discord-markdown-parser";

export interface Seen {
  /** The text behind each bar, in order. */
  readonly quotations: readonly string[];
  readonly links: readonly { readonly url: string; readonly text: string }[];
  /** What stands outside the bars, line by line. */
  readonly lines: readonly string[];
  readonly buttons: readonly { readonly label: string; readonly id: string }[];
  readonly menus: readonly {
    readonly id: string;
    readonly options: readonly { label: string; value: string }[];
  }[];
  /** Mentions, times, headings, lists, pictures, links that aren't ours: what notifies or turns into something else. */
  readonly live: readonly string[];
  /** Of the text that has most of them: clients draw no more than 200. */
  readonly nodes: number;
}

interface Draft {
  quotations: string[];
  links: { url: string; text: string }[];
  lines: string[];
  buttons: { label: string; id: string }[];
  menus: { id: string; options: { label: string; value: string }[] }[];
  live: string[];
  nodes: number;
}

type Json = Readonly<Record<string, unknown>>;

export function readMessage(message: unknown): Seen {
  const { content, components } = record(message);
  const draft: Draft = { quotations: [], links: [], lines: [], buttons: [], menus: [], live: [], nodes: 0 };
  if (typeof content === "string") readText(content, draft);
  for (const component of list(components)) readComponent(component, draft);
  return draft;
}

function readComponent(component: Json, draft: Draft): void {
  switch (component.type) {
    case 1:
    case 17:
      for (const inner of list(component.components)) readComponent(inner, draft);
      return;
    case 2:
      draft.buttons.push({ label: string(component.label), id: string(component.custom_id) });
      return;
    case 3:
      draft.menus.push({
        id: string(component.custom_id),
        options: list(component.options).map(({ label, value }) => ({
          label: string(label),
          value: string(value),
        })),
      });
      return;
    case 10:
      readText(string(component.content), draft);
      return;
    default:
      draft.live.push(`component ${String(component.type)}`);
  }
}

/** A rule of the clients that the parser hasn't: whatever it takes is alive. */
function alarm(pattern: RegExp, where: "anywhere" | "at the beginning of a line"): Rule {
  return {
    order: -1,
    match(source, { prevCapture }) {
      const before: string = prevCapture?.[0] ?? "";
      const isLine = before === "" || /\n *$/u.test(before);
      return where === "anywhere" || isLine ? pattern.exec(source) : null;
    },
    parse: ([whole]) => ({ type: "alarm", content: whole }),
  };
}

type Rule = (typeof rulesExtended)[string];

const ALARMS: Readonly<Record<string, Rule>> = {
  list: alarm(/^ *(?:[*-]|\d+\.) +\S/u, "at the beginning of a line"),
  indentedHeading: alarm(/^ *#{1,3}\s+\S/u, "at the beginning of a line"),
  indentedSubtext: alarm(/^ +-# +\S/u, "at the beginning of a line"),
  emojiName: alarm(/^:[^\s:\\]+:/u, "anywhere"),
  silent: alarm(/^@silent(?!\S)/u, "at the beginning of a line"),
  mention: alarm(/^@(?:everyone|here)/u, "anywhere"),
  bareLink: alarm(/^(?:https?|steam|discord):\/\/\S/u, "anywhere"),
  invitation: alarm(/^discord(?:app)?\.(?:gg|com)\/\S/u, "anywhere"),
  bracketed: alarm(/^<[^\s<>]*(?:@|:|\+|#|\/)[^<>]*>/u, "anywhere"),
};

const parse = SimpleMarkdown.parserFor({ ...rulesExtended, ...ALARMS });

/** Discord takes the blanks at both ends of a text away. */
function readText(markup: string, draft: Draft): void {
  const nodes: readonly unknown[] = parse(markup.trim(), { inline: true });
  draft.nodes = Math.max(draft.nodes, count(nodes));
  let open = "";
  for (const [at, node] of nodes.entries()) {
    const { type, content } = record(node);
    if (type === "blockQuote") {
      draft.quotations.push(readInline(content, draft, "quotation").replace(/\n$/u, ""));
    } else if (type === "subtext") open += readSmall(content, draft) + (at === nodes.length - 1 ? "" : "\n");
    else open += readInline(node, draft, "line");
  }
  draft.lines.push(...open.split("\n"));
}

/** A line in small type, with the line break after it. It is whosaid's own where it begins with words of ours. */
function readSmall(content: unknown, draft: Draft): string {
  const words = readInline(content, draft, "line");
  if (!OUR_SMALL.test(words)) draft.live.push(`small type: ${words}`);
  return words;
}

const OUR_SMALL =
  /^(?:[\d,]{1,9} found(?: · |$)|To see all of them, |asked and printed: |The asked and the printed words differ|Question: |Searched |Note:|comes near, |beside it, |direct quotation|quoted in part, |reported speech, |the article’s own words|paragraph \d|body|caption|credit line|navigation line|(?:sub)?headline, )/u;

/** May stand in a line of ours, and in a quotation. */
const LOOKS = {
  line: new Set(["strong", "strikethrough"]),
  quotation: new Set(["strong"]),
};

function readInline(node: unknown, draft: Draft, where: "line" | "quotation"): string {
  if (Array.isArray(node)) return node.map((inner) => readInline(inner, draft, where)).join("");
  const { type, content, target, name } = record(node);
  if (type === "text") return string(content);
  if (type === "br") return "\n";
  // Drawn as a picture, and the same character all the same.
  if (type === "twemoji") return string(name);
  if (type === "link" && where === "line") {
    const text = flat(content);
    draft.links.push({ url: string(target), text });
    if (/[\\*_~`|<>[\]]/u.test(text)) draft.live.push(`marks in the words of a link: ${text}`);
    return text;
  }
  if (!LOOKS[where].has(string(type))) draft.live.push(`${where}: ${string(type)}`);
  return typeof content === "string" ? content : readInline(content ?? [], draft, where);
}

function flat(node: unknown): string {
  if (Array.isArray(node)) return node.map(flat).join("");
  const { content, name } = record(node);
  return typeof content === "string" ? content : content === undefined ? string(name) : flat(content);
}

/** All but words. */
function count(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, inner) => sum + count(inner), 0);
  const { type, content } = record(node);
  return (type === "text" ? 0 : 1) + (Array.isArray(content) ? count(content) : 0);
}

/** What clients make of a text before they parse it, whatever stands in it, and what no body can hold. */
export function asClientsShow(text: string): string {
  return text.toWellFormed().replace(/\r\n?/gu, "\n").replaceAll("\f", "").replaceAll("\t", "    ");
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
