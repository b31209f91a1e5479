import { expect, test } from "vitest";
import { cueOf, cueSpan, polarityOf } from "../../../src/attribution/cues.ts";
import { slice } from "../../../src/domain.ts";
import { aScene } from "./a-scene.ts";

function cueAt(text: string, word: string): { readonly words: string | null; readonly polarity: string } {
  const scene = aScene(text);
  const { tokens } = scene;
  const cue = tokens.findIndex(({ lower }) => lower === word);
  const span = cueSpan(scene, cue);
  return { words: span && slice(text, span), polarity: polarityOf(tokens, cue) };
}

test.each([
  ["said", "Lind said it held.", "affirmed"],
  ["denied", "Lind denied that it held.", "denied"],
  ["said", "Lind never said that it held.", "denied"],
  ["say", "Lind did not say that it held.", "denied"],
  ["say", "Lind declined to say whether it held.", "denied"],
  ["deny", "Lind did not deny that it held.", "affirmed"],
  ["say", "Lind never did say that it held.", "denied"],
  ["said", "With no ferry Moe said that it held.", "affirmed"],
])("%s in “%s” is %s", (word, text, polarity) => {
  expect(cueAt(text, word).polarity).toBe(polarity);
});

test("according to is one cue of two words", () => {
  expect(cueAt("It held, according to Lind.", "according").words).toBe("according to");
});

test.each([
  ["the verb before the words", "Ada Lind called it “a fall”.", "called"],
  ["the verb behind them", "“No,” said Ada Lind.", "said"],
  ["the nearest verb behind its source", "Ada Lind, who said little, called it “a fall”.", "called"],
  ["no verb that reports nothing", "Ada Lind walked into “a fall”.", null],
])("the cue of a quotation is %s", (_name, text, expected) => {
  const scene = aScene(text);
  const token = scene.tokens[cueOf(scene, 0, 0)];
  expect(token === undefined ? null : slice(text, token)).toBe(expected);
});
