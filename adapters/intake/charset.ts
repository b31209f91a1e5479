/** Bytes in whatever character set → text, by what the bytes are before what they say of themselves. */
import iconv from "iconv-lite";

export interface Decoded {
  readonly text: string;
  /** The character set that was taken because nothing stated it, or what was stated is wrong; null: nothing to tell. */
  readonly guessed: string | null;
}

/** `told`: the character set that came with the bytes, as a server states it. */
export function decodeText(bytes: Uint8Array, told: string | null = null): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return { text: iconv.decode(Buffer.from(bytes), marked), guessed: null };
  const utf16 = utf16Without(bytes);
  if (utf16 !== null)
    return { text: iconv.decode(Buffer.from(bytes), utf16), guessed: "UTF-16 without a byte order mark" };
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return { text: utf8, guessed: null };
  const stated = told ?? statedCharset(bytes);
  if (stated !== null && !/^utf-?(?:8|16)/iu.test(stated) && iconv.encodingExists(stated))
    return { text: iconv.decode(Buffer.from(bytes), browsers(stated)), guessed: null };
  return mixed(bytes);
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Bytes that are looked at, and the share of zeros among every second one that Latin letters in UTF-16 have. */
const SAMPLE = 4_096;
const ZEROS = 0.3;

function utf16Without(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = (ZEROS * sample.length) / 2;
  if (sample.length < 4 || Math.max(even, odd) < most || Math.min(even, odd) > most / 10) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In the first kilobytes: `<meta charset>`, `http-equiv`, `<?xml encoding?>`. */
function statedCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, SAMPLE)).toString("latin1");
  const found =
    /<\?xml[^>]{1,100}\bencoding\s*=\s*["']([\w.:-]{1,40})|<meta[^>]{1,200}\bcharset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(
      head,
    );
  return found?.[1] ?? found?.[2] ?? null;
}

/** What says Latin-1 is Windows-1252 wherever browsers read it (WHATWG Encoding, "names and labels"). */
function browsers(charset: string): string {
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/iu.test(charset) ? "windows-1252" : charset;
}

/** UTF-8 where a stretch is UTF-8, Windows-1252 where it isn't: old pages are put together from both. */
function mixed(bytes: Uint8Array): Decoded {
  const latin = Buffer.from(bytes).toString("latin1");
  let isPartlyUtf8 = false;
  const text = latin.replace(STRETCH, (stretch, utf8: string | undefined) => {
    const part = Buffer.from(stretch, "latin1");
    const read = utf8 === undefined ? null : asUtf8(part);
    isPartlyUtf8 ||= read !== null;
    return read ?? iconv.decode(part, "windows-1252");
  });
  return { text, guessed: isPartlyUtf8 ? "UTF-8 with Windows-1252 in it" : "Windows-1252" };
}

const STRETCH =
  /((?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+)|[\x80-\xff]/gu;
