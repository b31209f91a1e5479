/** The reading room: `GET /read/EDITION?…#p4` → the article as held, `GET /speaker/NAME?…` → all of one speaker, to whoever has a link that
 * still opens it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Coverage, ok, type Result } from "../../src/index.ts";
import type { Places } from "../corpus/coverages.ts";
import type { Report } from "../observability/log.ts";
import { whereabouts } from "../observability/whereabouts.ts";
import { type HeldWords, heldAddress, type Refusal, readHeldAddress } from "../platform/held-links.ts";
import { closeServer, createHttpServer, listenOn } from "../platform/http-server.ts";
import type { ChatSettings } from "../platform/settings.ts";
import { sentencePage } from "./document.ts";
import { heldIn } from "./held.ts";
import { heldPage, type PageAddress } from "./page.ts";
import { readSpeakerAddress, type SpeakerLink, speakerAddress, type Validity } from "./speaker-links.ts";
import { choicePage, type SpeakerPageAddress, speakerPage } from "./speaker-page.ts";
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

const SENTENCES: Readonly<
  Record<Refusal | "gone" | "nobody" | "loading" | "broken" | "nowhere" | "method", Page>
> = {
  invalid: said(403, "This link isn’t valid. Ask whosaid again for a new one."),
  expired: said(410, "This link has ended. Ask whosaid again for a new one."),
  gone: said(404, "The coverage doesn’t hold this article, or not for whom this link was made."),
  nobody: said(
    404,
    "The coverage holds nothing that anybody of this name is printed as saying, or not for whom this link was made.",
  ),
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
  const { settings, now } = options;
  if (method !== "GET" && method !== "HEAD") return SENTENCES.method;
  const held = readHeldAddress(url, settings, now());
  const asked = held ?? readSpeakerAddress(url, settings, now());
  if (asked === null) return SENTENCES.nowhere;
  if (!asked.ok) return SENTENCES[asked.problem];
  const places = options.places();
  if (places === null) return SENTENCES.loading;
  await places.ready(asked.value.names);
  const coverage = places.at(asked.value.names);
  const linkedFrom = linksFrom(url, asked.value, settings);
  return "name" in asked.value
    ? speakerFor(asked.value, coverage, linkedFrom)
    : articleFor(asked.value, coverage, linkedFrom);
}

function articleFor(words: HeldWords, coverage: Coverage, links: Links): Page {
  const held = heldIn(coverage, words);
  return held === null ? SENTENCES.gone : { status: 200, body: heldPage(held, links) };
}

function speakerFor({ name }: SpeakerLink, coverage: Coverage, links: Links): Page {
  const found = coverage.speaker(name);
  switch (found.kind) {
    case "nobody":
      return SENTENCES.nobody;
    case "several":
      return { status: 200, body: choicePage(found.choice, links) };
    case "speaker":
      return { status: 200, body: speakerPage(found.profile, links) };
  }
}

type Links = PageAddress & SpeakerPageAddress;

/** The rest of an address says which words, or who; the page is ours to choose. Links of a page are for whom its own is, until it ends. Whoever was
 * given a signed link to one article comes to the pages of those whom it credits, and from there to no other article. */
function linksFrom(url: string, { names, until }: Validity, settings: ChatSettings): Links {
  const [address = "", page] = url.split(/[?&]page=(\d{1,6})$/u);
  return {
    address,
    page: page === undefined ? null : Number(page),
    speakerAt: (name) => speakerAddress(name, { names, until }, settings),
    heldAt: ({ article: { id: article, version }, start, end }) =>
      settings.READING_ACCESS === "signed"
        ? null
        : heldAddress({ article, version, start, end, names, until }, settings),
  };
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
