/** How much metadata a file may state: looked at before it is parsed, since a parser takes minutes or all memory for what is more. */

/** Bytes of UTF-8. What a newsroom states of an article has a few hundred. */
const MOST_BYTES = 65_536;

/** Objects and lists inside each other, the outermost included. */
export const MOST_DEPTH = 8;

export const TOO_DEEP = `it has more than ${MOST_DEPTH} levels of objects and lists inside each other`;

/** Null: short enough; else what is to be told of it. */
export function tooLong(stated: string): string | null {
  // No character has less than one byte.
  const bytes = stated.length > MOST_BYTES ? stated.length : new TextEncoder().encode(stated).length;
  if (bytes <= MOST_BYTES) return null;
  const size = Math.ceil(bytes / 1024).toLocaleString("en-GB");
  return `has ${size} KB, and ${MOST_BYTES / 1024} KB is the most: keep publisher, published and url, and leave out the rest`;
}
