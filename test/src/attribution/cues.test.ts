import { expect, test } from "vitest";
import { cueSpan, polarityOf } from "../../../src/attribution/cues.ts";
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
