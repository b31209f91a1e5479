/** What stands in a quotation and doesn't show there: told beside it, because it is sent as it stands. */

/* oxlint-disable no-control-regex -- control characters are part of what this file is about */

const KINDS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "control characters", pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/ },
  {
    name: "marks that change the order of reading",
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
  },
  { name: "characters without a width", pattern: /[\u00ad\u200b\u2060\ufeff]/ },
];

/** At most two sentences, ours. Joiners (U+200C, U+200D) aren't told of: Persian, Indic scripts and emoji are written with them. */
export function hiddenNote(text: string): string[] {
  const found = KINDS.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
  const hidden =
    found.length === 0 ? [] : [`The words above hold ${found.join(" and ")}; they are kept as printed.`];
  return text.isWellFormed() ? hidden : [...hidden, LONE];
}

/** UTF-8 has no bytes for one, and Slack refuses JSON that holds one. */
const LONE =
  "The words above hold half a character (a lone surrogate), which can’t be sent; it is shown as “\ufffd”.";
