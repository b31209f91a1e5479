import { expect, test } from "vitest";
import { createRanker, NOBODY } from "../../../src/attribution/ranker.ts";
import { aScene, phraseWords } from "./a-scene.ts";

test("the candidate with the highest weights is chosen, and its probability says by how much", () => {
  const scene = aScene("Ada Lind told Tom Reeve: “No.”");
  const near = createRanker(new Map([["rivals b0 rank 0", 3]]))(scene)[0];
  const subject = createRanker(new Map([["link subject-verb speech", 5]]))(scene)[0];
  expect(phraseWords(scene, near?.phrase ?? NOBODY)).toBe("Tom Reeve");
  expect(phraseWords(scene, subject?.phrase ?? NOBODY)).toBe("Ada Lind");
  expect(subject?.probability).toBeGreaterThan(near?.probability ?? 1);
});

test("nobody is chosen for a title, and never for a long statement", () => {
  const nobody = createRanker(new Map([["nobody always", 9]]));
  const title = aScene("Ada Lind sang “The Ferryman” again.");
  const statement = aScene(
    "Ada Lind: “I will not sell it, and nobody else will sell it while I live here, whatever the board may say about it.”",
  );
  expect(nobody(title)[0]?.phrase).toBe(NOBODY);
  expect(phraseWords(statement, nobody(statement)[0]?.phrase ?? NOBODY)).toBe("Ada Lind");
});
