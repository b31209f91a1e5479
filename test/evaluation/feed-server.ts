/** A publisher on the loopback who plays made articles: an Atom feed, a wire, a collection of posts and a feed of teasers with their pages. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createDice } from "./dice.ts";
import { type Happening, headlineOf, type Kind, type Lives, PERIOD, paragraphsOf } from "./feed-lives.ts";

/** What the server does wrong on purpose, to see whether that is noticed. */
export type Lie = "no-withdrawals" | "no-embargoes" | "no-changes" | "drops-some";

export interface Publisher {
  readonly host: string;
  readonly addresses: readonly string[];
  /** The last thing that became of each article. */
  readonly lastOf: (article: number) => Happening | undefined;
  readonly counts: { asked: number; unchanged: number; outOfOrder: number };
  readonly close: () => Promise<void>;
}

interface PublisherOptions {
  readonly lives: Lives;
  /** Minutes since the beginning, and the moment of it in milliseconds since 1970. */
  readonly minute: () => number;
  readonly begin: number;
  readonly seed: number;
  readonly lies: readonly Lie[];
}

/** Changes that a source shows. */
const SHOWN = 100;
/** Minutes of each period in which some requests find a site that is out of order: one of so many. */
const TROUBLE = 45;
const ONE_OF = 12;

export async function openPublisher({
  lives,
  minute,
  begin,
  seed,
  lies,
}: PublisherOptions): Promise<Publisher> {
  const dice = createDice(seed + 1);
  const counts = { asked: 0, unchanged: 0, outOfOrder: 0 };
  const last = new Map<number, Happening>();
  const latest: Record<Kind, Happening[]> = { atom: [], wire: [], posts: [], teasers: [] };
  let next = 0;

  function goOn(): void {
    for (
      let one = lives.happenings[next];
      one !== undefined && one.at <= minute();
      one = lives.happenings[next]
    ) {
      next += 1;
      last.set(one.article, one);
      if (isHidden(one, lies)) continue;
      const others = latest[one.kind].filter(({ article }) => article !== one.article);
      latest[one.kind] = [one, ...others].slice(0, one.kind === "posts" ? undefined : SHOWN);
    }
  }

  const iso = (at: number): string => new Date(begin + at * 60_000).toISOString();

  const bodies: Readonly<Record<string, (query: URLSearchParams) => string>> = {
    "/feed.atom": () => atomOf(latest.atom, iso, minute()),
    "/wire.json": () => wireOf(latest.wire, iso, lies),
    "/wp-json/wp/v2/posts": (query) => postsOf(latest.posts, iso, query, begin),
    "/teasers.xml": () => teasersOf(latest.teasers, `http://${host}`),
  };

  function serve(request: IncomingMessage, response: ServerResponse): void {
    goOn();
    const url = new URL(request.url ?? "", "http://publisher.example");
    if (url.pathname === "/robots.txt") {
      response.writeHead(404).end();
      return;
    }
    counts.asked += 1;
    if (minute() % PERIOD < TROUBLE && dice.below(ONE_OF) === 0) {
      counts.outOfOrder += 1;
      response.writeHead(503).end();
      return;
    }
    const page = /^\/pages\/(\d+)$/u.exec(url.pathname);
    const body = page === null ? bodies[url.pathname]?.(url.searchParams) : pageOf(last.get(Number(page[1])));
    const etag = `"${createHash("sha1")
      .update(body ?? "")
      .digest("hex")}"`;
    const isSame = request.headers["if-none-match"] === etag;
    if (isSame) counts.unchanged += 1;
    const type = TYPES.find(([pattern]) => pattern.test(url.pathname))?.[1] ?? "text/html";
    response.writeHead(body === undefined ? 404 : isSame ? 304 : 200, { etag, "content-type": type });
    response.end(isSame ? "" : body);
  }

  const server = createServer(serve);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  return {
    host,
    addresses: Object.keys(bodies).map((path) => `http://${host}${path}`),
    lastOf: (article) => {
      goOn();
      return last.get(article);
    },
    counts,
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/atom|xml/u, "application/xml"],
  [/json/u, "application/json"],
];

function isHidden({ version, article }: Happening, lies: readonly Lie[]): boolean {
  if (version === null) return lies.includes("no-withdrawals");
  if (version > 1) return lies.includes("no-changes");
  return lies.includes("drops-some") && article % 20 === 0;
}

function htmlOf({ article, version }: Happening): string {
  return paragraphsOf(article, version ?? 1)
    .map((words) => `<p>${words}</p>`)
    .join("");
}

type Iso = (at: number) => string;

/** Every now and then one of its entries is broken. */
function atomOf(shown: readonly Happening[], iso: Iso, minute: number): string {
  const entries = shown.map((one) =>
    one.version === null
      ? `<at:deleted-entry ref="urn:pier:${one.article}" when="${iso(one.changed)}"/>`
      : `<entry><id>urn:pier:${one.article}</id><title>${headlineOf(one.article, one.version)}</title><updated>${iso(one.changed)}</updated><link href="https://pier.example/${one.article}"/><content type="html"><![CDATA[${htmlOf(one)}]]></content></entry>`,
  );
  const broken = Math.floor(minute / PERIOD) % 2 === 0 ? "<entry><title>Broken <b>off</title></entry>" : "";
  return `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>Pier Post</title>${broken}${entries.join("")}</feed>`;
}

function wireOf(shown: readonly Happening[], iso: Iso, lies: readonly Lie[]): string {
  const items = shown.map((one) => ({
    uri: `urn:wire:${one.article}`,
    type: "text",
    version: String(one.version ?? 9),
    versioncreated: iso(one.changed),
    pubstatus: one.version === null ? "canceled" : "usable",
    ...(one.embargo === null || lies.includes("no-embargoes") ? {} : { embargoed: iso(one.embargo) }),
    headline: headlineOf(one.article, one.version ?? 1),
    body_text: paragraphsOf(one.article, one.version ?? 1)[0],
  }));
  return JSON.stringify(["no item", ...items]);
}

/** As WordPress gives them: newest first by their date of publication, all on one page. */
function postsOf(shown: readonly Happening[], iso: Iso, query: URLSearchParams, begin: number): string {
  const minuteOf = (name: string): number => {
    const moment = Date.parse(query.get(name) ?? "");
    return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : (moment - begin) / 60_000;
  };
  const [changed, published] = [minuteOf("modified_after"), minuteOf("after")];
  const wanted = shown.filter((one) => one.changed > changed && one.at > published);
  return JSON.stringify(
    wanted.map((one) => ({
      id: one.article,
      guid: { rendered: `https://posts.example/?p=${one.article}` },
      link: `https://posts.example/${one.article}`,
      status: one.version === null ? "private" : "publish",
      date_gmt: iso(one.at).slice(0, 19),
      modified_gmt: iso(one.changed).slice(0, 19),
      title: { rendered: headlineOf(one.article, one.version ?? 1) },
      content: { rendered: `<p>${paragraphsOf(one.article, one.version ?? 1)[0]}</p>` },
    })),
  );
}

function teasersOf(shown: readonly Happening[], origin: string): string {
  const items = shown.map(
    (one) =>
      `<item><title>${headlineOf(one.article, one.version ?? 1)}</title><link>${origin}/pages/${one.article}</link><description>Read on.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Pier Post</title>${items.join("")}</channel></rss>`;
}

function pageOf(one: Happening | undefined): string | undefined {
  if (one === undefined) return undefined;
  const headline = headlineOf(one.article, one.version ?? 1);
  return `<html><head><title>${headline}</title><meta property="og:title" content="${headline}"></head><body><article><h1>${headline}</h1>${htmlOf(one)}</article></body></html>`;
}
