/** Which statements speak of what a question is about, by those asked for, or with the stance asked for. */
import { type Query, type Speaker, slice } from "../domain.ts";
import { createAligner } from "../text/align.ts";
import { tokenize } from "../text/analyse.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import { takesStance } from "./denial.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { ownShare, speakingOfIt } from "./own-words.ts";
import type { Scored } from "./picks.ts";
import { createRelevance, type TopicWord, topicWords } from "./relevance.ts";
import type { AskedFor } from "./speakers.ts";
import { isDenying, isNaming, stanceAsked } from "./stance.ts";

/** Least relevance of a quotation to the topic, in 0..1, to answer for it: one of two words is another subject. */
const RELEVANT = 0.58;
/** The same where the topic has a word that no article prints: the asker's word for what they call otherwise ("probe"). */
const RELEVANT_OTHERWISE = 0.45;
const SEARCHED = 200;

/** "Who denied it?": everybody who did counts, in marks or reported, and not only those who put it as the asker does. */
export function asksWho({ speaker, cue }: Query): boolean {
  return speaker === null && cue !== null;
}

/** Most relevant first. */
export function relevantStatements(query: Query, asked: AskedFor | null, holdings: Holdings): Scored[] {
  const topic = isOnlyDate(query) ? [] : topicWords(query.topic, holdings);
  const statements = candidates(query, asked, holdings).filter(
    (statement) => isInBody(statement) && holdings.successor(statement.passage.article) === null,
  );
  if (topic.length === 0)
    return asked === null ? [] : statements.map((statement) => ({ statement, relevance: 1 }));
  const isKnown = topic.every(({ known }) => known);
  const needed = isKnown ? RELEVANT : RELEVANT_OTHERWISE;
  const relevanceOf = createRelevance(topic, holdings);
  const relevant = statements
    .map((statement) => ({ statement, relevance: relevanceOf(statement) }))
    .filter(({ relevance }) => relevance >= needed);
  const speaking = speakingOn(query, relevant, topic, holdings);
  const answering = isKnown ? speaking : nearestTo(query.topic, speaking);
  return answering.toSorted((a, b) => b.relevance - a.relevance);
}

/** Likeness of a sentence to the question beside that of the likest, below which it only shares a word with it. */
const AS_NEAR = 0.75;

/** Where the asker has a word that nobody prints, what is left of the question is little: its small words and their order tell. */
function nearestTo(topic: string, scored: readonly Scored[]): readonly Scored[] {
  const align = createAligner(tokenize(topic));
  const likeness = scored.map(({ statement: { passage, piece } }) => {
    const sentence = sentenceAround(passage.article.text, passage.span, piece);
    return align(tokenize(slice(passage.article.text, sentence)))?.similarity ?? 0;
  });
  const most = Math.max(0, ...likeness);
  return scored.filter((_, at) => (likeness[at] ?? 0) >= AS_NEAR * most);
}

/** Those that speak of the topic themselves. A denial is often a bare "no"; any other stance says what it is on, and a name
 * that somebody gave a thing must be in their own words ("who called the plan reckless"). */
function speakingOn(
  query: Query,
  relevant: readonly Scored[],
  topic: readonly TopicWord[],
  holdings: Holdings,
): readonly Scored[] {
  const stance = asksWho(query) ? query.cue : null;
  if (stance !== null && isDenying(stance)) return relevant;
  const speaking = speakingOfIt(relevant, topic, holdings);
  const name = topic.slice(-1);
  return stance !== null && isNaming(stance)
    ? speaking.filter(({ statement }) => ownShare(statement, name, holdings) >= NAMED)
    : speaking;
}

/** Another word of the same root will do, a word one letter off won't. */
const NAMED = 0.8;

/** "In March 2017" leaves no topic but the "in". */
function isOnlyDate({ topic, dates }: Query): boolean {
  return dates.length > 0 && tokenize(topic).every(({ stop }) => stop);
}

/** What those asked for said, with the stance asked for where they took it; without anybody asked for, what anybody said
 * where the topic is found. */
function candidates(query: Query, asked: AskedFor | null, holdings: Holdings): readonly Statement[] {
  const { cue, topic } = query;
  if (asked !== null) {
    const theirs = asked.speakers.flatMap((speaker) => [...holdings.statementsBy(speaker)]);
    const stance = stanceAsked(cue);
    if (stance === null) return theirs;
    const taking = theirs.filter((one) => takesStance(stance, one, holdings));
    // On a subject, what they did say of it is worth showing; without any, only what was asked for.
    return taking.length > 0 || topicWords(topic, holdings).length === 0 ? taking : theirs;
  }
  const statements = holdings
    .search(topic, SEARCHED)
    .flatMap(({ passage }) => [passage, holdings.neighbour(passage, 1)])
    .flatMap((passage) => (passage === null ? [] : [...holdings.statementsIn(passage)]));
  return [...new Set(statements)].filter(
    (one) => cue === null || (takesStance(cue, one, holdings) && !isTowards(one.speaker, topic)),
  );
}

/** "Who criticised Ada Lind for it": not herself. */
function isTowards(speaker: Speaker | null, topic: string): boolean {
  const named = tokenize(speaker?.name ?? "").map(({ word }) => word);
  const last = named.at(-1);
  const words = tokenize(topic);
  const at = words.findIndex(({ word }) => word === last);
  return at >= 0 && words.slice(0, at).every(({ word }) => named.includes(word));
}

function isInBody({ passage }: Statement): boolean {
  return passage.zone === "body";
}
