/** Any string ↔ one that SQLite keeps whole: libsql ends a text at its first NUL and can't take half a surrogate pair. */
import { z } from "zod";

const Text = z.string();

/** JSON's escapes, without its marks: ordinary text stays as it is but for quotation marks and backslashes. */
export function storable(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

export function restored(stored: string): string {
  return Text.parse(JSON.parse(`"${stored}"`));
}
