/** A scene's tokens as the sequence model sees them: for each its word, class, phrase, link and the cues around it, as numbers. */

import { ABSENT } from "../../domain/absent.ts";
import { countWhile } from "../../text/count-while.ts";
import type { Order, Phrase } from "../scene/phrase.ts";
import type { Scene } from "../scene/scene.ts";
import type { Token } from "../scene/tokens.ts";
import { joined } from "./hashing.ts";
import { type RuledClause, ruledClauses } from "./ruled.ts";
import { readingOf, type TokenReading } from "./token-reading.ts";

/** What stands where nothing stands. */
export const NONE = 7;

/** One number a token in every row. */
export interface TokenView {
  readonly word: Int32Array;
  readonly kind: Int32Array;
  readonly ending: Int32Array;
  /** 0 for no letter, 1 small, 2 capital, 3 capital at the head of its sentence, 4 a run. */
  readonly shape: Uint8Array;
  /** What kind of phrase it is part of, and whether it is its first or last; 0 for none. */
  readonly phrase: Int32Array;
  /** How a phrase hangs on it as its verb, else what kind of reporting verb it is; 0 for neither. */
  readonly link: Int32Array;
  /** Number of the nearest cue before and after it in its sentence, or -1. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** The same of cues that hardly do anything but report. */
  readonly speechBefore: Int32Array;
  readonly speechAfter: Int32Array;
  /** What stands before and after a cue and its subject, and in what order these stand; 0 for no cue. */
  readonly frame: Int32Array;
  /** Number of the nearest mark, conjunction or "that" before and after it in its sentence, or -1. */
  readonly joint: Int32Array;
  readonly jointAfter: Int32Array;
  /** Commas since the cue before, up to 3, and 4 more once "that" has stood since. */
  readonly since: Uint8Array;
  /** Commas to the cue after, up to 3. */
  readonly until: Uint8Array;
  readonly sentence: Int32Array;
  /** Where it stands in a clause that the rules find, ahead of its cue or behind it, and what kind of verb that is; 0 for none. */
  readonly clause: Uint8Array;
}

export function viewOf(scene: Scene): TokenView {
  const { tokens, phrases } = scene;
  const rows = (): Int32Array => new Int32Array(tokens.length);
  const view = {
    word: rows(),
    kind: rows(),
    ending: rows(),
    shape: new Uint8Array(tokens.length),
    phrase: rows(),
    link: rows(),
    cueBefore: rows(),
    cueAfter: rows(),
    speechBefore: rows(),
    speechAfter: rows(),
    frame: rows(),
    joint: rows(),
    jointAfter: rows(),
    since: new Uint8Array(tokens.length),
    until: new Uint8Array(tokens.length),
    sentence: rows(),
    clause: new Uint8Array(tokens.length),
  };
  const readings = tokens.map(readingOf);
  for (const [at, reading] of readings.entries()) addReading(view, tokens, at, reading);
  for (const phrase of phrases) addPhrase(view, phrase);
  for (const phrase of phrases) addFrame(view, phrase);
  for (const clause of ruledClauses(scene)) addClause(view, tokens, clause);
  lookBack(view, tokens, readings);
  lookAhead(view, tokens, readings);
  return view;
}

function addReading(view: TokenView, tokens: readonly Token[], at: number, reading: TokenReading): void {
  const sentence = tokens[at]?.sentence ?? 0;
  const opens = at === 0 || view.sentence[at - 1] !== sentence;
  view.word[at] = reading.word;
  view.kind[at] = reading.kind;
  view.ending[at] = reading.ending;
  view.link[at] = reading.verb;
  view.sentence[at] = sentence;
  view.shape[at] = opens && reading.shape === 2 ? 3 : reading.shape;
}

const ORDERS: readonly Order[] = [
  "none",
  "verb",
  "agent",
  "owner",
  "participle",
  "according",
  "verb-subject",
  "subject-verb",
];
const MENTIONS = ["name", "pronoun", "role", "group", "document"] as const;
const STRENGTHS = ["none", "plain", "noun", "loose", "naming", "speech"] as const;
/** Links begin here; below are verbs that no phrase is linked to. */
const LINKED = 16;

function addPhrase(view: TokenView, { mention, first, last, order, verb, strength, passive }: Phrase): void {
  const rank = ORDERS.indexOf(order);
  const what = MENTIONS.indexOf(mention.kind);
  for (let at = first; at <= last; at += 1) {
    const edge = (at === first ? 1 : 0) + (at === last ? 2 : 0);
    view.phrase[at] = 1 + edge + 4 * (what + 5 * rank);
  }
  if (verb < 0) return;
  // Of two phrases on one verb the one that speaks counts.
  const code = LINKED + (passive ? 1 : 0) + 2 * (what + 5 * (STRENGTHS.indexOf(strength) + 6 * rank));
  view.link[verb] = Math.max(view.link[verb] ?? 0, code);
}

const PLAIN_LINKS = LINKED + 2 * 5 * 6 * 2;

/** A verb or noun that a phrase speaks by, or an unlinked verb of speech or judgement. */
function isCue(link: number): boolean {
  return link >= PLAIN_LINKS || (link > 0 && link < 7);
}

function addFrame({ link, frame, kind, sentence }: TokenView, { first, last, verb, order }: Phrase): void {
  if (verb < 0 || (link[verb] ?? 0) < PLAIN_LINKS) return;
  const start = Math.min(first, verb);
  const end = Math.max(last, verb);
  const at = (place: number): number => (sentence[place] === sentence[verb] ? (kind[place] ?? 0) : 7);
  frame[verb] = joined(joined(at(start - 1), at(end + 1)), ORDERS.indexOf(order));
}

function addClause(view: TokenView, tokens: readonly Token[], { content: [span], cue }: RuledClause): void {
  let at = countWhile(tokens, ({ start }) => start < span.start);
  const ahead = span.start < (tokens[cue]?.start ?? 0) ? 2 : 0;
  const speech = isSpeech(view.link[cue] ?? 0) || tokens[cue]?.lower === "according" ? 4 : 0;
  for (let edge = 1; (tokens[at]?.start ?? span.end) < span.end; at += 1, edge = 0)
    view.clause[at] = 8 + edge + ahead + speech;
}

/** Verbs of speech, linked or not. */
function isSpeech(link: number): boolean {
  return link >= LINKED ? Math.floor((link - LINKED) / 10) % 6 === 5 : link > 0 && link < 4;
}

function lookBack(view: TokenView, tokens: readonly Token[], readings: readonly TokenReading[]): void {
  let cue = ABSENT;
  let speech = ABSENT;
  let joint = ABSENT;
  let since = 0;
  for (const [at, { lower }] of tokens.entries()) {
    if (at > 0 && view.sentence[at - 1] !== view.sentence[at]) {
      cue = ABSENT;
      speech = ABSENT;
      joint = ABSENT;
      since = 0;
    }
    view.cueBefore[at] = cue;
    view.speechBefore[at] = speech;
    view.joint[at] = joint;
    view.since[at] = since;
    if (readings[at]?.isJoint === true) joint = at;
    if (lower === "," && (since & 3) < 3) since += 1;
    if (lower === "that" && cue >= 0) since |= 4;
    const link = view.link[at] ?? 0;
    if (isSpeech(link)) speech = at;
    if (isCue(link)) {
      cue = at;
      since = 0;
    }
  }
}

function lookAhead(view: TokenView, tokens: readonly Token[], readings: readonly TokenReading[]): void {
  let cue = ABSENT;
  let speech = ABSENT;
  let joint = ABSENT;
  let commas = 0;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (at < tokens.length - 1 && view.sentence[at + 1] !== view.sentence[at]) {
      cue = ABSENT;
      speech = ABSENT;
      joint = ABSENT;
      commas = 0;
    }
    view.cueAfter[at] = cue;
    view.speechAfter[at] = speech;
    view.jointAfter[at] = joint;
    view.until[at] = commas;
    if (readings[at]?.isJoint === true) joint = at;
    if (commas < 3 && tokens[at]?.lower === ",") commas += 1;
    const link = view.link[at] ?? 0;
    if (isSpeech(link)) speech = at;
    if (isCue(link)) {
      cue = at;
      commas = 0;
    }
  }
}
