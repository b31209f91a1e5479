/** One question, answered as lines to paste or as records for other programs: only what answers it, and the verdict on stderr. */
import type { Writable } from "node:stream";
import type { Answer, Coverage } from "../../src/index.ts";
import { cardsOf, citedIn } from "../../src/presentation/card.ts";
import { type ExportedCitation, exportedCitations } from "../../src/presentation/exported.ts";
import { createAsk } from "../asking/asking.ts";
import { loadCoverage } from "../corpus/load.ts";
import { asTyped } from "./as-typed.ts";
import { loadCopyStyles } from "./copying.ts";
import { EXIT } from "./exit.ts";
import { type Formatter, formatter } from "./export-format.ts";
import { ExportedCitationJson } from "./exported-json.ts";
import type { ExportingRequest } from "./exporting-arguments.ts";
import { progressOn } from "./progress.ts";
import { renderCopies } from "./render-copy.ts";
import { settled } from "./settled.ts";
import type { Terminal } from "./terminal.ts";
import { put } from "./written-to.ts";

type Copying = Extract<ExportingRequest, { kind: "copy" }>;
type Exporting = Extract<ExportingRequest, { kind: "export-answer" }>;

/** Gives the exit code: nothing found where nothing answers, though something may come near. */
export async function runAskOnce(
  request: Copying | Exporting,
  terminal: Terminal,
  stdout: Writable,
): Promise<number> {
  const coverage = await coverageOf(request, terminal);
  if (typeof coverage === "number") return coverage;
  const reply = createAsk(coverage, terminal.tell)({ text: request.question });
  if (!reply.ok) {
    terminal.tell(reply.problem);
    return EXIT.nothingFound;
  }
  tellVerdict(reply.value, terminal);
  return request.kind === "copy"
    ? copy(reply.value, terminal)
    : write(reply.value, request.format, terminal, stdout);
}

/** Or the exit code, where there is none. */
async function coverageOf(
  { corpus }: Copying | Exporting,
  terminal: Terminal,
): Promise<Pick<Coverage, "ask"> | number> {
  const settings = settled();
  if (!settings.ok) {
    for (const problem of settings.problem) terminal.tell(problem);
    return EXIT.usage;
  }
  const { CORPUS_PATH, STORE_PATH: store } = settings.value;
  const coverage = await loadCoverage(corpus === null ? CORPUS_PATH : asTyped(corpus), {
    tell: terminal.tell,
    progress: progressOn(process.stderr),
    store,
  });
  if (coverage.ok) return coverage.value;
  terminal.tell(coverage.problem);
  return EXIT.noCoverage;
}

/** What is pasted must not pass for a yes: "Not in these words" is told beside it, with every note. */
function tellVerdict(answer: Answer, { tell }: Terminal): void {
  for (const { head, answer: part } of cardsOf(answer)) {
    tell(head.text);
    for (const note of part.notes) tell(`Note: ${note}`);
    if (part.verdict === "ambiguous-speaker") tell(part.choice.join(", "));
  }
}

async function copy(answer: Answer, terminal: Terminal): Promise<number> {
  const { styles, problems } = await loadCopyStyles();
  for (const problem of problems) terminal.tell(problem);
  const answering = citedIn(answer).filter(({ standing }) => standing === "answers");
  terminal.show(renderCopies(answering, styles.used));
  return answering.length > 0 ? EXIT.found : EXIT.nothingFound;
}

async function write(
  answer: Answer,
  format: Exporting["format"],
  terminal: Terminal,
  stdout: Writable,
): Promise<number> {
  const columns = Object.keys(ExportedCitationJson.shape);
  const isShown = terminal.screen().airy;
  const { head, line }: Formatter<ExportedCitation> = formatter({ format, columns, isShown });
  const records = exportedCitations(answer);
  await put(stdout, head);
  for (const { record, text } of records) await put(stdout, line(record, text));
  return records.length > 0 ? EXIT.found : EXIT.nothingFound;
}
