import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createAsk } from "../../../adapters/asking/asking.ts";
import { prompt } from "../../../adapters/repl/prompt.ts";
import { createTerminal } from "../../../adapters/repl/terminal.ts";
import type { Coverage, QuotedSpeaker } from "../../../src/index.ts";
import { readCopyStyles } from "../../../src/presentation/copy-styles.ts";
import { anAnswer, SEARCHED } from "../../an-answer.ts";
import { aScreen } from "./a-screen.ts";

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const ADA: QuotedSpeaker = {
  speaker: { name: "Ada Lind", aliases: [], roles: [], kind: "person" },
  quotations: 2,
};

/** A prompt whose keys are pressed one string after the other; what each one left on the screen comes back. */
async function typing(...keys: readonly string[]) {
  const asked: string[] = [];
  const kept: string[] = [];
  let written = "";
  const input = new PassThrough();
  const output = new PassThrough();
  output.on("data", (chunk: Buffer) => {
    written += chunk.toString();
  });
  const coverage: Coverage = {
    add: () => {},
    remove: () => {},
    made: () => null,
    edition: () => null,
    versionsOf: () => [],
    settle: () => true,
    answer: () => anAnswer(),
    ask: ({ text }) => {
      asked.push(text);
      return anAnswer();
    },
    speakers: () => [ADA],
    speaker: () => ({ kind: "nobody", spelt: [] }),
    searched: () => SEARCHED,
    standing: () => ({ finding: { kind: "gone" }, article: null, credit: null, corrections: [] }),
    surroundings: () => ({ before: null, after: null }),
  };
  const terminal = createTerminal({ out: (text) => output.write(text), err: () => {} }, () =>
    aScreen({ airy: true }),
  );
  const history = { lines: ["who said the older thing?"], add: (line: string) => kept.push(line) };
  const copyStyles = readCopyStyles(undefined).styles;
  const left = prompt({
    coverage,
    ask: createAsk(coverage, () => {}),
    copyStyles,
    history,
    terminal,
    input,
    output,
  });
  asked.length = 0;
  const screens: string[] = [];
  for (const key of keys) {
    written = "";
    input.write(key);
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    screens.push(written);
  }
  return { asked, kept, screens, left };
}

describe("the prompt", () => {
  test("answers, keeps the question, and asks for the next", async () => {
    const { asked, kept, screens, left } = await typing("who said a?\r", "/quit\r");
    expect(asked).toEqual(["who said a?"]);
    expect(kept).toEqual(["who said a?", "/quit"]);
    expect(screens[0]).toContain("Found – printed as a quotation");
    expect(screens[0]?.endsWith("whosaid> \u001b[10G")).toBe(true);
    expect(await left).toBe(0);
  });

  test("several lines pasted at once are several questions", async () => {
    const { asked } = await typing("who said a?\rwho said b?\rwho said c?\r");
    expect(asked).toEqual(["who said a?", "who said b?", "who said c?"]);
  });

  test("the arrow key brings back the questions of another day", async () => {
    const { asked } = await typing("\u001b[A", "\r");
    expect(asked).toEqual(["who said the older thing?"]);
  });

  test("Tab completes a name", async () => {
    const { asked } = await typing("what did ad", "\t", " say?\r");
    expect(asked).toEqual(["what did Ada Lind say?"]);
  });

  test("Ctrl-D leaves with 0", async () => {
    const { left } = await typing(CTRL_D);
    expect(await left).toBe(0);
  });

  test("Ctrl-C clears what is typed", async () => {
    const { asked } = await typing("who said nonsense", CTRL_C, "who said a?\r");
    expect(asked).toEqual(["who said a?"]);
  });

  test("Ctrl-C on an empty line tells how to leave, and the second one leaves with 130", async () => {
    const { screens, left } = await typing(CTRL_C, CTRL_C);
    expect(screens[0]).toContain("Ctrl-C once more leaves, as does Ctrl-D.");
    expect(await left).toBe(130);
  });

  test("a question in between, and Ctrl-C is the first one again", async () => {
    const { screens, left } = await typing(CTRL_C, "who said a?\r", CTRL_C, CTRL_D);
    expect(screens[2]).toContain("Ctrl-C once more leaves");
    expect(await left).toBe(0);
  });
});
