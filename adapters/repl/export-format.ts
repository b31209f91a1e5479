/** Exported records → lines of the format that was asked for, one record at a time. */
import { annotationOf, charactersIn } from "../../src/presentation/annotation.ts";
import { type CsvValue, csvLine } from "../../src/presentation/csv.ts";
import type { ExportedCitation, ExportedQuotation } from "../../src/presentation/exported.ts";
import { jsonLine } from "./json-line.ts";
import { printable } from "./printable.ts";

export const FORMATS = ["csv", "jsonl", "annotations"] as const;
export type Format = (typeof FORMATS)[number];

export interface Formatter<Exported> {
  /** Before all records; empty where there is nothing to say. */
  readonly head: string;
  /** `text`: the article's. */
  readonly line: (record: Exported, text: string) => string;
}

export interface FormatOptions {
  readonly format: Format;
  /** The schema's keys: the columns of CSV, in their order. */
  readonly columns: readonly string[];
  /** Whether a terminal shows it: what could steer it is left out of CSV, which has no way to escape that. */
  readonly isShown: boolean;
}

export function formatter<Exported extends ExportedQuotation | ExportedCitation>({
  format,
  columns,
  isShown,
}: FormatOptions): Formatter<Exported> {
  switch (format) {
    case "csv": {
      const written = (values: readonly CsvValue[]) =>
        isShown ? printable(csvLine(values)) : csvLine(values);
      return {
        head: written(columns),
        line: (record) => {
          const values = new Map<string, CsvValue>(Object.entries(record));
          return written(columns.map((column) => values.get(column) ?? null));
        },
      };
    }
    case "jsonl":
      return {
        head: "",
        line: (record) => {
          const values = new Map<string, CsvValue>(Object.entries(record));
          return jsonLine(Object.fromEntries(columns.map((column) => [column, values.get(column) ?? null])));
        },
      };
    case "annotations":
      return { head: "", line: annotating() };
  }
}

/** Records of one article follow each other: its characters are counted once. */
function annotating(): Formatter<ExportedQuotation | ExportedCitation>["line"] {
  let last = { text: "", characters: charactersIn("") };
  return (record, text) => {
    if (last.text !== text) last = { text, characters: charactersIn(text) };
    return jsonLine(annotationOf(record, last.characters));
  };
}
