/** Addresses that a link may have: of the web, of ASCII that shows, and not too long. */
import type { Article, Citation } from "../../src/index.ts";
import { bracketed } from "./inert.ts";
import { LIMITS, OURS } from "./limits.ts";
import { codePoints, jsonSize } from "./measure.ts";

const ADDRESS = /^https?:\/\/[\x21-\x7e]+$/iu;

/** To the very words; to the article where that address is too long; null where there is none that can be followed. */
export function addressOf({ link, article }: Citation): string | null {
  const exact = link === null ? null : followable(link);
  if (exact !== null && jsonSize(exact) <= OURS.link.json) return exact;
  return articleAddress(article);
}

export function articleAddress({ url }: Article): string | null {
  const address = url === null ? null : followable(url);
  return address !== null && jsonSize(address) <= OURS.link.json ? address : null;
}

/** The first that `text` has room for, ready to stand there: a screen reader spells an address out. */
export function spokenAddress(...addresses: readonly (string | null)[]): string | null {
  const spoken = addresses.flatMap((address) => (address === null ? [] : [bracketed(address)]));
  return spoken.find((address) => codePoints(address) <= OURS.link.text) ?? null;
}

/** Letters outside ASCII are encoded, as a browser would. */
function followable(address: string): string | null {
  if (codePoints(address) > LIMITS.button.url) return null;
  if (!URL.canParse(address)) return null;
  if (ADDRESS.test(address)) return address;
  const parsed = new URL(address).href;
  return ADDRESS.test(parsed) ? parsed : null;
}
