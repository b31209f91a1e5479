import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { masked } from "../../../src/article/masked.ts";

const TOKEN = "[looks like a token]";

// Made up, and put together here so that nobody's scanner takes them for real ones.
const SLACK = ["xoxb", "2345678901", "3456789012", "AbCdEfGh"].join("-");
const DISCORD = ["MTEwMDAwMDAwMDAwMDAwMDAwMQ", "Gtest0", "q7Rk2vXw9LmZb4TnYc8HsJd3"].join(".");
const SECRET = createHash("md5").update("whosaid").digest("hex");

test.each([
  ["a bot’s", SLACK, TOKEN],
  ["an app’s", `${["xapp", "1", "A0B1"].join("-")}-x`, TOKEN],
  ["a short one", "xoxb-12345", TOKEN],
  ["Discord’s", DISCORD, TOKEN],
  ["a signing secret", SECRET, TOKEN],
  ["in a path", `/srv/${SLACK}/articles`, `/srv/${TOKEN}/articles`],
  ["in a list", `["C0123456789","${DISCORD}"]`, `["C0123456789","${TOKEN}"]`],
  ["behind a sign", `token=${SLACK}`, TOKEN],
  ["a login", "https://ada:secret@courier.example/a", "https://[login]@courier.example/a"],
  ["a user", "https://ada@courier.example/a", "https://[login]@courier.example/a"],
])("what opens a door is not repeated: %s", (_what, message, safe) => {
  expect(masked(message)).toBe(safe);
});

test.each([
  "/srv/newsroom/coverage-2025-03-04/lower-quay-ferry-stops.txt",
  "C0123456789,C0987654321 and 81384788765712384",
  "LowerQuayFerryStops2025Edition",
  "2025-11-29T13-17-03Z-backup-of-coverage",
  "f16-g20-g7-summit-a380-b52",
  "COVERAGE_2025_Q1_Q2_Q3_Q4_FINAL",
  "https://courier.example/@ada/posts?by=ada@courier.example",
  "Donaudampfschifffahrtsgesellschaft",
  "a path of 1 to 4,096 characters, none of them a control character",
])("what a person wrote stays: %s", (words) => {
  expect(masked(words)).toBe(words);
});

test("law: of random strings of 32 letters and digits, more than 19 in 20 are not repeated", () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  const random = fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 32, maxLength: 32 });
  const seen = fc.sample(random, { numRuns: 1000, seed: 1 });
  expect(seen.filter((token) => masked(token) === token).length).toBeLessThan(50);
});
