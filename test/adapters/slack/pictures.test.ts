import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { problemsOfView } from "./block-kit.ts";
import { drawInto, FILE } from "./drawing.ts";
import { faultsOfMessage } from "./faults.ts";
import { GALLERY } from "./gallery.ts";

test("docs/slack.md shows what the code draws (npx tsx test/adapters/slack/pictures.ts draws it again)", () => {
  const docs = readFileSync(FILE, "utf8");
  expect(drawInto(docs)).toBe(docs);
});

describe("every message and view of the docs is valid", () => {
  test.each(GALLERY)("$name", ({ payload }) => {
    const { text, blocks } = payload;
    const problems =
      text === undefined
        ? problemsOfView(payload)
        : faultsOfMessage({ text, blocks: JSON.parse(JSON.stringify(blocks)) });
    expect(problems).toEqual([]);
  });
});
