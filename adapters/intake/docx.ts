/** A Word document → its article. The only file that knows mammoth. */
import mammoth from "mammoth";
import { childrenNamed, textOf } from "./elements.ts";
import { htmlFragment } from "./fragment.ts";
import { type Block, type Facts, NO_FACTS, type Read, unread } from "./item.ts";
import { parseXml } from "./markup.ts";
import { unzip } from "./zip.ts";

/** Where Word keeps the text, and what is known of it. */
const TEXT = "word/document.xml";
const ABOUT = "docProps/core.xml";

/** Styles that mammoth has no HTML for. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
];

export async function readDocx(file: string, bytes: Uint8Array): Promise<Read> {
  const entries = unzip(bytes);
  if (!entries.ok) return unread(file, null, entries.problem);
  const text = entries.value.get(TEXT);
  if (text === undefined) return unread(file, null, "isn't a Word document: save it as .docx");
  for (const [name, entry] of entries.value) {
    const checked = name.endsWith(".xml") ? parseXml(entry.toString("utf8")) : null;
    if (checked !== null && !checked.ok) return unread(file, name, checked.problem);
    if (name === TEXT && checked?.ok === true && checked.value.faults.length > 0)
      return unread(file, name, "isn't whole XML: save the document again, it may have been cut off");
  }
  const html = await htmlOf(bytes);
  if (html === null) return unread(file, null, "can't be read as a Word document: save it again as .docx");
  const { blocks, cut } = htmlFragment(html);
  const facts = factsOf(entries.value.get(ABOUT), blocks);
  return {
    items: [{ format: "Word", place: null, facts, body: { kind: "blocks", blocks }, cut }],
    problems: [],
  };
}

/** Null: mammoth broke on it. Pictures are left out, and nothing outside the file is read. */
async function htmlOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage },
    );
    return value;
  } catch {
    return null;
  }
}

/** Its first heading is its headline, if nothing but a line or two stands above it. */
function factsOf(about: Buffer | undefined, blocks: readonly Block[]): Facts {
  const known = about === undefined ? null : parseXml(about.toString("utf8"));
  const root = known?.ok === true ? known.value.document.documentElement : null;
  const stated = (name: string): string | null => textOf(childrenNamed(root, name)[0] ?? null);
  return {
    ...NO_FACTS,
    headline: blocks.slice(0, 2).find(({ kind }) => kind === "heading")?.words ?? stated("title"),
    byline: stated("creator"),
    modified: stated("modified"),
    language: stated("language"),
    sourceId: stated("identifier"),
  };
}
