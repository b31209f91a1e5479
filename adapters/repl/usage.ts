/** Command-line arguments → what is wanted, or what is wrong with them. */
import { parseArgs } from "node:util";
import type { QuotationKind } from "../../src/index.ts";
import { err, ok, type Result } from "../../src/result.ts";

export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: "quotations";
      readonly json: boolean;
      readonly files: readonly string[];
      readonly kinds: readonly QuotationKind[];
    }
  | {
      readonly kind: "ingest";
      /** Files and folders, as typed. */
      readonly sources: readonly string[];
      /** The folder that articles are put into, as typed. */
      readonly into: string;
      /** Whether what was cut is listed. */
      readonly report: boolean;
      readonly json: boolean;
    }
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
  whosaid quotations [--json] [--kinds direct,mixed,indirect] -|FILE…
                                               every quotation in a text, and who is credited with it
  whosaid ingest SOURCE… --into DIR [--report] [--json]
                                               articles out of pages, feeds, wire files, CSV and Word (docs/intake.md)
  whosaid --help | --version

Without a QUESTION: a prompt on a terminal; on a pipe one question a line, one answer each.

  --corpus DIR   the folder of .txt and .md articles; else CORPUS_PATH, else the sample coverage
  --json         one JSON object a line, in and out (docs/json.md)
  --kinds LIST   quotations of these kinds: direct, mixed (a fragment in marks), indirect (reported speech);
                 direct,mixed by default
  --into DIR     the folder that articles are put into; ask it with --corpus DIR
  --report       list what was cut of each article as furniture

Exit codes: 0 found, 1 nothing found, 2 wrong usage, settings or input, 3 no coverage, 130 interrupted.
Through npm: npm run --silent whosaid -- --corpus DIR
`;

const OPTIONS = {
  corpus: { type: "string" },
  json: { type: "boolean", default: false },
  kinds: { type: "string" },
  into: { type: "string" },
  report: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "V", default: false },
} as const;

export function readArguments(argv: readonly string[]): Result<Request, string> {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok({ kind: "help" });
  if (values.version) return ok({ kind: "version" });
  const { corpus = null, json, kinds = null, into = null, report } = values;
  if (positionals[0] === "ingest") return ingest(positionals.slice(1), { json, corpus, kinds, into, report });
  if (into !== null || report) return err("--into and --report go with ingest");
  if (positionals[0] === "quotations") return quotations(positionals.slice(1), { json, corpus, kinds });
  if (kinds !== null) return err("--kinds goes with quotations");
  if (corpus?.trim() === "") return err("--corpus needs the name of a folder");
  return ok({ kind: "ask", corpus, json, question: positionals.length === 0 ? null : positionals.join(" ") });
}

interface Listing {
  readonly json: boolean;
  readonly corpus: string | null;
  readonly kinds: string | null;
}

const KINDS: readonly QuotationKind[] = ["direct", "mixed", "indirect"];
/** Words that the article puts in quotation marks: what is meant by a quotation unless more is asked for. */
const IN_MARKS: readonly QuotationKind[] = ["direct", "mixed"];

function quotations(files: readonly string[], { json, corpus, kinds }: Listing): Result<Request, string> {
  if (corpus !== null) return err("quotations takes files, not a --corpus");
  if (files.length === 0) return err("quotations needs file names, or - for standard input");
  const asked = kinds === null ? IN_MARKS : kinds.split(",").map((kind) => kind.trim());
  const known = KINDS.filter((kind) => asked.includes(kind));
  if (known.length < asked.length) return err(`--kinds takes ${KINDS.join(", ")}, with commas between`);
  return ok({ kind: "quotations", json, files, kinds: known });
}

interface Ingesting extends Listing {
  readonly into: string | null;
  readonly report: boolean;
}

function ingest(
  sources: readonly string[],
  { json, corpus, kinds, into, report }: Ingesting,
): Result<Request, string> {
  if (corpus !== null || kinds !== null)
    return err("ingest takes --into, --report and --json, no other options");
  if (sources.length === 0) return err("ingest needs the names of files or folders");
  if (into === null || into.trim() === "")
    return err("ingest needs --into and the name of a folder for the articles");
  return ok({ kind: "ingest", sources, into, report, json });
}

function parse(argv: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    // parseArgs throws on what it doesn't know; its messages name the option and the remedy.
    return err(error instanceof Error ? error.message : String(error));
  }
}
