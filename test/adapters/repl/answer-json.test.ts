import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ANSWER_OBJECTS, AnswerJson, toJson } from "../../../adapters/repl/answer-json.ts";
import { CHECK_OBJECTS } from "../../../adapters/repl/check-json.ts";
import { EXIT } from "../../../adapters/repl/exit.ts";
import { EXPORTED_OBJECTS } from "../../../adapters/repl/exported-json.ts";
import { QuestionJson } from "../../../adapters/repl/question-line.ts";
import { QUOTATION_OBJECTS } from "../../../adapters/repl/quotations-json.ts";
import { aChoice, aCitation, anAbsence, anAnswer, anAnswerInParts, anArticle } from "../../an-answer.ts";

const DOCUMENTATION = readFileSync(new URL("../../../docs/json.md", import.meta.url), "utf8");

describe("an answer in JSON", () => {
  const diff = [{ op: "printed", text: "stays" }] as const;

  test.each([
    ["found", anAnswer()],
    [
      "with a diff and nearest",
      anAnswer("misquoted", [aCitation(undefined, { diff })], { nearest: [aCitation()] }),
    ],
    [
      "without a speaker",
      anAnswer("found-passage", [aCitation(undefined, { kind: "passage", speaker: null })]),
    ],
    ["absent", anAbsence({ notes: ["Nobody of that name is quoted."] })],
    ["ambiguous", aChoice("Ada Lind", "Per Lind")],
    ["in other words", anAnswer("other-words")],
    [
      "a list that goes on",
      { ...anAnswer(), further: [{ citation: aCitation(), notes: ["Heed this."] }], left: 3 },
    ],
    ["of several questions", anAnswerInParts(aChoice("Ada Lind", "Per Lind"), anAnswer(), anAbsence())],
  ])("%s keeps to the schema", (_, answer) => {
    expect(AnswerJson.parse(JSON.parse(JSON.stringify(toJson(answer, "q1"))))).toEqual(toJson(answer, "q1"));
  });

  test("tells nothing of an article but what the contract names: not its text, zones, language, status, embargo, audiences or corrections", () => {
    const article = anArticle();
    const {
      text: _text,
      zones: _zones,
      language: _language,
      status: _status,
      embargo: _embargo,
      audiences: _audiences,
      corrections: _corrections,
      ...told
    } = article;
    expect(
      toJson(anAnswer("found", [aCitation(undefined, { article })]), null).citations[0]?.article,
    ).toEqual(told);
  });

  test("the choice is there only where there is one", () => {
    expect(toJson(aChoice("Ada Lind", "Per Lind"), null).choice).toEqual(["Ada Lind", "Per Lind"]);
    expect(toJson(anAnswer(), null)).not.toHaveProperty("choice");
  });
});

describe("several questions in one line", () => {
  const whole = anAnswerInParts(anAbsence({ question: "who denied it?" }), anAnswer());

  test("have each their own answer, without what belongs to the line", () => {
    const { v: _v, id: _id, ...second } = toJson(anAnswer(), null);
    expect(toJson(whole, "q1").parts?.[1]).toEqual(second);
    expect(toJson(whole, "q1")).toMatchObject({ verdict: "not-in-coverage", citations: second.citations });
  });

  test("one question has no parts", () => {
    expect(toJson(anAnswer(), null)).not.toHaveProperty("parts");
  });
});

describe("docs/json.md", () => {
  const objects = {
    Question: QuestionJson,
    ...ANSWER_OBJECTS,
    ...QUOTATION_OBJECTS,
    ...CHECK_OBJECTS,
    ...EXPORTED_OBJECTS,
  };

  test.each(Object.entries(objects))("%s lists every key of the schema, and no other", (name, schema) => {
    expect(keysOf(name).map(({ key }) => key)).toEqual(Object.keys(schema.shape));
  });

  test.each(Object.entries(objects))("%s marks the optional keys", (name, schema) => {
    const optional = Object.entries(schema.shape).filter(([, value]) => value.safeParse(undefined).success);
    expect(
      keysOf(name)
        .filter(({ row }) => row.includes("*optional*"))
        .map(({ key }) => key),
    ).toEqual(optional.map(([key]) => key));
  });

  test("lists every verdict", () => {
    const [, table = ""] = DOCUMENTATION.split("| verdict | when |");
    const verdicts = [...(table.split("\n\n")[0] ?? "").matchAll(/^\| `([a-z-]+)`/gm)].map(
      ([, verdict]) => verdict,
    );
    expect(verdicts).toEqual(AnswerJson.shape.verdict.options);
  });

  test("lists every exit code", () => {
    const codes = [...DOCUMENTATION.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    expect(codes).toEqual(Object.values(EXIT).toSorted((a, b) => a - b));
  });

  test("shows an answer that keeps to the schema, with offsets that are those of its words", () => {
    const [, example = ""] = /```json\n([\s\S]*?)```/.exec(DOCUMENTATION) ?? [];
    const answer = AnswerJson.parse(JSON.parse(example));
    const [citation] = answer.citations;
    const { text } = anArticle();
    expect(text.slice(citation?.start, citation?.end)).toBe(citation?.text);
    const source = citation?.speaker?.source;
    expect(text.slice(source?.start, source?.end)).toBe(source?.text);
  });
});

/** The rows of the table under the last heading of that name ("Quotations" is a chapter too). */
function keysOf(heading: string): { key: string; row: string }[] {
  const section = DOCUMENTATION.split(/^#{2,3} /m).findLast((part) => part.startsWith(`${heading}\n`)) ?? "";
  const [table = ""] = (section.split("|---|---|---|\n")[1] ?? "").split("\n\n");
  return [...table.matchAll(/^\| `([@\w]+)` \|.*$/gm)].map(([row, key = ""]) => ({ key, row }));
}
