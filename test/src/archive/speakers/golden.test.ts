import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SPEAKERS_AS_KNOWN, speakersAsKnown } from "../../../golden/speakers-as-known.ts";

test("speakers of many articles are one or several, and found by their names, as they were when this was written down", () => {
  expect(speakersAsKnown().split("\n")).toEqual(readFileSync(SPEAKERS_AS_KNOWN, "utf8").split("\n"));
});
