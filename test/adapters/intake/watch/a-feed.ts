/** A feed of a test that can be changed, and what watches it. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { aSite, type Page } from "../web/a-site.ts";
import { aWatch } from "./a-watch.ts";

export const WORDS = `<p>${"“The boats float,” said Ada Lind on the quay. ".repeat(30)}</p>`;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated?: string;
  readonly words?: string;
}

export function entry({ id, title, updated = "2026-03-14T11:00:00Z", words = WORDS }: Entry): string {
  return `<entry><id>urn:post:${id}</id><title>${title}</title><updated>${updated}</updated><link href="https://post.example/${id}"/><content type="html"><![CDATA[${words}]]></content></entry>`;
}

export function deleted(id: string, when: string): string {
  return `<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:post:${id}" when="${when}"/>`;
}

export function atom(...parts: readonly string[]): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Tidewater Post</title>${parts.join("")}</feed>`;
}

export function rss(...items: readonly string[]): string {
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

export async function watchedFeed(first: string, more: Readonly<Record<string, Page>> = {}) {
  const feed = aFeed(first);
  const site = await aSite({ "/feed": feed.page, ...more });
  const watched = aWatch({ addresses: [`${site.origin}/feed`], hosts: [site.host] });
  return { feed, site, watched };
}
