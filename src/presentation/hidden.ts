/** What stands in a text and doesn't show there, in words. */

/* oxlint-disable no-control-regex -- control characters are what this file is about */

const KINDS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "control characters", pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/ },
  {
    name: "marks that change the order of reading",
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
  },
  { name: "characters without a width", pattern: /[\u00ad\u200b\u2060\ufeff]/ },
];

/** Joiners (U+200C, U+200D) aren't told of: Persian, Indic scripts and emoji are written with them. */
export function hiddenKinds(text: string): string[] {
  return KINDS.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
}

/** UTF-8 has no bytes for half a character. */
export const LONE =
  "The words above hold half a character (a lone surrogate), which can’t be sent; it is shown as “\ufffd”.";
