/** A message or view of Slack's → text art for the docs: bars, bold type, links and buttons as far as letters can show them. */

type Json = Readonly<Record<string, unknown>>;

/** Lines of at most so many characters, so that the docs can be read on half a screen. */
const WIDTH = 96;

export function pictureOf(payload: { readonly blocks: unknown; readonly text?: string }): string {
  const blocks = list(payload.blocks);
  if (blocks.length === 0) return wrapped(payload.text ?? "", "").join("\n");
  return blocks.map((block) => blockLines(block).join("\n")).join("\n\n");
}

function blockLines(block: Json): string[] {
  switch (block.type) {
    case "rich_text":
      return list(block.elements).flatMap(richLines);
    case "header":
      return [`# ${string(record(block.text).text)}`];
    case "context":
      return list(block.elements).flatMap(({ text }) => wrapped(string(text), "· "));
    case "actions":
      return [
        list(block.elements)
          .map((element) =>
            element.type === "static_select"
              ? `[ ${string(record(element.placeholder).text)} ▾ ]`
              : `[ ${string(record(element.text).text)} ]`,
          )
          .join("  "),
      ];
    default:
      throw new Error(`No picture of a ${String(block.type)}`);
  }
}

function richLines(element: Json): string[] {
  const words = list(element.elements).map(inline).join("");
  return element.type === "rich_text_quote" ? folded(wrapped(words, "▌ ")) : wrapped(words, "");
}

/** Lines of a quotation that a picture shows of one; Slack shows them all. */
const SHOWN = 4;

function folded(lines: readonly string[]): string[] {
  return lines.length <= SHOWN
    ? [...lines]
    : [...lines.slice(0, SHOWN), `▌ (${lines.length - SHOWN} more lines)`];
}

/** Longer addresses are cut in a picture. */
const ADDRESS = 48;

function inline(element: Json): string {
  const text = string(element.text);
  if (element.type === "link") {
    const url = string(element.url);
    return `‹${text}›(${url.length > ADDRESS ? `${url.slice(0, ADDRESS)}…` : url})`;
  }
  const { bold, strike } = record(element.style);
  if (bold === true) return `**${text}**`;
  return strike === true ? `~~${text}~~` : text;
}

function wrapped(text: string, margin: string): string[] {
  return text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let open = "";
    for (const word of line.split(" ")) {
      if (open !== "" && margin.length + open.length + 1 + word.length > WIDTH) {
        lines.push(open);
        open = word;
      } else open = open === "" ? word : `${open} ${word}`;
    }
    return [...lines, open].map((one) => margin + one);
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
