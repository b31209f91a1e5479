/** The same of other sources: embargoes of a wire, collections, sitemaps, files; and what the next run knows. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { articlePage, aSite, type Page } from "../web/a-site.ts";
import { atom, entry, WORDS, watchedFeed } from "./a-feed.ts";
import { aFolder, aWatch } from "./a-watch.ts";

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

  test("don't wait for an address that doesn't answer", async () => {
    const folder = aFolder();
    writeFileSync(join(folder, "ferry.txt"), "Ferry\n\n“It sails,” said Ada Lind.\n");
    let answer = (): void => {};
    const answered = new Promise<void>((done) => {
      answer = done;
    });
    const site = await aSite({
      "/a": (_, response) => void answered.then(() => response.writeHead(404).end()),
    });
    const watched = aWatch({ paths: [folder], addresses: [`${site.origin}/a`], hosts: [site.host] });
    const seen: number[] = [];
    await watched.run(0.2, {
      0.15: () => {
        seen.push(watched.texts().length);
        answer();
      },
    });
    expect(seen).toEqual([1]);
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
