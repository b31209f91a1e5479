/** Command-line arguments → what is wanted, or what is wrong with them. */
import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../src/index.ts";

export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "quotations"; readonly json: boolean; readonly files: readonly string[] }
  | {
      readonly kind: "ask";
      /** As typed; null where the settings decide. */
      readonly corpus: string | null;
      readonly json: boolean;
      /** Null where questions come from standard input. */
      readonly question: string | null;
    };

export const USAGE = `Usage:
  whosaid [--corpus DIR] [--json] [QUESTION]   who said what, in the coverage in DIR
  whosaid quotations [--json] -|FILE…          every quotation in a text, and who is credited with it
  whosaid --help | --version

Without a QUESTION: a prompt on a terminal; on a pipe one question a line, one answer each.

  --corpus DIR   the folder of .txt and .md articles; else CORPUS_PATH, else the sample coverage
  --json         one JSON object a line, in and out (docs/json.md)

Exit codes: 0 found, 1 nothing found, 2 wrong usage, settings or input, 3 no coverage, 130 interrupted.
Through npm: npm run --silent whosaid -- --corpus DIR
`;

const OPTIONS = {
  corpus: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "V", default: false },
} as const;

export function readArguments(argv: readonly string[]): Result<Request, string> {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok({ kind: "help" });
  if (values.version) return ok({ kind: "version" });
  const { corpus = null, json } = values;
  if (positionals[0] === "quotations") return quotations(positionals.slice(1), json, corpus);
  if (corpus?.trim() === "") return err("--corpus needs the name of a folder");
  return ok({ kind: "ask", corpus, json, question: positionals.length === 0 ? null : positionals.join(" ") });
}

function quotations(files: readonly string[], json: boolean, corpus: string | null): Result<Request, string> {
  if (corpus !== null) return err("quotations takes files, not a --corpus");
  if (files.length === 0) return err("quotations needs file names, or - for standard input");
  return ok({ kind: "quotations", json, files });
}

function parse(argv: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    // parseArgs throws on what it doesn't know; its messages name the option and the remedy.
    return err(error instanceof Error ? error.message : String(error));
  }
}
