import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, MOST_BYTES, tooLarge } from "../../../src/article/decode.ts";
import { anyCharacter } from "../../any-character.ts";

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.of(part))));

const textOf = (read: Uint8Array): string | null => {
  const decoded = decode("a.txt", read);
  return decoded.ok ? decoded.value : null;
};

describe("bytes become text as it stands", () => {
  test.each([
    ["a byte order mark stays and counts", "\ufeffFerry halted\n"],
    ["Windows line ends stay", "Ferry halted\r\n\r\nIt stopped.\r\n"],
    ["letters and their accents stay apart where they were written apart", "Zso\u0301fia Ba\u0301ra\u0301ny"],
    ["no-break spaces stay", "18\u00a0kilometres"],
    ["a replacement character that stands in the file is no fault", "caf\ufffd"],
  ])("%s", (_name, text) => {
    expect(textOf(bytes(text))).toBe(text);
  });

  test("law: whatever is written in UTF-8 without zero bytes is read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0"));
        expect(textOf(bytes(text))).toBe(text);
      }),
    );
  });
});

describe("bytes that are no text", () => {
  test.each([
    ["Windows-1252", bytes("caf", 0xe9, " in Harrowmere"), "byte 3", "save it as UTF-8"],
    ["a fault behind longer letters", bytes("é東😀", 0xff), "byte 9", "save it as UTF-8"],
    [
      "a fault behind a written replacement character",
      bytes("\ufffd", 0xc3, "x"),
      "byte 3",
      "save it as UTF-8",
    ],
    ["a fault behind a byte order mark", bytes("\ufeffab", 0x80), "byte 5", "save it as UTF-8"],
    ["a letter cut off at the end", bytes("x".repeat(1204), 0xe2, 0x80), "byte 1,204", "save it as UTF-8"],
    ["half a pair of surrogates", bytes("ab", 0xed, 0xa0, 0x80), "byte 2", "save it as UTF-8"],
    ["UTF-16, little end first", bytes(0xff, 0xfe, "F", 0), "byte 0", "is UTF-16: save it as UTF-8"],
    ["UTF-16, big end first", bytes(0xfe, 0xff, 0, "F"), "byte 0", "is UTF-16: save it as UTF-8"],
    ["a picture", bytes(0x89, "PNG\r\n", 0x1a, "\n", 0, 0, 0), "byte 8", "is binary"],
  ])("%s: the place and the remedy are told", (_name, wrong, place, message) => {
    const decoded = decode("scans/old.txt", wrong);
    expect(decoded).toMatchObject({ ok: false, problem: { file: "scans/old.txt", place } });
    expect(decoded).toHaveProperty("problem.message", expect.stringContaining(message));
  });

  test("law: a byte that can't stand in UTF-8 is found where it was put", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (before) => {
        fc.pre(!before.includes("\0"));
        const lead = bytes(before);
        fc.pre(lead.length < 1000 && decode("a", lead).ok);
        expect(decode("a", bytes(before, 0xc0))).toHaveProperty("problem.place", `byte ${lead.length}`);
      }),
    );
  });

  test("5 MB are read, and a byte more is not", () => {
    expect(decode("a", new Uint8Array(MOST_BYTES).fill(0x61)).ok).toBe(true);
    expect(decode("a", new Uint8Array(MOST_BYTES + 1).fill(0x61))).toEqual({
      ok: false,
      problem: tooLarge("a", MOST_BYTES + 1),
    });
  });

  test("a file that is too large says how large and what to do", () => {
    expect(tooLarge("archive.txt", 12_340_000).message).toBe(
      "has 12.3 MB, and 5 MB is the most: split it into its articles",
    );
  });
});
