/** An XML source → its articles, by what its elements are called. */
import { bareName } from "./blocks.ts";
import { allNamed, lineOf } from "./elements.ts";
import { readAtom, readRss } from "./feed.ts";
import { type Read, type Source, unread } from "./item.ts";
import { type Markup, parseXml } from "./markup.ts";
import { readNewsml } from "./newsml.ts";
import { readNitf } from "./nitf.ts";
import { readPage } from "./page.ts";
import { readWxr } from "./wordpress.ts";

type Reader = (source: Source, markup: Markup) => Read;

export function readXml(source: Source): Read {
  const { file, text } = source;
  const markup = parseXml(text);
  if (!markup.ok) return unread(file, null, markup.problem);
  const root = markup.value.document.documentElement;
  if (root === null) return unread(file, null, "is empty, or no XML: export it again");
  const name = bareName(root);
  if (name === "html") return readPage(source);
  const reader = readerOf(name, markup.value, text);
  const read =
    reader === null
      ? unread(file, null, unknown(name))
      : reader({ file, text: text.trimStart() }, markup.value);
  return { ...read, problems: [...read.problems, ...cutOff(source, markup.value, read)] };
}

function readerOf(root: string, { document }: Markup, text: string): Reader | null {
  if (root === "rss" || root === "rdf") return text.includes("wordpress.org/export/") ? readWxr : readRss;
  if (root === "feed") return readAtom;
  if (allNamed(document, "newsitem").length > 0) return readNewsml;
  return allNamed(document, "nitf").length > 0 ? readNitf : null;
}

function unknown(root: string): string {
  return `is XML of a kind that isn't known (<${root.slice(0, 40)}>): known are RSS, Atom, NewsML-G2, NITF and WordPress exports`;
}

/** A fault that no item was blamed for, where nothing was found: then it is the whole file's. */
function cutOff({ file, text }: Source, { faults }: Markup, read: Read): Read["problems"] {
  const [fault] = faults;
  if (fault === undefined || read.items.length > 0 || read.problems.length > 0) return [];
  const place = `line ${lineOf(text, fault.offset)}`;
  return [
    {
      file,
      place,
      message: `isn't whole XML (<${fault.element}> isn't closed): export it again, it may have been cut off`,
    },
  ];
}
