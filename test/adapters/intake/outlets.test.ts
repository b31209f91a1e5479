/** Profiles of outlets: what a config may hold, and how pages are read by them. */
import { describe, expect, test } from "vitest";
import { articleFile, sound } from "../../../adapters/intake/article-file.ts";
import type { Item } from "../../../adapters/intake/item.ts";
import { loadOutlets, type Outlets, outletOf, readOutlets } from "../../../adapters/intake/outlets.ts";
import { readPage } from "../../../adapters/intake/page.ts";
import { readSource, withOutlets } from "../../../adapters/intake/read.ts";

const PAGE = `<html><head><title>Ferry | The Quay Courier</title><link rel="canonical" href="https://www.courier.example/ferry"></head><body>
<h1>Today on the quay</h1>
<div class="story-title">Ferry stays, says mayor</div>
<div class="lede">The town pays for the boats.</div>
<span class="who">Nora Feld</span><time class="when" datetime="2026-03-14T09:00:00Z">this morning</time>
<div class="grid"><section class="story-part">“The ferry stays where it is,” Mayor Ada Lind told the board. <aside class="promo">Read our letter of the week, every week.</aside></section>
<section class="story-part"><p>Nobody on the quay was told why.</p></section></div>
<article><p>${"Something else that is long enough to be taken for the article of this page, said nobody. ".repeat(12)}</p></article>
</body></html>`;

const OUTLETS: Outlets = {
  "courier.example": {
    body: ".story-part",
    remove: [".promo"],
    headline: ".story-title",
    standfirst: ".lede",
    byline: ".who",
    published: ".when",
  },
};

function read(outlets: Outlets, html = PAGE): Item {
  const [item] = readPage({ file: "ferry.html", text: html, outlets }).items;
  if (item === undefined) throw new Error("no article");
  return item;
}

function textOf(item: Item): string {
  const written = articleFile(sound(item).item);
  return written.ok ? written.value.text : written.problem;
}

describe("a page of an outlet with a profile", () => {
  test("is read as the profile says, and what that takes out is told as cut", () => {
    const item = read(OUTLETS);
    expect(textOf(item)).toBe(
      "# Ferry stays, says mayor\n\n## The town pays for the boats.\n\nBy Nora Feld\n\n“The ferry stays where it is,” Mayor Ada Lind told the board.\n\nNobody on the quay was told why.\n",
    );
    expect(item.facts).toMatchObject({ byline: "Nora Feld", published: "2026-03-14T09:00:00Z" });
    expect(item.cut).toContain("Read our letter of the week, every week.");
    expect(sound(item).notices).toEqual([]);
  });

  test("whose selectors find nothing is read like any other, and each of them is told", () => {
    const item = read({ "courier.example": { body: ".story-text", headline: ".title" } });
    expect(textOf(item)).toContain("Something else that is long enough");
    expect(sound(item).notices).toEqual([
      "the profile of courier.example finds no headline (.title): it is looked for as on any page; mend the selector in the config",
      "the profile of courier.example finds no body (.story-text): it is looked for as on any page; mend the selector in the config",
    ]);
  });

  test("may lack some selectors: the rest is found as on any page", () => {
    expect(read({ "courier.example": { headline: ".story-title" } }).facts.headline).toBe(
      "Ferry stays, says mayor",
    );
  });

  test("is known by the address that it states, else by where it was fetched", async () => {
    const html = PAGE.replace(/<link[^>]+>/u, "");
    const source = { file: "a", bytes: Buffer.from(html), sidecar: null, kind: "page" } as const;
    const readBy = withOutlets(readSource, OUTLETS);
    const [here, nowhere] = [
      await readBy({ ...source, address: "https://news.courier.example/ferry?id=1" }),
      await readBy(source),
    ];
    expect(here?.items[0]?.facts.byline).toBe("Nora Feld");
    expect(nowhere?.items[0]?.facts.byline).toBeNull();
  });
});

test("a profile holds for the hosts below its own, and the nearest one counts", () => {
  const outlets = { "post.example": { body: "a" }, "sport.post.example": { body: "b" } };
  const bodyAt = (host: string) => outletOf(outlets, [null, `https://${host}/x`])?.body ?? null;
  expect(
    ["post.example", "www.post.example", "www.sport.post.example", "otherpost.example"].map(bodyAt),
  ).toEqual(["a", "a", "b", null]);
  expect(outletOf(outlets, ["https://constructor/"])).toBeNull();
});

describe("a config", () => {
  test("is read", () => {
    expect(readOutlets("c.json", JSON.stringify({ outlets: OUTLETS }))).toEqual({ ok: true, value: OUTLETS });
  });

  test.each(['{"copy": "ap"}', '{"copy": 7}', "{}"])(
    "%s needs no outlets, and its copy costs no page",
    (text) => {
      expect(readOutlets("c.json", text)).toEqual({ ok: true, value: {} });
    },
  );

  test.each([
    ["cut off", '{"outlets":\n {', "c.json, line 2: isn't JSON: mend it there, or just before"],
    [
      "a list",
      "[]",
      'c.json, at its top: should be an object: {"outlets": {"post.example": {"body": ".story-body"}}}',
    ],
    [
      "whose outlets are a list",
      '{"outlets": []}',
      'c.json, outlets: should be an object: {"outlets": {"post.example": {"body": ".story-body"}}}',
    ],
    [
      "with an unknown key",
      '{"outlets": {}, "hosts": 1}',
      'c.json, at its top: has "hosts", which isn\'t known: known are outlets, copy',
    ],
    [
      "with an unknown key of a profile",
      '{"outlets": {"post.example": {"text": "p"}}}',
      'c.json, outlets › "post.example": has "text", which isn\'t known: known are body, remove, headline, standfirst, byline, published, modified',
    ],
    [
      "with a selector that can't be read",
      '{"outlets": {"post.example": {"body": "p:nth("}}}',
      'c.json, outlets › "post.example" › body: is no selector of CSS that can be read, as article .story-body',
    ],
    [
      "with a selector that is none",
      '{"outlets": {"post.example": {"headline": 7}}}',
      'c.json, outlets › "post.example" › headline: should be a selector of CSS, as a string',
    ],
    [
      "with something else to remove",
      '{"outlets": {"post.example": {"remove": 7}}}',
      'c.json, outlets › "post.example" › remove: should be a selector of CSS, or a list of them',
    ],
    [
      "with an address for a host",
      '{"outlets": {"https://post.example": {}}}',
      'c.json, outlets › "https://post.example": should be the name of a host in small letters, without www., as post.example',
    ],
  ])("%s is refused with its file, place and remedy", (_, text, problem) => {
    expect(readOutlets("c.json", text)).toEqual({ ok: false, problem: [problem] });
  });

  test("that is there and can't be read says so", async () => {
    expect(await loadOutlets("/", false)).toEqual({
      ok: false,
      problem: ["/ can't be read (EISDIR): check its permissions, or take it away"],
    });
  });

  test("that was named has to be there; the usual one needn't", async () => {
    expect(await loadOutlets("/nowhere/whosaid.config.json", false)).toEqual({ ok: true, value: {} });
    expect(await loadOutlets("/nowhere/mine.json", true)).toEqual({
      ok: false,
      problem: [expect.stringMatching(/^\/nowhere\/mine\.json can't be read \(ENOENT\): name another file/u)],
    });
  });
});
