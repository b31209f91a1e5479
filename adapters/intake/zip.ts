/** What a ZIP file holds, unpacked within limits: each entry's own statement of its size may lie. */
import { inflateRawSync } from "node:zlib";
import { err, ok, type Result } from "../../src/index.ts";

/** Bytes of all entries together; a manuscript with pictures has fewer. */
const MOST_BYTES = 100_000_000;
const MOST_ENTRIES = 10_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** By the entry's path. The problem is what is wrong with it, in words. */
export function unzip(bytes: Uint8Array): Result<ReadonlyMap<string, Buffer>, string> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END) return err(CUT_OFF);
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return err(`holds more than ${MOST_ENTRIES.toLocaleString("en-US")} files`);
  const entries = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  let total = 0;
  try {
    for (let entry = 0; entry < count; entry += 1) {
      if (zip.readUInt32LE(at) !== ENTRY) return err(CUT_OFF);
      const nameLength = zip.readUInt16LE(at + 28);
      const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
      const unpacked = unpack(zip, at, MOST_BYTES - total);
      total += unpacked.length;
      entries.set(name, unpacked);
      at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return ok(entries);
  } catch (error) {
    return err(isTooLarge(error) ? `unpacks to more than ${MOST_BYTES / 1_000_000} MB` : CUT_OFF);
  }
}

const CUT_OFF = "isn't a whole ZIP file, as .docx files are: save it again, it may have been cut off";

/** Throws what zlib and Buffer throw: a RangeError beyond the limit or the file, an Error for broken data. */
function unpack(zip: Buffer, at: number, most: number): Buffer {
  const method = zip.readUInt16LE(at + 10);
  const length = zip.readUInt32LE(at + 20);
  const header = zip.readUInt32LE(at + 42);
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + length);
  if (method === 0) return packed;
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}
