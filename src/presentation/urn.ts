/** Names of words and of texts that have no address: UUIDs made of what they name (RFC 9562, version 5), so that each is the same in every export. */
import { createHash } from "node:crypto";
import type { Span } from "../index.ts";

/** Made once, by chance: whosaid's own names are counted in it. */
const NAMESPACE = Buffer.from("7b0f3c4e2d5a4f619c1e5a8d90b6e2f4", "hex");

/** A version of an article, by its id. */
interface Held {
  readonly article: string;
  readonly version: string;
}

/** Of a stretch of it. */
export function wordsUrn({ article, version, start, end }: Held & Span): string {
  return urn(["words", article, version, start, end]);
}

/** Of its text. */
export function textUrn({ article, version }: Held): string {
  return urn(["text", article, version]);
}

function urn(named: readonly (string | number)[]): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(JSON.stringify(named)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-")}`;
}
