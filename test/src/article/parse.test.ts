import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ArticleSource, articleFromText, parseArticle } from "../../../src/article/parse.ts";
import { anyCharacter } from "../../any-character.ts";

const STORY = "Ferry to stop\n\nThe ferry will stop on Tuesday, the council said.\n";

const source = (text: string, rest: Partial<ArticleSource> = {}): ArticleSource => ({
  file: "ferry.txt",
  bytes: Buffer.from(text),
  sidecar: null,
  ...rest,
});

const beside = (stated: object) => ({ file: "ferry.json", text: JSON.stringify(stated) });

describe("a source becomes an article", () => {
  test("with the text as it stands, front matter and byte order mark and all", () => {
    const text = `\ufeff---\r\npublisher: Herald\r\n---\r\n${STORY}`;
    const parsed = parseArticle(source(text));
    expect(parsed).toMatchObject({
      ok: true,
      value: { text, headline: "Ferry to stop", publisher: "Herald", published: null, url: null },
    });
    expect(parsed).toHaveProperty("value.zones.0", { kind: "navigation", start: 0, end: 30 });
  });

  test("under the version that sha256sum gives for the file", () => {
    const parsed = parseArticle(source(`\ufeff${STORY}`));
    const sum = createHash("sha256")
      .update(Buffer.from(`\ufeff${STORY}`))
      .digest("hex");
    expect(parsed).toHaveProperty("value.version", sum.slice(0, 16));
  });

  test.each([
    ["ferry.txt", "ferry"],
    ["2025/03/ferry.md", "2025/03/ferry"],
    ["v1.2/ferry.part1.txt", "v1.2/ferry.part1"],
    ["Łódź – no. 2.txt", "Łódź – no. 2"],
  ])("%s has the id %s", (file, id) => {
    expect(parseArticle(source(STORY, { file }))).toMatchObject({ ok: true, value: { id, file } });
  });

  test("without metadata everything is unknown, whatever the text says", () => {
    expect(parseArticle(source(`${STORY}\nPublished 5 March 2025, Harrowmere Herald`))).toMatchObject({
      value: { publisher: null, published: null, url: null },
    });
  });

  test("who may read it is what each of front matter and sidecar says, and everybody where neither does", () => {
    const text = `---\naudience: [terminal, terminal, "slack:C0DESK "]\n---\n${STORY}`;
    const sidecar = beside({ audience: "slack:T0PAPER" });
    const audiences = [["terminal", "slack:C0DESK"], ["slack:T0PAPER"]];
    expect(parseArticle(source(text, { sidecar }))).toMatchObject({ value: { audiences } });
    expect(parseArticle(source(text, { sidecar: beside({}) }))).toMatchObject({
      value: { audiences: audiences.slice(0, 1) },
    });
    expect(parseArticle(source(STORY))).toMatchObject({ value: { audiences: [] } });
  });

  test.each([null, [], "", " ", [""], 7, { a: 1 }, [["slack:C0DESK"]]])(
    "an audience of %j is wrong, and is told",
    (audience) => {
      expect(parseArticle(source(STORY, { sidecar: beside({ audience }) }))).toMatchObject({
        ok: false,
        problem: { message: expect.stringMatching(/^"audience" should be the name of a place/u) },
      });
    },
  );

  test("the sidecar wins over the front matter key by key", () => {
    const text = `---\npublisher: Herald\npublished: 2025-03-05\n---\n${STORY}`;
    const sidecar = beside({ publisher: "Post", url: "https://post.example/1" });
    expect(parseArticle(source(text, { sidecar }))).toMatchObject({
      value: { publisher: "Post", published: "2025-03-05", url: "https://post.example/1" },
    });
  });
});

describe("a source that is no article is told by file, place and remedy", () => {
  test.each([
    ["empty", "", "is empty"],
    ["only blanks", " \r\n\t\u00a0\u2028\n", "is empty"],
    ["only a byte order mark", "\ufeff", "is empty"],
    ["only front matter", "---\npublisher: Herald\n---\n\n", "is empty"],
    ["a zero byte", "Ferry\0", "binary"],
    ["front matter not closed", `---\npublisher: Herald\n${STORY}`, "isn't closed"],
    ["front matter that is wrong", `---\npublished: soon\n---\n${STORY}`, '"published" should be'],
  ])("%s", (_name, text, message) => {
    const parsed = parseArticle(source(text));
    expect(parsed).toMatchObject({ ok: false, problem: { file: "ferry.txt" } });
    expect(parsed).toHaveProperty("problem.message", expect.stringContaining(message));
  });

  test.each([
    ["no JSON", "{", "isn't JSON"],
    ["no object", "[]", "should be an object"],
    ["a wrong date", `{"published": "2025-02-30"}`, '"published" should be'],
  ])("a sidecar that is %s, under the sidecar's name", (_name, text, message) => {
    const parsed = parseArticle(source(STORY, { sidecar: { file: "ferry.json", text } }));
    expect(parsed).toMatchObject({ ok: false, problem: { file: "ferry.json" } });
    expect(parsed).toHaveProperty("problem.message", expect.stringContaining(message));
  });

  test("law: no bytes and no sidecar make it throw, and a kept text is the bytes'", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.string()), (bytes, text) => {
        const sidecar = text === null ? null : { file: "any.json", text };
        const parsed = parseArticle({ file: "any.txt", bytes, sidecar });
        const kept = parsed.ok ? Buffer.from(parsed.value.text) : Buffer.from(bytes);
        expect(kept).toEqual(Buffer.from(bytes));
        expect(parsed.ok || parsed.problem.message !== "").toBe(true);
      }),
    );
  });
});

describe("pasted text", () => {
  test("is an article without metadata", () => {
    expect(articleFromText("draft-7", STORY)).toMatchObject({
      id: "draft-7",
      file: "draft-7",
      headline: "Ferry to stop",
      publisher: null,
      published: null,
      url: null,
      text: STORY,
    });
  });

  test("law: is kept whatever it is, and the same text has the same version", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const article = articleFromText("any", text);
        expect(article.text).toBe(text);
        expect(article.version).toMatch(/^[0-9a-f]{16}$/);
        expect(articleFromText("other", text).version).toBe(article.version);
      }),
    );
  });
});
