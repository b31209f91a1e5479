/** Names that label words in marks, with no verb: "Ada Lind, baker: “…”", "14:40 Ada Lind: “…”", "**Ada Lind** “…”", or on a line of
 * their own above the words or below them. */

import { ABSENT } from "../../domain/absent.ts";
import { countWhile } from "../../text/count-while.ts";
import type { Scene } from "./scene.ts";
import { isAuxiliary, reportingVerb } from "./senses.ts";
import type { Token } from "./tokens.ts";

/** Tokens of a label behind its name: a comma and a calling, an age, a place. */
const LONGEST_REST = 12;
/** Words of a calling that no table knows, before the name. */
const MOST_BEFORE = 3;
/** Tokens of a time before it: "14:40", "[2.40 pm]". */
const LONGEST_TIME = 6;
const CLOSES = /^[:*_|–—-]$/;
/** For each run the number of the phrase that labels it, or -1. */
export function namesOfLines(scene: Scene): number[] {
  const lines = linesOf(scene);
  /** Paragraphs whose label was below the words of the run before. */
  const taken = new Set<number>();
  return scene.runs.map(({ paragraph }, run) => {
    const place = scene.places[run] ?? 0;
    const [line, above, below] = [lines[paragraph], lines[paragraph - 1], lines[paragraph + 1]];
    if (line === undefined) return ABSENT;
    if (line.first !== place) return labelBefore(scene, line, place);
    const over = above === undefined || taken.has(paragraph - 1) ? ABSENT : labelOver(scene, above, line);
    if (over >= 0 || !line.isQuoted || below === undefined) return over;
    const under = labelUnder(scene, below);
    if (under >= 0) taken.add(paragraph + 1);
    return under;
  });
}

interface Line {
  /** Numbers of its first and last token. */
  readonly first: number;
  last: number;
  /** Nothing in it but words in marks. */
  isQuoted: boolean;
}

function linesOf({ tokens, paragraphs }: Scene): (Line | undefined)[] {
  const lines: (Line | undefined)[] = paragraphs.map(() => undefined);
  for (let at = 0; at < tokens.length; at += 1) {
    const { paragraph = 0, kind = "word" } = tokens[at] ?? {};
    const line = lines[paragraph];
    if (line === undefined) {
      lines[paragraph] = { first: at, last: at, isQuoted: kind === "run" };
    } else {
      line.last = at;
      if (kind === "word") line.isQuoted = false;
    }
  }
  return lines;
}

/** In the words' own line. "Lind — “the queen of the docks” — resigned" has no label. */
function labelBefore(scene: Scene, line: Line, place: number): number {
  const { tokens } = scene;
  const isDashed = /^[–—-]$/.test(tokens[place - 1]?.lower ?? "");
  const behind = tokens.slice(place + 1, line.last + 1);
  if (isDashed && behind.some(({ kind }) => kind === "word")) return ABSENT;
  return labelIn(scene, line.first, place, true);
}

/** A name alone may be the next section's heading. */
function labelUnder(scene: Scene, below: Line): number {
  const number = labelIn(scene, below.first, below.last + 1, false);
  const isDashed = /^[–—-]$/.test(scene.tokens[below.first]?.lower ?? "");
  return isDashed || (scene.phrases[number]?.last ?? below.last) < below.last ? number : ABSENT;
}

/** With a colon, or above words that nothing else stands beside. */
function labelOver(scene: Scene, above: Line, line: Line): number {
  const isAnnounced = scene.tokens[above.last]?.lower === ":";
  return isAnnounced || line.isQuoted ? labelIn(scene, above.first, above.last + 1, isAnnounced) : ABSENT;
}

/** Number of the phrase with which the tokens from `first` to before `to` open, where they are a label and no sentence. */
function labelIn({ tokens, phrases }: Scene, first: number, to: number, isClosed: boolean): number {
  const from = pastTime(tokens, first, to);
  const number = countWhile(phrases, ({ first }) => first < from);
  const phrase = phrases[number];
  if (phrase === undefined || phrase.last >= to || !isCalling(tokens.slice(from, phrase.first)))
    return ABSENT;
  const rest = tokens.slice(phrase.last + 1, to);
  const last = rest.at(-1)?.lower ?? "";
  if (isClosed && !CLOSES.test(last)) return ABSENT;
  if (!isClosed && (phrase.mention.kind !== "name" || /^[.!?:;]$/.test(last))) return ABSENT;
  if (phrase.mention.kind === "pronoun" || rest.length > LONGEST_REST) return ABSENT;
  const isBare = !CLOSES.test(rest[0]?.lower ?? ":") && !/^[,(@]$/.test(rest[0]?.lower ?? "");
  return isBare || rest.some(isVerb) ? ABSENT : number;
}

/** Before a name: "Coastguard". */
function isCalling(before: readonly Token[]): boolean {
  return before.length <= MOST_BEFORE && before.every((token) => token.kind === "word" && !isVerb(token));
}

function isVerb(token: Token): boolean {
  if (token.kind === "run") return true;
  const verb = token.capital ? null : reportingVerb(token);
  return isAuxiliary(token) || (verb !== null && verb.strength !== "loose" && verb.lemma !== token.lower);
}

/** Past marks of emphasis and a time. */
function pastTime(tokens: readonly Token[], first: number, to: number): number {
  let at = first;
  while (at < Math.min(to, first + LONGEST_TIME) && isTime(tokens[at])) at += 1;
  return at;
}

function isTime(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === "mark" || /^(?:\d[\d.]*(?:am|pm)?|am|pm|a\.m|p\.m|gmt|et|bst)$/u.test(token.lower))
  );
}
