/** Quotations of files that were typed, or of a whole folder of articles, in a format for other programs: one record at a time. */
import type { Writable } from "node:stream";
import {
  type Article,
  type Attribution,
  extractQuotations,
  masked,
  parseArticle,
  type QuotationKind,
} from "../../src/index.ts";
import { type ExportedQuotation, exportedQuotations } from "../../src/presentation/exported.ts";
import { counted } from "../../src/presentation/wording.ts";
import { guarded } from "../asking/guarded.ts";
import { heldBecause, tellHeld } from "../corpus/admission.ts";
import { problemLine } from "../corpus/files.ts";
import { articlesIn } from "../corpus/one-by-one.ts";
import { asTyped } from "./as-typed.ts";
import { EXIT } from "./exit.ts";
import { type Format, type Formatter, formatter } from "./export-format.ts";
import { ExportedQuotationJson } from "./exported-json.ts";
import type { ExportingRequest } from "./exporting-arguments.ts";
import { settled } from "./settled.ts";
import type { Terminal } from "./terminal.ts";
import { readTyped } from "./typed-file.ts";
import { put, writtenTo } from "./written-to.ts";

type OfTexts = Extract<ExportingRequest, { kind: "export-texts" }>;
type OfCorpus = Extract<ExportingRequest, { kind: "export-quotations" }>;

/** Gives the exit code: a file that can't be read costs only itself. "-" is `input`. */
export async function exportTexts(
  { files, kinds, format }: OfTexts,
  terminal: Terminal,
  { input, stdout }: { readonly input: AsyncIterable<Uint8Array>; readonly stdout: Writable },
): Promise<number> {
  const write = writing({ format, kinds, terminal, output: stdout, isShown: terminal.screen().airy });
  await write.head();
  let code: number = EXIT.found;
  for (const file of files) {
    const typed = await readTyped(file, input, asTyped);
    const read = typed.ok ? parseArticle({ ...typed.value, sidecar: null }) : typed;
    if (!read.ok) terminal.tell(problemLine(read.problem));
    if (!read.ok || (await write.article(read.value, () => extractQuotations(read.value))) === null)
      code = EXIT.usage;
  }
  return code;
}

/** Gives the exit code: nothing found where no article has a quotation. What is withdrawn or under embargo is left out, and told. */
export async function exportCorpus(
  { corpus, to, kinds, format }: OfCorpus,
  terminal: Terminal,
  stdout: Writable,
): Promise<number> {
  const settings = settled();
  if (!settings.ok) {
    for (const problem of settings.problem) terminal.tell(problem);
    return EXIT.usage;
  }
  const { CORPUS_PATH, STORE_PATH: store } = settings.value;
  const folder = corpus === null ? CORPUS_PATH : asTyped(corpus);
  const isShown = to === null && terminal.screen().airy;
  const written = await writtenTo(to, stdout, (output) =>
    writeCorpus(folder, { format, kinds, terminal, output, isShown, store }),
  );
  if (!written.ok) {
    terminal.tell(written.problem);
    return EXIT.usage;
  }
  const { articles, quotations } = written.value;
  const target = masked(to ?? "standard output");
  terminal.tell(`${counted(quotations, "record")} of ${counted(articles, "article")} exported to ${target}`);
  if (articles === 0) return EXIT.noCoverage;
  return quotations === 0 ? EXIT.nothingFound : EXIT.found;
}

interface Writing {
  readonly format: Format;
  readonly kinds: readonly QuotationKind[];
  readonly terminal: Terminal;
  readonly output: Writable;
  readonly isShown: boolean;
}

async function writeCorpus(
  folder: string,
  { store, ...options }: Writing & { readonly store: string | null },
): Promise<{ articles: number; quotations: number }> {
  const { tell } = options.terminal;
  const write = writing(options);
  const count = { articles: 0, quotations: 0 };
  await write.head();
  for await (const read of articlesIn(folder, { tell, store, now: Date.now })) {
    if (!read.ok) {
      tell(masked(problemLine(read.problem)));
      continue;
    }
    const { article, made } = read.value;
    const now = Date.now();
    tellHeld(article, now, tell);
    if (heldBecause(article, now) !== null) continue;
    const written = await write.article(article, () => made?.().attribution ?? extractQuotations(article));
    if (written === null) continue;
    count.articles += 1;
    count.quotations += written;
  }
  return count;
}

/** `article` gives how many records were written; null where whosaid broke on it, which is told and costs that article alone. */
function writing({ format, kinds, terminal, output, isShown }: Writing) {
  const columns = Object.keys(ExportedQuotationJson.shape);
  const { head, line }: Formatter<ExportedQuotation> = formatter({ format, columns, isShown });
  return {
    head: () => put(output, head),
    article: async (article: Article, attribute: () => Attribution): Promise<number | null> => {
      const made = guarded(attribute, terminal.tell);
      if (!made.ok) {
        terminal.tell(`${article.file}: ${made.problem}`);
        return null;
      }
      let count = 0;
      for (const record of exportedQuotations(article, made.value)) {
        if (!kinds.includes(record.kind)) continue;
        await put(output, line(record, article.text));
        count += 1;
      }
      return count;
    },
  };
}
