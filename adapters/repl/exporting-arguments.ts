/** The arguments of what is copied, or exported in a format → what is wanted, or what is wrong with them. */
import type { QuotationKind } from "../../src/index.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { FORMATS, type Format } from "./export-format.ts";
import { kindsIn } from "./quotation-kinds.ts";

/** Folders and files as typed; a corpus that is null is that of the settings. */
export type ExportingRequest =
  | { readonly kind: "copy"; readonly corpus: string | null; readonly question: string }
  | {
      readonly kind: "export-answer";
      readonly corpus: string | null;
      readonly question: string;
      readonly format: Format;
    }
  | {
      readonly kind: "export-texts";
      readonly files: readonly string[];
      readonly kinds: readonly QuotationKind[];
      readonly format: Format;
    }
  | {
      readonly kind: "export-quotations";
      readonly corpus: string | null;
      /** Null: standard output. */
      readonly to: string | null;
      readonly kinds: readonly QuotationKind[];
      readonly format: Format;
    };

export const EXPORTING_USAGE = `  whosaid [--corpus DIR] --copy QUESTION       what answers as lines to paste, in the house's style (docs/copying.md)
  whosaid [--corpus DIR] --format csv|jsonl|annotations QUESTION
                                               the same as a table, JSON lines or W3C Web Annotations
  whosaid quotations --format … [--kinds …] -|FILE…
  whosaid export --quotations [--format …] [--kinds …] [--corpus DIR] [--to FILE]
                                               every quotation of a text, or of all articles, likewise
`;

/** Options by name; those that weren't typed are undefined or false. */
type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** By what comes first; of anything else it is a question. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  export: ["quotations", "format", "kinds", "corpus", "to"],
  quotations: ["format", "kinds"],
};
const OF_QUESTION = ["copy", "format", "corpus"];
const OTHERS = ["check", "ingest", "watch", "serve", "corrections", "backup"];

/** Null: nothing of this is asked for. */
export function exportingRequest(
  words: readonly string[],
  values: Values,
): Result<ExportingRequest, string> | null {
  const asking = ["copy", "format", "quotations"].find((name) => isTyped(values[name]));
  if (asking === undefined) return null;
  const [command = "", ...files] = words;
  if (OTHERS.includes(command)) return err(`${command} takes no --${asking}`);
  if (isTyped(values.json) && isTyped(values.format))
    return err("--json and --format are two forms of the same: name one of them");
  const known = (Object.hasOwn(OPTIONS, command) ? OPTIONS[command] : undefined) ?? OF_QUESTION;
  const stray = Object.keys(values).find((name) => isTyped(values[name]) && !known.includes(name));
  if (stray !== undefined) return err(strayOption(stray, command, asking));
  const blank = known.find((name) => typeof values[name] === "string" && values[name].trim() === "");
  if (blank !== undefined) return err(`--${blank} needs a value`);
  if (command === "export") return ofCorpus(files, values);
  if (command === "quotations") return ofTexts(files, values);
  return ofQuestion(words.join(" "), values);
}

function strayOption(stray: string, command: string, asking: string): string {
  if (stray === "quotations") return "--quotations goes with export";
  if (stray === asking) return `${command} takes no --${stray}`;
  return Object.hasOwn(OPTIONS, command)
    ? `${command} takes no --${stray} with --${asking}`
    : `--${asking} takes no --${stray}`;
}

function ofCorpus(words: readonly string[], values: Values): Result<ExportingRequest, string> {
  if (!isTyped(values.quotations))
    return err("--format and --kinds go with export --quotations: articles go out as JSON lines");
  if (words.length > 0) return err("export takes options alone; the articles are those of --corpus DIR");
  const kinds = kindsIn(textOf(values.kinds));
  const format = formatIn(textOf(values.format) ?? "jsonl");
  if (!kinds.ok) return kinds;
  if (!format.ok) return format;
  const [corpus, to] = [textOf(values.corpus), textOf(values.to)];
  return ok({ kind: "export-quotations", corpus, to, kinds: kinds.value, format: format.value });
}

function ofTexts(files: readonly string[], values: Values): Result<ExportingRequest, string> {
  if (files.length === 0) return err("quotations needs file names, or - for standard input");
  const kinds = kindsIn(textOf(values.kinds));
  if (!kinds.ok) return kinds;
  const format = formatIn(textOf(values.format) ?? "");
  return format.ok ? ok({ kind: "export-texts", files, kinds: kinds.value, format: format.value }) : format;
}

function ofQuestion(question: string, values: Values): Result<ExportingRequest, string> {
  const corpus = textOf(values.corpus);
  const typed = textOf(values.format);
  if (isTyped(values.copy) && typed !== null)
    return err("--copy and --format are two forms of the same: name one of them");
  if (question.trim() === "") return err(`--${typed === null ? "copy" : "format"} needs a question`);
  if (typed === null) return ok({ kind: "copy", corpus, question });
  const format = formatIn(typed);
  return format.ok ? ok({ kind: "export-answer", corpus, question, format: format.value }) : format;
}

function formatIn(typed: string): Result<Format, string> {
  const format = FORMATS.find((one) => one === typed);
  return format === undefined ? err(`--format takes ${FORMATS.join(", ")}`) : ok(format);
}

function isTyped(value: Values[string]): boolean {
  return value !== undefined && value !== false;
}

function textOf(value: Values[string]): string | null {
  return typeof value === "string" ? value : null;
}
