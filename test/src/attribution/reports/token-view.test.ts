import { expect, test } from "vitest";
import { viewOf } from "../../../../src/attribution/reports/token-view.ts";
import { aScene } from "../a-scene.ts";

test("each token knows the next cue of its sentence, also where that is the last word of the text", () => {
  const scene = aScene("The ferry sails, she said");
  const view = viewOf(scene);
  const said = scene.tokens.findIndex(({ lower }) => lower === "said");
  expect(said).toBe(scene.tokens.length - 1);
  expect(Array.from(view.cueAfter)).toEqual([...scene.tokens.slice(0, said).map(() => said), -1]);
});

test("a cue of the next sentence is none of this one's", () => {
  const view = viewOf(aScene("The ferry sails. She said so."));
  expect(view.cueAfter[0]).toBe(-1);
});
