/** The archive after any adds, replaces and removes is the archive built afresh. */
import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFolder } from "../../adapters/corpus/files.ts";
import { createSpeakerDirectory, type SpeakerDirectory } from "../../src/archive/speakers/directory.ts";
import {
  type Article,
  articleFromText,
  type Coverage,
  createCoverage,
  type Speaker,
} from "../../src/index.ts";
import { anArticle } from "../an-article.ts";
import { ASKED_ARTICLES } from "../evaluation/asked-gold.ts";
import { someQuestion, someText } from "./some-coverage.ts";

/** Adds the article, or replaces the one of its id; null takes that one out. */
interface Step<Value> {
  readonly id: string;
  readonly value: Value | null;
}

/** Ids are few, so that articles are replaced and removed; whether somebody asks in between must change nothing. */
function steps<Value>(value: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<Step<Value>[]> {
  const step = fc
    .tuple(fc.constantFrom("a", "b", "c", "d"), fc.option(value, { freq: 3 }))
    .map(([id, one]): Step<Value> => ({ id, value: one }));
  return fc.array(step, { minLength: 1, maxLength });
}

/** What is left at the end, in an order of its own. */
function left<Value>(all: readonly Step<Value>[]): [string, Value][] {
  const kept = new Map<string, Value>();
  for (const { id, value } of all) {
    if (value === null) kept.delete(id);
    else kept.set(id, value);
  }
  return [...kept].sort(([one], [other]) => (one < other ? 1 : -1));
}

describe("speakers", () => {
  const role = fc.constantFrom(
    "mayor",
    "Norwegian president",
    "former Norwegian president",
    "spokeswoman",
    "judge",
  );
  const name = fc.constantFrom(
    "Ada Lind",
    "Ada B. Lind",
    "A. Lind",
    "Tom Lind",
    "Tom Lind Jr.",
    "Lind",
    "LIND",
    "MAYOR LIND",
    "Ada van Lind",
    "van Lind",
    "Norwegian president",
    "council",
    "Council",
    "Lind Council",
    "Office of Port Works",
    "OPW",
    "Lind report",
  );
  const speaker: fc.Arbitrary<Speaker> = fc.record({
    name,
    aliases: fc.array(fc.constantFrom("Lind", "OPW", "Council", "van Lind"), { maxLength: 2 }),
    roles: fc.array(role, { maxLength: 2 }),
    kind: fc.constantFrom("person", "person", "group", "document"),
  });
  const speakers = fc.array(speaker, { maxLength: 5 });

  test("are told apart as if the articles left had come alone", () => {
    fc.assert(
      fc.property(steps(speakers, 12), fc.array(fc.boolean()), (all, asked) => {
        const changing = createSpeakerDirectory();
        for (const [at, step] of all.entries()) {
          take(changing, step);
          let pieces = asked[at] === true ? Number.POSITIVE_INFINITY : at % 3;
          changing.settle(() => pieces-- <= 0);
        }
        const fresh = createSpeakerDirectory();
        const kept = left(all);
        for (const [id, value] of kept) fresh.add(id, value);
        expect(whoIsWho(changing, kept)).toEqual(whoIsWho(fresh, kept));
      }),
      { numRuns: 400 },
    );
  });
});

function take(directory: SpeakerDirectory, { id, value }: Step<readonly Speaker[]>): void {
  directory.remove(id);
  if (value !== null) directory.add(id, value);
}

const ASKED = ["Lind", "Ada Lind", "the mayor", "OPW", "the council", "Norwegian president", "Mayor Lynd"];

function whoIsWho(directory: SpeakerDirectory, kept: readonly [string, readonly Speaker[]][]): unknown {
  directory.settle(() => false);
  return {
    entries: directory.entries(),
    ofArticles: kept.map(([id, speakers]) => speakers.map((one) => directory.entryOf(id, one))),
    found: ASKED.map((name) => [directory.find(name), directory.bearing(name), directory.spelt(name)]),
  };
}

describe("answers", () => {
  const article = fc.record({
    text: someText,
    published: fc.constantFrom(null, "2025-03-01", "2026-01-20"),
    url: fc.constantFrom(null, "https://herald.example/1", "https://herald.example/2"),
  });

  test("are those of a coverage built afresh, and so are speakers and what was searched", () => {
    fc.assert(
      fc.property(steps(article, 8), someQuestion, fc.array(fc.boolean()), (all, question, asked) => {
        const made = (id: string, parts: { text: string }) => anArticle({ id, ...parts });
        const changing = createCoverage();
        for (const [at, { id, value }] of all.entries()) {
          if (value === null) changing.remove(id);
          else changing.add(made(id, value));
          if (asked[at] === true) changing.answer(question);
        }
        const fresh = createCoverage(left(all).map(([id, value]) => made(id, value)));
        expect(told(changing, [question, "what did Calloway say?"])).toEqual(
          told(fresh, [question, "what did Calloway say?"]),
        );
      }),
      { numRuns: 30 },
    );
  });

  const QUESTIONS = [
    "what did the mayor say?",
    "who said “we will not stop”?",
    "what did Trump say about the police?",
    "what did Clinton say?",
    "what did the spokesman say about the ferry?",
    "when was that?",
    "who denied the report?",
  ];

  test.each([
    ["the seeds", "seeds", 1],
    ["a sample of the gold articles", ASKED_ARTICLES, 6],
  ])("of %s too, whatever else came and went", async (_, folder, every) => {
    if (!existsSync(folder)) return;
    const read = await readFolder(folder);
    const all = read.ok ? read.value.articles.filter((_, at) => at % every === 0) : [];
    const changing = createCoverage();
    for (const [at, one] of all.entries()) {
      // Another article's text under its id, which is replaced or taken out later on.
      const other = all[(at * 7 + 3) % all.length] ?? one;
      changing.add({ ...articleFromText(one.id, other.text), published: other.published });
      if (at % 4 === 0) changing.answer(QUESTIONS[at % QUESTIONS.length] ?? "");
    }
    const kept = all.filter((_, at) => at % 5 > 0);
    for (const one of all.toReversed()) {
      if (kept.includes(one)) changing.add(one);
      else changing.remove(one.id);
    }
    expect(told(changing, QUESTIONS)).toEqual(told(createCoverage(kept), QUESTIONS));
  });
});

/** Articles by their ids: whole texts say little in a message of failure. */
function told(coverage: Coverage, questions: readonly string[]): unknown {
  const brief = (key: string, value: unknown): unknown => (key === "article" ? (value as Article).id : value);
  const all = questions.map((question) => coverage.answer(question));
  return JSON.parse(JSON.stringify([all, coverage.speakers().slice(0, MOST), coverage.searched()], brief, 1));
}

/** Of a list that may be long. */
const MOST = 5_000;
