/** Words from anywhere → HTML that only shows them. The one place where a page is put together. */

/** Ready to stand in a page. */
export interface Html {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/* oxlint-disable no-control-regex -- what doesn't show is part of what this file is about */

/** C0 but tab and line feed; C1, marks of direction, and what has no width, half characters too. Joiners stay: Persian, Indic scripts and emoji need them. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f]/gu;
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Nothing in it is alive: no mark of HTML, and nothing that reorders or hides. What wouldn't show is shown by a sign of its own. */
export function text(words: string): Html {
  const seen = words
    .toWellFormed()
    .replaceAll("\r\n", "\n")
    .replace(CONTROL, (control) => String.fromCodePoint(0x2400 + control.charCodeAt(0)))
    .replace(UNSEEN, "\ufffd");
  return { html: seen.replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark) };
}

type Part = Html | readonly Html[] | string | number | null;

/** What is written out is ours; what is put in is words, unless it is HTML already. */
export function html(ours: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: ours.reduce((page, piece, at) => page + written(parts[at - 1] ?? null) + piece) };
}

function written(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string" || typeof part === "number") return text(String(part)).html;
  return "html" in part ? part.html : part.map((one) => one.html).join("");
}
