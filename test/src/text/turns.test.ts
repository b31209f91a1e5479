import { describe, expect, test } from "vitest";
import { slice } from "../../../src/domain.ts";
import { turnOf } from "../../../src/text/turns.ts";

function read(line: string): string[] | null {
  const turn = turnOf(line);
  return turn === null ? null : [slice(line, turn.name), slice(line, turn.words), turn.style];
}

describe("a line opens with who speaks the rest", () => {
  test.each([
    ["LIND: It is.", "LIND", "It is."],
    ["ADA LIND, HOST: It is.", "ADA LIND", "It is."],
    ["ADA LIND, CEO OF REEVE & CO.: It is.", "ADA LIND", "It is."],
    ["LIND (laughing): It is.", "LIND", "It is."],
    ["[00:12:03] LIND: It is.", "LIND", "It is."],
    ["Mr. LIND (during the reading). Madam Chairman, I move.", "LIND", "Madam Chairman, I move."],
    ["Mrs.  O'HALLORAN:  It is.", "O'HALLORAN", "It is."],
    ["Mr. LIND of Alder. I object.", "LIND", "I object."],
    ["The DEPUTY SPEAKER (Hon. B.C. Scobie): Order!", "B.C. Scobie", "Order!"],
    ["Mr LIND (Harrowmere): Hear, hear.", "LIND", "Hear, hear."],
  ])("in capitals: %s", (line, name, words) => {
    expect(read(line)).toEqual([name, words, "capitals"]);
  });

  test.each([
    ["Lind: Every winter.", "Lind", "Every winter."],
    ["Q: Is it safe?", "Q", "Is it safe?"],
    ["Opposition members: Shame!", "Opposition members", "Shame!"],
  ])("in small letters: %s", (line, name, words) => {
    expect(read(line)).toEqual([name, words, "plain"]);
  });
});

test.each([
  ["a vote that is told and not spoken", "Ms. LIND of Alder: changed her vote"],
  ["a label of the page", "UPDATE: It is."],
  ["a heading of a fact check", "AP’S ASSESSMENT: False. It is."],
  ["another", "THE FACTS: It is."],
  ["a sentence that opens with capitals", "U.S. THREAT. It is."],
  ["a sentence with a colon", "The mayor said on Tuesday: We will pay."],
])("%s opens no turn", (_what, line) => {
  expect(turnOf(line)).toBeNull();
});
