/** Bytes as received → text as it stands, or a problem that names the byte. Nothing is normalised, a BOM stays. */
import type { Problem } from "../domain.ts";
import { err, ok, type Result } from "../result.ts";

/** An article is a few kilobytes; what is larger is something else, and would only slow every question down. */
export const MOST_BYTES = 5_000_000;

export function decode(file: string, bytes: Uint8Array): Result<string, Problem> {
  if (bytes.length > MOST_BYTES) return err(tooLarge(file, bytes.length));
  if (isUtf16(bytes)) return err({ file, place: "byte 0", message: "is UTF-16: save it as UTF-8" });
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const message = "is binary (a zero byte), not text: export it as plain text in UTF-8, or take it out";
    return err({ file, place: byte(zero), message });
  }
  try {
    return ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return err({ file, place: byte(firstBadByte(bytes)), message: "isn't UTF-8 text: save it as UTF-8" });
  }
}

export function tooLarge(file: string, size: number): Problem {
  const megabytes = (size / 1_000_000).toFixed(1);
  const message = `has ${megabytes} MB, and ${MOST_BYTES / 1_000_000} MB is the most: split it into its articles`;
  return { file, place: null, message };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The offset of the first byte that a lenient decoder had to replace, found by counting the bytes before it. */
function firstBadByte(bytes: Uint8Array): number {
  let offset = 0;
  for (const character of new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)) {
    if (character === "\ufffd" && !standsAt(bytes, offset)) return offset;
    offset += utf8Length(character.codePointAt(0) ?? 0);
  }
  return offset;
}

/** Whether the replacement character itself is written there: then it was not a fault. */
function standsAt(bytes: Uint8Array, offset: number): boolean {
  return bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

function byte(offset: number): string {
  return `byte ${offset.toLocaleString("en-US")}`;
}
