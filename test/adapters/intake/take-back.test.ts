import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exportedArticles } from "../../../adapters/corpus/exported.ts";
import { isExport, takeBack, together } from "../../../adapters/intake/take-back.ts";
import { jsonLine } from "../../../adapters/repl/json-line.ts";
import { anyCharacter } from "../../any-character.ts";

let folder = "";
let told: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-back-"));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]) => join(folder, ...names);

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
}

/** The lines that `whosaid export` writes of a folder. */
async function exportOf(name: string): Promise<string> {
  let lines = "";
  for await (const article of exportedArticles(at(name))) {
    if (article.ok) lines += jsonLine(article.value);
    else told.push(article.problem.file);
  }
  return lines;
}

/** Reads lines back into a folder; the outcomes. */
async function takenBack(lines: string | Uint8Array, into = "back") {
  write("export.jsonl", lines);
  const outcomes: string[] = [];
  const { problems } = await takeBack({
    files: [at("export.jsonl")],
    into: at(into),
    onArticle: ({ outcome }) => outcomes.push(outcome),
    tell: (message) => told.push(message),
  });
  return { outcomes, problems };
}

const line = (given: object) =>
  jsonLine({ id: "a", file: "a.txt", text: "A headline\n", sidecar: null, ...given });

describe("an export", () => {
  test("is read back to the same files, wherever they lie, and gives the same export again", async () => {
    write("corpus/ferry.txt", "\ufeffFerry\r\n\r\n“It stays,”\u2028 said Ada Lind.\u0085");
    write(
      "corpus/ferry.json",
      '\ufeff{"publisher":"Courier","desk":{"7":[1.50,"\\ud800"]},"__proto__":{"a":1}}',
    );
    write("corpus/2026/dam.md", "---\npublisher: Herald\n---\n# Dam\n\nIt holds.");
    const lines = await exportOf("corpus");
    expect(await takenBack(lines)).toEqual({ outcomes: ["new", "new"], problems: 0 });
    for (const file of ["ferry.txt", "2026/dam.md"])
      expect(readFileSync(at("back", file))).toEqual(readFileSync(at("corpus", file)));
    expect(await exportOf("back")).toBe(lines);
    expect(await takenBack(lines)).toEqual({ outcomes: ["unchanged", "unchanged"], problems: 0 });
    expect(told).toEqual([]);
  });

  test("law: export, ingest, export gives the same bytes, whatever the texts and what is stated beside them", async () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: anyCharacter, maxLength: 20 }),
          fc.constantFrom(
            "\ufeff",
            "\r\n",
            "---\n",
            "\u2028",
            "\u0000",
            "“It stays,” said Ada Lind.\n\n",
            "\\",
            '"',
          ),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(""));
    const sidecar = fc.option(
      fc.dictionary(
        fc.oneof(fc.constantFrom("byline", "rights", "1", "0"), fc.string({ unit: anyCharacter })),
        fc.jsonValue(),
        {
          maxKeys: 4,
        },
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, sidecar), { minLength: 1, maxLength: 4 }),
        async (articles) => {
          for (const name of ["corpus", "back"]) rmSync(at(name), { recursive: true, force: true });
          for (const [index, [words, stated]] of articles.entries()) {
            write(`corpus/${index}.txt`, words);
            if (stated !== null) write(`corpus/${index}.json`, JSON.stringify(stated, null, index));
          }
          const lines = await exportOf("corpus");
          const { problems } = await takenBack(lines);
          expect([problems, await exportOf("back")]).toEqual([0, lines]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("leaves out what is no article, and tells it", async () => {
    write("corpus/ferry.txt", "Ferry\n");
    write("corpus/odd.txt", Buffer.from([0xff]));
    expect((await exportOf("corpus")).split("\n")).toHaveLength(2);
    expect(told).toEqual(["odd.txt"]);
  });
});

describe("what lies in the folder already", () => {
  test("is replaced where an ingest put it there", async () => {
    const sidecar = { takenInBy: "whosaid ingest" };
    await takenBack(line({ sidecar }));
    expect(await takenBack(line({ text: "Another headline\n", sidecar }))).toEqual({
      outcomes: ["changed"],
      problems: 0,
    });
    expect(readFileSync(at("back/a.txt"), "utf8")).toBe("Another headline\n");
  });

  test.each([
    ["a text", "a.txt", "My own\n"],
    ["a text of the other ending", "a.md", "My own\n"],
    ["facts", "a.json", "{}"],
  ])("is left alone where it is somebody's own: %s", async (_name, file, content) => {
    write(`back/${file}`, content);
    expect(await takenBack(line({ sidecar: { publisher: "Courier" } }))).toEqual({
      outcomes: [],
      problems: 1,
    });
    expect(told).toEqual([
      `export.jsonl, line 1: would be written to a.txt, but ${file} lies there and isn't of an ingest: move it elsewhere`,
    ]);
    expect(readFileSync(at("back", file), "utf8")).toBe(content);
  });

  test.each(["a.txt", "sub"])("is never written through: a link at %s", async (name) => {
    mkdirSync(at("back"));
    mkdirSync(at("elsewhere"));
    symlinkSync(at("elsewhere"), at("back", name));
    const file = name === "sub" ? "sub/deep/a.txt" : "a.txt";
    expect(await takenBack(line({ id: file.replace(".txt", ""), file }))).toEqual({
      outcomes: [],
      problems: 1,
    });
    expect(readdirSync(at("elsewhere"))).toEqual([]);
  });
});

describe("a line that is no article", () => {
  test.each([
    ["nothing", "null\n", "should be an object"],
    ["words", "who said it?\n", "should be an object"],
    ["a number for a text", line({ text: 5 }), "should be an object"],
    ["another id than its file", line({ id: "b" }), "should be an object"],
    ["a list beside it", line({ sidecar: [] }), "should be an object"],
    ["a path that leads out", line({ id: "../a", file: "../a.txt" }), "can't be an article"],
    ["a path from the top", line({ id: "/a", file: "/a.txt" }), "can't be an article"],
    ["a path of Windows", line({ id: "c:\\a", file: "c:\\a.txt" }), "can't be an article"],
    ["a hidden file", line({ id: "", file: ".txt" }), "can't be an article"],
    ["a file of another kind", line({ id: "a", file: "a.html" }), "can't be an article"],
    ["a file about the folder", line({ id: "README", file: "README.txt" }), "can't be an article"],
    ["half a character", line({ text: "Ferry \ud800" }), "half a character"],
    ["nothing in its text", line({ text: " \n" }), "is empty"],
    ["wrong facts", line({ sidecar: { published: "yesterday" } }), '"published" should be'],
    [
      "bytes that are no UTF-8",
      Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff, 0x0a])]),
      "isn't UTF-8",
    ],
  ])("costs itself alone: %s", async (_name, bad, expected) => {
    const after = line({ id: "b", file: "b.txt" });
    const { outcomes, problems } = await takenBack(Buffer.concat([Buffer.from(bad), Buffer.from(after)]));
    expect([outcomes, problems, readdirSync(at("back"))]).toEqual([["new"], 1, ["b.txt"]]);
    expect(told).toEqual([expect.stringContaining(expected)]);
    expect(told[0]).toMatch(/^export\.jsonl, line 1: /u);
  });

  test("is one that names an article for the second time: the first is kept", async () => {
    expect(await takenBack(line({}) + line({ text: "B\n" }))).toEqual({
      outcomes: ["new", "duplicate"],
      problems: 0,
    });
    expect(readFileSync(at("back/a.txt"), "utf8")).toBe("A headline\n");
  });

  test("isn't there where the file isn't, and that is told", async () => {
    const tell = (message: string) => told.push(message);
    const { problems } = await takeBack({
      files: [at("none.jsonl")],
      into: at("back"),
      onArticle: () => {},
      tell,
    });
    expect([problems, told]).toEqual([1, [expect.stringContaining("none.jsonl")]]);
  });
});

test("an export is known by its ending, and what two runs came to is counted together", () => {
  expect(["a.jsonl", "b.JSONL", "c.json"].map(isExport)).toEqual([true, true, false]);
  const one = { outcomes: new Map([["new", 2] as const]), problems: 1 };
  expect(
    together(one, { outcomes: new Map([["new", 1] as const, ["older", 1] as const]), problems: 2 }),
  ).toEqual({
    outcomes: new Map([
      ["new", 3],
      ["older", 1],
    ]),
    problems: 3,
  });
});
