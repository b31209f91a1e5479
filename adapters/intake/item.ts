/** The nouns of taking in: what a reader of one format finds in a source, before it is laid out as an article's text. */
import type { Problem } from "../../src/index.ts";

export type Format =
  | "text"
  | "page"
  | "ninjs"
  | "ANS"
  | "JSON Feed"
  | "WordPress"
  | "WordPress export"
  | "RSS"
  | "Atom"
  | "NewsML-G2"
  | "NITF"
  | "CSV"
  | "Word";

/** What a source states of one article, as it states it: nothing is checked yet. Null: it doesn't say. */
export interface Facts {
  readonly headline: string | null;
  readonly subheadline: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** Where readers find the article. */
  readonly url: string | null;
  readonly language: string | null;
  /** The source's own name for it: a guid, a urn, a number. */
  readonly sourceId: string | null;
  /** Of wire items, a whole number. */
  readonly version: string | null;
  /** In the format's own word: "usable", "canceled", "publish", "draft". */
  readonly status: string | null;
  /** The moment until which nobody may see it. */
  readonly embargo: string | null;
  readonly corrections: readonly string[];
  readonly rights: string | null;
  /** Names of the places that may read it; null: it doesn't limit that. */
  readonly audience: readonly string[] | null;
}

export const NO_FACTS: Facts = {
  headline: null,
  subheadline: null,
  byline: null,
  publisher: null,
  published: null,
  modified: null,
  url: null,
  language: null,
  sourceId: null,
  version: null,
  status: null,
  embargo: null,
  corrections: [],
  rights: null,
  audience: null,
};

export type BlockKind = "paragraph" | "heading" | "point" | "quotation" | "caption";

/** A stretch of an article that a line of the text is for. Its words are on one line, without markup. */
export interface Block {
  readonly kind: BlockKind;
  readonly words: string;
}

/** Text that is an article already stays as it is; all else is laid out from its blocks. */
export type Body =
  | { readonly kind: "blocks"; readonly blocks: readonly Block[] }
  | { readonly kind: "text"; readonly text: string };

export interface Item {
  readonly format: Format;
  /** Where in the source, in words ("item 3"), or null where it is the whole of it. */
  readonly place: string | null;
  readonly facts: Facts;
  readonly body: Body;
  /** What was left out as furniture, for the report. */
  readonly cut: readonly string[];
  /** What is worth knowing of how it was read, each a line. */
  readonly notices?: readonly string[];
}

/** What a source held: its articles and its faults, in the source's order. */
export interface Read {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/** A source as its readers get it. */
export interface Source {
  /** As it is told and remembered: relative, with `/` between folders. */
  readonly file: string;
  readonly text: string;
}

/** With what is worth knowing though nothing is lost by it. */
export interface SourceRead extends Read {
  readonly notices: readonly Problem[];
}

export function unread(file: string, place: string | null, message: string): Read {
  return { items: [], problems: [{ file, place, message }] };
}
