/** Links into the reading room: which words of which article, for whom, until when. Signed, so that nobody can make one for others. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { type Answer, type Citation, err, ok, type Result } from "../../src/index.ts";
import type { Names } from "../corpus/audience.ts";
import type { ReadingSettings } from "./settings.ts";

/** What a link leads to. */
export interface HeldWords {
  readonly article: string;
  /** Of the text that the span is counted in. */
  readonly version: string;
  readonly start: number;
  readonly end: number;
  /** The place whose articles it may show. */
  readonly names: Names;
  /** Seconds since 1970 from which it shows nothing any more; 0 where whoever stands before the reading room decides who reads. */
  readonly until: number;
}

/** The answer with the address of each of its citations as held. `asked`: of its question, in milliseconds, so that the same answer has the
 * same links whenever it is drawn again. */
export type WithHeld = (answer: Answer, names: Names, asked: number) => Answer;

/** What an answer is given as it is where there is no reading room. */
export const NOT_HELD: WithHeld = (answer) => answer;

export function createWithHeld(settings: ReadingSettings): WithHeld {
  if (settings.READING_URL === null) return NOT_HELD;
  return (answer, names, asked) => {
    const until = lastingUntil(settings, asked);
    const held = (citation: Citation): Citation => {
      const { article, start, end } = citation;
      const address = heldAddress(
        { article: article.id, version: article.version, start, end, names, until },
        settings,
      );
      // Where the publisher states no address, this is the only one there is.
      return { ...citation, link: citation.link ?? address, held: address };
    };
    return mapped(answer, held);
  };
}

function mapped(answer: Answer, held: (citation: Citation) => Citation): Answer {
  const { nearest, citations, parts, further } = answer;
  const all = {
    nearest: nearest.map(held),
    citations: citations.map(held),
    parts: parts.map((part) => mapped(part, held)),
    ...(further === undefined
      ? {}
      : { further: further.map(({ citation, notes }) => ({ citation: held(citation), notes })) }),
  };
  // As many citations as before, so that its verdict has what it promises.
  return { ...answer, ...all } as Answer;
}

function lastingUntil({ READING_ACCESS, READING_DAYS }: ReadingSettings, asked: number): number {
  return READING_ACCESS === "proxy" ? 0 : Math.floor(asked / 1000) + READING_DAYS * DAY;
}

const DAY = 24 * 60 * 60;

/** Below `READING_URL`. An id is a path, and its parts are those of the address. */
export function heldAddress(words: HeldWords, settings: ReadingSettings): string {
  const { READING_URL, READING_ACCESS } = settings;
  const path = words.article.split("/").map(encodeURIComponent).join("/");
  const query = new URLSearchParams({ v: words.version, at: `${words.start}-${words.end}` });
  if (READING_ACCESS === "signed") {
    query.set("until", String(words.until));
    if (words.names.length > 0) query.set("for", words.names.join(","));
    query.set("sig", signatureOf(words, settings));
  }
  return `${READING_URL ?? ""}/read/${path}?${query.toString()}#words`;
}

export type Refusal = "invalid" | "expired";

/** `path`: with its query, as it was asked for; `now` in milliseconds. Null: no address of the reading room's. */
export function readHeldAddress(
  path: string,
  settings: ReadingSettings,
  now: number,
): Result<HeldWords, Refusal> | null {
  const [route = "", search = ""] = path.split("?", 2);
  const article = /^\/read\/(?<id>.{1,2000})$/u.exec(route)?.groups?.id;
  if (article === undefined) return null;
  const query = new URLSearchParams(search);
  const [start, end] = (/^\d{1,9}-\d{1,9}$/u.exec(query.get("at") ?? "")?.[0] ?? "").split("-").map(Number);
  const id = decodedPath(article);
  const version = query.get("v") ?? "";
  if (id === null || start === undefined || end === undefined || start >= end) return err("invalid");
  const words = { article: id, version, start, end };
  // Whoever is let in by the proxy is asked for no place: what is limited to some isn't shown.
  if (settings.READING_ACCESS === "proxy") return ok({ ...words, names: [], until: 0 });
  const until = Number(/^\d{1,12}$/u.exec(query.get("until") ?? "")?.[0] ?? 0);
  const names = (query.get("for") ?? "").split(",").filter((name) => name !== "");
  const signed = { ...words, names, until };
  if (!isSameSignature(query.get("sig") ?? "", signatureOf(signed, settings))) return err("invalid");
  return until * 1000 > now ? ok(signed) : err("expired");
}

/** Null for what no address of ours has. */
export function decodedPath(path: string): string | null {
  try {
    return path.split("/").map(decodeURIComponent).join("/");
  } catch {
    // No address that we made.
    return null;
  }
}

/** All that the link says, so that no part of it can be exchanged. */
function signatureOf(words: HeldWords, { READING_SECRET }: ReadingSettings): string {
  const { article, version, start, end, names, until } = words;
  const said = JSON.stringify(["whosaid/read/1", article, version, start, end, names, until]);
  return createHmac("sha256", READING_SECRET ?? "")
    .update(said)
    .digest("base64url");
}

export function isSameSignature(given: string, due: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(due)];
  return one.length === other.length && timingSafeEqual(one, other);
}
