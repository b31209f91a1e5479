/** Questions that hold the words asked for: printed, printed with a slip, misquoted, somebody else's, only in a headline. */
import type { Reading } from "../domain/reading.ts";
import { type Citation, overlaps, type Span, slice } from "../domain.ts";
import { createAligner } from "../text/align.ts";
import { tokenize } from "../text/analyse.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import { citePassage, citeStatement } from "./cite.ts";
import { isDeniedBefore } from "./denied.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { shortened } from "./listed.ts";
import { isInsertion, isPrinted, type Match, matchDiff } from "./match.ts";
import { turnsSense } from "./negation.ts";
import { cited, type Ruling } from "./ruling.ts";
import { isTheirs, mayBeMeant } from "./speakers.ts";
import { currentMatches } from "./versions.ts";
import type { Wording } from "./worded.ts";

/** Variants this much less alike than the best one are shown no more. */
const BESIDE = 0.04;
/** Places that one wording is shown in unasked. */
const MOST_PLACES = 8;

/** Null where nothing like the wording is printed. */
export function rulingByWording(
  wording: Wording,
  found: readonly Match[],
  holdings: Holdings,
): Ruling | null {
  const alike = found.filter(
    (match) =>
      !isReportAltered(match) && (match.grade !== "faint" || isTheirs(match.statement, wording.speaker)),
  );
  const { matches, notes } = currentMatches(alike, holdings);
  const ruling = rulingOn(matches, wording, holdings);
  return ruling === null
    ? null
    : shortened(
        { ...ruling, notes: [...(ruling.notes ?? []), ...notes] },
        MOST_PLACES,
        wording.reading,
        holdings,
      );
}

function rulingOn(matches: readonly Match[], wording: Wording, holdings: Holdings): Ruling | null {
  const inBody = matches.filter(({ passage }) => passage.zone === "body");
  const best = bestOf(inBody, wording);
  const [headline] = matches.filter(({ passage }) => isHeadline(passage.zone));
  const caption = bestOf(
    matches.filter(({ passage }) => passage.zone === "caption"),
    wording,
  );
  if (caption && isBetter(caption, best)) return captionRuling(wording, caption, holdings);
  if (headline && isBetter(headline, best)) return headlineRuling(headline, wording, holdings);
  return best === undefined ? null : bodyRuling(wording, best, inBody, holdings);
}

/** A caption is not the article's account, but what it quotes is printed; to whom it is credited, it says itself or not at all. */
function captionRuling(wording: Wording, match: Match, holdings: Holdings): Ruling | null {
  const ruling = match.statement === null ? null : bodyRuling(wording, match, [match], holdings);
  return ruling === null
    ? cited("found-passage", [citePassage(match.passage)], { notes: [ONLY_CAPTION] })
    : { ...ruling, notes: [...(ruling.notes ?? []), ONLY_CAPTION] };
}

const ONLY_CAPTION =
  "The asked words stand only in the caption of a picture: read who is meant there before crediting anybody.";

/** A report of more words than those asked for holds a claim, but is no wording of it. */
function isReportAltered(match: Match): boolean {
  return !isPrinted(match) && match.statement?.quotation.kind === "indirect";
}

function isHeadline(zone: string): boolean {
  return zone === "headline" || zone === "subheadline";
}

/** Words in marks count as quoted before they count as narrated; then those of the speaker asked for. */
function bestOf(matches: readonly Match[], wording: Wording): Match | undefined {
  const quoted = matches.filter(({ statement }) => statement !== null);
  const first = quoted[0];
  const top = first ? quoted.filter((match) => match.grade === first.grade) : [];
  const theirs = top.find((match) => isTheirs(match.statement, wording.speaker)) ?? theirOwn(quoted, wording);
  const narrated = matches.find((match) => match.statement === null && isPrinted(match));
  if (first && (isPrinted(first) || !narrated)) return theirs ?? first;
  return wording.isMarked || wording.speaker === null ? (narrated ?? theirs ?? first) : (theirs ?? first);
}

/** The asked speaker's own version of the sentence, where somebody else is printed repeating it in the asked words. */
function theirOwn(quoted: readonly Match[], wording: Wording): Match | undefined {
  return quoted.find(
    (match) => match.alignment.similarity >= OWN_VERSION && isTheirs(match.statement, wording.speaker),
  );
}

/** Least likeness of the asked words to what the asked speaker is printed with, to be the same sentence for certain. */
const OWN_VERSION = 0.7;

function isBetter(headline: Match, body: Match | undefined): boolean {
  if (!body) return isPrinted(headline);
  return isPrinted(headline) && !isPrinted(body) && headline.alignment.similarity > body.alignment.similarity;
}

function bodyRuling(
  wording: Wording,
  best: Match,
  matches: readonly Match[],
  holdings: Holdings,
): Ruling | null {
  const { speaker, isMarked } = wording;
  const beside = besides(wording, best, matches);
  const citations = beside.flatMap((match) => citeMatch(match, wording));
  if (best.statement === null) return narrated(best, citations, holdings);
  if (isInsertion(best)) return cited("misquoted", citations, { notes: [INSERTION] });
  const printed = best.statement.speaker;
  const isOthers =
    speaker !== null && printed !== null && !beside.some((match) => isTheirs(match.statement, speaker));
  const isGuess = isOthers && mayBeMeant(speaker, best.statement, holdings);
  if (isOthers && !isGuess)
    return isTurned(best, isMarked, holdings) ? null : cited("wrong-speaker", citations);
  const notes = printed === null ? [NO_SPEAKER] : isGuess ? [takenFor(speaker.text, printed.name)] : [];
  if (!isPrinted(best))
    return cited(isMarked || speaker ? "misquoted" : "found-variant", citations, { notes });
  const varies = isMarked && beside.some(({ grade }) => grade !== "printed");
  const isReported = beside.every(({ statement }) => statement?.quotation.kind === "indirect");
  return cited(varies ? "found-variant" : isReported ? "found-indirect" : "found", citations, { notes });
}

/** Somebody else's opposite corrects nobody: "did X say he would pay" – "Why won't he pay?" */
function isTurned(match: Match, isMarked: boolean, holdings: Holdings): boolean {
  if (!isPrinted(match) && turnsSense(match.alignment.columns)) return true;
  return !isMarked && isDeniedBefore(match, holdings);
}

/** A paragraph after a colon may be somebody's, set apart instead of marked: the announcement is shown with it. */
function narrated(
  { passage, alignment }: Match,
  citations: readonly Citation[],
  { neighbour, statementsIn }: Pick<Holdings, "neighbour" | "statementsIn">,
): Ruling | null {
  const before = neighbour(passage, -1);
  return before !== null && /:\s*$/u.test(slice(passage.article.text, before.span))
    ? cited("found-passage", [...citations, citePassage(before)], { notes: [ANNOUNCED] })
    : cited("found-passage", citations, {
        notes: [statementsIn(passage).some(isQuotedIn(alignment.span)) ? PARTLY_QUOTED : NARRATED],
      });
}

function isQuotedIn(span: Span): (statement: Statement) => boolean {
  return ({ quotation, piece }) => quotation.kind !== "indirect" && overlaps(piece, span);
}

const ANNOUNCED =
  "These words stand without quotation marks, in a paragraph that the one before it announces with a colon: read both before crediting anybody.";
const INSERTION =
  "The asked words stand in square brackets: an editor's insertion, not the speaker's words as printed.";
function takenFor(text: string, name: string): string {
  return `“${text}” is taken for ${name}, whom the article introduces in like words: read who that is.`;
}

const NO_SPEAKER = "The article does not make clear who said this.";
const PARTLY_QUOTED =
  "Only some of these words are quoted in print, the others are the article's own: see where its marks close.";
const NARRATED = "These are the article's own words, not words it quotes from anybody.";

/** The other places that print the wording as well as the best one does; for a check, also its variants. */
function besides(wording: Wording, best: Match, matches: readonly Match[]): Match[] {
  const quoted = best.statement !== null;
  const isCheck = wording.reading.wants.has("exact");
  const floor = isCheck && isPrinted(best) ? 0.75 : best.alignment.similarity - BESIDE;
  const others = matches.filter(
    (match) =>
      match !== best &&
      (match.statement !== null) === quoted &&
      (match.grade === best.grade || isCheck) &&
      match.alignment.similarity >= floor &&
      (isPrinted(best) ||
        isTheirs(match.statement, wording.speaker) === isTheirs(best.statement, wording.speaker)),
  );
  return isPrinted(best) ? [best, ...others] : [best];
}

function citeMatch(match: Match, { isMarked, reading }: Wording): Citation[] {
  const diff = matchDiff(match);
  const { statement, passage, alignment } = match;
  if (statement === null)
    return [citePassage(passage, sentenceAround(passage.article.text, passage.span, alignment.span))];
  const citations = match.pieces.map((piece) =>
    citeStatement(piece, { diff: piece === statement && (isMarked || !isPrinted(match)) ? diff : null }),
  );
  return asksCircumstances(reading) ? [...citations, ...circumstances(match)] : citations;
}

/** "When did she say that …", but not "who said the ferry stays where it is". */
function asksCircumstances({ wants, remembered }: Reading): boolean {
  const isAsked = (want: "when" | "where"): boolean =>
    wants.has(want) && !tokenize(remembered ?? "").some(({ term }) => term === want);
  return !wants.has("exact") && (isAsked("when") || isAsked("where"));
}

/** The sentence around the words, where it says more than they do: when, where and to whom stand there. */
function circumstances({ passage, alignment, statement }: Match): Citation[] {
  const sentence = sentenceAround(passage.article.text, passage.span, statement?.piece ?? alignment.span);
  return [citePassage(passage, sentence)];
}

/** The words stand only in a headline: shown as such, with what the body prints of the same quotation beside it. */
function headlineRuling(match: Match, { speaker }: Wording, holdings: Holdings): Ruling | null {
  const headline = match.statement ? citeStatement(match.statement) : citePassage(match.passage);
  const printed = bodyCounterparts(match, holdings);
  const body = printed.map((statement) => citeStatement(statement));
  const theirs =
    speaker === null || printed.length === 0 || printed.some((statement) => isTheirs(statement, speaker));
  if (!theirs) return cited("wrong-speaker", body, { nearest: [headline] });
  if (speaker && body.length > 0)
    return cited("misquoted", body, { nearest: [headline], notes: [ONLY_HEADLINE] });
  return cited("headline-only", [headline], { nearest: body, notes: [ONLY_HEADLINE] });
}

const ONLY_HEADLINE = "The asked words stand only in a headline; the article's body words it differently.";

/** What the same article's body prints nearest to the headline's own quotation: most of its words in a row. */
function bodyCounterparts({ passage, statement }: Match, holdings: Holdings): Statement[] {
  const { article } = passage;
  const align = createAligner(tokenize(slice(article.text, statement?.piece ?? passage.span)));
  const scored = holdings
    .statementsOf(article)
    .filter((candidate) => candidate.passage.zone === "body" && candidate.quotation.kind !== "indirect")
    .map((candidate) => ({
      candidate,
      alignment: align(tokenize(slice(article.text, candidate.piece))),
    }))
    .filter(({ alignment }) => alignment !== null && (alignment.run >= LEAST_RUN || alignment.recall >= 0.5))
    .sort((a, b) => (b.alignment?.run ?? 0) - (a.alignment?.run ?? 0));
  return scored.slice(0, 1).map(({ candidate }) => candidate);
}

/** Words in a row that a headline's paraphrase shares with the quotation it is made from. */
const LEAST_RUN = 3;
