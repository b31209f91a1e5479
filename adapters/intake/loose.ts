/** Looking into JSON whose shape nobody promised: what isn't there, or is something else, is null or empty. */

export type Loose = Readonly<Record<string, unknown>>;

export function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asLoose(value: unknown): Loose {
  return isLoose(value) ? value : {};
}

/** A list; a single value is a list of one, what is missing one of none. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Words that hold something, or a number as words. */
export function asWords(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  const words = value.trim();
  return words === "" ? null : words;
}

/** The first of the keys that holds words. */
export function wordsAt(value: unknown, ...keys: readonly string[]): string | null {
  const from = asLoose(value);
  for (const key of keys) {
    const words = asWords(from[key]);
    if (words !== null) return words;
  }
  return null;
}

/** Names as a byline joins them; null without one. */
export function joined(names: readonly (string | null)[]): string | null {
  const known = [...new Set(names.filter((name) => name !== null))];
  if (known.length < 2) return known[0] ?? null;
  return `${known.slice(0, -1).join(", ")} and ${known.at(-1)}`;
}
