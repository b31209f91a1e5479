import { expect, test } from "vitest";
import { createLabeller } from "../../src/attribution/reports/labeller.ts";
import { reportsOf } from "../../src/attribution/reports/reports.ts";
import { finished } from "../../src/domain/steps.ts";
import { slice } from "../../src/domain.ts";
import { aScene } from "../src/attribution/a-scene.ts";
import type { GoldArticle } from "./quotation-gold.ts";
import { chainsOf } from "./report-examples.ts";
import { learnReports } from "./report-learning.ts";
import { shortened } from "./report-module.ts";

const LEARNING = { fewest: 1, kept: 400, rate: 0.2, decay: 0, epochs: [10, 10] } as const;

test("what is learnt from a few sentences is found in another, with weights of eight bits", () => {
  const model = shortened(learnReports(someGold().flatMap(chainsOf), LEARNING));
  const reader = { label: createLabeller(model), credit: () => 1 };
  const text = "Ines Vale said that the gate rusts.";
  const found = finished(reportsOf(aScene(text), reader)).map(({ content }) => slice(text, content[0]));
  expect(found).toEqual(["that the gate rusts"]);
});

test("it is the same every time", () => {
  const chains = someGold().flatMap(chainsOf);
  expect(learnReports(chains, LEARNING)).toEqual(learnReports(chains, LEARNING));
});

function someGold(): GoldArticle[] {
  return [
    ["Ada Lind", "said", "that the dam held"],
    ["Per Holm", "said", "that the quay leaks"],
    ["Ruth Oakes", "said", "that the ferry sank"],
    ["The mayor", "said", "that the crew drowned"],
  ].map(([speaker = "", cue = "", content = ""], number) => {
    const text = `${speaker} ${cue} ${content}. It rained.`;
    const span = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, text: words };
    };
    const quote = { ...span(content), kind: "indirect", speaker: span(speaker), cue: span(cue) } as const;
    return { id: String(number), text, quotes: [{ ...quote, speakerFull: null }] };
  });
}
