/** Query → Answer: which rule answers which kind of question, and the honest "not in the coverage" where none does. */
import type { Answer, Citation, Passage, Query } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { rulingOnClaim, rulingOnRemembered } from "./by-claim.ts";
import { rulingByPassage, rulingOnComment } from "./by-passage.ts";
import { rulingByTopic } from "./by-topic.ts";
import { rulingByWording } from "./by-wording.ts";
import { citePassage, citeStatement } from "./cite.ts";
import { withoutCopies } from "./copies.ts";
import type { Holdings } from "./holdings.ts";
import { timeNotes } from "./in-time.ts";
import { reasons } from "./reasons.ts";
import { distinct, type Ruling } from "./ruling.ts";
import { type AskedFor, askedFor, isTheirs } from "./speakers.ts";

type Rule = (query: Query, holdings: Holdings) => Ruling | null;

export function judge(query: Query, holdings: Holdings): Answer {
  for (const decide of namesSomething(query) ? rulesFor(query) : []) {
    const ruling = decide(query, holdings);
    if (ruling !== null) return toAnswer(query, holdings, ruling);
  }
  return toAnswer(query, holdings, notInCoverage(query, holdings));
}

/** "Who said?", "did you say that", "the": nothing to look for. */
function namesSomething({ wording, speaker, topic, dates }: Query): boolean {
  return (
    wording !== null || speaker !== null || dates.length > 0 || tokenize(topic).some(({ stop }) => !stop)
  );
}

/** In order; the first that has something to cite decides. Words in marks are looked for word by word or not at all. */
function rulesFor({ intent, wording, marked }: Query): readonly Rule[] {
  if (marked) return [rulingByWording];
  switch (intent) {
    case "who-said":
      return wording === null ? [rulingByTopic, rulingByPassage] : [rulingByWording, rulingOnRemembered];
    case "did-say":
    case "verify":
      return wording === null ? [rulingOnComment, rulingByTopic, rulingByPassage] : [rulingOnClaim];
    case "circumstances":
      return wording === null ? [rulingByTopic, rulingByPassage] : [rulingByWording, rulingOnRemembered];
    case "what-said":
      return [rulingByTopic];
    case "fact":
      return [rulingByWording, rulingByPassage];
  }
}

const NEAREST = 3;

/** Nothing printed answers: what comes nearest, the speaker's own words first where a speaker was asked for. */
function notInCoverage(query: Query, holdings: Holdings): Ruling {
  const asked = askedFor(query, holdings);
  const hits = holdings.search(query.wording ?? (query.topic === "" ? query.question : query.topic), 40, [
    "body",
  ]);
  const passages = hits.map(({ passage }) => passage);
  return {
    verdict: "not-in-coverage",
    nearest: distinct(nearMisses(passages, asked, holdings), NEAREST),
    notes: [
      ...(asked?.speakers.length === 0 ? ["Nobody of that name or role is quoted in the coverage."] : []),
      ...carriedOver(query),
      ...(query.wording === null ? timeNotes(query, holdings) : []),
    ],
  };
}

/** "And about the diesel?" found nothing: of whom it was asked is told, since the question doesn't say. */
function carriedOver({ speaker, question }: Query): string[] {
  const typed = new Set(tokenize(question).map(({ word }) => word));
  const isTyped = speaker === null || tokenize(speaker).some(({ word, stop }) => !stop && typed.has(word));
  return isTyped ? [] : [`Looked for what ${speaker} said, whom the questions before were about.`];
}

/** One by one: a citation costs more than finding its passage, and three are shown. */
function* nearMisses(
  passages: readonly Passage[],
  asked: AskedFor | null,
  holdings: Holdings,
): Generator<Citation> {
  for (const statement of passages.flatMap((passage) => holdings.statementsIn(passage))) {
    if (asked !== null && isTheirs(statement, asked)) yield citeStatement(statement);
  }
  for (const passage of passages) yield citePassage(passage);
}

function toAnswer(query: Query, holdings: Holdings, ruling: Ruling): Answer {
  const base = {
    question: query.question,
    asked: { wording: query.wording, speaker: query.speaker },
    searched: holdings.searched(),
    notes: ruling.notes ?? [],
    parts: [],
  };
  if (ruling.verdict === "ambiguous-speaker") {
    return { ...base, verdict: ruling.verdict, choice: ruling.choice, citations: [], nearest: [] };
  }
  if (ruling.verdict === "not-in-coverage") {
    return { ...base, verdict: ruling.verdict, citations: [], nearest: ruling.nearest };
  }
  const { verdict, nearest = [] } = ruling;
  const witnesses = withoutCopies(ruling.citations);
  const [first = ruling.citations[0], ...rest] = witnesses.citations;
  const citations: typeof ruling.citations = [first, ...rest];
  const notes = [
    ...base.notes,
    ...witnesses.notes,
    ...reasons(verdict, citations, holdings),
    ...unknowns(citations),
  ];
  return { ...base, verdict, citations, nearest: apart(nearest, ruling.citations), notes };
}

/** What answers is not also a near miss. */
function apart(nearest: readonly Citation[], citations: readonly Citation[]): Citation[] {
  return distinct([...citations, ...nearest]).filter((citation) => !citations.includes(citation));
}

/** What nobody stated of the articles cited: one note for each set of gaps, with the files that have them. */
function unknowns(citations: readonly Citation[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { article } of citations) {
    const gaps = [
      article.publisher === null ? "publisher" : "",
      article.published === null ? "date of publication" : "",
    ];
    const missing = gaps.filter((gap) => gap !== "").join(" and ");
    if (missing !== "") files.set(missing, (files.get(missing) ?? new Set()).add(article.file));
  }
  return [...files].map(([missing, names]) => `Not known: the ${missing} of ${[...names].join(", ")}.`);
}
