/** A speaker's page over HTTP: reached from an article's page, under the same rules. */
import { afterAll, describe, expect, test } from "vitest";
import type { Places } from "../../../adapters/corpus/coverages.ts";
import { createCoverages } from "../../../adapters/corpus/coverages.ts";
import { type Article, articleFromText, createCoverage } from "../../../src/index.ts";
import { HOSTILE, LONE_SURROGATES } from "../../hostile-quotations.ts";
import { everywhere } from "../places.ts";
import { aRoom, NOW, pathTo, type Room, read } from "./a-room.ts";

const DAY = 86_400_000;

function article(id: string, text: string, given: Partial<Article> = {}): Article {
  return { ...articleFromText(id, text), publisher: "The Quay Courier", published: "2025-03-04", ...given };
}

const WORDS = "“The town will not buy the ferry,”";
const HALT = article(
  "halt",
  `Ferry halted\n\n${WORDS} said Mayor Ada Lind.\n\nLind denied that she had known of the cracks.\n\n“Lind never read my letter,” said Per Holm, the captain.`,
);
const BOUGHT = article(
  "bought",
  "Town buys the ferry\n\n“The town will buy the ferry,” Ada Lind, the mayor, told the council.",
  { published: "2026-01-20" },
);
const BROTHER = article("brother", "Dinner\n\n“I cooked,” said Tom Lind, her brother.");
const ALL = [HALT, BOUGHT, BROTHER];

const rooms: Room[] = [];
afterAll(() => Promise.all(rooms.map((one) => one.close())));

async function room(places: Places, given: Parameters<typeof aRoom>[1] = {}): Promise<Room> {
  const one = await aRoom(places, given);
  rooms.push(one);
  return one;
}

function over(articles: readonly Article[]): Places {
  return everywhere(createCoverage(articles));
}

type Given = NonNullable<Parameters<typeof pathTo>[2]>;

/** The link that the page of words in an article has to whoever is credited with them: path and query. */
async function linkFrom(
  { get }: Room,
  of: Article = HALT,
  {
    names = [],
    given = {},
    words = WORDS,
  }: { names?: readonly string[]; given?: Given; words?: string } = {},
): Promise<string> {
  const start = of.text.indexOf(words);
  const [citation] = createCoverage([of]).ask({ text: "", wording: words }).citations;
  if (citation === undefined) throw new Error(`no ${words}`);
  const { page } = await get(
    pathTo({ ...citation, start, end: start + words.length, text: words }, names, given),
  );
  const links = [...read(page).querySelectorAll("aside a")].map((link) => link.getAttribute("href") ?? "");
  const address = links.find((href) => href.includes("/speaker/"));
  if (address === undefined) throw new Error("The page leads to no speaker");
  return address.replace("https://read.example", "");
}

async function pageOf(articles: readonly Article[], of: Article = HALT) {
  const one = await room(over(articles));
  const path = await linkFrom(one, of);
  const { status, page } = await one.get(path);
  return { status, page, path, one, document: read(page) };
}

describe("a speaker’s page", () => {
  test("says who that is, how much, when, on what, what they said and what others said of them", async () => {
    const { status, document } = await pageOf(ALL);
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? "").trim());
    expect(status).toBe(200);
    expect(texts("h1")).toEqual(["Ada Lind"]);
    expect(texts("header p")).toContain("2 quotations and 1 report in 2 articles, 4 Mar 2025 – 20 Jan 2026");
    expect(texts("h2")).toEqual([
      "Who that is, as printed",
      "When",
      "By subject",
      "Said, the oldest first",
      "Said of them, by others",
    ]);
    expect(texts("h3")).toEqual(["ferry 3 statements"]);
    expect(texts("ol.said blockquote")).toEqual([
      WORDS,
      "Lind denied that she had known of the cracks.",
      "“The town will buy the ferry,”",
    ]);
    expect(texts("section:last-of-type blockquote")).toEqual(["“Lind never read my letter,”"]);
  });

  test("marks denials and what stands against each other, each with a link to the other", async () => {
    const { document } = await pageOf(ALL);
    expect(document.querySelector("#s2 strong")?.textContent).toBe("told as a denial");
    expect(document.querySelector("#s1 ul a")?.getAttribute("href")).toMatch(/^\/speaker\/.*page=1#s3$/u);
    expect(document.querySelector("#s3 ul a")?.textContent).toContain("will not buy");
  });

  test("has a time line to look at, and the same as a table", async () => {
    const { document } = await pageOf(ALL);
    const picture = document.querySelector("svg");
    const named: string[] = String(picture?.getAttribute("aria-labelledby")).split(" ");
    expect(named.map((id) => document.querySelector(`#${id}`)?.localName)).toEqual(["title", "desc"]);
    expect(picture?.getAttribute("role")).toBe("img");
    expect(picture?.querySelectorAll("rect.bar").length).toBe(2);
    const rows = [...document.querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(rows).toEqual(["Mar 20252", "Jan 20261"]);
  });

  test("leads to no other article whoever was given a signed link to one", async () => {
    const { document } = await pageOf(ALL);
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(links.filter((href) => href.includes("/read/"))).toEqual([]);
  });

  test("leads to each article whoever a proxy lets in", async () => {
    const one = await room(over(ALL), { given: { READING_ACCESS: "proxy" } });
    const { page } = await one.get("/speaker/Ada%20Lind");
    const href = read(page).querySelector("#s1 p a")?.getAttribute("href") ?? "";
    const { status, page: led } = await one.get(href.replace("https://read.example", "").replace(/#.*/u, ""));
    expect([status, read(led).querySelector("mark")?.textContent]).toEqual([200, WORDS]);
  });

  test("of one statement, undated, is one too", async () => {
    const only = article("only", `Bus\n\n${WORDS} said Bo Hart, a baker.`, { published: null });
    const { document, page } = await pageOf([only], only);
    expect(document.querySelectorAll("ol.said > li").length).toBe(1);
    expect(page).toContain("No date of publication is known.");
    expect(document.querySelector("svg")).toBeNull();
  });

  test("of two people who share a name asks which of them, with a link to each", async () => {
    const one = await room(over([HALT, BROTHER]), { given: { READING_ACCESS: "proxy" } });
    const { status, page } = await one.get("/speaker/Lind");
    const links = [...read(page).querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(status).toBe(200);
    expect(links).toContain("https://read.example/speaker/Tom%20Lind");
  });

  test("of hundreds of statements has pages of 60 KB at most, and each is on one of them", async () => {
    const many = Array.from({ length: 190 }, (_, at) =>
      article(
        `day-${at}`,
        `Day ${at}\n\n“It took ${at} <&> tries, ${"on and on ".repeat(40)}” said Ada Lind.`,
        {
          published: `20${String(10 + (at % 12)).padStart(2, "0")}-03-04`,
        },
      ),
    );
    const { one, path } = await pageOf([...many, HALT]);
    const seen: string[] = [];
    for (let at = 1; at < 60; at += 1) {
      const { page } = await one.get(`${path}&page=${at}`);
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(60_000);
      const document = read(page);
      seen.push(...[...document.querySelectorAll("ol.said > li")].map((item) => item.id));
      if (document.querySelector("nav a[rel=next]") === null) break;
    }
    expect(seen).toEqual(Array.from({ length: 192 }, (_, at) => `s${at + 1}`));
  });
});

describe("who may see it", () => {
  test("whoever has a link, until it ends; no part of it can be exchanged, nor one to an article used for it", async () => {
    const { path, one } = await pageOf(ALL);
    const changed = [
      path.replace("Ada", "Tom"),
      path.replace(/until=\d+/u, (until) => `${until}0`),
      path.replace("until=", "for=slack%3AC1&until="),
      path.replace(/&sig=.*/u, ""),
      "/speaker/Ada%20Lind",
      "/speaker/%E0%A4%A?sig=x",
    ];
    for (const other of changed) expect([other, (await one.get(other)).status]).toEqual([other, 403]);
    expect((await one.get("/speaker/")).status).toBe(404);
    expect((await one.get("/speaker/a/b")).status).toBe(404);
    expect((await one.get(path, "POST")).status).toBe(405);
    const later = await room(over(ALL), { now: NOW + 30 * DAY });
    expect((await later.get(path)).status).toBe(410);
  });

  test("what is limited to a place is shown and counted only for links that were given there", async () => {
    const coverages = createCoverages({ tell: () => {} });
    coverages.add(HALT);
    coverages.add({ ...BOUGHT, audiences: [["slack:C1"]] });
    const one = await room(coverages);
    const inside = await one.get(await linkFrom(one, HALT, { names: ["slack:C1"] }));
    const outside = await one.get(await linkFrom(one));
    expect(inside.page).toContain("will buy the ferry");
    expect(inside.page).toContain("in 2 articles");
    expect(outside.page).not.toContain("will buy the ferry");
    expect(outside.page).toContain("in 1 article,");
    const proxy = await room(coverages, { given: { READING_ACCESS: "proxy" } });
    expect((await proxy.get("/speaker/Ada%20Lind?for=slack:C1")).page).not.toContain("will buy the ferry");
  });

  test("what is withdrawn, or under embargo, isn’t in the coverage, nor here", async () => {
    const coverage = createCoverage(ALL);
    const one = await room(everywhere(coverage));
    const path = await linkFrom(one);
    coverage.remove("halt");
    expect((await one.get(path)).page).not.toContain("will not buy");
    coverage.remove("bought");
    const { status, page } = await one.get(path);
    expect([status, page.includes("ferry")]).toEqual([404, false]);
    expect(one.log.join()).not.toMatch(/Lind|ferry/u);
  });
});

describe("a hostile article", () => {
  const ATTACKS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title></svg></section><style>*{display:none}</style>",
    '<a href="javascript:alert(1)">x</a> &lt;b&gt;',
    "]]><!--",
  ];
  const TEXTS = [...[...HOSTILE, ...LONE_SURROGATES].map(({ text }) => text), ...ATTACKS];

  test.each(TEXTS.map((text, at) => [at, text]))(
    "is shown and nothing of it is alive: %i",
    async (_, words) => {
      const hostile = article(
        "hostile",
        `${words}\n\n“${words}” said Bo Hart, the baker ${words}.\n\n${WORDS} said Bo Hart.`,
        {
          headline: words,
          publisher: words,
          language: words.slice(0, 40),
          url: words,
          published: words,
        },
      );
      const one = await room(over([hostile]), { given: { READING_ACCESS: "proxy" } });
      const { page } = await one.get("/speaker/Bo%20Hart");
      const document = read(page);
      const elements = [...document.querySelectorAll("*")];
      for (const name of new Set(elements.map(({ localName }) => localName)))
        expect(ELEMENTS).toContain(name);
      for (const name of new Set(elements.flatMap((each) => each.getAttributeNames())))
        expect(ATTRIBUTES).toContain(name);
      for (const link of document.querySelectorAll("a"))
        expect(link.getAttribute("href")).toMatch(/^(?:#|https?:|\/speaker\/)/u);
      // oxlint-disable-next-line no-control-regex -- what must not be there
      expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/u);
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(60_000);
    },
  );
});

const ELEMENTS =
  "html head meta title style body header main section nav footer h1 h2 h3 p a ul ol li strong bdi del ins span blockquote svg desc line rect text table caption thead tbody tr th td".split(
    " ",
  );
const ATTRIBUTES =
  "lang charset name content class href id dir tabindex rel start aria-label aria-labelledby role viewBox scope x y x1 x2 y1 y2 width height".split(
    " ",
  );
