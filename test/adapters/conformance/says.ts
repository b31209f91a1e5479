/** Whether words stand in lines, however a renderer breaks them. */

/** Characters that no renderer cuts words from outside to, be they emoji. */
const SURE = 9;

/** A screen may break the line within them. */
export function says(lines: readonly string[], words: string): boolean {
  return squeezed(lines.join("\n")).includes(squeezed(words));
}

export function beginningOf(words: string): string {
  return Array.from(words.trim()).slice(0, SURE).join("");
}

export function squeezed(words: string): string {
  return words.replace(/[\s│|]+/gu, "");
}
