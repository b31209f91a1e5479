/**
 * Words from outside → words that Slack only shows. Blocks need none of it: nothing in a text element of `rich_text` is parsed. It is for
 * `text`, which notifications, screen readers and the plain fallback show.
 */

/* oxlint-disable no-control-regex -- control characters are part of what this file is about */

/** Goes out with every message: `* _ ~` and backticks have no escape, and chat.update would link names unless told otherwise. */
export const UNPARSED = { mrkdwn: false, parse: "none", link_names: false } as const;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Mentions, links and dates all begin with "<": none is left once these three are entities, the only ones that Slack resolves. */
export function inert(text: string): string {
  return text.replace(/[&<>]/gu, (character) => ENTITIES[character] ?? character);
}

/** Whatever a client may show as a line break. */
const BREAK = /(\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029])/u;

/** As Slack itself writes a line that is quoted. */
export const BAR = "&gt; ";

/** A quotation in `text`: every line of it behind ">", so that none can pass for a sentence of ours. */
export function barred(text: string): string {
  const lines = inert(text).split(BREAK);
  return BAR + lines.map((part, at) => (at % 2 === 1 ? part + BAR : part)).join("");
}

/** An address in `text`: between brackets, because `parse: "none"` links no other; `|` would begin a label. */
export function bracketed(url: string): string {
  const encoded = url.replaceAll("|", "%7C").replaceAll("<", "%3C").replaceAll(">", "%3E");
  return `<${inert(encoded)}>`;
}
