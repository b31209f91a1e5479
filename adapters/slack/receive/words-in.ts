/** A message of anybody's → all that a reader of it sees of words: its text, its blocks, and its attachments, which wire bots post and forwarded messages come
 * in. What stands there twice (Slack has a text beside most blocks) is read once. */
import { z } from "zod";
import { typed } from "./markup.ts";

/** Of what Slack nests: only what may hold words. Whatever isn't of this shape holds none that we know of. */
interface Node {
  readonly type?: string | undefined;
  readonly text?: string | Node | undefined;
  readonly title?: string | Node | undefined;
  readonly pretext?: string | undefined;
  readonly value?: string | undefined;
  readonly fallback?: string | undefined;
  readonly name?: string | undefined;
  readonly user_id?: string | undefined;
  readonly channel_id?: string | undefined;
  readonly url?: string | undefined;
  readonly elements: readonly Node[];
  readonly fields: readonly Node[];
  readonly blocks: readonly Node[];
  readonly message_blocks: readonly Node[];
  readonly message?: Node | undefined;
}

const Text = z.string().optional().catch(undefined);

const Node: z.ZodType<Node> = z.lazy(() => {
  const Nodes = z.array(Node).catch([]);
  const Titled = z.union([z.string(), Node]).optional().catch(undefined);
  return z.object({
    type: Text,
    text: Titled,
    title: Titled,
    pretext: Text,
    value: Text,
    fallback: Text,
    name: Text,
    user_id: Text,
    channel_id: Text,
    url: Text,
    elements: Nodes,
    fields: Nodes,
    blocks: Nodes,
    message_blocks: Nodes,
    message: Node.optional().catch(undefined),
  });
});

export const Worded = z.object({
  text: z.string().default(""),
  blocks: z.array(Node).catch([]),
  attachments: z.array(Node).catch([]),
});

/** `bot`: our own user, who is left out where spoken to. Paragraphs, in the order of reading. */
export function wordsIn({ text, blocks, attachments }: z.infer<typeof Worded>, bot: string): string {
  const read = (markup: string): string => typed(markup, bot);
  const parts = [read(text), ...blocks.map((block) => wordsOfBlock(block, read))];
  for (const attachment of attachments) parts.push(...wordsOfAttachment(attachment, read));
  return once(parts).join("\n\n");
}

type Read = (markup: string) => string;

function wordsOfAttachment(attachment: Node, read: Read): string[] {
  const { pretext = "", title, text, fields, blocks, message_blocks: forwarded, fallback = "" } = attachment;
  const parts = [
    read(pretext),
    textOf(title, read),
    textOf(text, read),
    ...fields.flatMap((field) => [textOf(field.title, read), read(field.value ?? "")]),
    ...[...blocks, ...forwarded.flatMap(({ message }) => message?.blocks ?? [])].map((block) =>
      wordsOfBlock(block, read),
    ),
  ];
  // For programs that show nothing else of it.
  return parts.some((part) => part !== "") ? parts : [read(fallback)];
}

function wordsOfBlock(block: Node, read: Read): string {
  switch (block.type ?? "") {
    case "rich_text":
      return block.elements.map(wordsOfRich).join("\n");
    case "section":
    case "header":
    case "markdown":
      return lines([block.text, ...block.fields], read);
    case "context":
      return lines(block.elements, read);
    case "image":
    case "video":
      return textOf(block.title, read);
    default:
      // Buttons and fields to fill in say nothing of anybody.
      return "";
  }
}

function lines(nodes: readonly (string | Node | undefined)[], read: Read): string {
  return nodes
    .map((node) => textOf(node, read))
    .filter((words) => words !== "")
    .join("\n");
}

function textOf(node: string | Node | undefined, read: Read): string {
  if (typeof node === "string") return read(node);
  return typeof node?.text === "string" ? read(node.text) : "";
}

function wordsOfRich(element: Node): string {
  const { type, elements } = element;
  if (type === "rich_text_list") return elements.map(wordsOfRich).join("\n");
  const words = elements.map(wordsOfLeaf).join("");
  // As Slack writes it into the text beside it.
  return type === "rich_text_quote" ? words.replaceAll(/^/gmu, "> ") : words;
}

function wordsOfLeaf({ type, text, name, user_id: user, channel_id: channel, url, fallback }: Node): string {
  if (typeof text === "string") return text;
  switch (type ?? "") {
    case "emoji":
      return `:${name ?? ""}:`;
    case "user":
      return `@${user ?? ""}`;
    case "channel":
      return `#${channel ?? ""}`;
    default:
      return url ?? fallback ?? "";
  }
}

/** Without what another part holds as well, whatever marks stand in between; of two that are the same, the first. */
function once(parts: readonly string[]): string[] {
  const bare = parts.map((part) => part.replaceAll(/[^\p{L}\p{N}]+/gu, ""));
  return parts.filter((_, at) => {
    const own = bare[at] ?? "";
    const isHeld = (other: string, of: number): boolean =>
      of !== at && other.includes(own) && (other.length > own.length || of < at);
    return own !== "" && !bare.some(isHeld);
  });
}
