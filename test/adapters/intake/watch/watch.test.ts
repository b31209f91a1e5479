/** What becomes of a folder while a feed changes: conditional requests, updates, withdrawals, failures, pages behind its items. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { articlePage, aSite, type Page } from "../web/a-site.ts";
import { atom, deleted, entry, rss, watchedFeed } from "./a-feed.ts";
import { aWatch } from "./a-watch.ts";

describe("a feed", () => {
  test("is asked again and again, and what hasn't changed is neither sent nor taken in again", async () => {
    const { feed, watched } = await watchedFeed(atom(entry({ id: "a", title: "Ferry stops" })));
    await watched.run(22);
    expect(feed.answers).toEqual([200, 304, 304, 304, 304]);
    expect([watched.shelf(), watched.heard()]).toEqual([["Ferry stops"], ["new Ferry stops"]]);
  });

  test("gives what comes and changes; what drops off its end stays", async () => {
    const { feed, watched } = await watchedFeed(atom(entry({ id: "a", title: "Ferry stops" })));
    await watched.run(16, {
      6: () => {
        feed.body = atom(
          entry({ id: "b", title: "Dam holds" }),
          entry({ id: "a", title: "Ferry sails", updated: "2026-03-14T12:06:00Z" }),
        );
      },
      11: () => {
        feed.body = atom(entry({ id: "b", title: "Dam holds" }));
      },
    });
    expect(watched.shelf()).toEqual(["Dam holds", "Ferry sails"]);
    expect(watched.heard()).toEqual(["new Ferry stops", "new Dam holds", "changed Ferry sails"]);
  });

  test("takes an article back by a tombstone; a copy of the feed from before that doesn't bring it back", async () => {
    const before = atom(entry({ id: "a", title: "Ferry stops" }), entry({ id: "b", title: "Dam holds" }));
    const { feed, watched } = await watchedFeed(before);
    await watched.run(30, {
      6: () => {
        feed.body = atom(entry({ id: "b", title: "Dam holds" }), deleted("a", "2026-03-14T12:05:00Z"));
      },
      11: () => {
        feed.body = before.replace("Dam holds", "Dam holds, still");
      },
    });
    expect(watched.shelf()).toEqual(["Dam holds, still"]);
  });

  test("is left alone as long as its server, or it itself, calls it fresh, up to half an hour", async () => {
    const { feed, watched } = await watchedFeed(atom());
    feed.headers = { "cache-control": "public, max-age=900" };
    await watched.run(29);
    expect(feed.answers).toHaveLength(2);
    const slow = await watchedFeed(rss("<ttl>1440</ttl>"));
    await slow.watched.run(61);
    expect(slow.feed.answers).toEqual([200, 304, 304]);
  });

  test("that fails is asked less and less often, told once, and told again when it works", async () => {
    const { feed, watched } = await watchedFeed(atom(entry({ id: "a", title: "Ferry stops" })));
    feed.status = 500;
    await watched.run(290, {
      280: () => {
        feed.status = 200;
      },
    });
    // After 0, 5, 15, 35, 75, 135, 195 and 255 minutes.
    expect(feed.answers).toEqual([500, 500, 500, 500, 500, 500, 500, 500]);
    await watched.run(60);
    expect(watched.heard()).toEqual([
      "failed, again in 5 minutes: was answered with status 500",
      "new Ferry stops",
    ]);
  });

  test("that works again in the same run says so", async () => {
    const { feed, watched } = await watchedFeed(atom(entry({ id: "a", title: "Ferry stops" })));
    feed.status = 404;
    await watched.run(20, {
      3: () => {
        feed.status = 200;
      },
    });
    expect(watched.heard()).toEqual([
      "failed, again in 5 minutes: was answered with status 404: nothing stands there",
      "new Ferry stops",
      "works",
    ]);
  });

  test("that wants to be left alone is", async () => {
    const { feed, watched } = await watchedFeed(atom());
    [feed.status, feed.headers] = [429, { "retry-after": "5400" }];
    await watched.run(89);
    expect(feed.answers).toEqual([429]);
    await watched.run(2);
  });

  test("whose articles can't be written costs nothing but time", async () => {
    const { feed, watched } = await watchedFeed(atom(entry({ id: "a", title: "Ferry stops" })));
    await watched.run(1);
    const stuck = readdirSync(watched.into).find((name) => name.endsWith(".txt")) ?? "";
    feed.body = atom(entry({ id: "a", title: "Ferry sails", updated: "2026-03-14T12:30:00Z" }));
    mkdirSync(join(watched.into, `.${stuck}.part`));
    await watched.run(12, { 4: () => rmSync(join(watched.into, `.${stuck}.part`), { recursive: true }) });
    expect(watched.heard().slice(1)).toEqual([
      expect.stringMatching(/^failed, again in 5 minutes: can't be taken in \(ERR_FS_EISDIR\)/u),
      "changed Ferry sails",
      "works",
    ]);
  });

  test("whose address shows a page for a while, and calls it right, isn't taken for an article", async () => {
    const { feed, watched } = await watchedFeed(atom(entry({ id: "a", title: "Ferry stops" })));
    const lines = () => watched.events.flatMap((event) => (event.kind === "line" ? [event.message] : []));
    await watched.run(22, {
      6: () => {
        feed.headers = { "content-type": "text/html" };
        feed.body = articlePage("We are back soon");
      },
      16: () => {
        feed.headers = {};
        feed.body = atom(entry({ id: "b", title: "Dam holds" }));
      },
    });
    expect(watched.shelf()).toEqual(["Dam holds", "Ferry stops"]);
    expect(lines()).toEqual([expect.stringMatching(/gives a page where it gave a list of articles before/u)]);
  });
});

describe("the pages behind a feed", () => {
  const HTML = { "content-type": "text/html" };
  const teaser = (id: string, words: string): string =>
    `<item><title>${id}</title><link>ORIGIN/${id}</link><description>${words}</description></item>`;

  async function watchedTeasers(pages: Readonly<Record<string, Page | readonly Page[]>>) {
    const items = { body: "" };
    const site = await aSite({
      "/feed": (_, response) => {
        response.writeHead(200, { "content-type": "application/xml" });
        response.end(rss(items.body).replaceAll("ORIGIN", `http://${site.host}`));
      },
      ...pages,
    });
    return { items, site, watched: aWatch({ addresses: [`${site.origin}/feed`], hosts: [site.host] }) };
  }

  test("are fetched once, and again when the feed tells of them otherwise", async () => {
    const { items, site, watched } = await watchedTeasers({
      "/a": [
        { headers: HTML, body: articlePage("A") },
        { headers: HTML, body: articlePage("A, mended") },
      ],
      "/b": { headers: HTML, body: articlePage("B") },
    });
    items.body = teaser("a", "Read on.");
    await watched.run(16, {
      6: () => {
        items.body = teaser("b", "More.") + teaser("a", "Read on.");
      },
      11: () => {
        items.body = teaser("b", "More.") + teaser("a", "Read on, it was mended.");
      },
    });
    expect(site.asked.filter((path) => path !== "/feed")).toEqual(["/a", "/b", "/a"]);
    expect(watched.shelf()).toEqual(["A, mended", "B"]);
  });

  test("that can't be had for the moment are waited for; what was taken in before stays as it is", async () => {
    const busy = { status: 503 };
    const { items, watched } = await watchedTeasers({
      "/a": [
        { headers: HTML, body: articlePage("A") },
        busy,
        busy,
        busy,
        { headers: HTML, body: articlePage("A, mended") },
      ],
    });
    items.body = teaser("a", "Read on.");
    await watched.run(16, {
      4: () => {
        items.body = teaser("a", "It was mended.");
      },
    });
    expect(watched.heard()).toEqual(["new A", "changed A, mended"]);
  });

  test("of a site that is out of order aren't all tried", async () => {
    const { items, site, watched } = await watchedTeasers(
      Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/p${at}`, { status: 503 }])),
    );
    items.body = Array.from({ length: 9 }, (_, at) => teaser(`p${at}`, "Read on.")).join("");
    await watched.run(1);
    expect(new Set(site.asked).size).toBe(4);
    expect(watched.heard()).toEqual([
      "failed, again in 5 minutes: leads to what can't be had for the moment",
    ]);
  });
});
