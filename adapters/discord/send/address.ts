/** Addresses as they may stand in a link of Discord's Markdown. */
import type { Citation } from "../../../src/index.ts";
import { webAddress } from "../../../src/presentation/web-address.ts";
import { OURS } from "../limits.ts";

/** To the very words; to the article where that address is too long; null where there is none that can be followed. */
export function addressOf({ link, article }: Citation, most: number = OURS.link): string | null {
  return linkable(link, most) ?? linkable(article.url, most);
}

/** Of the article as it is held; null where it is held nowhere for readers. */
export function heldAddress({ held }: Citation): string | null {
  return held === undefined ? null : linkable(held, OURS.link);
}

function linkable(address: string | null, most: number): string | null {
  const followable = address === null ? null : webAddress(address);
  const encoded = followable === null ? null : followable.replace(ENDING, (mark) => ENCODED[mark] ?? mark);
  return encoded !== null && encoded.length <= most ? encoded : null;
}

/** Whatever could end a link, begin its title, or take the meaning from the next mark. Browsers read the encoded form as the same address. */
const ENDING = /[()<>\\"']/gu;
const ENCODED: Readonly<Record<string, string>> = {
  "(": "%28",
  ")": "%29",
  "<": "%3C",
  ">": "%3E",
  "\\": "%5C",
  '"': "%22",
  "'": "%27",
};
