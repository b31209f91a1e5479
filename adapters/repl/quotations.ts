/** Texts → every quotation in them: JSON lines for programs, a listing for people. Needs no coverage. */
import type { Article, Attribution, QuotationKind } from "../../src/index.ts";
import { articleFromText, err, extractQuotations, ok, parseArticle, type Result } from "../../src/index.ts";
import { guarded } from "../asking/guarded.ts";
import { problemLine } from "../corpus/files.ts";
import { type InputLine, readLines } from "../corpus/lines.ts";
import { EXIT } from "./exit.ts";
import { jsonLine } from "./json-line.ts";
import { faults, idOf, parseObject } from "./question-line.ts";
import { quotationsJson, TextJson } from "./quotations-json.ts";
import { renderQuotations } from "./render-quotations.ts";
import type { Terminal } from "./terminal.ts";
import { readTyped } from "./typed-file.ts";

type Input = AsyncIterable<Uint8Array>;
type Extract = (article: Article) => Attribution;

/** Extraction that leaves out quotations of other kinds. */
export function extracting(kinds: readonly QuotationKind[]): Extract {
  return (article) => {
    const attribution = extractQuotations(article);
    return { ...attribution, quotations: attribution.quotations.filter(({ kind }) => kinds.includes(kind)) };
  };
}

/** Lines of `{"id", "text"}` in, a line for each out. Resolves to the exit code: a wrong line costs only itself. */
export async function quotationsOfLines(input: Input, extract: Extract, terminal: Terminal): Promise<number> {
  let code: number = EXIT.found;
  for await (const line of readLines(input)) {
    if (line.text.trim() === "") continue;
    const printed = extractLine(line, extract, terminal);
    if (printed.ok) terminal.data(printed.value);
    else {
      terminal.tell(`line ${line.number}${printed.problem}`);
      code = EXIT.usage;
    }
  }
  return code;
}

function extractLine(
  { text, utf8 }: InputLine,
  extract: Extract,
  terminal: Terminal,
): Result<string, string> {
  const value = utf8 ? parseObject(text) : err("isn't UTF-8: write the line in UTF-8");
  if (!value.ok) return err(`: ${value.problem}`);
  const read = TextJson.safeParse(value.value);
  const id = idOf(value.value);
  const named = id === null ? "" : `, id ${id}`;
  if (!read.success) return err(`${named}: ${faults(read.error)}`);
  const { id: name, text: words } = read.data;
  const printed = guarded(
    () => extractJson(name, articleFromText(String(name), words), extract),
    terminal.tell,
  );
  return printed.ok ? printed : err(`${named}: ${printed.problem}`);
}

function extractJson(id: string | number, article: Article, extract: Extract): string {
  return jsonLine(quotationsJson(id, article, extract(article)));
}

export interface FilesOptions {
  /** As typed: what a listing, a problem or an `id` calls them. */
  readonly files: readonly string[];
  /** From what was typed to where it lies. */
  readonly locate: (file: string) => string;
  readonly json: boolean;
  readonly extract: Extract;
  readonly input: Input;
  readonly terminal: Terminal;
}

/** One listing, or one line of JSON with the file's name as its id, for each file; "-" is standard input. */
export async function quotationsOfFiles({
  files,
  locate,
  json,
  extract,
  input,
  terminal,
}: FilesOptions): Promise<number> {
  let code: number = EXIT.found;
  for (const [index, file] of files.entries()) {
    const typed = await readTyped(file, input, locate);
    const read = typed.ok ? parseArticle({ ...typed.value, sidecar: null }) : typed;
    const shown = read.ok
      ? list(file, read.value, { json, extract, terminal, isFirst: index === 0 })
      : err(problemLine(read.problem));
    if (shown.ok) continue;
    terminal.tell(shown.problem);
    code = EXIT.usage;
  }
  return code;
}

interface Listing {
  readonly json: boolean;
  readonly extract: Extract;
  readonly terminal: Terminal;
  readonly isFirst: boolean;
}

function list(
  file: string,
  article: Article,
  { json, extract, terminal, isFirst }: Listing,
): Result<null, string> {
  if (json) {
    const printed = guarded(() => extractJson(file, article, extract), terminal.tell);
    if (!printed.ok) return printed;
    terminal.data(printed.value);
    return ok(null);
  }
  const rendered = guarded(() => renderQuotations(article, extract(article)), terminal.tell);
  if (!rendered.ok) return rendered;
  if (!isFirst) terminal.data("\n");
  terminal.show(rendered.value);
  return ok(null);
}
