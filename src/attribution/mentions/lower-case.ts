/** A whole text in lower case, so that the lower case of each word is a slice of it. */

/** null where a slice of it would not be the lower case of that slice: "İ" grows, and "Σ" heeds its neighbours.
 * One call for an article instead of one for each word is worth it: a text with a curly mark is no Latin-1 string to V8,
 * whose `toLowerCase` is then as slow for a word as for a paragraph. */
export function lowerCaseOf(text: string): string | null {
  const lower = text.toLowerCase();
  return lower.length === text.length && !text.includes("Σ") ? lower : null;
}
