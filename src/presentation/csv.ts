/** Values → a record of CSV (RFC 4180) in which no spreadsheet finds a formula. */

export type CsvValue = string | number | null;

/** Ended by CR LF. Null is an empty field. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(field).join(",")}\r\n`;
}

function field(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return `${value}`;
  const inert = inertField(value);
  return NEEDS_MARKS.test(inert) || inert !== value ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** Blanks at an end are kept by every reader only so. */
const NEEDS_MARKS = /[",\r\n]|^\s|\s$|^$/u;

/** What a spreadsheet would take for a formula gets an apostrophe before it; so does what begins like one that got it, so that taking one
 * apostrophe off gives back every field.
 * @see https://owasp.org/www-community/attacks/CSV_Injection, with the wide signs that some of them take as well */
function inertField(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
