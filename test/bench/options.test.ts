import { describe, expect, test } from "vitest";
import { HELP, Refused, readOptions } from "./options.ts";

describe("options of the bench", () => {
  test("without any, a few minutes' worth is measured with everybody", () => {
    const options = readOptions([]);
    expect(options).toMatchObject({
      sizes: [1_000, 10_000],
      rounds: 5,
      restart: true,
      json: false,
      write: false,
    });
    expect(options?.engines).toHaveLength(8);
  });

  test("sizes come in their order, engines by their names without commas", () => {
    expect(readOptions(["--sizes", "5000,1000", "--engines", "fts5 stop words out,Lunr"])).toMatchObject({
      sizes: [1_000, 5_000],
      engines: ["FTS5, stop words out", "lunr"],
    });
  });

  test("help asks for nothing else, and names every option", () => {
    expect(readOptions(["--help"])).toBeNull();
    for (const option of [
      "--sizes",
      "--engines",
      "--questions",
      "--rounds",
      "--seed",
      "--no-restart",
      "--json",
      "--write",
    ])
      expect(HELP).toContain(option);
  });

  test.each([
    [
      ["--sizes", "10k"],
      "--sizes takes whole numbers from 100 to 1,000,000, not “10k”: for example --sizes 100.",
    ],
    [["--sizes", ""], "--sizes takes whole numbers from 100 to 1,000,000, not “”: for example --sizes 100."],
    [["--rounds", "4"], "--rounds takes whole numbers from 5 to 100, not “4”: for example --rounds 5."],
    [
      ["--questions", "1.5"],
      "--questions takes whole numbers from 1 to 1,000, not “1.5”: for example --questions 1.",
    ],
  ])("%j is refused with what to type", (args, message) => {
    expect(() => readOptions(args)).toThrow(new Refused(message));
  });

  test("an engine that nobody knows is refused with those that are", () => {
    expect(() => readOptions(["--engines", "lucene"])).toThrow(
      /doesn’t know “lucene”: take some of .*“tantivy”/u,
    );
  });

  test("an option that there isn't is refused with where they stand", () => {
    expect(() => readOptions(["--size", "1000"])).toThrow(/--help tells the options/u);
  });
});
