/** A file's bytes → the articles in it, by its ending and then by how it opens. */
import { gunzipSync } from "node:zlib";
import type { Problem } from "../../src/index.ts";
import { printable } from "../../src/index.ts";
import { decodeText } from "./charset.ts";
import { readCsv } from "./csv.ts";
import { readDocx } from "./docx.ts";
import { type Read, type Source, type SourceRead, unread } from "./item.ts";
import { readJson } from "./json.ts";
import type { Outlets } from "./outlets.ts";
import { readPage } from "./page.ts";
import { readPlain } from "./plain.ts";
import { readXml } from "./xml.ts";
import { isTooLarge } from "./zip.ts";

/** Bytes of a source: a page has a hundredth, a feed of a thousand full articles fits. */
export const MOST_BYTES = 50_000_000;

export type Kind = "text" | "page" | "json" | "xml" | "csv" | "docx";

const KINDS: Readonly<Record<string, Kind>> = {
  txt: "text",
  md: "text",
  html: "page",
  htm: "page",
  xhtml: "page",
  json: "json",
  xml: "xml",
  rss: "xml",
  atom: "xml",
  csv: "csv",
  tsv: "csv",
  docx: "docx",
};

const KNOWN = "known are .txt, .md, .html, .json, .xml, .csv, .docx, and each of these with .gz";

/** By the file's name, `.gz` aside; null: none that is known. */
export function kindOf(file: string): Kind | null {
  return KINDS[endingOf(file.replace(/\.gz$/iu, ""))] ?? null;
}

export function endingOf(file: string): string {
  return /\.([^./]+)$/u.exec(file)?.[1]?.toLowerCase() ?? "";
}

export interface FileSource {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sidecar: { readonly file: string; readonly bytes: Uint8Array } | null;
  /** By its name where nothing else tells. */
  readonly kind?: Kind;
  /** As a server states it. */
  readonly charset?: string | null;
  /** Where it was fetched. */
  readonly address?: string;
  /** Profiles of outlets whose pages are read by them. */
  readonly outlets?: Outlets;
}

export type ReadSource = (source: FileSource) => Promise<SourceRead>;

/** The same, by these profiles. */
export function withOutlets(read: ReadSource, outlets: Outlets): ReadSource {
  return (source) => read({ ...source, outlets });
}

/** Never rejects: what nobody foresaw in one file is told as its problem. */
export async function readSource(source: FileSource): Promise<SourceRead> {
  const { file } = source;
  try {
    const unpacked = unpack(source);
    return typeof unpacked === "string"
      ? quietly(unread(file, null, unpacked))
      : await readBytes(source, unpacked);
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error;
    return quietly(
      unread(
        file,
        null,
        `can't be taken in (${kind}): this is a bug in whosaid, please report it; all others are kept`,
      ),
    );
  }
}

/** The bytes, or what is wrong with them. */
export function unpack({ bytes }: Pick<FileSource, "bytes">): Uint8Array | string {
  // Some are packed without saying so in their name.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    return isTooLarge(error)
      ? `unpacks to more than ${MOST_BYTES / 1_000_000} MB: unpack it and take out what is no article`
      : "isn't a whole gzip file: pack or download it again, it may have been cut off";
  }
}

export function failedRead(file: string, message: string): SourceRead {
  return quietly(unread(file, null, message));
}

function quietly(read: Read): SourceRead {
  return { ...read, notices: [] };
}

async function readBytes(source: FileSource, bytes: Uint8Array): Promise<SourceRead> {
  const { file } = source;
  const kind = source.kind ?? kindOf(file);
  if (kind === null) return failedRead(file, unknownKind(file));
  if (kind === "docx") return quietly(await readDocx(file, bytes));
  if (isPacked(bytes))
    return quietly(unread(file, null, `is binary, and no ${endingOf(file)} file: ${KNOWN}`));
  return readText({ ...source, bytes }, kind);
}

type TextKind = Exclude<Kind, "docx">;

function readText(
  { file, bytes, sidecar, charset, address, outlets }: FileSource,
  byName: TextKind,
): SourceRead {
  const { text, guessed } = decodeText(bytes, charset);
  const kind = kindByWords(byName, text);
  const told: Problem[] = [];
  if (guessed !== null)
    told.push({
      file,
      place: null,
      message: `is taken as ${guessed}: if accents or quotation marks are wrong, save it as UTF-8`,
    });
  if (kind !== byName)
    told.push({
      file,
      place: null,
      message: `is a ${kind === "page" ? "page (HTML)" : "file of XML"} by how it opens, and is read as one`,
    });
  const beside = sidecar === null ? null : { file: sidecar.file, text: decodeText(sidecar.bytes).text };
  if (kind === "text") return { ...readPlain({ file, text, sidecar: beside }), notices: told };
  if (kind === "page") return { ...readPage({ file, text, address, outlets }), notices: told };
  return { ...READERS[kind]({ file, text }), notices: told };
}

export function unknownKind(file: string): string {
  const ending = endingOf(file.replace(/\.gz$/iu, ""));
  const named =
    ending === ""
      ? "has no ending that tells its kind"
      : `is of a kind that isn't known (.${printable(ending).slice(0, 20)})`;
  return `${named}: ${KNOWN}`;
}

const READERS: Readonly<Record<Exclude<TextKind, "text" | "page">, (source: Source) => Read>> = {
  json: readJson,
  xml: readXml,
  csv: readCsv,
};

/** HTML saved as text would be cited with its tags; a page may be XML and XML a page. */
function kindByWords(kind: TextKind, text: string): TextKind {
  const opening = text.slice(0, 1_000).trimStart();
  if (kind !== "csv" && kind !== "json" && /^(?:<!doctype html|<html[\s>])/iu.test(opening)) return "page";
  if (/^<(?:\?xml|rss|feed|newsItem|newsMessage|nitf)[\s>]/u.test(opening))
    return kind === "page" && /<html[\s>]/iu.test(opening) ? "page" : "xml";
  return kind;
}

/** ZIP, PDF, old Word, pictures: no text in any character set. */
function isPacked(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  return [
    "PK\x03\x04",
    "%PDF",
    "\xd0\xcf\x11\xe0",
    "\x89PNG",
    "\xff\xd8\xff\xe0",
    "\xff\xd8\xff\xe1",
    "GIF8",
  ].includes(head);
}
