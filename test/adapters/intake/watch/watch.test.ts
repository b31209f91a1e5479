/** What becomes of a folder while its sources change: conditional requests, updates, withdrawals, embargoes, failures, restarts. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { articlePage, aSite, type Page } from "../web/a-site.ts";
import { aFolder, aWatch } from "./a-watch.ts";

const WORDS = `<p>${"“The boats float,” said Ada Lind on the quay. ".repeat(30)}</p>`;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated?: string;
  readonly words?: string;
}

function entry({ id, title, updated = "2026-03-14T11:00:00Z", words = WORDS }: Entry): string {
  return `<entry><id>urn:post:${id}</id><title>${title}</title><updated>${updated}</updated><link href="https://post.example/${id}"/><content type="html"><![CDATA[${words}]]></content></entry>`;
}

function deleted(id: string, when: string): string {
  return `<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:post:${id}" when="${when}"/>`;
}

function atom(...parts: readonly string[]): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Tidewater Post</title>${parts.join("")}</feed>`;
}

function rss(...items: readonly string[]): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Tidewater Post</title>${items.join("")}</channel></rss>`;
}

/** A feed that can be changed, with an ETag; what it was asked for and how it was answered. */
function aFeed(first: string) {
  const served = { body: first, status: 200, headers: {} as Record<string, string>, answers: [] as number[] };
  const page = (request: IncomingMessage, response: ServerResponse): void => {
    const etag = `"${createHash("sha1").update(served.body).digest("hex")}"`;
    const isSame = request.headers["if-none-match"] === etag;
    const status = served.status === 200 && isSame ? 304 : served.status;
    served.answers.push(status);
    const headers = { "content-type": "application/xml", etag, ...served.headers };
    response.writeHead(status, headers).end(status === 200 ? served.body : "");
  };
  return Object.assign(served, { page: page as Page });
}

async function watchedFeed(first: string, more: Readonly<Record<string, Page>> = {}) {
  const feed = aFeed(first);
  const site = await aSite({ "/feed": feed.page, ...more });
  const watched = aWatch({ addresses: [`${site.origin}/feed`], hosts: [site.host] });
  return { feed, site, watched };
}

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

describe("embargoes", () => {
  const wire = (embargo: string, more: object = {}): string =>
    JSON.stringify({
      uri: "urn:wire:dam",
      type: "text",
      pubStatus: "usable",
      headline: "Dam holds",
      embargoed: embargo,
      versioncreated: "2026-03-14T11:00:00Z",
      body_text: "“The dam holds,” said Ada Lind on the quay.\n\nNobody was told why.",
      ...more,
    });

  async function watchedWire(first: string) {
    const served = { body: first };
    const site = await aSite({
      "/wire.json": (_, response) => {
        response.writeHead(200, { "content-type": "application/json" }).end(served.body);
      },
    });
    return { served, site, watched: aWatch({ addresses: [`${site.origin}/wire.json`], hosts: [site.host] }) };
  }

  test("end by themselves, at their minute, and nothing lies in the folder before", async () => {
    const { watched } = await watchedWire(wire("2026-03-14T12:33:00Z"));
    await watched.run(32.9);
    expect(watched.shelf()).toEqual([]);
    expect(readdirSync(watched.into).filter((name) => /dam/u.test(name))).toEqual([]);
    // A run that begins anew has to ask once more.
    await watched.run(0.2);
    expect([watched.shelf(), watched.minute()]).toEqual([["Dam holds"], expect.closeTo(33.1)]);
  });

  test("that end between two requests are over then", async () => {
    const { watched } = await watchedWire(wire("2026-03-14T12:02:00Z"));
    const seen: number[] = [];
    await watched.run(4, {
      1: () => void seen.push(watched.shelf().length),
      3: () => void seen.push(watched.shelf().length),
    });
    expect(seen).toEqual([0, 1]);
  });

  test("that are prolonged hold", async () => {
    const { served, watched } = await watchedWire(wire("2026-03-14T12:33:00Z"));
    await watched.run(40, {
      32: () => {
        served.body = wire("2026-03-14T18:00:00Z", { versioncreated: "2026-03-14T12:32:00Z" });
      },
    });
    expect(watched.shelf()).toEqual([]);
  });

  test("of what is withdrawn before they end never end", async () => {
    const { served, watched } = await watchedWire(wire("2026-03-14T12:33:00Z"));
    await watched.run(60, {
      10: () => {
        served.body = wire("2026-03-14T12:33:00Z", { pubStatus: "canceled", version: "2" });
      },
      20: () => {
        served.body = "[]";
      },
    });
    expect(watched.shelf()).toEqual([]);
  });

  test("of what dropped off its source end all the same", async () => {
    const { served, watched } = await watchedWire(wire("2026-03-14T12:33:00Z"));
    await watched.run(60, {
      10: () => {
        served.body = "[]";
      },
    });
    expect(watched.shelf()).toEqual(["Dam holds"]);
  });
});

describe("a collection of WordPress", () => {
  const post = (id: number, title: string, status = "publish") => ({
    id,
    guid: { rendered: `https://post.example/?p=${id}` },
    link: `https://post.example/${id}`,
    status,
    modified_gmt: "2026-03-14T11:00:00",
    title: { rendered: title },
    content: { rendered: WORDS },
  });

  test("is asked for what has changed, or appeared, since the last time it was read whole", async () => {
    const asked: URL[] = [];
    const served = { posts: [post(1, "Ferry stops")], status: 200 };
    const site = await aSite(
      new Proxy({} as Record<string, Page>, {
        get: (_, path) =>
          String(path).startsWith("/wp-json")
            ? (request: IncomingMessage, response: ServerResponse) => {
                asked.push(new URL(request.url ?? "", "http://x"));
                const headers = { "content-type": "application/json", "x-wp-totalpages": "1" };
                response.writeHead(served.status, headers).end(JSON.stringify(served.posts));
              }
            : undefined,
      }),
    );
    const watched = aWatch({ addresses: [`${site.origin}/wp-json/wp/v2/posts`], hosts: [site.host] });
    await watched.run(6, {
      3: () => {
        served.posts = [post(1, "Ferry stops", "private"), post(2, "Dam holds")];
      },
    });
    const since = asked.map(({ searchParams }) => [
      searchParams.get("modified_after"),
      searchParams.get("after"),
    ]);
    expect(since).toEqual([
      [null, null],
      ["2026-03-14T11:50:00.000Z", null],
      [null, "2026-03-14T11:50:00.000Z"],
    ]);
    expect(watched.shelf()).toEqual(["Dam holds"]);
  });

  test("that shows a page of being out of order, and calls it right, is asked for the same once more", async () => {
    const asked: (string | null)[] = [];
    const path = "/wp-json/wp/v2/posts?per_page=100";
    let isWell = false;
    const site = await aSite({
      [path]: (request, response) => {
        asked.push(new URL(request.url ?? "", "http://x").searchParams.get("modified_after"));
        const body = isWell
          ? JSON.stringify([post(1, "Ferry stops")])
          : "<html><body>Back soon.</body></html>";
        response.writeHead(200, { "content-type": isWell ? "application/json" : "text/html" }).end(body);
      },
    });
    const watched = aWatch({ addresses: [site.origin + path], hosts: [site.host] });
    await watched.run(8, {
      6: () => {
        isWell = true;
      },
    });
    await watched.run(1);
    expect(asked).toEqual([null, null, null]);
    expect(watched.shelf()).toEqual(["Ferry stops"]);
  });
});

describe("a sitemap", () => {
  test("leads to pages that are fetched again when it dates them anew; undated ones once a day", async () => {
    const HTML = { "content-type": "text/html" };
    const dates = { a: "2026-03-01" };
    const site = await aSite({
      "/map.xml": (_, response) => {
        response.writeHead(200, { "content-type": "application/xml" });
        response.end(
          `<urlset><url><loc>${site.origin}/a</loc><lastmod>${dates.a}</lastmod></url><url><loc>${site.origin}/b</loc></url></urlset>`,
        );
      },
      "/a": { headers: HTML, body: articlePage("A") },
      "/b": { headers: HTML, body: articlePage("B") },
    });
    const watched = aWatch({ addresses: [`${site.origin}/map.xml`], hosts: [site.host] });
    await watched.run(60, {
      30: () => {
        dates.a = "2026-03-14";
      },
    });
    expect(site.asked.filter((path) => path !== "/map.xml")).toEqual(["/a", "/b", "/a"]);
    expect(watched.shelf()).toEqual(["A", "B"]);
  });
});

describe("files and folders", () => {
  test("are taken in within two seconds after they were written whole, and again when they change", async () => {
    const folder = aFolder();
    const watched = aWatch({ paths: [folder] });
    const text = (words: string): string => `Ferry\n\n“${words},” said Ada Lind.\n`;
    const seen: string[] = [];
    await watched.run(1, {
      0.1: () => writeFileSync(join(folder, "ferry.txt"), text("It sails")),
      0.14: () => void seen.push(...watched.texts()),
      0.5: () => writeFileSync(join(folder, "ferry.txt"), text("It has sailed")),
    });
    expect(seen).toEqual([text("It sails")]);
    expect(watched.texts()).toEqual([text("It has sailed")]);
    expect(watched.heard()).toEqual(["new Ferry", "changed Ferry"]);
  });

  test("that can't be read are told once", async () => {
    const folder = aFolder();
    writeFileSync(join(folder, "broken.json"), "[{");
    const watched = aWatch({ paths: [folder, join(folder, "nowhere")] });
    await watched.run(1);
    const lines = watched.events.flatMap((event) => (event.kind === "line" ? [event.message] : []));
    expect(lines).toEqual([expect.stringMatching(/nowhere/u), expect.stringMatching(/isn't JSON/u)]);
  });
});

describe("the next run", () => {
  test("goes on where the last one ended, and knows nothing of the addresses or words by itself", async () => {
    const { feed, watched, site } = await watchedFeed(atom(entry({ id: "a", title: "Ferry stops" })));
    await watched.run(1);
    await watched.run(1);
    expect(feed.answers).toEqual([200, 304]);
    const kept = readFileSync(join(watched.into, ".whosaid-watch.json"), "utf8");
    expect(kept).not.toMatch(/post|Ferry/u);
    expect(kept).not.toContain(site.host);
  });

  test.each([
    ["is damaged", (into: string) => writeFileSync(join(into, ".whosaid-watch.json"), '{"format": 1, "sour')],
    [
      "is of a folder that was emptied",
      (into: string) => {
        for (const name of readdirSync(into)) if (!name.startsWith(".")) rmSync(join(into, name));
      },
    ],
  ])("asks for everything where what was remembered %s", async (_, spoil) => {
    const { feed, watched } = await watchedFeed(atom(entry({ id: "a", title: "Ferry stops" })));
    await watched.run(1);
    spoil(watched.into);
    await watched.run(1);
    expect(feed.answers).toEqual([200, 200]);
    expect(watched.shelf()).toEqual(["Ferry stops"]);
  });
});
