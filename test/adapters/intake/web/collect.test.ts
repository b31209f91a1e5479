import { describe, expect, test } from "vitest";
import { createRobots } from "../../../../adapters/intake/web/robots.ts";
import { err } from "../../../../src/index.ts";
import { articlePage, aSite, headlines, told } from "./a-site.ts";

const HTML = { "content-type": "text/html; charset=utf-8" };
const XML = { "content-type": "application/xml" };

function feedOf(...items: readonly string[]): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tidewater Post</title>${items.join("")}</channel></rss>`;
}

const LONG = `<p>${"“The boats float,” said Ada Lind on the quay. ".repeat(30)}</p>`;

describe("an address that is", () => {
  test("a page gives its article, found where it stood after all redirects", async () => {
    const site = await aSite({
      "/old": { status: 302, headers: { location: "/ferry" } },
      "/ferry": { headers: HTML, body: articlePage("Ferry stops") },
    });
    const all = await site.collect("/old");
    expect(headlines(all)).toEqual(["Ferry stops"]);
    expect(all[0]?.read.items[0]?.facts.url).toBe(`${site.origin}/ferry`);
  });

  test("a page in an old character set is read as the server says", async () => {
    const body = Buffer.from(
      articlePage("Ferry stops").replaceAll("“", "\x93").replaceAll("”", "\x94"),
      "latin1",
    );
    const site = await aSite({
      "/ferry": { headers: { "content-type": "text/html; charset=windows-1252" }, body },
    });
    const [first] = await site.collect("/ferry");
    expect(JSON.stringify(first?.read.items[0]?.body)).toContain("“Day 0 was worse,”");
  });

  test("a feed gives its articles, and those that it only advertises from their pages", async () => {
    const site = await aSite({
      "/feed": {
        headers: XML,
        body: feedOf(
          `<item><title>Whole</title><link>ORIGIN/whole</link><content:encoded><![CDATA[${LONG}]]></content:encoded></item>`,
          "<item><title>Teaser</title><link>ORIGIN/teaser</link><description>Read on.</description><pubDate>Sat, 14 Mar 2026 09:00:00 GMT</pubDate></item>",
          "<item><title>Lost</title><link>ORIGIN/lost</link><description>Read on.</description></item>",
        ),
      },
      "/teaser": { headers: HTML, body: articlePage("Teaser, the page") },
    });
    const all = await site.collect("/feed");
    expect(headlines(all)).toEqual(["Whole", "Teaser, the page", "Lost"]);
    const [, teaser] = all;
    expect(teaser?.read.items[0]?.facts).toMatchObject({
      published: "Sat, 14 Mar 2026 09:00:00 GMT",
      publisher: "Tidewater Post",
      url: `${site.origin}/teaser`,
    });
    expect(told(all, site)).toEqual([
      "/feed only what the feed says of it is taken in: /lost was answered with status 404: nothing stands there",
    ]);
  });

  test("a sitemap gives its pages, newest first, and those of the sitemaps that it leads to", async () => {
    const site = await aSite({
      "/index": {
        headers: XML,
        body: "<sitemapindex><sitemap><loc>ORIGIN/news</loc></sitemap><sitemap><loc>ORIGIN/index</loc></sitemap><sitemap><loc>ORIGIN/none</loc></sitemap></sitemapindex>",
      },
      "/news": {
        headers: XML,
        body: "<urlset><url><loc>ORIGIN/a</loc><lastmod>2026-03-01</lastmod></url><url><loc>ORIGIN/b</loc><lastmod>2026-03-03</lastmod></url><url><loc>ORIGIN/c</loc></url></urlset>",
      },
      "/a": { headers: HTML, body: articlePage("A") },
      "/b": { headers: HTML, body: articlePage("B") },
      "/c": { headers: HTML, body: articlePage("C") },
    });
    const all = await site.collect("/index");
    expect(headlines(all)).toEqual(["B", "A", "C"]);
    expect(told(all, site)).toEqual(["/none was answered with status 404: nothing stands there"]);
  });

  test("a sitemap with more pages than are wanted is told", async () => {
    const site = await aSite({
      "/map": {
        headers: XML,
        body: "<urlset><url><loc>ORIGIN/a</loc><lastmod>2026-03-01</lastmod></url><url><loc>ORIGIN/b</loc><lastmod>2026-03-03</lastmod></url><url><loc>ORIGIN/c</loc><lastmod>2026-03-02</lastmod></url></urlset>",
      },
      "/b": { headers: HTML, body: articlePage("B") },
    });
    const all = await site.collect("/map", { most: 1, since: "2026-03-02T00:00:00.000Z" });
    expect(headlines(all)).toEqual(["B"]);
    expect(told(all, site)).toEqual([
      "/map leads to 1 more than the 1 that are taken in at once: take in more with --most, or fewer with --since",
    ]);
  });

  test("a collection of WordPress is read page by page", async () => {
    const post = (title: string) => ({
      id: title,
      link: `https://post.example/${title}`,
      status: "publish",
      title: { rendered: title },
      content: { rendered: LONG },
    });
    const headers = { "content-type": "application/json", "x-wp-totalpages": "2" };
    const path = "/wp-json/wp/v2/posts?per_page=100&modified_after=2026-03-02T00%3A00%3A00.000Z";
    const site = await aSite({
      [path]: { headers, body: JSON.stringify([post("A"), post("B")]) },
      [`${path}&page=2`]: { headers, body: JSON.stringify([post("C")]) },
    });
    const all = await site.collect("/wp-json/wp/v2/posts", { since: "2026-03-02T00:00:00.000Z" });
    expect(headlines(all)).toEqual(["A", "B", "C"]);
  });
});

describe("a site's wishes", () => {
  test("what its robots.txt forbids isn't fetched", async () => {
    const site = await aSite({
      "/robots.txt": "User-agent: *\nDisallow: /private\n",
      "/private/a": { headers: HTML, body: articlePage("A") },
    });
    const all = await site.collect("/private/a");
    expect(site.asked).toEqual([]);
    expect(told(all, site)).toEqual([
      "/private/a may not be fetched by programs: the site's robots.txt says so",
    ]);
  });

  test("nothing is fetched of a site whose robots.txt is out of order", async () => {
    const site = await aSite({
      "/robots.txt": { status: 500 },
      "/a": { headers: HTML, body: articlePage("A") },
    });
    expect(told(await site.collect("/a"), site)).toEqual([
      "/a isn't fetched, since the site's robots.txt was answered with status 500",
    ]);
    expect(site.asked).toEqual([]);
  });

  test("it is left the pause that it asks for", async () => {
    const site = await aSite({
      "/robots.txt": "User-agent: *\nCrawl-delay: 3\n",
      "/map": {
        headers: XML,
        body: "<urlset><url><loc>ORIGIN/a</loc></url><url><loc>ORIGIN/b</loc></url></urlset>",
      },
      "/a": { headers: HTML, body: articlePage("A") },
      "/b": { headers: HTML, body: articlePage("B") },
    });
    await site.collect("/map");
    expect(site.waited).toEqual([3, 3]);
  });

  test("a busy one is asked again, later each time, and three times at most", async () => {
    const busy = { status: 503 };
    const site = await aSite({
      "/a": [busy, { headers: HTML, body: articlePage("A") }],
      "/b": busy,
    });
    expect(headlines(await site.collect("/a"))).toEqual(["A"]);
    expect(site.waited).toEqual([2]);
    expect(told(await site.collect("/b"), site)).toEqual([
      "/b was answered with status 503: it is out of service, try again later",
    ]);
    expect(site.waited).toEqual([2, 2, 8]);
  });

  test("a busy one that says when is asked then, unless that is far off", async () => {
    const busyFor = (seconds: number) => ({ status: 503, headers: { "retry-after": String(seconds) } });
    const site = await aSite({
      "/a": [busyFor(20), { headers: HTML, body: articlePage("A") }],
      "/b": busyFor(3_600),
    });
    expect(headlines(await site.collect("/a"))).toEqual(["A"]);
    await site.collect("/b");
    expect([site.waited, site.asked]).toEqual([[20], ["/a", "/a", "/b"]]);
  });

  test("its robots.txt is asked for again after a day, and sooner where it couldn't be had", async () => {
    let now = 0;
    const times: number[] = [];
    const robots = createRobots(
      async () => {
        times.push(now / 3_600_000);
        return now === 0
          ? err({ message: "x", status: 500, later: null })
          : err({ message: "x", status: 404, later: null });
      },
      () => now,
    );
    for (; now < 48 * 3_600_000; now += 600_000) await robots("https://post.example/a");
    expect(times).toEqual([0, expect.closeTo(1 / 6), expect.closeTo(24 + 1 / 6)]);
  });
});
