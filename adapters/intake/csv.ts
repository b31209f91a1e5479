/** A table with a header row (CSV, also with semicolons or tabs) → an article for each row that has text. */

import { parse } from "csv-parse/sync";
import type { Problem } from "../../src/index.ts";
import { looseFragment, plainWords } from "./fragment.ts";
import { type Facts, type Item, NO_FACTS, type Read, type Source, unread } from "./item.ts";

/** Names that columns have, in lower case with single blanks; the first that the table has counts. */
const COLUMNS = {
  headline: ["headline", "title", "head", "titel", "überschrift"],
  subheadline: ["subheadline", "subtitle", "standfirst", "dek", "deck", "summary"],
  text: [
    "text",
    "body",
    "article text",
    "article body",
    "full text",
    "fulltext",
    "content",
    "article",
    "story",
  ],
  byline: ["author", "authors", "byline", "by", "autor"],
  publisher: ["publisher", "publication", "outlet", "newspaper", "paper", "source", "site", "medium"],
  published: [
    "published",
    "date",
    "pubdate",
    "publication date",
    "published at",
    "publish date",
    "date published",
    "datum",
  ],
  modified: ["modified", "updated", "updated at", "date modified", "last modified"],
  url: ["url", "link", "address", "web url", "permalink"],
  language: ["language", "lang", "sprache"],
  sourceId: ["id", "guid", "article id", "uri"],
  version: ["version"],
  status: ["status", "pubstatus"],
  embargo: ["embargo", "embargoed", "embargoed until"],
  rights: ["rights", "copyright"],
} as const;

type Column = keyof typeof COLUMNS;

/** Letters of one row; the longest articles have a tenth. */
const LONGEST = 2_000_000;

export function readCsv({ file, text }: Source): Read {
  const problems: Problem[] = [];
  const rows = rowsOf(file, text, problems);
  const [header, ...others] = rows;
  if (header === undefined)
    return unread(file, null, "is empty: write a header row and a row for each article");
  const columns = columnsOf(header.cells);
  if (columns.text === undefined) {
    const named = header.cells.slice(0, 8).join(", ");
    const message = `has no column for the articles' text (its columns: ${named}): call one "text", further ones headline, url, published, publisher, author`;
    return { items: [], problems: [...problems, { file, place: "row 1", message }] };
  }
  return { items: others.flatMap((row) => itemOf(row, columns, `row ${row.number}`)), problems };
}

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Rows are counted from 1, the header included. A row that isn't CSV is told and left out. */
function rowsOf(file: string, text: string, problems: Problem[]): Row[] {
  const rows: Row[] = [];
  let number = 0;
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST,
      on_record(cells: string[]) {
        number += 1;
        rows.push({ number, cells });
        return null;
      },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `isn't CSV from here on (${why}): a quotation mark in it may lack its other half; the rows before are read`;
    problems.push({ file, place: `row ${number + 1}`, message });
  }
  return rows;
}

/** The one of the three that the header row has most of. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/u));
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function columnsOf(header: readonly string[]): Partial<Record<Column, number>> {
  const names = header.map((name) =>
    name
      .toLowerCase()
      .replace(/[\s_-]+/gu, " ")
      .trim(),
  );
  const found = Object.entries(COLUMNS).flatMap(([column, known]) => {
    const name = known.find((candidate) => names.includes(candidate));
    return name === undefined ? [] : [[column, names.indexOf(name)] as const];
  });
  return Object.fromEntries(found);
}

function itemOf({ cells }: Row, columns: Partial<Record<Column, number>>, place: string): Item[] {
  const cell = (column: Column): string | null => {
    const words = cells[columns[column] ?? -1]?.trim();
    return words === undefined || words === "" ? null : words;
  };
  const text = cell("text");
  if (text === null && cell("headline") === null) return [];
  const { blocks, cut } = looseFragment(text ?? "");
  const facts: Facts = {
    ...NO_FACTS,
    headline: plainWords(cell("headline")),
    subheadline: plainWords(cell("subheadline")),
    byline: cell("byline"),
    publisher: cell("publisher"),
    published: cell("published"),
    modified: cell("modified"),
    url: cell("url"),
    language: cell("language"),
    sourceId: cell("sourceId"),
    version: cell("version"),
    status: cell("status"),
    embargo: cell("embargo"),
    rights: cell("rights"),
  };
  return [{ format: "CSV", place, facts, body: { kind: "blocks", blocks }, cut }];
}
