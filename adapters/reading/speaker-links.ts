/** Links to a speaker's page: of whom, for whom, until when. Signed as those to articles are, and with a signature that opens nothing else. */
import { createHmac } from "node:crypto";
import { err, ok, type Result } from "../../src/index.ts";
import type { Names } from "../corpus/audience.ts";
import { decodedPath, isSameSignature, type Refusal } from "../platform/held-links.ts";
import type { ReadingSettings } from "../platform/settings.ts";

/** What a link leads to. */
export interface SpeakerLink extends Validity {
  readonly name: string;
}

/** Of the link that is open; those that its page has are for the same, until the same. */
export interface Validity {
  readonly names: Names;
  /** As `HeldWords.until`. */
  readonly until: number;
}

/** Characters; no name is longer. */
const LONGEST_NAME = 200;

/** Below `READING_URL`; null where no link can name them. */
export function speakerAddress(name: string, validity: Validity, settings: ReadingSettings): string | null {
  if (name.length > LONGEST_NAME || !name.isWellFormed()) return null;
  const path = `${settings.READING_URL ?? ""}/speaker/${encodeURIComponent(name)}`;
  if (settings.READING_ACCESS === "proxy") return path;
  const { names, until } = validity;
  const query = new URLSearchParams({ until: String(until) });
  if (names.length > 0) query.set("for", names.join(","));
  query.set("sig", signatureOf({ name, names, until }, settings));
  return `${path}?${query.toString()}`;
}

/** `path`: with its query, as it was asked for; `now` in milliseconds. Null: no address of a speaker's page. */
export function readSpeakerAddress(
  path: string,
  settings: ReadingSettings,
  now: number,
): Result<SpeakerLink, Refusal> | null {
  const [route = "", search = ""] = path.split("?", 2);
  const given = /^\/speaker\/(?<name>[^/]{1,2000})$/u.exec(route)?.groups?.name;
  if (given === undefined) return null;
  const name = decodedPath(given);
  if (name === null || name.length > LONGEST_NAME) return err("invalid");
  if (settings.READING_ACCESS === "proxy") return ok({ name, names: [], until: 0 });
  const query = new URLSearchParams(search);
  const until = Number(/^\d{1,12}$/u.exec(query.get("until") ?? "")?.[0] ?? 0);
  const names = (query.get("for") ?? "").split(",").filter((one) => one !== "");
  const signed = { name, names, until };
  if (!isSameSignature(query.get("sig") ?? "", signatureOf(signed, settings))) return err("invalid");
  return until * 1000 > now ? ok(signed) : err("expired");
}

function signatureOf({ name, names, until }: SpeakerLink, { READING_SECRET }: ReadingSettings): string {
  return createHmac("sha256", READING_SECRET ?? "")
    .update(JSON.stringify(["whosaid/speaker/1", name, names, until]))
    .digest("base64url");
}
