/** Every problem is one line with its place and remedy, and costs only what it is about. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "../../../adapters/intake/dates.ts";
import { readSource } from "../../../adapters/intake/read.ts";
import { anotherNewsroom, eachNewsroom, lines, newsroom } from "./an-ingest.ts";
import { ANS, ATOM, CSV, LEDE, NINJS, newsml, PAGE, post, RSS, WXR } from "./documents.ts";

eachNewsroom();

describe("a file that can't be used", () => {
  test.each<readonly [string, string, string | Uint8Array, RegExp]>([
    ["broken JSON", "a.json", NINJS.slice(0, 200), /^sources\/a\.json, line 1: isn't JSON: export it again/u],
    [
      "JSON of another kind",
      "a.json",
      `{"name":"x","dependencies":{}}`,
      /kind that isn't known \("name, dependencies"\): known are IPTC ninjs/u,
    ],
    [
      "a picture's ninjs",
      "a.json",
      NINJS.replace(`"type":"text"`, `"type":"picture"`),
      /is no text \("picture"\): it is left out/u,
    ],
    [
      "JSON in too many brackets",
      "a.json",
      "[".repeat(100_000),
      /more than 200 objects and lists inside each other/u,
    ],
    [
      "XML of another kind",
      "a.xml",
      "<?xml version='1.0'?><svg><g/></svg>",
      /kind that isn't known \(<svg>\): known are RSS, Atom/u,
    ],
    [
      "a wire item that was cut off",
      "a.xml",
      newsml().slice(0, -200),
      /item 1: is broken \(line \d+: <\w+> isn't closed/u,
    ],
    [
      "elements inside elements",
      "a.html",
      "<div>".repeat(100_000),
      /more than 500 elements inside each other: it isn't read, since that could take minutes/u,
    ],
    [
      "the same in XML",
      "a.xml",
      `<rss>${"<a>".repeat(100_000)}`,
      /more than 500 elements inside each other/u,
    ],
    [
      "an element of a thousand attributes",
      "a.html",
      `<p ${Array.from({ length: 1_001 }, (_, at) => `a${at}=1`).join(" ")}>`,
      /more than 1,000 attributes/u,
    ],
    [
      "gzip that was cut off",
      "a.html.gz",
      gzipSync(PAGE).subarray(0, 300),
      /isn't a whole gzip file: .* cut off/u,
    ],
    ["a gzip bomb", "a.txt.gz", gzipSync(Buffer.alloc(60_000_000, "x")), /unpacks to more than 50 MB/u],
    ["a PDF that is called a page", "a.html", "%PDF-1.7 …", /is binary, and no html file: known are/u],
    [
      "a table without text",
      "a.csv",
      "name,price\nx,1\n",
      /row 1: has no column for the articles' text \(its columns: name, price\): call one "text"/u,
    ],
    ["a table with half a quotation", "a.csv", `title,text\n"a","b\n`, /row 2: isn't CSV from here on/u],
    ["an item without text", "a.json", NINJS.replaceAll(/"bodies":\[.*?\],/gu, ""), /has no text/u],
    ["nothing", "a.xml", "", /is empty, or no XML/u],
  ])("%s is told in a line, and others are kept", async (_, file, content, line) => {
    newsroom.write({ [file]: content, "kept.json": JSON.stringify([post()]) });
    const { lines: told, problems } = await newsroom.takeIn();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(line);
    expect(told[0]).toContain(`sources/${file}`);
    expect(problems).toBe(1);
    expect(newsroom.text()).toContain(LEDE);
  });

  test("other kinds in a folder are counted, and what a browser saves with a page is its own", async () => {
    newsroom.write({
      "a.html": PAGE,
      "a_files/x.html": PAGE,
      "b.jpg": "",
      "c.jpg": "",
      d: "",
      ".e.html": PAGE,
      "README.md": "x",
    });
    expect(await lines()).toEqual(["files of other kinds were passed over (2 .jpg, 1 without an ending)"]);
  });
});

describe("one broken item", () => {
  test("of a feed is told, and costs itself alone", async () => {
    const item = (at: number, title: string): string =>
      `<item><title>${title}</title><guid>${at}</guid><description>${LEDE} ${at}</description></item>`;
    newsroom.write({
      "a.xml": `<rss>\n<channel><title>H</title>\n${item(1, "One")}\n${item(2, "T<b>wo")}\n${item(3, "Three")}</channel></rss>`,
    });
    const { articles, lines: told } = await newsroom.takeIn();
    expect(told).toEqual([
      "sources/a.xml, item 2: is broken (line 4: <b> isn't closed before its parent ends): it is left out; the others are read",
    ]);
    expect(articles.map(({ headline }) => headline)).toEqual(["One", "Three"]);
  });

  test("of a collection too", async () => {
    newsroom.write({ "a.json": JSON.stringify([null, post(), { id: 3 }]) });
    const { articles, lines: told } = await newsroom.takeIn();
    expect(articles).toHaveLength(1);
    expect(told.map((line) => line.slice(0, 22))).toEqual([
      "sources/a.json, item 1",
      "sources/a.json, item 3",
    ]);
  });
});

describe("dates", () => {
  test.each([
    ["2025-03-05", "2025-03-05"],
    ["2025-03-05T17:40+01:00", "2025-03-05T17:40:00+01:00"],
    ["2025-03-05T17:40:00.123Z", "2025-03-05T17:40:00Z"],
    ["20250305T174000+0100", "2025-03-05T17:40:00+01:00"],
    ["Wed, 05 Mar 2025 17:40:00 +0100", "2025-03-05T17:40:00+01:00"],
    ["Wed, 5 Mar 2025 17:40 EST", "2025-03-05T17:40:00-05:00"],
    ["March 5, 2025 5:40 pm GMT", "2025-03-05T17:40:00Z"],
    ["Wed Mar 05 2025 17:40:00 GMT+0100 (Central European Standard Time)", "2025-03-05T17:40:00+01:00"],
    ["2025-03-05 17:40:00", "2025-03-05"],
  ])("%s is %s", (stated, iso) => {
    expect(isoDate(stated)).toBe(iso);
  });

  test.each([
    "03/05/2025",
    "2025-02-30",
    "2025-03-05T25:00:00Z",
    "soon",
    "0000-00-00 00:00:00",
    `5 March 2025 ${"(and more)".repeat(10)}`,
  ])("%s is none", (stated) => {
    expect(isoDate(stated)).toBeNull();
  });

  test("that are wrong cost the date, and are told", async () => {
    newsroom.write({ "a.atom": ATOM.replace("2025-03-05T17:40:00+01:00", "yesterday") });
    const { lines: told, problems } = await newsroom.takeIn();
    expect(told).toEqual([
      `sources/a.atom, item 1: the date "yesterday" isn't a date that can be read in one way, and is left out`,
    ]);
    expect(problems).toBe(0);
    expect(newsroom.sidecar()).not.toHaveProperty("published");
  });

  test("addresses with a login and languages that are none cost themselves too", async () => {
    newsroom.write({
      "a.json": ANS.replace("https://", "https://user:secret@").replace("en-GB", "English (UK)"),
    });
    const told = await lines();
    expect(told.join("\n")).toMatch(
      /the address .* isn't one that starts with http.*\n.*the language "English \(UK\)" isn't a language tag/u,
    );
    expect(told.join("\n")).not.toContain("secret");
  });
});

describe("whatever comes in", () => {
  const DOCUMENTS: readonly (readonly [string, string])[] = [
    ["a.html", PAGE],
    ["a.xml", RSS],
    ["a.xml", ATOM],
    ["a.xml", newsml()],
    ["a.xml", WXR],
    ["a.json", NINJS],
    ["a.json", ANS],
    ["a.csv", CSV],
    ["a.txt", PAGE],
    ["a.docx", "PK\u0003\u0004"],
  ];

  /** A document with stretches taken out, doubled or replaced. */
  const damaged = fc
    .tuple(
      fc.constantFrom(...DOCUMENTS),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(40),
          fc.string({ maxLength: 8, unit: "binary" }),
        ),
        { maxLength: 6 },
      ),
    )
    .map(([[file, document], cuts]) => {
      let text = document;
      for (const [share, length, put] of cuts) {
        const at = Math.floor(share * text.length);
        text = text.slice(0, at) + put + text.slice(at + length);
      }
      return { file, bytes: Buffer.from(text) };
    });

  test("never makes it throw", async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async ({ file, bytes }) => {
        const { problems } = await readSource({ file, bytes, sidecar: null });
        expect(problems.map(({ message }) => message).join()).not.toContain("bug in whosaid");
        for (const { message } of problems) expect(message).toMatch(/\S/u);
      }),
      { numRuns: 150 },
    );
  });

  test("bytes of any kind too", async () => {
    const kinds = fc.constantFrom("html", "xml", "json", "csv", "docx", "txt", "html.gz", "pdf");
    await fc.assert(
      fc.asyncProperty(kinds, fc.uint8Array({ maxLength: 300 }), async (ending, bytes) => {
        const { problems } = await readSource({ file: `a.${ending}`, bytes, sidecar: null });
        expect(problems.map(({ message }) => message).join()).not.toContain("bug in whosaid");
      }),
      { numRuns: 200 },
    );
  });

  test("nothing of scripts, styles, comments or tags is in the text, and a second ingest writes the same bytes", async () => {
    const inline = fc.constantFrom("b", "i", "a", "span", "em");
    const hidden = fc.constantFrom("script", "style", "template", "noscript", "textarea");
    const piece = fc.oneof(
      inline.map((name) => `<${name} onclick="secret()">plain words</${name}> `),
      hidden.map((name) => `<${name}>secret()</${name}>`),
      fc.constantFrom(
        "<!-- secret() -->",
        "<p data-x='secret()'>",
        "</p>",
        "<br>",
        "<div hidden>secret()</div>",
        "words and more words. ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        anotherNewsroom();
        newsroom.write({
          "a.json": JSON.stringify([post({ content: { rendered: `<p>${LEDE}</p>${pieces.join("")}` } })]),
          "b.html": PAGE.replace(`<p>${LEDE}</p>`, `<p>${LEDE}</p>${pieces.join("")}`).replaceAll(
            "lower-quay",
            "upper-quay",
          ),
        });
        await newsroom.takeIn();
        const before = newsroom.files();
        const texts = Object.entries(before).filter(([name]) => name.endsWith(".txt"));
        for (const [, text] of texts) {
          expect(text).not.toMatch(/secret|scripted|onclick|<\/?\w/u);
          expect(text).toContain(LEDE);
        }
        expect(texts).toHaveLength(2);
        const again = await newsroom.takeIn();
        expect(new Set(again.articles.map(({ outcome }) => outcome))).toEqual(new Set(["unchanged"]));
        expect(newsroom.files()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
