/** Questions for what somebody said on a subject, or who took a stance on it. */
import type { Query, Speaker } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { datePattern } from "../text/dates.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import { citeStatement } from "./cite.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { relevanceOf, topicWords } from "./relevance.ts";
import { cited, type Ruling } from "./ruling.ts";
import { type AskedFor, askedFor } from "./speakers.ts";
import { isOfStance } from "./stance.ts";

/** Least relevance of a quotation to the topic, in 0..1, to answer for it: one of two words is another subject. */
const RELEVANT = 0.58;
/** The same where the topic has a word that no article prints: the asker's word for what they call otherwise ("probe"). */
const RELEVANT_OTHERWISE = 0.45;
/** Quotations this much less relevant than the best are left out. */
const BESIDE = 0.75;
const MOST_CITED = 5;
const SEARCHED = 200;

interface Scored {
  readonly statement: Statement;
  readonly relevance: number;
}

/** Null where nobody's words are on the topic. */
export function rulingByTopic(query: Query, holdings: Holdings): Ruling | null {
  const asked = askedFor(query, holdings);
  const scored = inTime(query, relevantStatements(query, asked, holdings));
  const picked = pick(scored);
  if (picked.length === 0) return null;
  const several = asked === null ? [] : namesakes(asked, besides(scored));
  if (several.length > 1) return { verdict: "ambiguous-speaker", choice: several };
  const verdict = picked.some(({ statement }) => statement.quotation.kind !== "indirect")
    ? "found"
    : "found-indirect";
  return cited(
    verdict,
    picked.map(({ statement }) => citeStatement(statement)),
    { notes: alsoNamed(asked, picked) },
  );
}

/** Most namesakes that a note lists. */
const MOST_NAMESAKES = 4;

/** Others whom the name asked for fits, when one of them has nothing to say on the topic. */
function alsoNamed(asked: AskedFor | null, picked: readonly Scored[]): string[] {
  const shown = new Set(picked.map(({ statement }) => statement.speaker));
  const people = (asked?.speakers ?? []).filter(
    (speaker) => speaker.kind === "person" && !shown.has(speaker),
  );
  const names = [...new Set(people.map(({ name }) => name))];
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMESAKES ? `, and ${names.length - MOST_NAMESAKES} more` : "";
  return [`The name also fits ${names.slice(0, MOST_NAMESAKES).join(", ")}${more}.`];
}

function relevantStatements(query: Query, asked: AskedFor | null, holdings: Holdings): Scored[] {
  const topic = topicWords(query.topic, holdings);
  const statements = candidates(query, asked, holdings).filter(
    (statement) => isInBody(statement) && holdings.successor(statement.passage.article) === null,
  );
  if (topic.length === 0)
    return asked === null ? [] : statements.map((statement) => ({ statement, relevance: 1 }));
  const needed = topic.every(({ known }) => known) ? RELEVANT : RELEVANT_OTHERWISE;
  return statements
    .map((statement) => ({ statement, relevance: relevanceOf(topic, statement.passage, holdings) }))
    .filter(({ relevance }) => relevance >= needed)
    .sort((a, b) => b.relevance - a.relevance);
}

/** What those asked for said; without anybody asked for, what anybody said where the topic is found. */
function candidates(query: Query, asked: AskedFor | null, holdings: Holdings): Statement[] {
  if (asked !== null) return asked.speakers.flatMap((speaker) => [...holdings.statementsBy(speaker)]);
  const statements = holdings
    .search(query.topic, SEARCHED)
    .flatMap(({ passage }) => [passage, holdings.neighbour(passage, 1)])
    .flatMap((passage) => (passage === null ? [] : [...holdings.statementsIn(passage)]));
  const { cue } = query;
  return [...new Set(statements)].filter((statement) => cue === null || isOfStance(cue, statement));
}

function isInBody({ passage }: Statement): boolean {
  return passage.zone === "body";
}

/** Those nearly as relevant as the best. */
function besides(scored: readonly Scored[]): Scored[] {
  const best = scored[0]?.relevance ?? 0;
  return scored.filter(({ relevance }) => relevance >= best * BESIDE);
}

/** Words in marks before reported speech; the most relevant first; no more than a reader takes in. */
function pick(scored: readonly Scored[]): Scored[] {
  const beside = besides(scored);
  const quoted = beside.filter(({ statement }) => statement.quotation.kind !== "indirect");
  return (quoted.length > 0 ? quoted : beside).slice(0, MOST_CITED);
}

/** The different people who share the name asked for and all have something to say. */
function namesakes(asked: AskedFor, picked: readonly Scored[]): string[] {
  const speakers = picked
    .map(({ statement }) => statement.speaker)
    .filter((speaker): speaker is Speaker => speaker !== null);
  const names = new Set(speakers.map(({ name }) => name));
  const typed = tokenize(asked.typed)
    .map(({ word }) => word)
    .join(" ");
  const exact = [...names].find(
    (name) =>
      tokenize(name)
        .map(({ word }) => word)
        .join(" ") === typed,
  );
  return exact === undefined ? [...names].sort() : [exact];
}

/** Where a date is asked for, only what an article ties to that date: printed in the same paragraph, or earlier in the
 * article in a sentence that names the speaker. */
function inTime(query: Query, scored: readonly Scored[]): readonly Scored[] {
  const patterns = query.dates.map(datePattern);
  return patterns.length === 0
    ? scored
    : scored.filter(({ statement }) => patterns.every((date) => isTied(date, statement)));
}

function isTied(date: RegExp, { passage, speaker }: Statement): boolean {
  const { text, published } = passage.article;
  if (published !== null && date.test(published)) return true;
  const found = date.exec(text);
  if (found === null) return false;
  if (found.index >= passage.span.start && found.index < passage.span.end) return true;
  if (found.index > passage.span.start || speaker === null) return false;
  const line = { start: text.lastIndexOf("\n", found.index) + 1, end: passage.span.start };
  const sentence = sentenceAround(text, line, { start: found.index, end: found.index + found[0].length });
  const surname = tokenize(speaker.name).at(-1)?.word;
  return tokenize(text.slice(sentence.start, sentence.end)).some(
    ({ word, term }) => word === surname || term === surname,
  );
}
