import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { articleFromText } from "../../../src/index.ts";
import { anotherNewsroom, eachNewsroom, newsroom } from "./an-ingest.ts";
import {
  ADDRESS,
  ANS,
  ATOM,
  CAPTION,
  CSV,
  END,
  HEADLINE,
  JSON_FEED,
  LEDE,
  NINJS,
  NINJS_1,
  newsml,
  PAGE,
  post,
  QUOTE,
  RSS,
  STANDFIRST,
  WXR,
} from "./documents.ts";

eachNewsroom();

/** The zones of the article's text that aren't blank, as whosaid reads them. */
function zones(): readonly (readonly [string, string])[] {
  const { text, zones: all } = articleFromText("it", newsroom.text());
  return all.map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);
}

const DATED = { published: "2025-03-05T17:40:00+01:00", modified: "2025-03-06T08:00:00+01:00" };
const GREENWICH = { published: "2025-03-05T16:40:00Z", modified: "2025-03-06T07:00:00Z" };
const STATED = { publisher: "Harrowmere Herald", byline: "Nora Feld" };
const ENGLISH = { language: "en-GB" };
const AT = { url: ADDRESS };

const FORMATS: readonly (readonly [string, string, string, Readonly<Record<string, unknown>>])[] = [
  ["a saved page", "a.html", PAGE, { ...STATED, ...DATED, ...ENGLISH, ...AT, format: "page" }],
  [
    "RSS",
    "a.xml",
    RSS,
    { ...STATED, published: DATED.published, ...ENGLISH, ...AT, format: "RSS", sourceId: "herald-1" },
  ],
  [
    "Atom",
    "a.atom",
    ATOM,
    { ...STATED, ...DATED, ...ENGLISH, ...AT, format: "Atom", sourceId: "tag:herald-1" },
  ],
  [
    "NewsML-G2 with NITF",
    "a.xml",
    newsml(),
    {
      ...STATED,
      ...DATED,
      ...ENGLISH,
      format: "NewsML-G2",
      byline: "Nora Feld, Staff Reporter",
      version: "2",
      status: "usable",
      rights: "Copyright Harrowmere Herald",
    },
  ],
  [
    "ninjs 3",
    "a.json",
    NINJS,
    { ...STATED, ...DATED, ...ENGLISH, format: "ninjs", status: "usable", version: "2" },
  ],
  ["ninjs 1", "a.json", NINJS_1, { ...STATED, ...DATED, ...ENGLISH, format: "ninjs", status: "usable" }],
  [
    "ANS",
    "a.json",
    ANS,
    {
      ...STATED,
      ...GREENWICH,
      ...ENGLISH,
      ...AT,
      format: "ANS",
      corrections: ["An earlier version gave the wrong month."],
    },
  ],
  ["JSON Feed", "a.json", JSON_FEED, { ...STATED, ...DATED, ...ENGLISH, ...AT, format: "JSON Feed" }],
  [
    "a WordPress collection",
    "a.json",
    JSON.stringify([post()]),
    { ...STATED, ...GREENWICH, ...AT, format: "WordPress", status: "publish" },
  ],
  [
    "a WordPress export",
    "a.xml",
    WXR,
    { ...STATED, ...GREENWICH, ...ENGLISH, ...AT, format: "WordPress export", status: "publish" },
  ],
  ["CSV", "a.csv", CSV, { ...STATED, published: "2025-03-05", ...AT, format: "CSV" }],
];

describe.each(FORMATS)("%s", (_, file, document, facts) => {
  test("gives what it states", async () => {
    newsroom.write({ [file]: document });
    expect((await newsroom.takeIn()).problems).toBe(0);
    expect(newsroom.sidecar()).toMatchObject({ headline: HEADLINE, ...facts, sourceFile: `sources/${file}` });
  });

  test("gives its paragraphs, each on a line, and nothing else as the article's own", async () => {
    newsroom.write({ [file]: document });
    await newsroom.takeIn();
    const [headline] = zones();
    expect(headline).toEqual(["headline", `# ${HEADLINE}`]);
    const body = zones().flatMap(([kind, words]) => (kind === "body" ? words.split("\n\n") : []));
    expect(body).toEqual([LEDE, QUOTE, END]);
    const others = new Set(zones().map(([kind, words]) => `${kind}: ${words}`));
    expect(others).toContain(`credit: By ${String(newsroom.sidecar().byline)}`);
    expect(zones().filter(([kind]) => kind === "navigation")).toEqual([]);
  });

  test("is the same when it is packed", async () => {
    newsroom.write({ [file]: document });
    await newsroom.takeIn();
    const [text] = [newsroom.text()];
    anotherNewsroom();
    newsroom.write({ [`${file}.gz`]: gzipSync(document) });
    await newsroom.takeIn();
    expect(newsroom.text()).toBe(text);
  });
});

describe("captions", () => {
  test.each(FORMATS.filter(([, , document]) => document.includes(CAPTION)))(
    "of %s stay captions",
    async (_, file, document) => {
      newsroom.write({ [file]: document });
      await newsroom.takeIn();
      expect(zones()).toContainEqual(["caption", `Caption: ${CAPTION}`]);
    },
  );
});

describe("a page", () => {
  test("gives its standfirst, and its furniture to the report", async () => {
    newsroom.write({ "a.html": PAGE });
    const { articles } = await newsroom.takeIn();
    expect(zones()).toContainEqual(["subheadline", `## ${STANDFIRST}`]);
    const cut = articles[0]?.cut.join("\n");
    for (const words of [
      "Share on Facebook",
      "Bus line to open",
      "READ ALSO",
      "Sign up to our free newsletter",
    ])
      expect(cut).toContain(words);
  });

  test("that lays its article out in several boxes is taken whole", async () => {
    const boxes = [LEDE, QUOTE, END].map(
      (words) => `<section class="box"><div>${`<p>${words}</p>`.repeat(4)}</div></section>`,
    );
    newsroom.write({
      "a.html": `<html><body><article><h1>${HEADLINE}</h1>${boxes.join("<hr>")}</article></body></html>`,
    });
    await newsroom.takeIn();
    for (const words of [LEDE, QUOTE, END]) expect(newsroom.text()).toContain(words);
  });

  test("has the headline that is printed and stated, not the site's name above it", async () => {
    newsroom.write({ "a.html": PAGE.replace("<nav>", "<h1>Harrowmere Herald</h1><nav>") });
    await newsroom.takeIn();
    expect(newsroom.sidecar()).toMatchObject({ headline: HEADLINE });
  });

  test("without a head or body is one all the same", async () => {
    newsroom.write({ "a.html": `<h1>${HEADLINE}</h1><p>${LEDE}</p><p>${QUOTE}</p><p>${END}</p>` });
    await newsroom.takeIn();
    expect(newsroom.text()).toBe(`# ${HEADLINE}\n\n${LEDE}\n\n${QUOTE}\n\n${END}\n`);
  });

  test("without an article is told, with a remedy", async () => {
    newsroom.write({ "a.html": "<html><body><script>render()</script><div id=app></div></body></html>" });
    expect((await newsroom.takeIn()).lines[0]).toMatch(
      /^sources\/a\.html: has no article text .* save it from the browser/u,
    );
  });

  test("that was saved as text is known by how it opens", async () => {
    newsroom.write({ "a.txt": PAGE });
    expect((await newsroom.takeIn()).lines).toContain(
      "sources/a.txt: is a page (HTML) by how it opens, and is read as one",
    );
    expect(newsroom.text()).not.toContain("<p>");
  });
});

describe("text", () => {
  test("is taken as it is, with the metadata beside it", async () => {
    const text = `${HEADLINE}\n\n${LEDE}\n${QUOTE}\n`;
    newsroom.write({
      "b.txt": text,
      "b.json": JSON.stringify({ publisher: "Harrowmere Herald", published: "2025-03-05", url: ADDRESS }),
    });
    await newsroom.takeIn();
    expect(newsroom.text("lower-quay-ferry-stops")).toBe(text);
    expect(newsroom.sidecar()).toMatchObject({
      publisher: "Harrowmere Herald",
      published: "2025-03-05",
      headline: HEADLINE,
      format: "text",
    });
  });
});

describe("ANS", () => {
  test("keeps corrections as the desk's notes, and pull quotes and links out", async () => {
    newsroom.write({ "a.json": ANS });
    const { articles } = await newsroom.takeIn();
    expect(zones().at(-1)).toEqual(["credit", "Correction: An earlier version gave the wrong month."]);
    expect(articles[0]?.cut).toEqual(["Bus line to open a year late", "We cannot afford to run it"]);
  });
});

describe("lists and quotations", () => {
  test("keep their marks", async () => {
    const content_html = `<p>${LEDE}</p><ul><li>No ferry on Sundays</li><li>A bus instead</li></ul><blockquote><p>We regret this.</p></blockquote><p>${END}</p>`;
    newsroom.write({
      "a.json": JSON.stringify({
        version: "https://jsonfeed.org/version/1",
        title: "H",
        items: [{ id: "1", title: HEADLINE, content_html }],
      }),
    });
    await newsroom.takeIn();
    expect(newsroom.text()).toBe(
      `# ${HEADLINE}\n\n${LEDE}\n\n- No ferry on Sundays\n\n- A bus instead\n\n> We regret this.\n\n${END}\n`,
    );
  });
});
