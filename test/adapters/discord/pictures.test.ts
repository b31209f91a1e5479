import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawInto, FILE } from "./drawing.ts";
import { faultsOfMessage } from "./faults.ts";
import { GALLERY } from "./gallery.ts";

test("docs/discord.md shows what the code draws (npx tsx test/adapters/discord/pictures.ts draws it again)", () => {
  const docs = readFileSync(FILE, "utf8");
  expect(drawInto(docs)).toBe(docs);
});

describe("every message of the docs is valid", () => {
  test.each(GALLERY)("$name", ({ message }) => {
    expect(faultsOfMessage(message)).toEqual([]);
  });
});
