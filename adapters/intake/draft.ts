/** A draft's file, in whatever format → its text. It is read like a source, and kept nowhere. */
import { type Article, articleFromText, err, ok, type Problem, type Result } from "../../src/index.ts";
import type { Item } from "./item.ts";
import { layOut } from "./layout.ts";
import { type FileSource, kindOf, readSource } from "./read.ts";

/** As an article of no coverage, under the name that was typed. A name that tells no kind is text. */
export async function readDraft({
  file,
  bytes,
}: Pick<FileSource, "file" | "bytes">): Promise<Result<Article, Problem>> {
  const { items, problems } = await readSource({ file, bytes, sidecar: null, kind: kindOf(file) ?? "text" });
  const [first, ...others] = items;
  if (first === undefined)
    return err(problems[0] ?? { file, place: null, message: "holds no text: name a draft" });
  if (others.length > 0)
    return err({
      file,
      place: null,
      message: `holds ${items.length} articles: a draft is a file of its own`,
    });
  const text = textOf(first);
  return text === null
    ? err({ file, place: null, message: "holds no paragraph of text: name a draft" })
    : ok(articleFromText(file, text));
}

function textOf({ body, facts }: Item): string | null {
  return body.kind === "text" ? body.text : (layOut(facts, body.blocks)?.text ?? null);
}
