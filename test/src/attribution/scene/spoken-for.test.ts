import { expect, test } from "vitest";
import { slice } from "../../../../src/domain.ts";
import { aScene } from "../a-scene.ts";

test.each([
  ["behind a verb of speech", "“No,” said Black.", "Black"],
  ["before one, after a quotation", "“No,” Cuban said.", "Cuban"],
])("a capital word that speaks is a name: %s", (_name, text, expected) => {
  expect(aScene(text).mentions.map((mention) => slice(text, mention))).toContain(expected);
});
