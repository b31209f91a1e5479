/** Words without marks ("did X say that …", "who said …"): whether X said so, who else did, what X said instead. */
import { type Citation, type CitedVerdict, type Query, slice } from "../domain.ts";
import { type Alignment, createAligner, diffOf } from "../text/align.ts";
import { tokenize } from "../text/analyse.ts";
import { rulingByTopic } from "./by-topic.ts";
import { rulingByWording } from "./by-wording.ts";
import { citeStatement } from "./cite.ts";
import { takesStance } from "./denial.ts";
import type { Holdings } from "./holdings.ts";
import { isInsertion, type Match, matchDiff, matchesOf } from "./match.ts";
import { isDeniedBefore, turnsSense } from "./negation.ts";
import { elsewhere, LEAST_WORDS, othersWords, TOGETHER } from "./others.ts";
import { shareOf, topicWords } from "./relevance.ts";
import { cited, type Ruling } from "./ruling.ts";
import { type AskedFor, askedFor, isTheirs } from "./speakers.ts";
import { isDenying, isOfStance } from "./stance.ts";
import { currentMatches } from "./versions.ts";

export function rulingOnClaim(query: Query, holdings: Holdings): Ruling | null {
  const words = theirWords(query, holdings);
  const theirs =
    words?.verdict === "misquoted"
      ? (theirDenial(query, holdings) ?? words)
      : (words ?? theirDenial(query, holdings));
  if (theirs !== null) return theirs;
  const worded = rulingByWording(query, holdings);
  return othersWords(query, worded) ?? theirSubject(query, holdings) ?? elsewhere(query, worded, holdings);
}

/** Who said words remembered only roughly: whoever is printed with nearly all of them, in their order, in one sentence. */
export function rulingOnRemembered(query: Query, holdings: Holdings): Ruling | null {
  const ruling = rulingByTopic(query, holdings);
  if (ruling === null || !("citations" in ruling)) return null;
  const align = createAligner(tokenize(query.wording ?? query.topic));
  const saying = ruling.citations.filter(({ text }) => isRemembered(align(tokenize(text))));
  const verdict = saying.some(({ kind }) => kind !== "indirect") ? "found" : "found-indirect";
  return cited(verdict, saying, ruling.notes === undefined ? {} : { notes: ruling.notes });
}

/** Least share of the words of substance that the sentence must hold to be the one remembered. */
const REMEMBERED = 0.75;

/** Letters that agree where two words are one, misspelt or bent; "legally" and "illegally" agree in less. */
const SAME_WORD = 0.8;

/** Whether most asked words of substance are printed in the order asked, and together. */
function isRemembered(alignment: Alignment | null): boolean {
  const asked = alignment?.columns.filter((column) => column.asked?.stop === false) ?? [];
  const kept = asked.filter(({ likeness }) => likeness >= SAME_WORD).length;
  return (
    alignment !== null && kept > 0 && kept >= asked.length * REMEMBERED && alignment.similarity >= TOGETHER
  );
}

/** "Did X deny Y": what X is printed as denying of it. */
function theirDenial(query: Query, holdings: Holdings): Ruling | null {
  const { cue } = query;
  const asked = askedFor(query, holdings);
  if (asked === null || cue === null || !isDenying(cue)) return null;
  const denials = asked.speakers
    .flatMap((speaker) => holdings.statementsBy(speaker))
    .filter((statement) => takesStance(cue, statement, holdings));
  return denials.length === 0
    ? null
    : rulingByTopic({ ...query, topic: query.wording ?? query.topic }, holdings);
}

/** Printed as the words of the one asked about; altered ones are shown as printed, against the words asked. */
function theirWords(query: Query, holdings: Holdings): Ruling | null {
  const asked = askedFor(query, holdings);
  if (asked === null || query.wording === null) return null;
  const { matches, notes } = currentMatches(matchesOf(query.wording, holdings, asked), holdings);
  const theirs = matches.filter((match) => isInBody(match) && isTheirsIn(match, asked));
  const match = theirs.find(isPrinted) ?? (isAnybodys(matches) ? undefined : theirs[0]);
  if (!match?.statement) return null;
  const reworded = !isPrinted(match) || isReworded(match, holdings);
  const citation = citeStatement(match.statement, reworded ? matchDiff(match) : null);
  const isTurned = isContradicted(match, query.cue) || isDeniedBefore(match, holdings);
  const verdict = isTurned ? "misquoted" : verdictOn(match, holdings);
  const turned = contraryOf(query.wording, match, asked, holdings);
  return turned === null
    ? cited(verdict, [citation], { notes })
    : cited(verdict, [citation, turned], { notes: [CONTRARY, ...notes] });
}

const CONTRARY = "The same speaker is also printed with a “no” or “not” that turns this round: read both.";

/** Letters that agree between the claim and what turns it round. */
const TURNED = 0.75;

/** What the asked speaker is quoted with in the same paragraph, a "not" more or less: "The concrete is not the problem" beside
 * "The silence about the concrete is the problem". Null where nothing is, or where the claim isn't printed itself. */
function contraryOf(wording: string, match: Match, asked: AskedFor, holdings: Holdings): Citation | null {
  if (!isPrinted(match)) return null;
  const align = createAligner(tokenize(wording));
  for (const statement of holdings.statementsIn(match.passage)) {
    if (statement.piece === match.statement?.piece || statement.quotation.kind === "indirect") continue;
    const printed = slice(match.passage.article.text, statement.piece);
    const alignment = align(tokenize(printed));
    const turns = alignment !== null && alignment.similarity >= TURNED && turnsSense(alignment.columns);
    if (turns && isTheirs(statement, asked))
      return citeStatement(statement, diffOf(alignment, wording, printed));
  }
  return null;
}

const DENIES = /^(?:den(?:y|ies|ied)|reject|refuse|decline|dismiss)/iu;

/** Whether what the claim has them say is printed as what they denied, or the other way round. */
function isContradicted({ statement }: Match, cue: string | null): boolean {
  if (statement === null) return false;
  const denies = cue !== null && DENIES.test(cue);
  return statement.quotation.polarity === "denied" ? !denies : denies && !isOfStance(cue, statement);
}

function verdictOn(match: Match, holdings: Holdings): CitedVerdict {
  if (isInsertion(match) || isMisquoted(match, holdings)) return "misquoted";
  if (match.statement?.quotation.kind === "indirect") return "found-indirect";
  return isPrinted(match) && !isReworded(match, holdings) ? "found" : "found-variant";
}

/** Without marks, misspelt words and other small ones ("she was rong") are no misquotation. */
function isMisquoted(match: Match, holdings: Holdings): boolean {
  const { columns } = match.alignment;
  const keepsAll = columns.every(({ asked, likeness }) => asked?.stop !== false || likeness > 0);
  return !isPrinted(match) && (!keepsAll || turnsSense(columns) || isReworded(match, holdings));
}

/** Whether a word was exchanged for another that the coverage prints, and so for no slip of the pen. */
function isReworded({ alignment }: Match, holdings: Holdings): boolean {
  return alignment.columns.some(
    ({ asked, printed }) =>
      asked !== null && printed !== null && asked.term !== printed.term && holdings.knows(asked.term),
  );
}

function isPrinted({ grade }: Match): boolean {
  return grade === "printed" || grade === "variant";
}

function isInBody({ passage }: Match): boolean {
  return passage.zone === "body";
}

function isTheirsIn({ statement }: Match, asked: AskedFor): boolean {
  return statement !== null && isTheirs(statement, asked);
}

/** Whether somebody is quoted with the words themselves. */
function isAnybodys(matches: readonly Match[]): boolean {
  return matches.some((match) => isInBody(match) && isQuoted(match) && isPrinted(match));
}

function isQuoted({ statement }: Match): boolean {
  return statement !== null && statement.quotation.kind !== "indirect";
}

/** On the same subject, but not these words: shown as what they did say. */
function theirSubject(query: Query, holdings: Holdings): Ruling | null {
  if (query.speaker === null || !namesSubject(query.wording ?? query.topic)) return null;
  const claim = query.wording ?? query.topic;
  const ruling = rulingByTopic({ ...query, topic: claim }, holdings);
  if (ruling === null || !("citations" in ruling)) return ruling;
  const subject = topicWords(claim, holdings);
  const speaking = ruling.citations.filter(({ text }) => shareOf(subject, tokenize(text)) > 0);
  return cited("misquoted", speaking, { notes: [NOT_AS_ASKED] });
}

const NOT_AS_ASKED = "The coverage does not print this as asked; this is what it prints on the subject.";

/** Small words for each word of substance beyond which a claim is a turn of speech and names no subject. */
const MOST_SMALL = 1.5;

function namesSubject(claim: string): boolean {
  const words = tokenize(claim);
  const substance = words.filter(({ stop }) => !stop).length;
  return words.length <= LEAST_WORDS || words.length - substance <= substance * MOST_SMALL;
}
