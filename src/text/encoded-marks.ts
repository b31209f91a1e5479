/** Quotation marks that an export encoded, or a wrong decoding broke: "&ldquo;", "&#8220;", U+0093, "â€œ". */

/** Printed in lower case → the mark meant. */
export const ENCODED: ReadonlyMap<string, string> = new Map([
  ...entities('"', "quot", 0x22),
  ...entities("'", "apos", 0x27),
  ...entities("“", "ldquo", 0x201c),
  ...entities("”", "rdquo", 0x201d),
  ...entities("„", "bdquo", 0x201e),
  ...entities("‘", "lsquo", 0x2018),
  ...entities("’", "rsquo", 0x2019),
  ...entities("‚", "sbquo", 0x201a),
  ...entities("«", "laquo", 0xab),
  ...entities("»", "raquo", 0xbb),
  ...entities("‹", "lsaquo", 0x2039),
  ...entities("›", "rsaquo", 0x203a),
  // Windows-1252 read as Latin-1.
  ["\u0084", "„"],
  ["\u0091", "‘"],
  ["\u0092", "’"],
  ["\u0093", "“"],
  ["\u0094", "”"],
  // UTF-8 read as Windows-1252, which has nothing for the last byte of ”, and as Latin-1.
  ["â€œ", "“"],
  ["â€\u009d", "”"],
  ["â€", "”"],
  ["â€ž", "„"],
  ["â€˜", "‘"],
  ["â€™", "’"],
  ["â\u0080\u009c", "“"],
  ["â\u0080\u009d", "”"],
  ["â\u0080\u009e", "„"],
  ["â\u0080\u0098", "‘"],
  ["â\u0080\u0099", "’"],
]);

/** As a pattern; what it finds that isn't in the table is a dash or dots and no mark ("â€“"). */
export const ENCODED_MARKS = [
  `&(?:quot|apos|[lrb]dquo|[lr]squo|sbquo|[lr]s?aquo|#(?:34|39|171|187|82(?:1[678]|2[012]|49|50))|#[xX](?:22|27|[aAbB][bB]|201[89acdeACDE]|203[9aA]));`,
  "[\u0084\u0091-\u0094]",
  "â\u0080[\u0098\u0099\u009c-\u009e]",
  "â€(?:[œ\u009dž˜™“”¦]|(?=[\\s.,;:!?)]|$))",
].join("|");

function entities(sign: string, name: string, code: number): [string, string][] {
  return [`&${name};`, `&#${code};`, `&#x${code.toString(16)};`].map((printed) => [printed, sign]);
}
