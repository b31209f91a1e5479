/** A value → one line of JSON that a terminal shows as it stands. */

/** What JSON.stringify leaves as it is, and a terminal would act on: DEL, C1, marks of direction, line separators. */
const RAW = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Ended by "\n". Escaped, not dropped: a reader of the JSON gets back every character. */
export function jsonLine(value: object): string {
  return `${JSON.stringify(value).replace(RAW, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
