import { describe, expect, test } from "vitest";
import { LIMITS, MEASURED, OURS } from "../../../adapters/slack/limits.ts";
import { jsonSize, outside } from "../../../adapters/slack/send/measure.ts";
import { pagesOf, renderAnswer, renderPlain } from "../../../adapters/slack/send/render.ts";
import { aChoice, aCitation, anAnswer, anAnswerInParts, anArticle } from "../../an-answer.ts";
import { KEY } from "./faults.ts";
import { readBlocks } from "./reader.ts";

test("our own bounds lie inside Slack's", () => {
  expect(MEASURED.text).toBeLessThanOrEqual(LIMITS.text);
  const { passage, name, note } = OURS.onAPage;
  expect(passage + name).toBeLessThanOrEqual(LIMITS.actionsElements);
  // With the head, and a row of buttons for the entries and one for the page.
  expect(passage + name + note + 3).toBeLessThanOrEqual(LIMITS.blocks);
  expect(OURS.key + "999999999:".length).toBeLessThanOrEqual(LIMITS.button.value);
});

test("JSON is counted with an escape for every letter outside ASCII and for every slash", () => {
  expect(jsonSize("п/a\n")).toBe(String.raw`"\u043f\/a\n"`.length);
  expect(jsonSize("😀")).toBe(String.raw`"\ud83d\ude00"`.length);
});

describe("pages", () => {
  const view = (page: number) => ({ key: KEY, page, audience: "channel" }) as const;

  test("hold five passages, and the rest stands on the next", () => {
    const answer = anAnswer("found", [aCitation(), ...Array.from({ length: 6 }, () => aCitation())]);
    expect(pagesOf(answer)).toBe(2);
    expect(readBlocks(renderAnswer(answer, view(1)).blocks).quotations).toHaveLength(5);
    expect(readBlocks(renderAnswer(answer, view(2)).blocks).quotations).toHaveLength(2);
  });

  test("a page that there isn't is the nearest one", () => {
    const answer = anAnswer("found", [aCitation(), ...Array.from({ length: 6 }, () => aCitation())]);
    for (const page of [0, -3, Number.NaN])
      expect(renderAnswer(answer, view(page))).toEqual(renderAnswer(answer, view(1)));
    expect(renderAnswer(answer, view(99))).toEqual(renderAnswer(answer, view(2)));
  });

  test("are turned by buttons that name the page", () => {
    const answer = anAnswer("found", [aCitation(), ...Array.from({ length: 11 }, () => aCitation())]);
    const labels = (page: number) =>
      readBlocks(renderAnswer(answer, view(page)).blocks)
        .buttons.filter(({ id }) => id.startsWith("whosaid:page:"))
        .map(({ label, id, value }) => [label, id, value]);
    expect(labels(1)).toEqual([["More", "whosaid:page:2", `2:${KEY}`]]);
    expect(labels(2)).toEqual([
      ["Back", "whosaid:page:1", `1:${KEY}`],
      ["More", "whosaid:page:3", `3:${KEY}`],
    ]);
    expect(labels(3)).toEqual([["Back", "whosaid:page:2", `2:${KEY}`]]);
  });

  test("a passage that is too long is shown in numbered parts, parted between sentences", () => {
    const text = `“${"The ferry will not stop here. ".repeat(200).trim()}”`;
    const answer = anAnswer("found", [aCitation(text, { article: anArticle({ text }) })]);
    const pages = Array.from({ length: pagesOf(answer) }, (_, at) =>
      readBlocks(renderAnswer(answer, view(at + 1)).blocks),
    );
    const parts = pages.flatMap(({ quotations }) => quotations);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join("")).toBe(text);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/here\. $/u);
    expect(pages.flatMap(({ lines }) => lines).filter((line) => /part \d of/u.test(line))).toHaveLength(
      parts.length,
    );
  });

  test("no quotation is longer than one element is known to bear, even where a page had room for it", () => {
    const text = "The ferry will not stop here. ".repeat(107);
    const answer = anAnswer("found", [aCitation(text, { article: anArticle({ text }) })]);
    const { quotations } = readBlocks(renderAnswer(answer, view(1)).blocks);
    expect(quotations[0]?.length).toBeLessThanOrEqual(MEASURED.element);
  });

  test("ten names to choose from stand on one", () => {
    const answer = aChoice(...Array.from({ length: 23 }, (_, at) => `Ada Lind ${at}`));
    expect(pagesOf(answer)).toBe(3);
    const { buttons } = readBlocks(renderAnswer(answer, view(3)).blocks);
    expect(buttons.filter(({ id }) => id.startsWith("whosaid:choose:")).map(({ value }) => value)).toEqual([
      `21:${KEY}`,
      `22:${KEY}`,
      `23:${KEY}`,
    ]);
  });

  test("of several questions begin with the one that goes on there, and its verdict", () => {
    const many = anAnswer("other-words", [aCitation(), ...Array.from({ length: 6 }, () => aCitation())]);
    const answer = anAnswerInParts(anAnswer(), many);
    expect(readBlocks(renderAnswer(answer, view(2)).blocks).lines.slice(0, 5)).toEqual([
      "2 questions:",
      "Page 2 of 2",
      "Question 2: who said the ferry stays?",
      "Printed, in other words",
      "[6] Ada Lind · Ferry stays, says mayor · The Quay Courier, 4 Mar 2025",
    ]);
  });

  test("the plain fallback says that there are more", () => {
    const answer = anAnswer("found", [aCitation(), ...Array.from({ length: 6 }, () => aCitation())]);
    expect(renderPlain(answer).text).toMatch(/other pages can’t be shown/u);
    expect(renderPlain(anAnswer()).text).not.toMatch(/other pages/u);
  });
});

describe("words from outside, in a line of ours", () => {
  test("lose line breaks and what turns them around", () => {
    expect(outside("Ada\n\u202eLind\u0000 ", 100)).toBe("Ada Lind");
  });

  test("are cut where they are long, and the cut is shown", () => {
    expect(outside("Ada Lind of the Lower Quay", 16)).toBe("Ada Lind o…");
    expect(outside("x".repeat(1_000_000), 16)).toBe("xxxxxxxxxx…");
  });
});
