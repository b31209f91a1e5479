/** The arguments of `corrections`, `export` and `backup` → what is wanted, or what is wrong with them. */
import { err, ok, type Result } from "../../src/result.ts";

/** Folders and files as typed. */
export type ArchiveRequest =
  | {
      readonly kind: "corrections";
      /** Null where the settings decide. */
      readonly corpus: string | null;
      /** ISO 8601; null: of all answers that are kept. */
      readonly since: string | null;
      readonly json: boolean;
    }
  /** `to` null: standard output. */
  | { readonly kind: "export"; readonly corpus: string | null; readonly to: string | null }
  | { readonly kind: "backup"; readonly folder: string };

export const ARCHIVE_USAGE = `  whosaid corrections [--corpus DIR] [--since DATE] [--json]
                                               answers given that don't stand any more as they were shown
  whosaid export [--corpus DIR] [--to FILE]    all articles with their metadata, as JSON lines that ingest reads back
  whosaid backup FOLDER                        a copy of what whosaid keeps, while programs run (docs/corrections.md)
`;

/** Options by name; those that weren't typed are undefined or false. */
type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

const OPTIONS = {
  corrections: ["corpus", "since", "json"],
  export: ["corpus", "to"],
  backup: [],
} as const satisfies Readonly<Record<ArchiveRequest["kind"], readonly string[]>>;

/** Null: the first word is none of these commands. `momentOf` gives ISO 8601, or undefined where it is no date. */
export function archiveRequest(
  [command = "", ...words]: readonly string[],
  values: Values,
  momentOf: (date: string) => string | undefined,
): Result<ArchiveRequest, string> | null {
  if (!isCommand(command)) return null;
  const known: readonly string[] = OPTIONS[command];
  const stray = Object.keys(values).find((name) => isTyped(values[name]) && !known.includes(name));
  if (stray !== undefined) return err(`${command} takes no --${stray}`);
  const blank = known.find((name) => typeof values[name] === "string" && values[name].trim() === "");
  if (blank !== undefined) return err(`--${blank} needs a value`);
  return command === "backup" ? backup(words) : ofCorpus(command, words, values, momentOf);
}

function isCommand(word: string): word is ArchiveRequest["kind"] {
  return Object.hasOwn(OPTIONS, word);
}

function isTyped(value: Values[string]): boolean {
  return value !== undefined && value !== false;
}

function backup([folder = "", ...more]: readonly string[]): Result<ArchiveRequest, string> {
  if (folder.trim() === "" || more.length > 0)
    return err("backup takes the name of one folder, for the copies");
  return ok({ kind: "backup", folder });
}

function ofCorpus(
  kind: "corrections" | "export",
  words: readonly string[],
  values: Values,
  momentOf: (date: string) => string | undefined,
): Result<ArchiveRequest, string> {
  if (words.length > 0) return err(`${kind} takes options alone; the articles are those of --corpus DIR`);
  const corpus = textOf(values.corpus);
  if (kind === "export") return ok({ kind, corpus, to: textOf(values.to) });
  const date = textOf(values.since);
  const since = date === null ? null : momentOf(date);
  if (since === undefined) return err("--since takes a date, as 2026-11-01 or 2026-11-01T06:00:00Z");
  return ok({ kind, corpus, since, json: values.json === true });
}

function textOf(value: Values[string]): string | null {
  return typeof value === "string" ? value : null;
}
