import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMetadata, readSidecar } from "../../../src/article/metadata.ts";

const HERALD = {
  publisher: "Harrowmere Herald",
  published: "2025-03-05T17:40:00+01:00",
  url: "https://harrowmere-herald.example/ferry",
};

describe("metadata that the publisher stated", () => {
  test.each([
    ["everything", HERALD],
    ["nothing", {}],
    ["a date alone", { published: "2025-03-05" }],
    ["a leap day", { published: "2024-02-29" }],
    ["a time in UTC", { published: "2025-03-05T16:40:00Z" }],
    ["a time to the minute", { published: "2025-03-05T17:40+01:00" }],
    ["a time with fractions of a second", { published: "2025-03-05T17:40:00.125-05:00" }],
    ["a language", { language: "de" }],
    ["a language with its region", { language: "de-AT" }],
    ["a correction in words", { corrections: "The ferry leaves at nine, not eight." }],
    ["corrections as schema.org has them", { corrections: ["A date.", { text: "A name." }] }],
    ["null says unknown", { publisher: null, published: null, url: null }],
    ["an address with an @ behind the name", { url: "https://herald.example/@ada?by=a@b" }],
    ["an address without encryption", { url: "http://old.example/1" }],
  ])("is taken as stated: %s", (_name, stated) => {
    expect(readMetadata("a.json", stated)).toEqual({ ok: true, value: stated });
  });

  test("keys of the newsroom's own are left out", () => {
    expect(readMetadata("a.json", { publisher: "Herald", desk: 7 })).toEqual({
      ok: true,
      value: { publisher: "Herald" },
    });
  });

  test.each([
    ["published", "yesterday", '"yesterday"'],
    ["published", "2025-02-29", '"2025-02-29"'],
    ["published", "2025-13-01", '"2025-13-01"'],
    ["published", "5 March 2025", '"5 March 2025"'],
    ["published", "2025-03-05T17:40:00", '"2025-03-05T17:40:00"'],
    ["published", "2025-03-05T25:00:00Z", '"2025-03-05T25:00:00Z"'],
    ["published", 2025, "2025"],
    ["publisher", 42, "42"],
    ["publisher", "", '""'],
    ["publisher", " \t", '" \\t"'],
    ["publisher", ["Herald"], '["Herald"]'],
    ["url", "harrowmere-herald.example", '"harrowmere-herald.example"'],
    ["url", "ftp://harrowmere-herald.example/x", '"ftp://harrowmere-herald.example/x"'],
    ["url", "javascript:alert(1)", '"javascript:alert(1)"'],
    ["url", { href: "x" }, '{"href":"x"}'],
    ["url", "https://ada:secret@herald.example/x", '"https://[login]@herald.example/x"'],
    ["url", "https://herald.example@elsewhere.example/x", '"https://[login]@elsewhere.example/x"'],
    ["url", "https:\\\\herald.example", '"https:'],
    ["language", "Deutsch, bitte", '"Deutsch, bitte"'],
    ["language", 49, "49"],
    ["corrections", 2, "2"],
  ])("%s may not be %j", (key, value, shown) => {
    const read = readMetadata("a.json", { [key]: value });
    expect(read).toMatchObject({ ok: false, problem: { file: "a.json" } });
    expect(read).toHaveProperty("problem.message", expect.stringContaining(`"${key}" should be a`));
    expect(read).toHaveProperty("problem.message", expect.stringContaining(`but is ${shown}`));
  });

  test("all wrong keys are told together", () => {
    const read = readMetadata("a.json", { publisher: 1, published: "soon", url: "/ferry" });
    expect(read).toHaveProperty(
      "problem.message",
      expect.stringMatching(/^"publisher" .*; "published" .*; "url" .* but is "\/ferry"$/),
    );
  });

  test("what stood there is shortened and can't steer a terminal", () => {
    const read = readMetadata("a.json", { published: `\u001b[2J\u202e${"soon ".repeat(100)}` });
    const message = read.ok ? "" : read.problem.message;
    expect(message.length).toBeLessThan(260);
    expect(message).not.toMatch(/\p{Cc}|\u202e/u);
  });

  test("law: a real day is taken, a day that the calendar lacks is not", () => {
    const part = (most: number) => fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), part(14), part(33), (year, month, day) => {
        const published = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const date = new Date(Date.UTC(year, month - 1, day));
        const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(readMetadata("a.json", { published }).ok).toBe(isReal);
      }),
    );
  });
});

describe("a sidecar", () => {
  test("is one JSON object, with or without a byte order mark", () => {
    const text = JSON.stringify(HERALD, null, 2);
    expect(readSidecar({ file: "a.json", text })).toEqual({ ok: true, value: HERALD });
    expect(readSidecar({ file: "a.json", text: `\ufeff${text}` })).toEqual({ ok: true, value: HERALD });
  });

  test("that isn't JSON is told by line and column", () => {
    const read = readSidecar({ file: "a.json", text: `{\n  "publisher": Herald\n}` });
    expect(read).toMatchObject({ ok: false, problem: { file: "a.json", place: "line 2, column 16" } });
  });

  test.each([["[]"], ["null"], ['"Herald"'], ["7"]])("that is %s is told as no object", (text) => {
    const read = readSidecar({ file: "a.json", text });
    expect(read).toHaveProperty("problem.message", `metadata should be an object of keys, but is ${text}`);
  });

  test("of eight levels is read, and of nine refused, whatever stands in strings", () => {
    const levels = (count: number) => `{"a":${"[".repeat(count - 1)}"[[{\\"["${"]".repeat(count - 1)}}`;
    expect(readSidecar({ file: "a.json", text: levels(8) })).toEqual({ ok: true, value: {} });
    for (const count of [9, 3000]) {
      expect(readSidecar({ file: "a.json", text: levels(count) })).toHaveProperty(
        "problem.message",
        expect.stringContaining("more than 8 levels"),
      );
    }
  });

  test("of more than 64 KB is refused before it is read", () => {
    const text = `{"publisher": "Herald"${" ".repeat(65_536)}`;
    expect(readSidecar({ file: "a.json", text })).toMatchObject({
      problem: { file: "a.json", message: expect.stringMatching(/^has 65 KB, and 64 KB is the most: keep/) },
    });
  });
});
