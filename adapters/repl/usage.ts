/** Command-line arguments → what is wanted, or what is wrong with them. */
import { parseArgs } from "node:util";
import type { QuotationKind } from "../../src/index.ts";
import { err, ok, type Result } from "../../src/result.ts";
import type { Names } from "../corpus/audience.ts";
import { requestOf, SERVE_USAGE } from "../service/arguments.ts";
import type { ServiceRequest } from "../service/run.ts";
import { ARCHIVE_USAGE, type ArchiveRequest, archiveRequest } from "./archive-arguments.ts";
import { EXPORTING_USAGE, type ExportingRequest, exportingRequest } from "./exporting-arguments.ts";
import { nearest } from "./nearest.ts";
import { kindsIn } from "./quotation-kinds.ts";

export type Request =
  | ArchiveRequest
  | ExportingRequest
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | (ServiceRequest & { readonly kind: "serve" })
  | {
      readonly kind: "quotations";
      readonly json: boolean;
      readonly files: readonly string[];
      readonly kinds: readonly QuotationKind[];
    }
  | {
      readonly kind: "check";
      /** Drafts, as typed. */
      readonly files: readonly string[];
      /** Null where the settings decide. */
      readonly corpus: string | null;
      readonly json: boolean;
    }
  | (Intake & { readonly kind: "ingest" })
  | (Intake & {
      readonly kind: "watch";
      /** Minutes between two requests of one address. */
      readonly every: number;
    })
  | {
      readonly kind: "ask";
      /** As typed; null where the settings decide. */
      readonly corpus: string | null;
      readonly json: boolean;
      /** Null where questions come from standard input. */
      readonly question: string | null;
    };

/** What is wanted of sources, taken in once or again and again. */
interface Intake {
  /** Files, folders and addresses (http, https), as typed. */
  readonly sources: readonly string[];
  /** Of one address: articles at most, and the moment since which they must have changed (ISO 8601; null: any). */
  readonly most: number;
  readonly since: string | null;
  /** Hosts that may be asked though they are of this machine or its network. */
  readonly allowed: readonly string[];
  /** The folder that articles are put into, as typed. */
  readonly into: string;
  /** The file with profiles of outlets, as typed; null: the usual one, if it is there. */
  readonly config: string | null;
  /** The only places that may read what is taken in, as typed; null: as its source states, or everybody. */
  readonly audience: Names | null;
  /** Whether what was cut is listed. */
  readonly report: boolean;
  readonly json: boolean;
}

export const USAGE = `Usage:
  whosaid [--corpus DIR] [--json] [QUESTION]   who said what, in the coverage in DIR
  whosaid quotations [--json] [--kinds direct,mixed,indirect] -|FILE…
                                               every quotation in a text, and who is credited with it
  whosaid check [--corpus DIR] [--json] -|FILE…
                                               drafts (.txt, .md, .html, .docx), held against the coverage: what is altered,
                                               somebody else's, without its speaker or not in it
  whosaid ingest SOURCE… --into DIR [--since DATE] [--most N] [--report] [--json]
                                               articles out of pages, feeds, wire files, CSV and Word, in files and
                                               folders or at an http(s) address (docs/intake.md)
  whosaid watch SOURCE… --into DIR [--every MINUTES] [the options of ingest]
                                               the same, again and again until it is stopped
${EXPORTING_USAGE}${SERVE_USAGE}${ARCHIVE_USAGE}  whosaid --help | --version

Without a QUESTION: a prompt on a terminal; on a pipe one question a line, one answer each.

  --corpus DIR   the folder of .txt and .md articles; else CORPUS_PATH, else the sample coverage
  --json         one JSON object a line, in and out (docs/json.md)
  --kinds LIST   quotations of these kinds: direct, mixed (a fragment in marks), indirect (reported speech);
                 direct,mixed by default
  --into DIR     the folder that articles are put into; ask it with --corpus DIR
  --since DATE   of a feed, sitemap or collection, only what was changed since (2026-11-01); of corrections,
                 answers to what was asked since
  --most N       of an address, at most so many articles at once (1000)
  --every N      minutes between two looks at an address (5)
  --allow-host H ask a host though it is of this machine or its network (once for each)
  --audience P   only these places may read what is taken in, with commas between: slack: with the id of a channel or
                 workspace, discord: with that of a channel or server, terminal (docs/intake.md)
  --config FILE  selectors for the pages of an outlet; else whosaid.config.json, if it is there
  --format F     csv (no formula in it comes alive), jsonl (JSON lines) or annotations (W3C Web Annotation), as docs/json.md
  --to FILE      where the export goes, else standard output; never over a file
  --report       list what was cut of each article as furniture

Exit codes: 0 found, 1 nothing found (check: something to mend), 2 wrong usage, settings or input, 3 no coverage, 130 interrupted.
From its folder: npx whosaid --corpus DIR, or npm run --silent whosaid -- --corpus DIR
`;

const OPTIONS = {
  corpus: { type: "string" },
  json: { type: "boolean", default: false },
  kinds: { type: "string" },
  into: { type: "string" },
  report: { type: "boolean", default: false },
  since: { type: "string" },
  most: { type: "string" },
  to: { type: "string" },
  copy: { type: "boolean", default: false },
  format: { type: "string" },
  quotations: { type: "boolean", default: false },
  every: { type: "string" },
  config: { type: "string" },
  audience: { type: "string" },
  "allow-host": { type: "string", multiple: true },
  check: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "V", default: false },
} as const;

export function readArguments(argv: readonly string[]): Result<Request, string> {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok({ kind: "help" });
  if (values.version) return ok({ kind: "version" });
  const { corpus = null, json, kinds = null } = values;
  const exporting = exportingRequest(positionals, values);
  if (exporting !== null) return exporting;
  const archive = archiveRequest(positionals, values, momentOf);
  if (archive !== null) return archive;
  if (values.to !== undefined) return err("--to goes with export");
  const [first, ...others] = positionals;
  if (first === "serve") return serve(others, values);
  if (values.check) return err("--check goes with serve");
  if (first === "watch") return watch(others, values);
  if (values.every !== undefined) return err("--every goes with watch");
  if (first === "ingest") return ingest(others, values);
  const stray = OF_INTAKE.find((name) => values[name] !== undefined && values[name] !== false);
  if (stray !== undefined) return err(`--${stray} goes with ingest and watch`);
  if (first === "quotations") return quotations(others, { json, corpus, kinds });
  if (kinds !== null) return err("--kinds goes with quotations");
  if (first === "check") return check(others, corpus ?? null, json);
  if (corpus?.trim() === "") return err("--corpus needs the name of a folder");
  return ok({ kind: "ask", corpus, json, question: positionals.length === 0 ? null : positionals.join(" ") });
}

/** All but its own is in the settings. */
function serve(names: readonly string[], values: Values): Result<Request, string> {
  const stray = Object.entries(values).find(
    ([name, value]) => name !== "check" && value !== undefined && value !== false,
  );
  if (stray !== undefined)
    return err(`serve takes no --${stray[0]}: its settings stand in .env (.env.example)`);
  const request = requestOf(names, values.check);
  return request.ok ? ok({ kind: "serve", ...request.value }) : request;
}

function check(files: readonly string[], corpus: string | null, json: boolean): Result<Request, string> {
  if (files.length === 0) return err("check needs the names of drafts, or - for standard input");
  if (corpus?.trim() === "") return err("--corpus needs the name of a folder");
  return ok({ kind: "check", files, corpus, json });
}

interface Listing {
  readonly json: boolean;
  readonly corpus: string | null;
  readonly kinds: string | null;
}

function quotations(files: readonly string[], { json, corpus, kinds }: Listing): Result<Request, string> {
  if (corpus !== null) return err("quotations takes files, not a --corpus");
  if (files.length === 0) return err("quotations needs file names, or - for standard input");
  const known = kindsIn(kinds);
  return known.ok ? ok({ kind: "quotations", json, files, kinds: known.value }) : known;
}

const OF_INTAKE = ["into", "report", "since", "most", "allow-host", "config", "audience"] as const;

type Values = ReturnType<typeof parseAll>["values"];

/** Articles of one address, unless more is asked for. */
const MOST = 1_000;

function ingest(sources: readonly string[], values: Values): Result<Request, string> {
  const wanted = intake("ingest", sources, values);
  return wanted.ok ? ok({ kind: "ingest", ...wanted.value }) : wanted;
}

function watch(sources: readonly string[], values: Values): Result<Request, string> {
  const { every = "5" } = values;
  if (!/^[1-9]\d{0,3}$/u.test(every)) return err("--every takes a number of minutes, as 10");
  const wanted = intake("watch", sources, values);
  return wanted.ok ? ok({ kind: "watch", ...wanted.value, every: Number(every) }) : wanted;
}

function intake(name: string, sources: readonly string[], values: Values): Result<Intake, string> {
  const { json, corpus, kinds, into = "", report, since = null, most = `${MOST}` } = values;
  if (corpus !== undefined || kinds !== undefined) return err(`${name} takes no --corpus and no --kinds`);
  if (sources.length === 0) return err(`${name} needs the names of files or folders, or addresses`);
  if (into.trim() === "") return err(`${name} needs --into and the name of a folder for the articles`);
  if (!/^[1-9]\d{0,6}$/u.test(most)) return err("--most takes a number of articles, as 500");
  const moment = since === null ? null : momentOf(since);
  if (moment === undefined) return err("--since takes a date, as 2026-11-01 or 2026-11-01T06:00:00Z");
  const { "allow-host": allowed = [], config = null } = values;
  if (config?.trim() === "") return err("--config needs the name of a file");
  const audience = values.audience?.split(",").map((name) => name.trim()) ?? null;
  return ok({ sources, into, config, audience, report, json, most: Number(most), since: moment, allowed });
}

/** ISO 8601 in Greenwich's time; undefined: it is no date. */
function momentOf(date: string): string | undefined {
  const moment = /^\d{4}-\d\d-\d\d(?:T\S+)?$/u.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}

function parse(argv: readonly string[]) {
  try {
    return ok(parseAll(argv));
  } catch (error) {
    // parseArgs throws on what it doesn't know; its messages name the option and the remedy.
    const problem = error instanceof Error ? error.message : String(error);
    return err(meantBy(problem) ?? problem);
  }
}

/** "Unknown option '--corpse'": which one was meant, if it is like one. */
function meantBy(problem: string): string | null {
  const typed = /^Unknown option '(?<typed>--[^']+)'/u.exec(problem)?.groups?.typed;
  const meant =
    typed === undefined
      ? null
      : nearest(
          typed,
          Object.keys(OPTIONS).map((name) => `--${name}`),
        );
  return meant === null ? null : `Unknown option '${typed}'. Did you mean ${meant}?`;
}

function parseAll(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
}
