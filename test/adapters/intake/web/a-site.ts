/** A site of a test on the loopback: answers by path, and what it was asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { readSource } from "../../../../adapters/intake/read.ts";
import type { Collected } from "../../../../adapters/intake/web/collected.ts";
import { openWeb, type WebOptions } from "../../../../adapters/intake/web/open.ts";

export type Page =
  | string
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Site {
  readonly origin: string;
  readonly host: string;
  /** Paths, in order; without robots.txt. */
  readonly asked: readonly string[];
  /** Seconds that were waited before an answer was asked for. */
  readonly waited: readonly number[];
  /** Everything that an address gives. */
  readonly collect: (path: string, options?: Partial<WebOptions>) => Promise<readonly Collected[]>;
}

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** Nothing stands where nothing is given. `ORIGIN` in a text is where the site is. */
export async function aSite(pages: Readonly<Record<string, Page | readonly Page[]>>): Promise<Site> {
  const asked: string[] = [];
  const waited: number[] = [];
  const times = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path !== "/robots.txt") asked.push(path);
    const found = pages[path];
    const all = found === undefined ? [{ status: 404 }] : [found].flat();
    const time = times.get(path) ?? 0;
    times.set(path, time + 1);
    const page = all[Math.min(time, all.length - 1)] as Page; // there is one at least
    if (typeof page === "function") page(request, response);
    else send(response, typeof page === "string" ? { body: page } : page, origin);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const origin = `http://${host}`;
  open.push(() => new Promise((done) => server.close(done).closeAllConnections()));
  return {
    origin,
    host,
    asked,
    waited,
    collect: async (path, options = {}) => {
      const web = openWeb({
        allowed: new Set([host]),
        read: readSource,
        most: 1_000,
        since: null,
        wait: async (seconds) => void waited.push(seconds),
        ...options,
      });
      open.unshift(web.close);
      const all: Collected[] = [];
      for await (const collected of web.collect(path.startsWith("/") ? origin + path : path))
        all.push(collected);
      return all;
    },
  };
}

function send(
  response: ServerResponse,
  { status = 200, headers = {}, body = "" }: Exclude<Page, string | ((...of: never[]) => void)>,
  origin: string,
): void {
  const bytes = typeof body === "string" ? body.replaceAll("ORIGIN", origin) : body;
  const where = Object.entries(headers).map(([name, value]) => [name, value.replaceAll("ORIGIN", origin)]);
  response.writeHead(status, Object.fromEntries(where)).end(bytes);
}

export function headlines(all: readonly Collected[]): (string | null)[] {
  return all.flatMap(({ read }) => read.items.map(({ facts }) => facts.headline));
}

/** Problems and notices, without the site's own address. */
export function told(all: readonly Collected[], { origin }: Site): string[] {
  return all.flatMap(({ read }) =>
    [...read.problems, ...read.notices].map(({ file, message }) =>
      `${file} ${message}`.replaceAll(origin, ""),
    ),
  );
}

const PROSE =
  "The ferry was late again on Monday, and nobody on the quay was told why, said the harbour master, Tom Reed. ";

/** A page with an article of enough words to be found. */
export function articlePage(headline: string): string {
  const paragraphs = Array.from(
    { length: 6 },
    (_, at) => `<p>“Day ${at} was worse,” said Ada Lind. ${PROSE}</p>`,
  );
  return `<html><head><title>${headline}</title><meta property="og:title" content="${headline}"></head><body><article><h1>${headline}</h1>${paragraphs.join("")}</article></body></html>`;
}
