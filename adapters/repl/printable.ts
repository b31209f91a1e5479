/**
 * Text from outside → text that a terminal can only show. The one place where what could steer a terminal, or
 * show words in another order than they are printed in, is taken out.
 */

/* oxlint-disable no-control-regex -- control characters are what this file is about */

/** String sequences (OSC, DCS, SOS, PM, APC) with their payload, up to BEL, ST or the next escape. ECMA-48, 5.6. Without `end` it is none,
 * and neither is one that opens within; it is passed over whole, or many of them would take the square of their time. */
const CONTROL_STRING =
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?<end>\u0007|\u001b\\|\u009c)?/g;

/** Control sequences such as colours and cursor moves, then the shorter escapes. ECMA-48, 5.4 and 5.3 */
const CONTROL_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]/g;

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g;

/**
 * C0 but the line feed, DEL, C1; bidirectional embeddings, overrides and isolates; interlinear annotation and the
 * byte order mark. Joiners (U+200C, U+200D) and the single-character marks (U+200E, U+200F, U+061C) stay: Persian,
 * Indic scripts, emoji, Hebrew and Arabic are written with them, and none of them reaches past its neighbours.
 */
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufeff]/g;

/** Line breaks of every kind become "\n", tabs a blank; everything else that isn't shown is dropped. */
export function printable(text: string): string {
  return text
    .replace(CONTROL_STRING, (string, end: string | undefined) => (end === undefined ? string : ""))
    .replace(CONTROL_SEQUENCE, "")
    .replace(LINE_BREAK, "\n")
    .replaceAll("\t", " ")
    .replace(UNPRINTABLE, "");
}

/** The same on one line, for names, paths and messages. */
export function printableLine(text: string): string {
  return printable(text).replaceAll("\n", " ");
}
