/** The reading room over HTTP: who is let in, and what they are shown. */
import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import type { Places } from "../../../adapters/corpus/coverages.ts";
import { createCoverages } from "../../../adapters/corpus/coverages.ts";
import { type Article, articleFromText, type Citation, createCoverage } from "../../../src/index.ts";
import { HOSTILE, LONE_SURROGATES } from "../../hostile-quotations.ts";
import { everywhere } from "../places.ts";
import { aRoom, NOW, pathTo, type Room, read } from "./a-room.ts";

const DAY = 86_400_000;

function article(id: string, text: string, given: Partial<Article> = {}): Article {
  return { ...articleFromText(id, text), publisher: "The Quay Courier", published: "2025-03-04", ...given };
}

const FERRY = article(
  "2025/ferry stays",
  "Ferry stays, says mayor\n\nIt will sail until spring.\n\n“The ferry stays where it is,” Mayor Ada Lind told the council.",
);

function cited(of: Article, words: string): Citation {
  const start = of.text.indexOf(words);
  const [citation] = createCoverage([of]).ask({ text: "", wording: words }).citations;
  if (start < 0) throw new Error(`no ${words}`);
  return { ...(citation as Citation), article: of, start, end: start + words.length, text: words };
}

const WORDS = "“The ferry stays where it is,”";
const rooms: Room[] = [];

function isPlaces(given: readonly Article[] | Places): given is Places {
  return !Array.isArray(given);
}

async function room(
  articles: readonly Article[] | Places,
  given: Parameters<typeof aRoom>[1] = {},
): Promise<Room> {
  const places = isPlaces(articles) ? articles : everywhere(createCoverage(articles));
  const one = await aRoom(places, given);
  rooms.push(one);
  return one;
}

afterAll(() => Promise.all(rooms.map((one) => one.close())));

describe("a link of an answer’s", () => {
  test("leads to the article as held, with the words marked in their numbered paragraph", async () => {
    const { get } = await room([FERRY]);
    const { status, page } = await get(pathTo(cited(FERRY, WORDS)));
    const document = read(page);
    expect(status).toBe(200);
    expect(document.querySelector("#p2 mark#words")?.textContent).toBe(WORDS);
    expect(document.querySelector("#p2 a.number")?.getAttribute("aria-label")).toBe("Paragraph 2");
    expect(document.querySelector("h1")?.textContent).toBe("Ferry stays, says mayor");
    expect(document.querySelector("aside")?.textContent).toContain("Ada Lind · direct quotation");
  });

  test("ends with its days", async () => {
    const path = pathTo(cited(FERRY, WORDS));
    const before = await (await room([FERRY], { now: NOW + 30 * DAY - 1000 })).get(path);
    const after = await (await room([FERRY], { now: NOW + 30 * DAY })).get(path);
    expect([before.status, after.status]).toEqual([200, 410]);
    expect(after.page).not.toContain("ferry");
  });

  test("opens nothing else: no part of it can be exchanged", async () => {
    const other = article("2025/other", FERRY.text);
    const { get } = await room([FERRY, other]);
    const path = pathTo(cited(FERRY, WORDS));
    const changed = [
      path.replace("ferry%20stays", "other"),
      path.replace(/at=\d+/u, "at=0"),
      path.replace(/until=\d+/u, (until) => `${until}0`),
      path.replace("until=", "for=slack%3AC1&until="),
      path.replace(/sig=./u, (sig) => (sig === "sig=A" ? "sig=B" : "sig=A")),
      path.replace(/&sig=.*/u, ""),
      path.replace(/v=./u, "v=x"),
      pathTo(cited(FERRY, WORDS), [], { READING_SECRET: "t".repeat(32) }),
      "/read/2025/ferry%20stays",
      "/read/%E0%A4%A?v=1&at=0-1&sig=x",
    ];
    for (const one of changed) expect([one, (await get(one)).status]).toEqual([one, 403]);
    expect((await get("/read/")).status).toBe(404);
    expect((await get("/etc/passwd")).status).toBe(404);
    expect((await get(path, "POST")).status).toBe(405);
    expect((await get(path, "HEAD")).page).toBe("");
  });

  test("into an article that has changed shows it as it is held now, and says that nothing is marked", async () => {
    const { get } = await room([article(FERRY.id, `${FERRY.text}\n\nCorrected since.`)]);
    const { page } = await get(pathTo(cited(FERRY, WORDS)));
    expect(read(page).querySelector("mark")).toBeNull();
    expect(page).toContain("has changed since the link was made");
    expect(page).toContain("Corrected since.");
  });
});

describe("what may not be seen", () => {
  test("an article that is withdrawn, or under embargo, isn’t in the coverage, nor here", async () => {
    const coverage = createCoverage([FERRY]);
    const { get } = await room(everywhere(coverage));
    const path = pathTo(cited(FERRY, WORDS));
    coverage.remove(FERRY.id);
    const { status, page } = await get(path);
    expect([status, page.includes("ferry")]).toEqual([404, false]);
  });

  test("an article that is limited to a place opens to links that were given there alone", async () => {
    const coverages = createCoverages({ tell: () => {} });
    coverages.add({ ...FERRY, audiences: [["slack:C1"]] });
    const { get } = await room(coverages);
    const { get: byProxy } = await room(coverages, { given: { READING_ACCESS: "proxy" } });
    const statuses = await Promise.all(
      [[], ["slack:C2"], ["slack:C1", "slack:T1"]].map(
        async (names) => (await get(pathTo(cited(FERRY, WORDS), names))).status,
      ),
    );
    expect(statuses).toEqual([404, 404, 200]);
    const path = pathTo(cited(FERRY, WORDS), ["slack:C1"], { READING_ACCESS: "proxy" });
    expect((await byProxy(path)).status).toBe(404);
    expect((await byProxy(`${path}&for=slack:C1`)).status).toBe(404);
  });

  test("behind a proxy a link needs no signature, and has none", async () => {
    const given = { READING_ACCESS: "proxy" };
    const path = pathTo(cited(FERRY, WORDS), [], given);
    expect(path).not.toMatch(/sig|until/u);
    expect((await (await room([FERRY], { given })).get(path)).status).toBe(200);
  });

  test("nothing is shown before the coverage is read, and nothing of an article or a link is logged", async () => {
    const one = await aRoom(null);
    rooms.push(one);
    expect((await one.get(pathTo(cited(FERRY, WORDS)))).status).toBe(503);
    expect(one.log).toEqual([expect.stringContaining("reading-room-open")]);
  });
});

describe("a page", () => {
  test("lets a browser run, fetch, frame and send nothing, and tells nobody its address", async () => {
    const { headers, page } = await (await room([FERRY])).get(pathTo(cited(FERRY, WORDS)));
    const policy = headers.get("content-security-policy") ?? "";
    const style = /<style>(?<css>[\s\S]*?)<\/style>/u.exec(page)?.groups?.css ?? "";
    expect(policy).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect([
      headers.get("referrer-policy"),
      headers.get("cache-control"),
      headers.get("x-content-type-options"),
    ]).toEqual(["no-referrer", "private, no-store", "nosniff"]);
  });

  const ATTACKS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</p></article></main><style>*{display:none}</style>",
    '<a href="javascript:alert(1)">x</a> &lt;b&gt; &#x3c;i>',
    "]]><!--",
    "<base href=//evil.example>",
    "{{constructor}}",
  ];
  const ALL = [...[...HOSTILE, ...LONE_SURROGATES].map(({ text }) => text), ...ATTACKS];

  test.each(ALL.map((text, at) => [at, text]))(
    "holds nothing alive of a hostile article: %i",
    async (_, words) => {
      const text = `A headline\n\nFirst.\n\n${words}`;
      const hostile = article("hostile", text, {
        headline: words,
        publisher: words,
        language: words.slice(0, 40),
        corrections: [words],
        url: words,
        published: words,
      });
      const start = text.length - words.length;
      const { get } = await room([hostile]);
      const { page, status } = await get(
        pathTo({ ...cited(FERRY, WORDS), article: hostile, start, end: text.length, text: words }),
      );
      expect(status).toBe(200);
      const document = read(page);
      const elements = [...document.querySelectorAll("*")];
      const names = new Set(elements.map(({ localName }) => localName));
      for (const name of names) expect(ELEMENTS).toContain(name);
      const attributes = new Set(elements.flatMap((one) => one.getAttributeNames()));
      for (const name of attributes) expect(ATTRIBUTES).toContain(name);
      for (const link of document.querySelectorAll("a"))
        expect(link.getAttribute("href")).toMatch(/^(?:#|https?:|\/read\/)/u);
      // oxlint-disable-next-line no-control-regex -- what must not be there
      expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/u);
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(60_000);
    },
  );

  test("of a long article has a part of it, no more than 60 KB, and all pages have all of it", async () => {
    const paragraphs = Array.from({ length: 900 }, (_, at) =>
      `Paragraph ${at + 1} says “<&>” ${"& so on ".repeat(60)}`.trim(),
    );
    const long = article("long", ["Long", ...paragraphs].join("\n\n"));
    const { get } = await room([long]);
    const citation = {
      ...cited(FERRY, WORDS),
      article: long,
      start: long.text.indexOf("Paragraph 700 "),
      end: long.text.indexOf("Paragraph 700 ") + 13,
    };
    const path = pathTo(citation);
    const first = await get(path);
    expect(read(first.page).querySelector("#p700 mark")?.textContent).toBe("Paragraph 700");
    const of = Number(/Page \d+ of (\d+)/u.exec(first.page)?.[1]);
    const seen: string[] = [];
    for (let page = 1; page <= of; page += 1) {
      const { page: html } = await get(`${path}&page=${page}`);
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60_000);
      const document = read(html);
      for (const number of document.querySelectorAll("a.number")) number.remove();
      seen.push(...[...document.querySelectorAll("article p[id]")].map((one) => one.textContent ?? ""));
    }
    expect(seen).toEqual(paragraphs);
  });

  test("tells other places of the same words, and what other versions print instead, word by word", async () => {
    const url = "https://courier.example/ferry";
    const now = { ...FERRY, url };
    const before = article("before", FERRY.text.replace("where it is", "for ever"), {
      url,
      published: "2025-03-03",
    });
    const post = article(
      "post",
      `Council notes\n\nTrams were late again.\n\n${WORDS} Lind repeated on Tuesday.`,
      { publisher: "The Post" },
    );
    const { page } = await (await room([now, before, post])).get(pathTo(cited(now, WORDS)));
    const document = read(page);
    const aside = document.querySelector("aside")?.textContent ?? "";
    expect(aside).toContain("Council notes");
    expect(document.querySelector("aside ins")?.textContent).toContain("for ever");
    expect(document.querySelector("aside del")?.textContent).toContain("where it is");
    expect(aside).toMatch(/for ever.* – Ada Lind/su);
    expect(document.querySelector("header p a")?.getAttribute("href")).toBe(url);
  });
});

const ELEMENTS =
  "html head meta title style body header main article aside nav footer h1 h2 p a mark ul li strong bdi del ins".split(
    " ",
  );
const ATTRIBUTES = "lang charset name content class href id dir title aria-label tabindex rel".split(" ");
