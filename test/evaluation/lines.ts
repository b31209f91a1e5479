/** `npx tsx test/evaluation/lines.ts`: of 500 answers over the sample coverage, how many lines does a reader have before them, on each surface? */
import { renderAnswer as renderDiscord } from "../../adapters/discord/send/render.ts";
import { layout } from "../../adapters/repl/layout.ts";
import { renderAnswer as renderTerminal } from "../../adapters/repl/render.ts";
import { renderAnswer as renderSlack } from "../../adapters/slack/send/render.ts";
import type { Answer, Coverage } from "../../src/index.ts";
import { KEY as DISCORD_KEY } from "../adapters/discord/faults.ts";
import { readMessage } from "../adapters/discord/reader.ts";
import { KEY as SLACK_KEY } from "../adapters/slack/faults.ts";
import { readBlocks } from "../adapters/slack/reader.ts";
import { createDice } from "./dice.ts";
import { madeQuestion } from "./fuzz-questions.ts";
import { seedCoverage } from "./seed-answers.ts";
import { SEED_QUESTIONS } from "./seed-questions-data.ts";

const ANSWERS = 500;
/** Characters: longer questions are none that people type. */
const LONGEST = 300;

/** Every question of the sample coverage, then made ones: slips, marks, fields, threads, several at once. */
function answersOf(coverage: Coverage): Answer[] {
  const articles = coverage.ask({ text: "", speaker: "mayor" }).citations.map(({ article }) => article.text);
  const sources = { questions: SEED_QUESTIONS.map(({ question }) => question), articles };
  const asked = SEED_QUESTIONS.map(({ question, thread = [] }) =>
    coverage.answer(
      question,
      thread.map((text) => ({ role: "user", text }) as const),
    ),
  );
  const made = Array.from({ length: Math.max(0, ANSWERS - asked.length) }, (_, at) => {
    const { inquiry, thread } = madeQuestion(sources, createDice(at + 1));
    return coverage.ask({ ...inquiry, text: inquiry.text.slice(0, LONGEST) }, thread);
  });
  return [...asked, ...made].slice(0, ANSWERS);
}

interface Seen {
  readonly lines: readonly string[];
  readonly quotations: readonly string[];
}

/** A line that is broken only by the width of a screen is one. */
function count({ lines, quotations }: Seen): number {
  return lines.length + quotations.reduce((sum, words) => sum + words.split("\n").length, 0);
}

/** What stands there before anything is pressed. */
const SURFACES: Readonly<Record<string, (answer: Answer) => number>> = {
  Slack: (answer) =>
    count(readBlocks(renderSlack(answer, { key: SLACK_KEY, page: 1, audience: "channel" }).blocks)),
  Discord: (answer) =>
    count(readMessage(renderDiscord(answer, { key: DISCORD_KEY, page: 1, audience: "channel" }))),
  terminal: (answer) => layout(renderTerminal(answer), PIPE).trimEnd().split("\n").length,
};

const PIPE = { columns: Number.POSITIVE_INFINITY, rows: 40, colours: false, links: false, airy: false };

const KINDS: Readonly<Record<string, (answer: Answer) => boolean>> = {
  "a plain answer (one citation)": ({ citations, nearest, parts }) =>
    citations.length === 1 && nearest.length === 0 && parts.length === 0,
  "nothing found": ({ verdict, parts }) => verdict === "not-in-coverage" && parts.length === 0,
  "all answers": () => true,
};

function told(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)] ?? 0}, most ${sorted.at(-1) ?? 0}`;
}

const answers = answersOf(await seedCoverage());
for (const [kind, isOne] of Object.entries(KINDS)) {
  const chosen = answers.filter(isOne);
  console.log(`${kind}: ${chosen.length} of ${answers.length}`);
  for (const [surface, linesOf] of Object.entries(SURFACES)) {
    console.log(`  ${surface}: lines ${told(chosen.map(linesOf))}`);
  }
}
