/** Text that was encoded twice or read in the wrong character set on its way → as it was written. */
import { decodeHTMLStrict } from "entities";
import iconv from "iconv-lite";

export interface Mended {
  readonly text: string;
  /** What was mended, in words; empty where nothing was. */
  readonly done: readonly string[];
}

export function mend(text: string): Mended {
  const done: string[] = [];
  let now = text;
  for (const { what, how } of STEPS) {
    const next = how(now);
    if (next !== now) done.push(what);
    now = next;
  }
  return { text: now, done };
}

const STEPS: readonly { readonly what: string; readonly how: (text: string) => string }[] = [
  { what: "UTF-8 that was read as Windows-1252 (â€œ)", how: withoutDoubleEncoding },
  { what: "entities that were encoded twice (&ldquo;)", how: withoutEntities },
  { what: "Windows-1252 that was read as Latin-1", how: withoutControls },
];

/** Two to four bytes of UTF-8, each as the character that Windows-1252 has for it. */
const HIGH =
  "\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013\\u2014\\u2018-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122";
const TWICE = new RegExp(`[\\u00e2-\\u00ef][${HIGH}]{2}|[\\u00c2\\u00c3][${HIGH}]|\\u00f0[${HIGH}]{3}`, "gu");
/** Marks, dashes, ellipses, the euro: no language writes these three characters in a row. */
const SURE = new RegExp(`\\u00e2(?:\\u20ac|\\u0080|\\u201a\\u00ac|\\u201e\\u00a2)[${HIGH}]?`, "u");

/** A lone pair might be meant ("IRMÃ”"): several different ones, or one sure one, are not. */
function withoutDoubleEncoding(text: string): string {
  const pairs = new Set(text.match(TWICE) ?? []);
  if (pairs.size === 0 || (pairs.size < 2 && !SURE.test(text))) return text;
  return text.replace(TWICE, (stretch) => {
    const bytes = Buffer.concat(Array.from(stretch, byteOf));
    const read = bytes.toString("utf8");
    return read.includes("\ufffd") ? stretch : read;
  });
}

/** Bytes that Windows-1252 has no character for were left as they are. */
function byteOf(character: string): Buffer {
  const code = character.charCodeAt(0);
  return code < 0x100 ? Buffer.from([code]) : iconv.encode(character, "windows-1252");
}

/** Not `&lt;` and `&gt;`: what they stand for would look like mark-up. */
function withoutEntities(text: string): string {
  return text.replace(
    /&(?!(?:lt|gt|#0*6[02]|#x0*3[ce]);)(?:amp;)?(?:[a-z]{2,8}\d{0,2}|#\d{2,5}|#x[\da-f]{2,5});/giu,
    (entity) => {
      const once = entity.startsWith("&amp;") && entity.length > 5 ? `&${entity.slice(5)}` : entity;
      const read = decodeHTMLStrict(once);
      return /[<>\p{Cc}]/u.test(read) ? entity : read;
    },
  );
}

function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (control) => {
    const read = iconv.decode(Buffer.from([control.charCodeAt(0)]), "windows-1252");
    return /[\u0080-\u009f\ufffd]/u.test(read) ? control : read;
  });
}
