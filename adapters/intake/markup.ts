/** HTML and XML → a document, once it is known that parsing takes no longer than reading. Nothing in it runs or is fetched, and
 * entities that it declares stay as they are written. The only file that knows linkedom. */
import { Parser } from "htmlparser2";
import { DOMParser } from "linkedom";
import { err, ok, type Result } from "../../src/index.ts";
import type { Document } from "./dom.ts";

/** Elements inside each other. Browsers stop at 512; real pages have fewer than a hundred. */
const MOST_DEPTH = 500;
/** The longest live blog has a fifth; an export of ten thousand posts has as many. */
const MOST_ELEMENTS = { html: 50_000, xml: 1_000_000 } as const;
/** Stretches of text: an entity or a lone "<" begins a new one. */
const MOST_STRETCHES = { html: 300_000, xml: 3_000_000 } as const;
/** Of one element: a parser compares each with each. */
const MOST_ATTRIBUTES = 1_000;

/** Where an element was closed by another one's end. */
export interface Fault {
  /** Into the text. */
  readonly offset: number;
  readonly element: string;
}

export interface Markup {
  readonly document: Document;
  /** Elements that nothing closed; in HTML that is usual, and none is told. */
  readonly faults: readonly Fault[];
  /** Where each element of these names opens, into the text, in its order; names are bare and in lower case. */
  readonly starts: ReadonlyMap<string, readonly number[]>;
}

/** What feeds and wires call an article. */
const ITEMS: ReadonlySet<string> = new Set(["item", "entry", "newsitem", "nitf"]);

export function parseHtml(html: string): Result<Markup, string> {
  // Without one, the first element of a fragment would be the whole document.
  return parse(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`, "text/html");
}

export function parseXml(xml: string): Result<Markup, string> {
  return parse(xml.replace(/^[\s\ufeff]+/u, ""), "text/xml");
}

function parse(text: string, type: "text/html" | "text/xml"): Result<Markup, string> {
  const looked = look(text, type === "text/xml");
  if (!looked.ok) return looked;
  const document = new DOMParser().parseFromString(text, type) as unknown as Document; // its own types lack what it has
  return ok({ document, ...looked.value });
}

/** Whether it can be looked for in a page. */
export function isSelector(words: string): boolean {
  try {
    new DOMParser().parseFromString("<html><body><p></p></body></html>", "text/html").querySelector(words);
    return true;
  } catch {
    return false;
  }
}

class Excess extends Error {}

/** Goes through the tags alone, in time with the text's length. */
function look(text: string, xmlMode: boolean): Result<Omit<Markup, "document">, string> {
  const faults: Fault[] = [];
  const starts = new Map<string, number[]>();
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let stretches = 0;
  const most = xmlMode ? MOST_ELEMENTS.xml : MOST_ELEMENTS.html;
  const mostText = xmlMode ? MOST_STRETCHES.xml : MOST_STRETCHES.html;
  const parser = new Parser(
    {
      onopentagname(element) {
        attributes = 0;
        const name = element.toLowerCase().replace(/^[^:]*:/u, "");
        if (ITEMS.has(name)) startsOf(name).push(parser.startIndex);
        depth += 1;
        elements += 1;
        if (depth > MOST_DEPTH)
          throw new Excess(`has more than ${told(MOST_DEPTH)} elements inside each other`);
        if (elements > most) throw new Excess(`has more than ${told(most)} elements`);
      },
      onattribute() {
        attributes += 1;
        if (attributes > MOST_ATTRIBUTES)
          throw new Excess(`has an element with more than ${told(MOST_ATTRIBUTES)} attributes`);
      },
      ontext() {
        stretches += 1;
        if (stretches > mostText) throw new Excess(`has more than ${told(mostText)} stretches of text`);
      },
      onclosetag(element, isImplied) {
        depth -= 1;
        if (xmlMode && isImplied && !closesItself()) faults.push({ offset: parser.startIndex, element });
      },
    },
    { xmlMode },
  );
  const startsOf = (name: string): number[] => {
    const known = starts.get(name) ?? [];
    starts.set(name, known);
    return known;
  };
  const closesItself = (): boolean => text.slice(parser.endIndex - 1, parser.endIndex + 1) === "/>";
  try {
    parser.end(text);
    return ok({ faults, starts });
  } catch (error) {
    if (error instanceof Excess) return err(`${error.message}: it isn't read, since that could take minutes`);
    throw error;
  }
}

function told(count: number): string {
  return count.toLocaleString("en-US");
}
