/** An address → what stands there, within limits. */

import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { Agent, type Dispatcher, request } from "undici";
import { err, ok, type Result } from "../../../src/index.ts";
import { isTooLarge } from "../zip.ts";
import { freshnessOf, secondsUntil } from "./freshness.ts";
import { type Allowed, createLookup, PrivateHost, type Resolve, refusalOf } from "./hosts.ts";

export interface Fetched {
  /** Where it stood after all redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** "text/html", in small letters; null where nothing is stated. */
  readonly type: string | null;
  readonly charset: string | null;
  /** Of a collection in pages (WordPress); null where nothing is stated. */
  readonly pages: number | null;
  readonly validators: Validators;
  /** Seconds for which the server calls it fresh; null where it doesn't say. */
  readonly freshFor: number | null;
}

/** What an answer may be asked for again by, so that it is only sent if it has changed. */
export interface Validators {
  readonly etag: string | null;
  /** The date of its last change, as stated. */
  readonly modified: string | null;
}

export const NO_VALIDATORS: Validators = { etag: null, modified: null };

/** A problem is in words that follow the address. */
export interface Unfetched {
  readonly message: string;
  /** Of the answer, if there was one. `UNCHANGED`: it is as it was. */
  readonly status: number | null;
  /** Seconds that the server wants to be left alone (`Retry-After`), or for which it calls what is unchanged fresh; null where it doesn't say. */
  readonly later: number | null;
}

export const UNCHANGED = 304;
/** Later it may answer. */
export const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** With `validators` of an earlier answer, what hasn't changed since isn't sent again. */
export type Fetch = (address: string, validators?: Validators) => Promise<Result<Fetched, Unfetched>>;

export interface FetchLimits {
  /** Bytes of one answer, as sent and unpacked. */
  readonly bytes: number;
  readonly redirects: number;
  /** Milliseconds for one answer, all redirects together. */
  readonly time: number;
}

const LIMITS: FetchLimits = { bytes: 10_000_000, redirects: 5, time: 20_000 };

/** Says who asks, so that a publisher can find out and refuse. */
export const USER_AGENT = "whosaid/0.1 (+a newsroom's archive of quotations)";

export interface FetchOptions {
  readonly allowed: Allowed;
  readonly limits?: FetchLimits;
  readonly resolve?: Resolve;
  /** Milliseconds since 1970: dates of `Retry-After` are told by it. */
  readonly now?: () => number;
  /** What is being asked for when it aborts isn't waited for. */
  readonly signal?: AbortSignal;
}

export interface Fetcher {
  readonly fetch: Fetch;
  readonly close: () => Promise<void>;
}

/** Nothing rejects: whatever goes wrong is told of its address. */
export function createFetcher({
  allowed,
  limits = LIMITS,
  resolve,
  now = Date.now,
  signal: stopped,
}: FetchOptions): Fetcher {
  const agent = new Agent({
    connect: { lookup: createLookup(allowed, resolve), timeout: limits.time },
    headersTimeout: limits.time,
    bodyTimeout: limits.time,
    maxResponseSize: limits.bytes,
  });
  const fetch: Fetch = async (address, validators = NO_VALIDATORS) => {
    const { signal, off } = deadline(limits.time, stopped);
    const headers = { ...HEADERS, ...conditionsOf(validators) };
    let at = address;
    try {
      for (let hop = 0; hop <= limits.redirects; hop += 1) {
        const url = addressIn(at);
        const refused = url === null ? "is no address" : refusalOf(url, allowed);
        if (url === null || refused !== null)
          return unfetched(hop === 0 ? `${refused}` : `is sent on to what ${refused}`);
        const answer = await request(url, { dispatcher: agent, signal, headers });
        const next = redirectOf(answer, url);
        if (next === null) return await read(answer, url, { limits, now: now() });
        await answer.body.dump();
        at = next;
      }
      return unfetched(`is sent on more than ${limits.redirects} times`);
    } catch (error) {
      return unfetched(inWords(error, limits));
    } finally {
      off();
    }
  };
  return { fetch, close: () => agent.close() };
}

/** Aborts after so many milliseconds, or with another signal. By hand: what `AbortSignal.any` makes stays with a signal that lives for weeks. */
function deadline(
  milliseconds: number,
  other: AbortSignal | undefined,
): { readonly signal: AbortSignal; readonly off: () => void } {
  const controller = new AbortController();
  const end = (): void => controller.abort();
  const timer = setTimeout(end, milliseconds);
  other?.addEventListener("abort", end);
  if (other?.aborted === true) end();
  return {
    signal: controller.signal,
    off: () => {
      clearTimeout(timer);
      other?.removeEventListener("abort", end);
    },
  };
}

const HEADERS = {
  "user-agent": USER_AGENT,
  accept:
    "text/html, application/xhtml+xml, application/xml, application/json, application/rss+xml, application/atom+xml, */*;q=0.5",
  "accept-encoding": "gzip, br, deflate",
};

function conditionsOf({ etag, modified }: Validators): Record<string, string> {
  return {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(modified === null ? {} : { "if-modified-since": modified }),
  };
}

function unfetched(
  message: string,
  status: number | null = null,
  later: number | null = null,
): Result<Fetched, Unfetched> {
  return err({ message, status, later });
}

type Answer = Dispatcher.ResponseData;

function redirectOf({ statusCode, headers }: Answer, from: URL): string | null {
  const to = one(headers.location);
  return [301, 302, 303, 307, 308].includes(statusCode) && to !== null
    ? (addressIn(to, from)?.href ?? to)
    : null;
}

/** Null: it is none. */
export function addressIn(words: string, from?: URL): URL | null {
  return URL.canParse(words, from?.href) ? new URL(words, from) : null;
}

interface Reading {
  readonly limits: FetchLimits;
  readonly now: number;
}

async function read(answer: Answer, url: URL, { limits, now }: Reading): Promise<Result<Fetched, Unfetched>> {
  const { statusCode, headers, body } = answer;
  const freshFor = freshnessOf(one(headers["cache-control"]), one(headers.age));
  if (statusCode !== 200) {
    await body.dump();
    const later = statusCode === UNCHANGED ? freshFor : secondsUntil(one(headers["retry-after"]), now);
    return unfetched(`was answered with status ${statusCode}${WHY[statusCode] ?? ""}`, statusCode, later);
  }
  const sent = await body.bytes();
  const bytes = unpacked(sent, one(headers["content-encoding"]), limits.bytes);
  const stated = one(headers["content-type"]) ?? "";
  const [type = ""] = stated.split(";");
  const pages = Number(one(headers["x-wp-totalpages"]) ?? Number.NaN);
  return ok({
    url: url.href,
    bytes,
    type: type.trim().toLowerCase() || null,
    charset: /charset\s*=\s*"?([\w.:-]{1,40})/iu.exec(stated)?.[1] ?? null,
    pages: Number.isInteger(pages) && pages >= 0 ? pages : null,
    validators: { etag: one(headers.etag), modified: one(headers["last-modified"]) },
    freshFor,
  });
}

const WHY: Readonly<Record<number, string>> = {
  401: ": it wants a login, which isn't supported",
  403: ": it refuses us",
  404: ": nothing stands there",
  410: ": it is gone for good",
  429: ": too many requests, try again later",
  503: ": it is out of service, try again later",
};

/** Throws what zlib throws: a range error for what unpacks to more than `most` bytes. */
function unpacked(bytes: Uint8Array, encoding: string | null, most: number): Uint8Array {
  const options = { maxOutputLength: most };
  if (encoding === "gzip" || encoding === "x-gzip") return gunzipSync(bytes, options);
  if (encoding === "br") return brotliDecompressSync(bytes, options);
  return encoding === "deflate" ? inflateSync(bytes, options) : bytes;
}

function one(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}

function inWords(error: unknown, { bytes, time }: FetchLimits): string {
  const cause = rootOf(error);
  if (cause instanceof PrivateHost) return cause.message;
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
  if (isTooLarge(cause) || code === "UND_ERR_RES_EXCEEDED_MAX_SIZE")
    return `has more than ${bytes / 1_000_000} MB, sent or unpacked`;
  if (/TIMEOUT|TimeoutError|AbortError/iu.test(code)) return `wasn't answered within ${time / 1_000} seconds`;
  return CODES[code] ?? `can't be fetched (${code})`;
}

function rootOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}

const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: "can't be found: no host of that name",
  EAI_AGAIN: "can't be looked up: is this machine online?",
  ECONNREFUSED: "can't be reached: the connection was refused",
  ECONNRESET: "broke off while it was answered",
  UND_ERR_SOCKET: "broke off while it was answered",
  Z_DATA_ERROR: "was sent packed in a way that can't be unpacked",
  Z_BUF_ERROR: "was sent packed, and was cut off",
};
