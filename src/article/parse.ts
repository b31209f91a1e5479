/** One source as received → an Article, or a problem that names the place and the remedy. */
import { createHash } from "node:crypto";
import type { Article, Problem } from "../domain.ts";
import { err, ok, type Result } from "../result.ts";
import { decode } from "./decode.ts";
import { frontMatterEnd, readFrontMatter } from "./front-matter.ts";
import { audienceIn, correctionsIn, type Metadata, readMetadata, readSidecar } from "./metadata.ts";
import { headlineOf, zonesOf } from "./zones.ts";

export interface ArticleSource {
  /** The path inside the corpus folder, with `/` between folders on every system. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Metadata that lies beside the article; its keys win over those of the front matter. */
  readonly sidecar: { readonly file: string; readonly text: string } | null;
}

export function parseArticle(source: ArticleSource): Result<Article, Problem> {
  const { file, bytes, sidecar } = source;
  const decoded = decode(file, bytes);
  if (!decoded.ok) return decoded;
  const stated = frontMetadata(file, decoded.value);
  if (!stated.ok) return stated;
  const beside = sidecar === null ? ok({}) : readSidecar(sidecar);
  if (!beside.ok) return beside;
  if (isBlank(decoded.value))
    return err({ file, place: null, message: "is empty: write something, or delete it" });
  const parts = { id: idOf(file), file, text: decoded.value };
  // Whichever of them states a limit, the other doesn't lift it.
  const audiences = [stated.value, beside.value].flatMap((one) => {
    const audience = audienceIn(one);
    return audience === null ? [] : [audience];
  });
  return ok({ ...article(parts, { ...stated.value, ...beside.value }), audiences });
}

/** Pasted text: it has no metadata and can't be wrong. */
export function articleFromText(id: string, text: string): Article {
  return article({ id, file: id, text }, {});
}

function frontMetadata(file: string, text: string): Result<Metadata, Problem> {
  const stated = readFrontMatter(file, text);
  return stated.ok ? readMetadata(file, stated.value) : stated;
}

function isBlank(text: string): boolean {
  return text.slice(frontMatterEnd(text)).trim() === "";
}

function article(
  { id, file, text }: Pick<Article, "id" | "file" | "text">,
  {
    publisher = null,
    published = null,
    url = null,
    language = null,
    status = null,
    embargo = null,
    ...rest
  }: Metadata,
): Article {
  const zones = zonesOf(text);
  const headline = headlineOf(text, zones);
  const corrections = correctionsIn(rest);
  const stated = { publisher, published, url, language, status, embargo, corrections };
  return { id, file, headline, ...stated, audiences: [], text, version: versionOf(text), zones };
}

function idOf(file: string): string {
  return file.replace(/\.[^./]+$/, "");
}

function versionOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}
