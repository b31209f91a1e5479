import { expect, test } from "vitest";
import { createRanker, NOBODY, UNKNOWN } from "../../../../src/attribution/ranking/ranker.ts";
import { finished } from "../../../../src/domain/steps.ts";
import { aScene, phraseWords } from "../a-scene.ts";

test("the candidate with the highest weights is chosen, and its odds say by how much", () => {
  const scene = aScene("Ada Lind told Tom Reeve: “No.”");
  const near = finished(createRanker(new Map([["rivals b0 rank 0", 3]]))(scene))[0];
  const subject = finished(createRanker(new Map([["link subject-verb speech", 5]]))(scene))[0];
  expect(phraseWords(scene, near?.phrase ?? NOBODY)).toBe("Tom Reeve");
  expect(phraseWords(scene, subject?.phrase ?? NOBODY)).toBe("Ada Lind");
  expect(subject?.odds).toBeGreaterThan(near?.odds ?? Number.POSITIVE_INFINITY);
});

const nobody = createRanker(new Map([["nobody always", 9]]));

test("nobody is chosen for a title, and never for a statement", () => {
  const title = aScene("Ada Lind read “The Ferryman” again.");
  const statement = aScene("Ada Lind: “I will not sell it to anybody.”");
  expect(finished(nobody(title))[0]?.phrase).toBe(NOBODY);
  expect(phraseWords(statement, finished(nobody(statement))[0]?.phrase ?? NOBODY)).toBe("Ada Lind");
});

test("a statement with nobody near is an unknown speaker's", () => {
  expect(finished(nobody(aScene("“It will not come back before spring.”")))[0]?.phrase).toBe(UNKNOWN);
});

test("what is pressed or sung is nobody's, whatever the weights", () => {
  const somebody = createRanker(new Map([["link subject-verb speech", 5]]));
  expect(finished(somebody(aScene("Ada Lind pressed “Skip the queue” twice.")))[0]?.phrase).toBe(NOBODY);
});

test("a paragraph after a colon is its announcer's where nobody else is likely", () => {
  const scene = aScene(
    "Tom Reeve met Brill, Osei and Ada Lind had one sentence:\n\n“We will need a longer rope.”",
  );
  const choice = finished(createRanker(new Map())(scene))[0];
  expect(phraseWords(scene, choice?.phrase ?? NOBODY)).toBe("Ada Lind");
});
