/** The features of one token for the learnt chain: words and links around it, and the cues and joints of its sentence. */
import { joined } from "./hashing.ts";
import type { TokenView } from "./token-view.ts";

/** At most so many a token. */
export const MOST_FEATURES = 52;

/** What stands where nothing stands. */
const NONE = 7;

type Row = Int32Array | Uint8Array;

/** Writes a token's features from the head of `into`; gives how many. Each is a hash of its place there and its values, so that
 * they mean the same in every text. */
export function writeFeatures(view: TokenView, at: number, into: Int32Array): number {
  let count = writeNeighbours(view, at, into);
  count = writeCues(view, at, into, count);
  count = writeSpeech(view, at, into, count);
  count = writeJoints(view, at, into, count);
  count = writeClause(view, at, into, count);
  for (let place = 0; place < count; place += 1) into[place] = joined(place, into[place] ?? 0);
  return count;
}

/** Word, class, ending, shape, phrase and link of the token and those beside it. */
function writeNeighbours(view: TokenView, at: number, into: Int32Array): number {
  const { word, kind, ending, shape, phrase, link } = view;
  const here = kind[at] ?? 0;
  const before = near(view, kind, at, -1);
  const after = near(view, kind, at, 1);
  let n = 0;
  into[n++] = word[at] ?? 0;
  into[n++] = near(view, word, at, -1);
  into[n++] = near(view, word, at, 1);
  into[n++] = near(view, word, at, -2);
  into[n++] = here;
  into[n++] = before;
  into[n++] = after;
  into[n++] = joined(before, here);
  into[n++] = joined(here, after);
  into[n++] = ending[at] ?? 0;
  into[n++] = near(view, ending, at, -1);
  into[n++] = near(view, ending, at, 1);
  into[n++] = (shape[at] ?? 0) + 8 * (near(view, shape, at, -1) + 8 * near(view, shape, at, 1));
  into[n++] = phrase[at] ?? 0;
  into[n++] = joined(near(view, phrase, at, -1), phrase[at] ?? 0);
  into[n++] = joined(phrase[at] ?? 0, near(view, phrase, at, 1));
  into[n++] = link[at] ?? 0;
  into[n++] = near(view, link, at, -1);
  into[n++] = near(view, link, at, 1);
  into[n++] = near(view, link, at, -2);
  into[n++] = near(view, link, at, 2);
  into[n++] = joined(link[at] ?? 0, word[at] ?? 0);
  into[n++] = joined(near(view, link, at, -1), here);
  into[n++] = joined(near(view, phrase, at, 1), near(view, link, at, 2));
  return n;
}

/** The nearest cue on each side, how far it is and what has stood since. */
function writeCues(view: TokenView, at: number, into: Int32Array, from: number): number {
  const { word, kind, link, frame } = view;
  const cue = view.cueBefore[at] ?? -1;
  const next = view.cueAfter[at] ?? -1;
  const cueWord = valueAt(word, cue);
  const cueLink = valueAt(link, cue);
  const nextLink = valueAt(link, next);
  let n = from;
  into[n++] = cueWord;
  into[n++] = joined(cueLink, cue < 0 ? 0 : distance(at - cue));
  into[n++] = joined(cueWord, view.since[at] ?? 0);
  into[n++] = joined(cueWord, valueAt(kind, cue + 1));
  into[n++] = valueAt(word, next);
  into[n++] = joined(nextLink, next < 0 ? 0 : distance(next - at));
  into[n++] = joined(joined(nextLink, view.until[at] ?? 0), cueLink);
  into[n++] = valueAt(frame, next);
  into[n++] = joined(valueAt(frame, cue), valueAt(frame, next));
  return n;
}

/** The nearest verb of speech on each side, which another cue may stand before: "said that Lind hoped to …". */
function writeSpeech(view: TokenView, at: number, into: Int32Array, from: number): number {
  const { word, kind, link, frame } = view;
  const here = kind[at] ?? 0;
  const speech = view.speechBefore[at] ?? -1;
  const later = view.speechAfter[at] ?? -1;
  const said = valueAt(frame, speech);
  const cueLink = valueAt(link, view.cueBefore[at] ?? -1);
  let n = from;
  into[n++] = valueAt(word, speech);
  into[n++] = joined(said, speech < 0 ? 0 : distance(at - speech));
  into[n++] = joined(valueAt(word, speech), here);
  into[n++] = joined(said, here);
  into[n++] = valueAt(frame, later);
  into[n++] = joined(valueAt(frame, later), here);
  into[n++] = joined(valueAt(frame, later), valueAt(link, view.cueAfter[at] ?? -1));
  into[n++] = joined(said, cueLink);
  return n;
}

/** Marks and conjunctions: where a clause may begin and end. */
function writeJoints(view: TokenView, at: number, into: Int32Array, from: number): number {
  const { kind } = view;
  const joint = valueAt(kind, view.joint[at] ?? -1);
  const after = valueAt(kind, view.jointAfter[at] ?? -1);
  let n = from;
  into[n++] = joint;
  into[n++] = after;
  into[n++] = joined(joint, after);
  into[n++] = joined(joint, kind[at] ?? 0);
  return n;
}

/** What the rules say. */
function writeClause(view: TokenView, at: number, into: Int32Array, from: number): number {
  const { clause, kind, link } = view;
  const here = clause[at] ?? 0;
  const around = 16 * (16 * near(view, clause, at, -1) + here) + near(view, clause, at, 1);
  let n = from;
  into[n++] = around;
  into[n++] = joined(here, kind[at] ?? 0);
  into[n++] = joined(around, valueAt(link, view.cueBefore[at] ?? -1));
  into[n++] = joined(here, valueAt(link, view.cueAfter[at] ?? -1));
  return n;
}

/** Of a token beside this one in its sentence. */
function near({ sentence }: TokenView, row: Row, at: number, step: number): number {
  return sentence[at + step] === sentence[at] ? (row[at + step] ?? NONE) : NONE;
}

function valueAt(row: Row, place: number): number {
  return row[place] ?? NONE;
}

/** 1, 2, 3, 4 to 5, 6 to 9, 10 to 17, further: the bounds of a clause need no more. */
function distance(tokens: number): number {
  if (tokens <= 3) return tokens;
  if (tokens <= 5) return 4;
  if (tokens <= 9) return 5;
  return tokens <= 17 ? 6 : 7;
}
