/** Words without marks that may be meant word for word ("did X say that …", "… – who said that"): whether they are printed, and whose
 * they are. Null where they are not: then they only say what is asked about. */
import { type Citation, type CitedVerdict, type Passage, slice } from "../domain.ts";
import { denies } from "../language/english/reporting-verbs.ts";
import { createAligner } from "../text/align.ts";
import { tokenize } from "../text/analyse.ts";
import { diffOf } from "../text/word-diff.ts";
import type { AskedSpeaker } from "./asked.ts";
import { rulingByWording } from "./by-wording.ts";
import { citeStatement } from "./cite.ts";
import { isDeniedBefore } from "./denied.ts";
import { differenceOf } from "./difference.ts";
import type { Holdings } from "./holdings.ts";
import { isInsertion, isPrinted, type Match, matchDiff, matchesOf } from "./match.ts";
import { turnsSense } from "./negation.ts";
import { cited, type Ruling } from "./ruling.ts";
import { isTheirs } from "./speakers.ts";
import { currentMatches } from "./versions.ts";
import type { Wording } from "./worded.ts";

/** Fewer words than this are in everybody's mouth. */
const LEAST_WORDS = 3;
/** Enough words to be one person's and no other's. */
const TELLING_WORDS = 4;

/** `among`: passages that hold most of the words; null where they are to be searched for. */
export function rulingOnWords(
  wording: Wording,
  holdings: Holdings,
  among: readonly Passage[] | null,
): Ruling | null {
  const words = tokenize(wording.text);
  if (words.length < LEAST_WORDS || words.every(({ stop }) => stop)) return null;
  const found = matchesOf(wording, holdings, among ?? undefined);
  if (!found.some(isPrinted)) return null;
  const theirs = wording.speaker === null ? null : theirWords(wording, wording.speaker, found, holdings);
  if (theirs !== null) return theirs;
  const worded = rulingByWording(wording, found, holdings);
  const isTold =
    worded !== null &&
    "citations" in worded &&
    (words.length >= TELLING_WORDS || (wording.speaker === null && wording.reading.wants.has("who"))) &&
    (TOLD.has(worded.verdict) || (worded.verdict === "wrong-speaker" && wording.reading.claims)) &&
    worded.citations.every(({ kind, diff }) => kind !== "indirect" && diff === undefined);
  return isTold ? worded : null;
}

/** "What did X say about the coffin ceremony" claims nothing: another's words on it don't say that it was not X. */
const TOLD: ReadonlySet<CitedVerdict> = new Set(["found", "found-variant", "found-passage"]);

/** Printed as the words of the one asked about. */
function theirWords(
  { reading: { act } }: Wording,
  asked: AskedSpeaker,
  found: readonly Match[],
  holdings: Holdings,
): Ruling | null {
  const { matches, notes } = currentMatches(found, holdings);
  const match = matches.find(
    (one) => isPrinted(one) && one.passage.zone === "body" && isTheirs(one.statement, asked),
  );
  if (!match?.statement) return null;
  const reworded = isReworded(match, holdings);
  const citations = match.pieces.map((piece) =>
    citeStatement(piece, { diff: piece === match.statement && reworded ? matchDiff(match) : null }),
  );
  const isTurned = isContradicted(match, act) || isDeniedBefore(match, holdings);
  const verdict = isTurned ? "other-words" : verdictOn(match, holdings);
  const turned = contraryOf(match.wording, match, asked, holdings);
  return turned === null
    ? cited(verdict, citations, { notes })
    : cited(verdict, [...citations, turned], { notes: [CONTRARY, ...notes] });
}

const CONTRARY = "The same speaker is also printed with a “no” or “not” that turns this round: read both.";

/** Letters that agree between the claim and what turns it round. */
const TURNED = 0.75;

/** What the asked speaker is quoted with in the same paragraph, a "not" more or less: "The concrete is not the problem" beside
 * "The silence about the concrete is the problem". Null where nothing is. */
function contraryOf(wording: string, match: Match, asked: AskedSpeaker, holdings: Holdings): Citation | null {
  const align = createAligner(tokenize(wording));
  for (const statement of holdings.statementsIn(match.passage)) {
    if (statement.piece === match.statement?.piece || statement.quotation.kind === "indirect") continue;
    const printed = slice(match.passage.article.text, statement.piece);
    const alignment = align(tokenize(printed));
    const turns = alignment !== null && alignment.similarity >= TURNED && turnsSense(alignment.columns);
    if (turns && isTheirs(statement, asked))
      return citeStatement(statement, { diff: diffOf(alignment, wording, printed) });
  }
  return null;
}

/** Whether what the claim has them say is printed as what they denied, or the other way round. */
function isContradicted({ statement }: Match, cue: string | null): boolean {
  if (statement === null) return false;
  const isDenial = cue !== null && denies(cue.toLowerCase());
  return (statement.quotation.polarity === "denied") !== isDenial;
}

function verdictOn(match: Match, holdings: Holdings): CitedVerdict {
  if (isInsertion(match)) return "misquoted";
  if (match.statement?.quotation.kind === "indirect") return "found-indirect";
  return isReworded(match, holdings) ? "found-variant" : "found";
}

/** Whether a word was exchanged for another, and not for a slip of the pen. */
function isReworded({ alignment, passage }: Match, holdings: Holdings): boolean {
  const exchanged = alignment.columns.filter(
    ({ asked, printed }) => asked !== null && printed !== null && asked.term !== printed.term,
  );
  return differenceOf({ columns: exchanged }, passage.article.text, holdings) === "altered";
}
