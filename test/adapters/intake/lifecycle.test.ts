/** What becomes of an article from one ingest to the next. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFolder } from "../../../adapters/corpus/files.ts";
import { eachNewsroom, newsroom } from "./an-ingest.ts";
import { ADDRESS, ANS, HEADLINE, JSON_FEED, LEDE, newsml, PAGE, post, QUOTE, RSS } from "./documents.ts";

eachNewsroom();

async function outcomes(now?: string): Promise<readonly string[]> {
  return (await newsroom.takeIn(now)).articles.map(({ outcome }) => outcome);
}

function texts(): string[] {
  return Object.keys(newsroom.files()).filter((name) => name.endsWith(".txt"));
}

describe("taken in again", () => {
  test("the same source writes nothing, a changed one replaces its article and is told", async () => {
    newsroom.write({ "a.html": PAGE });
    expect(await outcomes()).toEqual(["new"]);
    const before = newsroom.files();
    expect(await outcomes("2027-01-01T00:00:00Z")).toEqual(["unchanged"]);
    expect(newsroom.files()).toEqual(before);
    newsroom.write({ "a.html": PAGE.replace("eleven", "twelve") });
    const { articles, lines } = await newsroom.takeIn();
    expect(articles).toMatchObject([{ outcome: "changed" }]);
    expect(lines).toEqual(["sources/a.html: changed: the article in the folder is replaced"]);
    expect(newsroom.text()).toContain("crew of twelve");
    expect(texts()).toHaveLength(1);
  });

  test("the corpus is read by whosaid at once, without a word", async () => {
    newsroom.write({
      "a.html": PAGE,
      "b.xml": newsml(),
      "c.json": JSON.stringify([post({ link: "https://x.example/c", guid: null })]),
    });
    await newsroom.takeIn();
    const read = await readFolder(newsroom.into);
    expect(read).toMatchObject({
      ok: true,
      value: {
        problems: [],
        articles: [{ headline: HEADLINE }, { headline: HEADLINE }, { headline: HEADLINE }],
      },
    });
  });

  test("an older version doesn't replace a newer one, whichever comes first", async () => {
    newsroom.write({ "a.xml": newsml({ version: "3" }) });
    await newsroom.takeIn();
    newsroom.write({ "a.xml": newsml({ version: "2" }).replace("eleven", "nine") });
    expect(await outcomes()).toEqual(["older"]);
    expect(newsroom.text()).toContain("crew of eleven");
  });
});

describe("an id", () => {
  test("is the address's, wherever the article comes from, and can be read", async () => {
    newsroom.write({
      "page.html": PAGE,
      "feed.xml": RSS.replace(ADDRESS, `${ADDRESS}/?utm_source=rss#top`),
      "arc.json": ANS,
    });
    const { articles, lines } = await newsroom.takeIn();
    expect(new Set(articles.map(({ id }) => id)).size).toBe(1);
    expect(articles[0]?.id).toMatch(/^lower-quay-ferry-stops-[0-9a-f]{12}$/u);
    expect(articles.map(({ outcome }) => outcome)).toEqual(["new", "duplicate", "duplicate"]);
    expect(lines[0]).toBe(
      "sources/feed.xml, item 1: is left out: sources/arc.json is the same article, and is kept",
    );
  });

  test.each([
    ["the address", post({ link: "https://x.example/2026/7", guid: null })],
    ["the source's own name", post({ link: null })],
    ["its file", null],
  ])(
    "by %s stays when the headline changes, so that no older one is left in the folder",
    async (_, taken) => {
      const write = (headline: string): void =>
        newsroom.write(
          taken === null
            ? { "ferry.txt": `${headline}\n\n“It stops,” said Ada Lind.\n` }
            : { "a.json": JSON.stringify({ ...taken, title: { rendered: headline } }) },
        );
      write("Ferry to stop");
      await newsroom.takeIn();
      write("Ferry to sail on");
      expect(await outcomes()).toEqual(["changed"]);
      expect(texts()).toHaveLength(1);
    },
  );

  test("that a source counts is another one for another publisher, and a withdrawal is of its own publisher", async () => {
    const table = (publisher: string, status: string): string =>
      `id,title,text,publisher,status\n7,Ferry to stop,${LEDE.replaceAll(",", "")},${publisher},${status}\n`;
    newsroom.write({ "a.csv": table("Herald", ""), "b.csv": table("Courier", "") });
    expect(await outcomes()).toEqual(["new", "new"]);
    newsroom.write({ "a.csv": table("Herald", "deleted"), "b.csv": table("Courier", "") });
    expect(await outcomes()).toEqual(["withdrawn", "unchanged"]);
    expect(newsroom.sidecar()).toMatchObject({ publisher: "Courier" });
  });

  test("of two rows of one headline are two where their dates are", async () => {
    const row = (date: string): string => `Letters,${LEDE.replaceAll(",", "")},${date}\n`;
    newsroom.write({ "a.csv": `title,text,date\n${row("2025-03-05")}${row("2025-03-12")}` });
    expect(await outcomes()).toEqual(["new", "new"]);
  });

  test("of an item without address and name stays when others come before it", async () => {
    const item = (title: string): string =>
      `<item><title>${title}</title><description>${LEDE}</description></item>`;
    const feed = (...titles: readonly string[]): string =>
      `<rss><channel><title>H</title>${titles.map(item).join("")}</channel></rss>`;
    newsroom.write({ "a.xml": feed("One of them") });
    const [first] = (await newsroom.takeIn()).articles;
    newsroom.write({ "a.xml": feed("Newer than it", "One of them") });
    const { articles } = await newsroom.takeIn();
    expect(articles.map(({ outcome }) => outcome)).toEqual(["new", "unchanged"]);
    expect(articles[1]?.id).toBe(first?.id);
  });
});

describe("what may not be in the coverage", () => {
  test.each([
    ["a canceled item", newsml({ version: "3", status: "stat:canceled" })],
    ["a withheld item", newsml({ version: "3", status: "stat:withheld" })],
    ["an item that a signal kills", newsml({ version: "3", more: `<signal qcode="sig:mandatorykill"/>` })],
  ])("%s is removed, and told", async (_, withdrawn) => {
    newsroom.write({ "a.xml": newsml() });
    await newsroom.takeIn();
    newsroom.write({ "a.xml": withdrawn });
    const { articles, lines, problems } = await newsroom.takeIn();
    expect(articles).toMatchObject([{ outcome: "withdrawn", removed: true }]);
    expect(lines[0]).toMatch(/is withdrawn: its status is "\w+"; what lay in the folder is removed$/u);
    expect(problems).toBe(0);
    expect(newsroom.files()).toEqual({});
  });

  test("a withdrawal that comes late doesn't take a newer version back", async () => {
    newsroom.write({ "a.xml": newsml({ version: "4" }) });
    await newsroom.takeIn();
    newsroom.write({ "a.xml": newsml({ version: "3", status: "stat:canceled" }) });
    expect(await outcomes()).toEqual(["older"]);
    expect(texts()).toHaveLength(1);
  });

  test.each(["draft", "trash", "private", "pending", "some-plugin"])(
    "a post of WordPress with the status %s is out",
    async (status) => {
      newsroom.write({ "a.json": JSON.stringify([post()]) });
      await newsroom.takeIn();
      // A post in the trash has another address, and the same name.
      newsroom.write({
        "a.json": JSON.stringify([post({ status, link: "https://harrowmere-herald.example/?p=7&trashed" })]),
      });
      expect(await outcomes()).toEqual(["withdrawn"]);
      expect(newsroom.files()).toEqual({});
    },
  );

  test("a tombstone of Atom takes its entry out", async () => {
    const feed = (entries: string): string =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>H</title>${entries}</feed>`;
    newsroom.write({
      "a.atom": feed(
        `<entry><title>Ferry</title><id>tag:1</id><link href="${ADDRESS}"/><content>${LEDE}</content></entry>`,
      ),
    });
    await newsroom.takeIn();
    newsroom.write({
      "a.atom": feed(`<at:deleted-entry xmlns:at="x" ref="tag:1" when="2026-01-01T00:00:00Z"/>`),
    });
    expect(await outcomes()).toEqual(["withdrawn"]);
    expect(newsroom.files()).toEqual({});
  });

  test("a retracted story is out", async () => {
    newsroom.write({
      "a.json": ANS.replace(`"correction_type":"correction"`, `"correction_type":"retraction"`),
    });
    expect(await outcomes()).toEqual(["withdrawn"]);
  });

  test("an embargoed item is out until its moment, and then comes in", async () => {
    newsroom.write({ "a.xml": newsml({ more: "<embargoed>2026-12-01T12:00:00+01:00</embargoed>" }) });
    const { articles, lines } = await newsroom.takeIn("2026-12-01T10:59:59Z");
    expect(articles).toMatchObject([{ outcome: "embargoed" }]);
    expect(lines).toEqual([
      "sources/a.xml, item 1: is held back: it is embargoed until 2026-12-01T12:00:00+01:00",
    ]);
    expect(newsroom.files()).toEqual({});
    expect(await outcomes("2026-12-01T11:00:00Z")).toEqual(["new"]);
  });

  test("an embargo without its zone ends when it is over everywhere", async () => {
    newsroom.write({ "a.xml": newsml({ more: "<embargoed>2026-12-01T08:00:00</embargoed>" }) });
    expect(await outcomes("2026-12-02T11:00:00Z")).toEqual(["embargoed"]);
    expect(await outcomes("2026-12-02T12:00:00Z")).toEqual(["new"]);
  });

  test("an embargo that can't be read holds the article back", async () => {
    newsroom.write({ "a.xml": newsml({ more: "<embargoed>noon on Friday</embargoed>" }) });
    expect((await newsroom.takeIn()).lines[0]).toContain(
      `its embargo "noon on Friday" is no date that can be read`,
    );
    expect(newsroom.files()).toEqual({});
  });

  test("a planned post waits for its date, and an article that is embargoed anew goes", async () => {
    newsroom.write({ "a.json": JSON.stringify([post()]) });
    await newsroom.takeIn();
    newsroom.write({
      "a.json": JSON.stringify([post({ status: "future", date_gmt: "2026-12-24T06:00:00" })]),
    });
    expect((await newsroom.takeIn()).articles).toMatchObject([{ outcome: "embargoed", removed: true }]);
    expect(newsroom.files()).toEqual({});
  });
});

describe("the folder of articles", () => {
  test("keeps what isn't of an ingest, and the article is told", async () => {
    newsroom.write({ "a.html": PAGE });
    const id = (await newsroom.takeIn()).articles[0]?.id ?? "";
    rmSync(join(newsroom.into, `${id}.json`));
    writeFileSync(join(newsroom.into, `${id}.txt`), "mine");
    const { articles, lines, problems } = await newsroom.takeIn();
    expect(articles).toMatchObject([{ outcome: "refused" }]);
    expect(problems).toBe(1);
    expect(lines[0]).toContain(
      `would be written to ${id}.txt, but ${id}.txt lies there and isn't of an ingest: move it elsewhere`,
    );
    expect(newsroom.text()).toBe("mine");
  });

  test("is never left by a link in it", async () => {
    newsroom.write({ "a.html": PAGE });
    const id = (await newsroom.takeIn()).articles[0]?.id ?? "";
    const outside = join(newsroom.sources, "outside.rst");
    writeFileSync(outside, "mine");
    rmSync(join(newsroom.into, `${id}.txt`));
    symlinkSync(outside, join(newsroom.into, `${id}.txt`));
    newsroom.write({ "a.html": PAGE.replace("eleven", "twelve") });
    expect(await outcomes()).toEqual(["refused"]);
    expect(readFileSync(outside, "utf8")).toBe("mine");
  });

  test("holds no part of a file, and an article that a crash left half is made whole", async () => {
    newsroom.write({ "a.html": PAGE });
    const id = (await newsroom.takeIn()).articles[0]?.id ?? "";
    rmSync(join(newsroom.into, `${id}.txt`));
    writeFileSync(join(newsroom.into, `.${id}.txt.part`), "ha");
    expect(await outcomes()).toEqual(["new"]);
    expect(readdirSync(newsroom.into).sort()).toEqual([`${id}.json`, `${id}.txt`]);
  });

  test("is no source of itself, and names in sources can't lead out of it", async () => {
    mkdirSync(join(newsroom.sources, "sub"));
    newsroom.write({
      "a.json": JSON.stringify([
        post({ link: "https://x.example/../../etc/passwd", guid: null, title: { rendered: "../../x" } }),
      ]),
    });
    await newsroom.takeIn();
    const { lines } = await newsroom.takeIn();
    expect(lines).toEqual([]);
    expect(
      Object.keys(newsroom.files()).every((name) => /^passwd-[0-9a-f]{12}\.(?:txt|json)$/u.test(name)),
    ).toBe(true);
    expect(existsSync(join(newsroom.into, "..", "etc"))).toBe(false);
  });
});

describe("one run", () => {
  test("keeps the first of two articles of one id where nothing tells which is newer", async () => {
    const feed = JSON.parse(JSON_FEED);
    const [item] = feed.items;
    newsroom.write({
      "a.json": JSON.stringify({ ...feed, items: [item, { ...item, content_html: `<p>${QUOTE}</p>` }] }),
    });
    const { articles, lines } = await newsroom.takeIn();
    expect(articles.map(({ outcome }) => outcome)).toEqual(["new", "duplicate"]);
    expect(lines).toEqual([
      "sources/a.json, item 2: is left out: sources/a.json, item 1 is the same article, and is kept",
    ]);
    expect(newsroom.text()).toContain(LEDE);
  });
});
