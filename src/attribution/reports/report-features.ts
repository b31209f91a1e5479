/** The features of one token for the learnt chain: words and links around it, and the cues and joints of its sentence. Each is a
 * hash of its place in this list (0 to 48) and its values, so that they mean the same in every text. */
import { ABSENT } from "../../domain/absent.ts";
import { joined } from "./hashing.ts";
import { NONE, type TokenView } from "./token-view.ts";

/** At most so many a token. */
export const MOST_FEATURES = 52;

type Row = Int32Array | Uint8Array;

/** Writes a token's features from the head of `into`; gives how many. */
export function writeFeatures(view: TokenView, at: number, into: Int32Array): number {
  return writeBetween(view, at, into, writeHere(view, at, into, writeWords(view, at, into, 0)));
}

/** The token's word, its class and ending, and those beside it. */
export function writeWords(view: TokenView, at: number, into: Int32Array, from: number): number {
  const { word, kind, ending } = view;
  const before = near(view, at, -1) ? at - 1 : ABSENT;
  const after = near(view, at, 1) ? at + 1 : ABSENT;
  let n = from;
  into[n++] = joined(0, word[at] ?? 0);
  into[n++] = joined(1, valueAt(word, before));
  into[n++] = joined(2, valueAt(word, after));
  into[n++] = joined(3, valueAt(word, near(view, at, -2) ? at - 2 : ABSENT));
  into[n++] = joined(4, kind[at] ?? 0);
  into[n++] = joined(5, valueAt(kind, before));
  into[n++] = joined(6, valueAt(kind, after));
  into[n++] = joined(9, ending[at] ?? 0);
  into[n++] = joined(10, valueAt(ending, before));
  into[n++] = joined(11, valueAt(ending, after));
  return n;
}

/** What changes from one token to the next. */
export function writeHere(view: TokenView, at: number, into: Int32Array, from: number): number {
  return writeReach(view, at, into, writeNeighbours(view, at, into, from));
}

/** Class, shape, phrase and link of the token and those beside it. */
function writeNeighbours(view: TokenView, at: number, into: Int32Array, from: number): number {
  const { word, kind, shape, phrase, link } = view;
  const before = near(view, at, -1) ? at - 1 : ABSENT;
  const after = near(view, at, 1) ? at + 1 : ABSENT;
  const here = kind[at] ?? 0;
  const phraseHere = phrase[at] ?? 0;
  const phraseAfter = valueAt(phrase, after);
  const linkHere = link[at] ?? 0;
  const linkBefore = valueAt(link, before);
  const linkBeyond = valueAt(link, near(view, at, 2) ? at + 2 : ABSENT);
  const shapes = (shape[at] ?? 0) + 8 * (valueAt(shape, before) + 8 * valueAt(shape, after));
  let n = from;
  into[n++] = joined(7, joined(valueAt(kind, before), here));
  into[n++] = joined(8, joined(here, valueAt(kind, after)));
  into[n++] = joined(12, shapes);
  into[n++] = joined(13, phraseHere);
  into[n++] = joined(14, joined(valueAt(phrase, before), phraseHere));
  into[n++] = joined(15, joined(phraseHere, phraseAfter));
  into[n++] = joined(16, linkHere);
  into[n++] = joined(17, linkBefore);
  into[n++] = joined(18, valueAt(link, after));
  into[n++] = joined(19, valueAt(link, near(view, at, -2) ? at - 2 : ABSENT));
  into[n++] = joined(20, linkBeyond);
  into[n++] = joined(21, joined(linkHere, word[at] ?? 0));
  into[n++] = joined(22, joined(linkBefore, here));
  into[n++] = joined(23, joined(phraseAfter, linkBeyond));
  return n;
}

/** How far the nearest cues are; what a token is between these and the nearest joint. */
function writeReach(view: TokenView, at: number, into: Int32Array, from: number): number {
  const { word, kind, link, frame } = view;
  const here = kind[at] ?? 0;
  const cue = view.cueBefore[at] ?? ABSENT;
  const next = view.cueAfter[at] ?? ABSENT;
  const speech = view.speechBefore[at] ?? ABSENT;
  const said = valueAt(frame, speech);
  let n = from;
  into[n++] = joined(25, joined(valueAt(link, cue), cue < 0 ? 0 : distance(at - cue)));
  into[n++] = joined(29, joined(valueAt(link, next), next < 0 ? 0 : distance(next - at)));
  into[n++] = joined(34, joined(said, speech < 0 ? 0 : distance(at - speech)));
  into[n++] = joined(35, joined(valueAt(word, speech), here));
  into[n++] = joined(36, joined(said, here));
  into[n++] = joined(38, joined(valueAt(frame, view.speechAfter[at] ?? ABSENT), here));
  into[n++] = joined(44, joined(valueAt(kind, view.joint[at] ?? ABSENT), here));
  into[n++] = joined(46, joined(view.clause[at] ?? 0, here));
  return n;
}

/** What the rules say: where a clause of theirs begins and ends around a token. */
function clausesAround(view: TokenView, at: number): number {
  const { clause } = view;
  const before = valueAt(clause, near(view, at, -1) ? at - 1 : ABSENT);
  const after = valueAt(clause, near(view, at, 1) ? at + 1 : ABSENT);
  return 16 * (16 * before + (clause[at] ?? 0)) + after;
}

/** What is the same for most tokens between two cues and two joints: the nearest cue on each side and what has stood since, the
 * nearest verb of speech, which another cue may stand before ("said that Lind hoped to …"), and where a clause may begin and end. */
export function writeBetween(view: TokenView, at: number, into: Int32Array, from: number): number {
  const { word, kind, link, frame } = view;
  const cue = view.cueBefore[at] ?? ABSENT;
  const next = view.cueAfter[at] ?? ABSENT;
  const speech = view.speechBefore[at] ?? ABSENT;
  const later = valueAt(frame, view.speechAfter[at] ?? ABSENT);
  const cueWord = valueAt(word, cue);
  const cueLink = valueAt(link, cue);
  const nextLink = valueAt(link, next);
  const nextFrame = valueAt(frame, next);
  const joint = valueAt(kind, view.joint[at] ?? ABSENT);
  const jointAfter = valueAt(kind, view.jointAfter[at] ?? ABSENT);
  const clauses = clausesAround(view, at);
  let n = from;
  into[n++] = joined(24, cueWord);
  into[n++] = joined(26, joined(cueWord, view.since[at] ?? 0));
  into[n++] = joined(27, joined(cueWord, valueAt(kind, cue + 1)));
  into[n++] = joined(28, valueAt(word, next));
  into[n++] = joined(30, joined(joined(nextLink, view.until[at] ?? 0), cueLink));
  into[n++] = joined(31, nextFrame);
  into[n++] = joined(32, joined(valueAt(frame, cue), nextFrame));
  into[n++] = joined(33, valueAt(word, speech));
  into[n++] = joined(37, later);
  into[n++] = joined(39, joined(later, nextLink));
  into[n++] = joined(40, joined(valueAt(frame, speech), cueLink));
  into[n++] = joined(41, joint);
  into[n++] = joined(42, jointAfter);
  into[n++] = joined(43, joined(joint, jointAfter));
  into[n++] = joined(45, clauses);
  into[n++] = joined(47, joined(clauses, cueLink));
  into[n++] = joined(48, joined(view.clause[at] ?? 0, nextLink));
  return n;
}

/** Whether all that `writeBetween` reads is the same for two tokens. */
export function isSameBetween(view: TokenView, at: number, other: number): boolean {
  return (
    view.cueBefore[at] === view.cueBefore[other] &&
    view.cueAfter[at] === view.cueAfter[other] &&
    view.speechBefore[at] === view.speechBefore[other] &&
    view.speechAfter[at] === view.speechAfter[other] &&
    view.joint[at] === view.joint[other] &&
    view.jointAfter[at] === view.jointAfter[other] &&
    view.since[at] === view.since[other] &&
    view.until[at] === view.until[other] &&
    clausesAround(view, at) === clausesAround(view, other)
  );
}

/** Whether a token stands so far from this one in its sentence. */
function near({ sentence }: TokenView, at: number, step: number): boolean {
  const other = at + step;
  return other >= 0 && other < sentence.length && sentence[other] === sentence[at];
}

/** A place that no token has is asked for often, and reading a table beyond its bounds is slow. */
function valueAt(row: Row, place: number): number {
  return place < 0 || place >= row.length ? NONE : (row[place] ?? NONE);
}

/** 1, 2, 3, 4 to 5, 6 to 9, 10 to 17, further: the bounds of a clause need no more. */
function distance(tokens: number): number {
  if (tokens <= 3) return tokens;
  if (tokens <= 5) return 4;
  if (tokens <= 9) return 5;
  return tokens <= 17 ? 6 : 7;
}
