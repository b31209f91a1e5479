/** What a server states of time in its headers (RFC 9110, RFC 9111) → seconds. What can't be read states nothing. */

/** For how much longer an answer is fresh: none where it wants to be asked about each time; null where it doesn't say. */
export function freshnessOf(cacheControl: string | null, age: string | null): number | null {
  const stated = cacheControl ?? "";
  if (/\bno-(?:cache|store)\b/iu.test(stated)) return 0;
  const [, most] = /\bmax-age\s*=\s*"?(\d{1,9})/iu.exec(stated) ?? [];
  if (most === undefined) return null;
  return Math.max(0, Number(most) - (wholeOf(age) ?? 0));
}

/** `Retry-After`: seconds, or a date. `now` in milliseconds since 1970. */
export function secondsUntil(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null) return null;
  const seconds = wholeOf(retryAfter) ?? Math.ceil((Date.parse(retryAfter) - now) / 1_000);
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}

function wholeOf(words: string | null): number | null {
  return words !== null && /^\s*\d{1,9}\s*$/u.test(words) ? Number(words) : null;
}
