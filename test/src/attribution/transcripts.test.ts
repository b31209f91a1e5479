import { expect, test } from "vitest";
import { transcriptLines } from "../../../src/attribution/transcripts.ts";
import { slice } from "../../../src/domain.ts";
import { paragraphs } from "../../../src/text/paragraphs.ts";

const linesOf = (text: string) =>
  transcriptLines(text, paragraphs(text)).map(({ name, words }) => [slice(text, name), slice(text, words)]);

test("lines that open with a name in capitals are a transcript", () => {
  expect(linesOf("ADA LIND: Is it safe?\n\nREEVE (laughing): It is.")).toEqual([
    ["ADA LIND", "Is it safe?"],
    ["REEVE", "It is."],
  ]);
});

test("a quoted paragraph without a name carries on the turn before it", () => {
  expect(
    linesOf('"LIND: Is it safe?\n\n"REEVE: It is.\n\n"It always was.\n\nHe left.').map(([name]) => name),
  ).toEqual(["LIND", "REEVE", "REEVE"]);
});

test("an answer goes on to the next question, but for what an editor puts in brackets", () => {
  const interview = [
    "Q: Is it safe?",
    "A: It is.",
    "I say so.",
    "[He laughs.]",
    "Q: Always?",
    "A: We wait.",
    "The quay opens at six.",
  ];
  expect(linesOf(interview.join("\n\n"))).toEqual([
    ["Q", "Is it safe?"],
    ["A", "It is."],
    ["A", "I say so."],
    ["Q", "Always?"],
    ["A", "We wait."],
  ]);
});

test("one such line is a label, and so are known labels", () => {
  expect(linesOf("LIND: Is it safe?")).toEqual([]);
  expect(linesOf("UPDATE: It is.\n\nCORRECTION: It isn’t.")).toEqual([]);
});

test("labels in capitals under which nobody speaks are headings", () => {
  const preview =
    "FERRY CUP ODDS: Quay Rowers -3; over 12.\n\nBOTTOM LINE: The Quay Rowers meet the Tar Men.";
  expect(linesOf(preview)).toEqual([]);
});

test("labels in small letters are turns where the article names who speaks, and comes back to them", () => {
  const interview = [
    "An hour with Ada Lind",
    "Interviewer: Did you think of leaving?",
    "Lind: Every winter.",
    "Interviewer: And now?",
    "Lind: Now there is no ice.",
  ].join("\n\n");
  expect(linesOf(interview).map(([name]) => name)).toEqual(["Interviewer", "Lind", "Interviewer", "Lind"]);
  expect(linesOf("Price: Ten crowns.\n\nVerdict: Good.\n\nPrice: Two crowns.")).toEqual([]);
});

test("a table of scorers, in which nobody says anything, is no interview", () => {
  const table = [
    "Harrowmere beat Saltgate, and Saltgate beat Tessel.",
    "Harrowmere: Ada Lind 2 goals, 1 assist.",
    "Saltgate: Per Berg 8 saves.",
    "Tessel: Tom Reeve 1 goal.",
    "Saltgate: Bo Marsh 19 points and 3 steals.",
  ];
  expect(linesOf(table.join("\n\n"))).toEqual([]);
  const spoken = [...table, "Saltgate: We trained for this."];
  expect(linesOf(spoken.join("\n\n"))).not.toEqual([]);
});

test("a line of small letters between names in capitals is a turn where the article knows who that is", () => {
  expect(
    linesOf("Per Berg is mayor.\n\nLIND: Is it?\n\nBerg: It is.\n\nREEVE: No.").map(([name]) => name),
  ).toEqual(["LIND", "Berg", "REEVE"]);
});

test("lines that open with a place are a round-up", () => {
  expect(linesOf("FRANCE: Ferries stop.\n\nITALY: Ferries run.")).toEqual([]);
});
