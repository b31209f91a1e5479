import { describe, expect, test } from "vitest";
import { readableDate, readableDay } from "../../../src/presentation/date.ts";

describe("a date as stated", () => {
  test.each([
    ["a day", "2025-03-04", "4 Mar 2025"],
    ["a time in a zone, which it stays in", "2025-03-04T23:30:00+02:00", "4 Mar 2025, 23:30 +02:00"],
    ["a time in UTC", "2025-03-04T23:30:00.000Z", "4 Mar 2025, 23:30 UTC"],
    ["a time without a zone", "2025-03-04T23:30", "4 Mar 2025, 23:30"],
    ["a year alone", "2025", "2025"],
    ["a month that there isn't", "2025-13-04", "2025-13-04"],
    ["words", "last spring", "last spring"],
  ])("%s", (_, stated, readable) => {
    expect(readableDate(stated)).toBe(readable);
  });

  test("the day alone, of a time", () => {
    expect(readableDay("2025-03-04T23:30:00+02:00")).toBe("4 Mar 2025");
  });
});
