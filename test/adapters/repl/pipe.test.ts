import { describe, expect, test } from "vitest";
import { type Ask, createAsk } from "../../../adapters/asking/asking.ts";
import { AnswerJson, ErrorJson } from "../../../adapters/repl/answer-json.ts";
import { answerInJson, answerInWords } from "../../../adapters/repl/pipe.ts";
import { type Inquiry, ok, type Turn } from "../../../src/index.ts";
import { anAbsence, anAnswer, anAnswerInParts } from "../../an-answer.ts";
import { aTerminal } from "./a-screen.ts";

const SECRET = "who said the secret thing?";

function createFake(): { ask: Ask; threads: (readonly Turn[])[]; reports: string[] } {
  const threads: (readonly Turn[])[] = [];
  const reports: string[] = [];
  const answer = ({ text: question }: Inquiry, thread: readonly Turn[] = []) => {
    threads.push(thread);
    if (question === SECRET) throw new TypeError(`cannot read ${question}`);
    if (question.includes("both")) return anAnswerInParts(anAbsence(), anAnswer());
    return question.includes("ferry") ? anAnswer() : anAbsence();
  };
  return { ask: createAsk({ ask: answer }, (line) => reports.push(line)), threads, reports };
}

function input(...texts: readonly string[]) {
  return texts.map((text, index) => ({ number: index + 1, text, utf8: true }));
}

describe("in words", () => {
  test("answers are parted by one blank line", async () => {
    const { terminal, out } = aTerminal();
    await answerInWords(input("ferry?", "bridge?", "ferry?"), createFake().ask, terminal);
    const answers = out().split("\n\n");
    expect(answers.map((answer) => answer.split(/[ \n]/)[0])).toEqual(["Found", "Not", "Found"]);
  });

  test.each([
    ["0 where one was found", ["bridge?", "ferry?"], 0],
    ["0 where one of several in a line was", ["both?"], 0],
    ["1 where none was", ["bridge?", ""], 1],
    ["1 where nothing was asked", [], 1],
  ])("the exit code is %s", async (_, questions, code) => {
    expect(await answerInWords(input(...questions), createFake().ask, aTerminal().terminal)).toBe(code);
  });

  test("an empty line gets a hint", async () => {
    const { terminal, out } = aTerminal();
    await answerInWords(input("  "), createFake().ask, terminal);
    expect(out()).toMatch(/^An empty line asks nothing/);
  });

  test("a failure of ours is one sentence with an id that stands in the log, and the others are answered", async () => {
    const { ask, reports } = createFake();
    const { terminal, out } = aTerminal();
    expect(await answerInWords(input(SECRET, "ferry?"), ask, terminal)).toBe(0);
    const id = /error ([0-9a-f]{8})/.exec(reports[0] ?? "")?.[1] ?? "no id";
    expect(out()).toContain(`This is a bug in whosaid; please report it with error ${id}.`);
    expect(out()).toContain("Found – printed as a quotation");
    expect(reports.join()).toMatch(/TypeError at pipe\.test\.ts:\d+/);
  });

  test("the question is not logged, not even where it broke something", async () => {
    const { ask, reports } = createFake();
    const { terminal, err } = aTerminal();
    await answerInWords(input(SECRET), ask, terminal);
    expect(reports.join() + err()).not.toContain("secret");
  });
});

describe("in JSON", () => {
  async function answered(...texts: readonly string[]) {
    const fake = createFake();
    const { terminal, out, err } = aTerminal();
    const code = await answerInJson(input(...texts), fake.ask, terminal);
    const values: unknown[] = out()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    return { values, code, err: err(), threads: fake.threads };
  }

  test("a plain line is a question without an id, an object brings its own", async () => {
    const { values } = await answered(
      "ferry?",
      '{"id": "q7", "question": "ferry?"}',
      '{"id": 8, "question": "bridge?"}',
    );
    expect(values.map((value) => AnswerJson.parse(value).id)).toEqual([null, "q7", 8]);
  });

  test("how much of a list is wanted reaches the core, and nothing that is no such number", async () => {
    const { terminal, out } = aTerminal();
    const wanted: Inquiry[] = [];
    const ask: Ask = (inquiry) => {
      wanted.push(inquiry);
      return ok(anAnswer());
    };
    const lines = [20, 0, "5", 1e9].map((most) => JSON.stringify({ question: "Lind", most }));
    await answerInJson(input(...lines), ask, terminal);
    expect(wanted).toEqual([{ text: "Lind", most: 20 }]);
    expect(
      out()
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => ErrorJson.parse(JSON.parse(line)).error),
    ).toEqual([
      expect.stringContaining("most"),
      expect.stringContaining("most"),
      expect.stringContaining("most"),
    ]);
  });

  test("earlier turns reach the core", async () => {
    const context = [
      { role: "user", text: "who is mayor?" },
      { role: "assistant", text: "…" },
    ];
    const { threads } = await answered(JSON.stringify({ question: "and her deputy?", context }));
    expect(threads[0]).toEqual([
      { role: "user", text: "who is mayor?" },
      { role: "whosaid", text: "…" },
    ]);
  });

  test.each([
    ["broken JSON", '{"id": "a", "question"', null, /isn't valid JSON/],
    ["no question", '{"id": "a"}', "a", /^question: /],
    ["a question that is no text", '{"id": "a", "question": 5}', "a", /^question: expected string/],
    ["an id that is neither text nor number", '{"id": [], "question": "ferry?"}', null, /^id: /],
    [
      "a context that is no list",
      '{"id": "a", "question": "b", "context": "c"}',
      "a",
      /^context: expected array/,
    ],
  ])("%s gives an error line in its place", async (_, text, id, message) => {
    const { values, code, err } = await answered("ferry?", text, "ferry?");
    expect(values).toHaveLength(3);
    const error = ErrorJson.parse(values[1]);
    expect(error).toMatchObject({ id, line: 2 });
    expect(error.error).toMatch(message);
    expect(err).toMatch(/^whosaid: line 2(?:, id a)?: /);
    expect(code).toBe(2);
  });

  test("a failure of ours gives an error line with the question's id", async () => {
    const { values, code } = await answered(JSON.stringify({ id: "x", question: SECRET }), "ferry?");
    expect(ErrorJson.parse(values[0])).toMatchObject({ id: "x", line: 1 });
    expect(AnswerJson.parse(values[1]).verdict).toBe("found");
    expect(code).toBe(0);
  });
});
