/** Reported speech by rules, for a language of which no chain was learnt: the clause that hangs on a verb of speech, and the sentences
 * after it whose verb says by its form that they are another's ("Man habe genug getan."). Told with low confidence. */

import { ABSENT } from "../../domain/absent.ts";
import type { Steps } from "../../domain/steps.ts";
import type { Span } from "../../domain.ts";
import type { Report } from "../reports/reports.ts";
import type { Phrase } from "../scene/phrase.ts";
import type { Scene } from "../scene/scene.ts";
import type { Token } from "../scene/tokens.ts";

/** Estimates: a clause in the reporting mood, one in the narrator's, a sentence without a cue of its own. */
const LIKELY = { reported: 0.7, plain: 0.55, carried: 0.5 } as const;
/** Fewer words report nothing ("er sagte es"). */
const FEWEST_WORDS = 3;

/** Tokens from `first` to before `end`. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** In text order, disjoint. */
export function* reportedClauses(scene: Scene): Steps<Report[]> {
  const bySentence = linksBySentence(scene);
  const reports: Report[] = [];
  let past = ABSENT;
  for (const sentence of sentencesOf(scene.tokens)) {
    yield;
    const [first] = [scene.tokens[sentence.first]];
    const before = scene.tokens[sentence.first - 1];
    if (before?.paragraph !== first?.paragraph) past = ABSENT;
    const source = bySentence.get(first?.sentence ?? ABSENT) ?? ABSENT;
    const report = source >= 0 ? clauseOf(scene, sentence, source) : carriedOn(scene, sentence, past);
    if (report !== null) reports.push(report);
    if (source >= 0) past = source;
    else if (report === null) past = ABSENT;
  }
  return reports;
}

/** The first phrase of each sentence that a verb of speech, or "laut", makes its source. */
function linksBySentence({ phrases, tokens }: Scene): ReadonlyMap<number, number> {
  const links = new Map<number, number>();
  for (const [number, { first, strength, verb }] of phrases.entries()) {
    const sentence = tokens[first]?.sentence ?? ABSENT;
    if (verb >= 0 && strength === "speech" && !links.has(sentence)) links.set(sentence, number);
  }
  return links;
}

function sentencesOf(tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = [];
  for (let first = 0; first < tokens.length; ) {
    let end = first + 1;
    while (end < tokens.length && tokens[end]?.sentence === tokens[first]?.sentence) end += 1;
    found.push({ first, end });
    first = end;
  }
  return found;
}

/** Before ", sagte Lind", after "Lind sagte," or "Laut Lind", or around "Lind zufolge". */
function clauseOf(scene: Scene, sentence: Stretch, source: number): Report | null {
  const { tokens } = scene;
  const phrase = scene.phrases[source];
  if (phrase === undefined) return null;
  const link = { first: Math.min(phrase.first, phrase.verb), end: Math.max(phrase.last, phrase.verb) + 1 };
  const ahead = trimmed(tokens, { first: sentence.first, end: link.first });
  const behind = trimmed(tokens, { first: afterLink(tokens, link.end, sentence, phrase), end: sentence.end });
  if (tokens[link.first - 1]?.lower === ",") return asReport(scene, [ahead], phrase.verb, source);
  if (phrase.order === "according") return asReport(scene, [ahead, behind], phrase.verb, source);
  return isClause(tokens, behind) ? asReport(scene, [behind], phrase.verb, source) : null;
}

/** After a comma or colon; after "laut Lind" at once. */
function afterLink(tokens: readonly Token[], from: number, { end }: Stretch, { order }: Phrase): number {
  if (order === "according") return from;
  for (let at = from; at < end; at += 1) if (/^[,:]$/.test(tokens[at]?.lower ?? "")) return at + 1;
  return end;
}

function carriedOn(scene: Scene, sentence: Stretch, past: number): Report | null {
  const { tokens } = scene;
  if (past < 0 || !isReported(tokens, sentence)) return null;
  const report = asReport(scene, [trimmed(tokens, sentence)], ABSENT, past);
  return report === null ? null : { ...report, probability: LIKELY.carried };
}

/** `pieces` in order; an empty one is none. Words in marks are told as such. */
function asReport(scene: Scene, pieces: readonly Stretch[], cue: number, source: number): Report | null {
  const { tokens } = scene;
  const words = pieces.flatMap(({ first, end }) => tokens.slice(first, end));
  if (words.some(({ kind }) => kind === "run") || words.length < FEWEST_WORDS) return null;
  const [opening, ...more] = pieces.flatMap(({ first, end }): Span[] => {
    const [start, last] = [tokens[first]?.start, tokens[end - 1]?.end];
    return first < end && start !== undefined && last !== undefined ? [{ start, end: last }] : [];
  });
  if (opening === undefined) return null;
  const reported = pieces.some((piece) => isReported(tokens, piece));
  return {
    content: [opening, ...more],
    cue,
    source,
    probability: reported ? LIKELY.reported : LIKELY.plain,
  };
}

/** "Lind sagte in Harrowmere": what follows a cue must have a verb of its own, or a word that opens a clause. */
function isClause(tokens: readonly Token[], { first, end }: Stretch): boolean {
  const { conjunction = false } = tokens[first]?.sense ?? {};
  return conjunction || tokens.slice(first, end).some(({ sense }) => sense.looksLikeVerb);
}

function isReported(tokens: readonly Token[], { first, end }: Stretch): boolean {
  return tokens.slice(first, end).some(({ sense }) => sense.reported);
}

function trimmed(tokens: readonly Token[], { first, end }: Stretch): Stretch {
  let [start, stop] = [first, end];
  while (start < stop && tokens[start]?.kind === "mark") start += 1;
  while (stop > start && tokens[stop - 1]?.kind === "mark") stop -= 1;
  return { first: start, end: stop };
}
