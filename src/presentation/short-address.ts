/** An address → what a reader knows it again by, where it can't be a link: `post.example/…/ferry-stays`. */

export function shortAddress(address: string): string {
  if (!URL.canParse(address)) return cut(address);
  const { protocol, host, pathname } = new URL(address);
  if (host === "") return cut(address);
  const scheme = protocol === "http:" || protocol === "https:" ? "" : `${protocol}//`;
  const [last, ...before] = pathname
    .split("/")
    .filter((part) => part !== "")
    .reverse();
  if (last === undefined) return scheme + host;
  return `${scheme}${host}/${before.length > 0 ? "…/" : ""}${cut(readable(last))}`;
}

/** Letters rather than percent signs. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Bytes that are no UTF-8: they have no letters.
    return part;
  }
}

/** Nothing that could end it, and go on as a sentence of ours. */
function cut(words: string): string {
  const characters = Array.from(words.replace(UNLIKE_AN_ADDRESS, "…"));
  return characters.length <= MOST ? characters.join("") : `${characters.slice(0, MOST - 1).join("")}…`;
}

const UNLIKE_AN_ADDRESS = /[^\p{L}\p{M}\p{N}._~:/-]+/gu;
const MOST = 48;
