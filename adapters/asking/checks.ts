/** A message's text → its quotations, each put to the coverage. */
import {
  type Answer,
  articleFromText,
  err,
  extractQuotations,
  ok,
  type Result,
  slice,
} from "../../src/index.ts";
import type { Ask } from "./asking.ts";

/** Words that a message has in quotation marks, and what the coverage says of them. */
export interface Check {
  readonly wording: string;
  readonly answer: Answer;
}

/** At most so many of them. The problem is a sentence for the reader. */
export function checksOf(text: string, ask: Ask, most: number): Result<readonly Check[], string> {
  const checks: Check[] = [];
  for (const { wording, speaker } of quotedIn(text).slice(0, most)) {
    const asked = ask({ text: wording, wording, ...(speaker === null ? {} : { speaker }) });
    if (!asked.ok) return err(asked.problem);
    checks.push({ wording, answer: asked.value });
  }
  return ok(checks);
}

interface Quoted {
  readonly wording: string;
  readonly speaker: string | null;
}

/** In their order: what somebody is quoted with, what stands in marks without anybody, and what stands in a quotation block. */
export function quotedIn(text: string): readonly Quoted[] {
  const { quotations, unattributed } = extractQuotations(articleFromText("message", text));
  const said = quotations
    .filter(({ kind }) => kind !== "indirect")
    .flatMap(({ content, speaker }) =>
      content.map((span) => ({ span, speaker: speaker?.kind === "person" ? speaker.name : null })),
    );
  const bare = unattributed.map((span) => ({ span, speaker: null }));
  const marked = [...said, ...bare]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, speaker }) => ({ wording: unmarked(slice(text, span)), speaker }));
  return [...marked, ...blocksIn(text)].filter(({ wording }) => /[\p{L}\p{N}]/u.test(wording));
}

/** A platform's own quotation blocks, where they hold no marks: "> " before each line. */
function blocksIn(text: string): Quoted[] {
  return (text.match(/(?:^>[^\n]*\n?)+/gmu) ?? [])
    .map((block) => block.replaceAll(/^> ?/gmu, "").trim())
    .filter((block) => !/["“”„«»]/u.test(block))
    .map((wording) => ({ wording, speaker: null }));
}

function unmarked(words: string): string {
  return words
    .replace(/^["“”„«»‘’']+/u, "")
    .replace(/["“”„«»‘’']+$/u, "")
    .trim();
}
