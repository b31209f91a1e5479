/** Standard input that is no terminal: one question a line in, one answer each out. */

import type { Ask } from "../asking/asking.ts";
import type { InputLine } from "../corpus/lines.ts";
import { type ErrorJson, toJson } from "./answer-json.ts";
import { EXIT } from "./exit.ts";
import { jsonLine } from "./json-line.ts";
import { paragraph, run } from "./paragraph.ts";
import { readQuestion } from "./question-line.ts";
import { renderAnswer } from "./render.ts";
import type { Terminal } from "./terminal.ts";

type Lines = AsyncIterable<InputLine> | Iterable<InputLine>;

/** How one line ended; the worst one decides the exit code, as grep's does: an error outweighs what was found. */
type Outcome = "found" | "nothing" | "refused";

/** Resolves to the exit code. */
export async function answerInWords(lines: Lines, ask: Ask, terminal: Terminal): Promise<number> {
  const outcomes = new Set<Outcome>();
  for await (const { text } of lines) {
    if (outcomes.size > 0) terminal.data("\n");
    outcomes.add(answerOneInWords(text, ask, terminal));
  }
  return exitCode(outcomes);
}

function answerOneInWords(question: string, ask: Ask, terminal: Terminal): Outcome {
  if (question.trim() === "") {
    terminal.show([paragraph(run(EMPTY))]);
    return "nothing";
  }
  const reply = ask({ text: question });
  terminal.show(reply.ok ? renderAnswer(reply.value) : [paragraph(run(reply.problem))]);
  return reply.ok && reply.value.citations.length > 0 ? "found" : "nothing";
}

const EMPTY =
  "An empty line asks nothing. Ask for words or for a speaker: who said “…”? What did … say about …?";

export async function answerInJson(lines: Lines, ask: Ask, terminal: Terminal): Promise<number> {
  const outcomes = new Set<Outcome>();
  for await (const line of lines) outcomes.add(answerOneInJson(line, ask, terminal));
  return exitCode(outcomes);
}

function answerOneInJson(line: InputLine, ask: Ask, terminal: Terminal): Outcome {
  const read = readQuestion(line);
  if (!read.ok) {
    const { id, message } = read.problem;
    terminal.tell(`line ${line.number}${id === null ? "" : `, id ${id}`}: ${message}`);
    terminal.data(jsonLine(errorJson(id, line, message)));
    return "refused";
  }
  const { id, inquiry, thread } = read.value;
  const reply = ask(inquiry, thread);
  terminal.data(jsonLine(reply.ok ? toJson(reply.value, id) : errorJson(id, line, reply.problem)));
  return reply.ok && reply.value.citations.length > 0 ? "found" : "nothing";
}

function errorJson(id: ErrorJson["id"], { number }: InputLine, error: string): ErrorJson {
  return { v: 1, id, line: number, error };
}

function exitCode(outcomes: ReadonlySet<Outcome>): number {
  if (outcomes.has("refused")) return EXIT.usage;
  return outcomes.has("found") ? EXIT.found : EXIT.nothingFound;
}
