/** The reading room: `GET /read/EDITION?…#p4` → the article as held, to whoever has a link that still opens it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { ok, type Result } from "../../src/index.ts";
import type { Places } from "../corpus/coverages.ts";
import type { Report } from "../observability/log.ts";
import { whereabouts } from "../observability/whereabouts.ts";
import { type Refusal, readHeldAddress } from "../platform/held-links.ts";
import { closeServer, createHttpServer, listenOn } from "../platform/http-server.ts";
import type { ChatSettings } from "../platform/settings.ts";
import { heldIn } from "./held.ts";
import { heldPage, sentencePage } from "./page.ts";
import { POLICY } from "./style.ts";

export interface ReadingOptions {
  readonly settings: ChatSettings;
  readonly report: Report;
  /** Null until the coverage is there. */
  readonly places: () => Places | null;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface ReadingRoom {
  /** The one that is listened on; null where nothing is served. */
  readonly port: number | null;
  close(): Promise<void>;
}

interface Page {
  readonly status: number;
  readonly body: string;
}

const SENTENCES: Readonly<Record<Refusal | "gone" | "loading" | "broken" | "nowhere" | "method", Page>> = {
  invalid: said(403, "This link isn’t valid. Ask whosaid again for a new one."),
  expired: said(410, "This link has ended. Ask whosaid again for a new one."),
  gone: said(404, "The coverage doesn’t hold this article, or not for whom this link was made."),
  loading: said(503, "The coverage is being read. Please try again in a moment."),
  broken: said(500, "Something broke. This is a bug in whosaid; its log says where."),
  nowhere: said(404, "There is nothing here."),
  method: said(405, "This page can only be read."),
};

function said(status: number, sentence: string): Page {
  return { status, body: sentencePage(sentence) };
}

/** Serves nothing without `READING_PORT`. The problem is a sentence that names the setting to change. */
export async function startReading(options: ReadingOptions): Promise<Result<ReadingRoom, string>> {
  const { settings, report, wait } = options;
  const { READING_PORT: port, HTTP_HOST: host } = settings;
  if (port === null) return ok({ port: null, close: async () => {} });
  const server = createHttpServer((request, response) => {
    pageFor(request, options).then(
      (page) => send(request, response, page),
      (error: unknown) => {
        report("error", "reading-failed", { at: whereabouts(error) });
        send(request, response, SENTENCES.broken);
      },
    );
  });
  const opened = await listenOn(server, { setting: "READING_PORT", port, host });
  if (!opened.ok) return opened;
  report("info", "reading-room-open", { port });
  const address = server.address();
  return ok({
    port: typeof address === "object" && address !== null ? address.port : port,
    close: () => closeServer(server, wait),
  });
}

async function pageFor({ method, url = "" }: IncomingMessage, options: ReadingOptions): Promise<Page> {
  const { settings, places: placesNow, now } = options;
  if (method !== "GET" && method !== "HEAD") return SENTENCES.method;
  const read = readHeldAddress(url, settings, now());
  if (read === null) return SENTENCES.nowhere;
  if (!read.ok) return SENTENCES[read.problem];
  const places = placesNow();
  if (places === null) return SENTENCES.loading;
  await places.ready(read.value.names);
  const held = heldIn(places.at(read.value.names), read.value);
  if (held === null) return SENTENCES.gone;
  // The rest of it says which words; the page is ours to choose.
  const [address = "", page] = url.split(/&page=(\d{1,6})$/u);
  return { status: 200, body: heldPage(held, { address, page: page === undefined ? null : Number(page) }) };
}

/** Nothing of it is kept on the way, and no address that it leads to learns the link. */
function send({ method }: IncomingMessage, response: ServerResponse, { status, body }: Page): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "content-security-policy": POLICY,
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex, nofollow",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cross-origin-resource-policy": "same-origin",
  });
  response.end(method === "HEAD" ? undefined : body);
}
