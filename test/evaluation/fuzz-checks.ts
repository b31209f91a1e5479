/** What must hold of any question and any article, and what doesn't of this one: no throw, every word as printed, nothing alive, in time. */
import { renderQuotations } from "../../adapters/repl/render-quotations.ts";
import { passagesOf } from "../../src/article/passages.ts";
import {
  type Answer,
  type Article,
  articleFromText,
  type Citation,
  type Coverage,
  extractQuotations,
  parseArticle,
  type Span,
  slice,
} from "../../src/index.ts";
import { DISCORD } from "../adapters/conformance/discord.ts";
import { faultsOf } from "../adapters/conformance/laws.ts";
import type { Renderer } from "../adapters/conformance/renderer.ts";
import { SLACK } from "../adapters/conformance/slack.ts";
import { PIPE, SCREEN } from "../adapters/conformance/terminal.ts";
import { shown, UNSAFE } from "../adapters/repl/a-screen.ts";
import { processorTime } from "../processor-time.ts";
import type { MadeArticle } from "./fuzz-articles.ts";
import type { MadeQuestion } from "./fuzz-questions.ts";

/** Milliseconds of processor time that one question, or one article of usual size, may take. */
export const MOST_TIME = 250;

/** Characters of an article of usual size: of the 204 of the gold three are longer. */
const USUAL = 20_000;

export interface Checked {
  /** One sentence each; none where all holds. */
  readonly faults: readonly string[];
  /** Milliseconds of processor time: the first time, or the least of several where that was too much. */
  readonly time: number;
}

/** `turn`: on which platform the answer is drawn, in turn, and looked at for what is alive or too large; null: on all of them, and for
 * everything that conformance asks for, which takes ten times as long. */
export function checkQuestion(
  coverage: Pick<Coverage, "ask">,
  articles: ReadonlyMap<string, Article>,
  { inquiry, thread }: MadeQuestion,
  turn: number | null,
): Checked {
  return checked(
    () => coverage.ask(inquiry, thread),
    (answer) => [
      ...alteredIn(answer, articles),
      ...(answer.question === inquiry.text ? [] : ["altered: the question is told otherwise than typed"]),
      ...(turn === null
        ? RENDERERS.flatMap((renderer) => told(renderer, faultsOf(answer, renderer)))
        : told(rendererOf(turn), problemsOf(answer, rendererOf(turn)))),
    ],
    MOST_TIME,
  );
}

const RENDERERS = [SLACK, DISCORD, PIPE, SCREEN];

/** Times that something is tried which took too long: a collection of garbage, a first time and what else runs on the processor aren't its own. */
const TRIES = 9;

/** Tried again where the first time is too much, until it isn't. */
export function checked<Value>(
  work: () => Value,
  faultsOfValue: (value: Value) => readonly string[],
  most: number,
  timeOf: (work: () => void) => number = processorTime,
): Checked {
  const made: { value: Value }[] = [];
  const once = () => timeOf(() => made.splice(0, 1, { value: work() }));
  const first = attempted(once);
  if (first.thrown !== null) return { faults: [`throws: ${first.thrown}`], time: 0 };
  let time = first.value;
  for (let tries = 1; time > most && tries < TRIES; tries += 1) time = Math.min(time, once());
  const slow = time <= most ? [] : [`slow: ${Math.round(time)} of ${Math.round(most)} ms`];
  const found = attempted(() => made.flatMap(({ value }) => faultsOfValue(value)));
  return {
    faults: [...slow, ...(found.thrown === null ? found.value : [`throws when shown: ${found.thrown}`])],
    time,
  };
}

type Attempted<Value> =
  | { readonly value: Value; readonly thrown: null }
  | { readonly value: null; readonly thrown: string };

function attempted<Value>(work: () => Value): Attempted<Value> {
  try {
    return { value: work(), thrown: null };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { value: null, thrown: stack.split("\n").slice(0, 4).join(" ") };
  }
}

function alteredIn(answer: Answer, articles: ReadonlyMap<string, Article>): string[] {
  const own = [...answer.citations, ...answer.nearest].flatMap((citation) =>
    isAsPrinted(citation, articles.get(citation.article.id)?.text ?? "")
      ? []
      : [
          `altered: ${citation.article.id} ${citation.start}..${citation.end}: ${JSON.stringify(citation.text)}`,
        ],
  );
  return [...own, ...answer.parts.flatMap((part) => alteredIn(part, articles))];
}

function isAsPrinted({ text, start, end, speaker, dates }: Citation, printed: string): boolean {
  const cited = [{ text, start, end }, ...dates, ...(speaker?.source ? [speaker.source] : [])];
  return cited.every((one) => one.text === printed.slice(one.start, one.end));
}

function rendererOf(turn: number): Renderer {
  return RENDERERS[turn % RENDERERS.length] ?? SLACK;
}

function problemsOf(answer: Answer, renderer: Renderer): string[] {
  return renderer.render(answer).flatMap(({ problems }) => problems);
}

function told({ name }: Renderer, faults: readonly string[]): string[] {
  return faults.map((fault) => `shown: ${name}: ${fault}`);
}

/** Of an article that is refused, that the refusal names its file. */
export function checkArticle(made: MadeArticle): Checked {
  const length = made.kind === "file" ? made.source.bytes.length : made.text.length;
  return checked(
    () => {
      const article = read(made);
      if (typeof article === "string") return article;
      return { article, passages: passagesOf(article), attribution: extractQuotations(article) };
    },
    (value) => (typeof value === "string" ? [value].filter((fault) => fault !== "") : faultsOfArticle(value)),
    mostTimeFor(length),
  );
}

/** Milliseconds for so many characters: in proportion to n log n where it is longer than usual, the law that test/laws/growth.test.ts
 * measures. */
export function mostTimeFor(length: number): number {
  const work = (characters: number): number => characters * Math.log(characters);
  return length <= USUAL ? MOST_TIME : (MOST_TIME * work(length)) / work(USUAL);
}

/** What is wrong with how it is refused: nothing mostly. */
function read(made: MadeArticle): Article | string {
  if (made.kind === "pasted") return articleFromText("pasted", made.text);
  const { file, sidecar } = made.source;
  const parsed = parseArticle(made.source);
  if (parsed.ok) return parsed.value;
  const isTold = [file, sidecar?.file].includes(parsed.problem.file) && parsed.problem.message !== "";
  return isTold ? "" : `refused without its file: ${JSON.stringify(parsed.problem)}`;
}

interface ReadArticle {
  readonly article: Article;
  readonly passages: ReturnType<typeof passagesOf>;
  readonly attribution: ReturnType<typeof extractQuotations>;
}

function faultsOfArticle({ article, passages, attribution }: ReadArticle): string[] {
  const { quotations, unattributed } = attribution;
  const named = quotations.flatMap(({ content, cue, source }) => [...content, cue, source]);
  const spans = [...passages.map(({ span }) => span), ...named, ...unattributed].filter(
    (span) => span !== null,
  );
  const listed = shown(renderQuotations(article, attribution));
  return [
    ...spans.flatMap((span) =>
      isInside(span, article.text) ? [] : [`altered: ${JSON.stringify(span)} is no span`],
    ),
    ...(quotations.every(({ content }) => isInOrder(content))
      ? []
      : ["altered: a quotation's pieces out of order"]),
    ...(covers(article) ? [] : ["altered: zones don't cover the text"]),
    ...(UNSAFE.test(listed) ? ["shown: what steers a terminal"] : []),
  ];
}

function isInside(span: Span, text: string): boolean {
  return (
    Number.isInteger(span.start) &&
    span.start < span.end &&
    slice(text, span).length === span.end - span.start
  );
}

function isInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));
}

function covers({ zones, text }: Article): boolean {
  return (
    zones.every(({ start, end }, at) => start === (zones[at - 1]?.end ?? 0) && end >= start) &&
    (zones.at(-1)?.end ?? text.length) === text.length
  );
}
