/** Addresses that a link may have: of the web, and not too long. */
import type { Article, Citation } from "../../../src/index.ts";
import { webAddress } from "../../../src/presentation/web-address.ts";
import { LIMITS, OURS } from "../limits.ts";
import { bracketed } from "./inert.ts";
import { codePoints, jsonSize } from "./measure.ts";

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

/** Of the article as it is held; null where it is held nowhere for readers. */
export function heldAddress({ held }: Citation): string | null {
  const address = held === undefined ? null : followable(held);
  return address !== null && jsonSize(address) <= OURS.link.json ? address : null;
}

/** Where a line of `text` has room for none of them. */
export const TOO_LONG = "· its address is too long to stand here";

/** The first that `text` has room for, ready to stand there: a screen reader spells an address out. */
export function spokenAddress(...addresses: readonly (string | null)[]): string | null {
  const spoken = addresses.flatMap((address) => (address === null ? [] : [bracketed(address)]));
  return spoken.find((address) => codePoints(address) <= OURS.link.text) ?? null;
}

/** Null: no link may have it. */
export function followable(address: string): string | null {
  return codePoints(address) > LIMITS.button.url ? null : webAddress(address);
}
