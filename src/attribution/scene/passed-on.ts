/** Words that one passes on are another's: "“…,” Reed told him, according to the prosecutor", "prosecutors said Reed threatened to “…”",
 * "quoted Reed as saying “…”", "Reed sent a message saying “…”, the court heard"; and nobody's are those "often credited to Reed". */

import { ABSENT } from "../../domain/absent.ts";
import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";
import { hasTrait, isAdverb, isAuxiliary } from "./senses.ts";
import type { Token } from "./tokens.ts";

/** Phrases before a run among which its own subject is sought. */
const REACH = 6;
/** Tokens between a cue and its words: "told her that :". */
const MOST_BETWEEN = 3;
const MOST_BEFORE_TO = 8;
const JOINER = /^(?:[:,]|that|to|him|her|them)$/;

/** Number of the phrase of whose words `chosen` only tells, or -1. */
export function relayedBy(scene: Scene, run: number, chosen: number): number {
  const quoted = quotedAsSaying(scene, run);
  if (quoted >= 0) return quoted;
  const sender = senderOf(scene, run);
  if (sender >= 0) return sender;
  return scene.phrases[chosen]?.order === "according" ? spokenAtOnce(scene, run) : told(scene, run, chosen);
}

/** "“…,” Reed told his neighbour, according to …": whoever speaks at once. (PolNeAR's gold has the paper that is cited there, in
 * 15 of 16 cases of train; but who is shown must have said it.) */
function spokenAtOnce({ tokens, phrases, phraseAfter, places }: Scene, run: number): number {
  const [place, after] = [places[run] ?? 0, phraseAfter[run] ?? 0];
  const phrase = phrases[after];
  if (phrase?.order !== "subject-verb" || phrase.strength !== "speech" || phrase.passive) return ABSENT;
  const isNext =
    phrase.first === place + 1 || (phrase.first === place + 2 && tokens[place + 1]?.lower === ",");
  return isNext ? after : ABSENT;
}

/** People and papers that tell what others said. */
const AUTHORITY =
  /\b(?:prosecutors?|police|indictment|affidavit|complaint|lawsuit|suit|documents?|papers|records?|court|detectives?|investigators?|sheriff|witness(?:es)?|report|transcript|officers?|authorities|filing|warrant|testimony|attorney|tribunal|jury)\b/iu;

/** "Prosecutors said Reed called it “…”": Reed, where an authority tells it, and of anybody what was said face to face ("Lee said Orr had told her:
 * “…”"), which nobody does of himself in his own report. */
function told(scene: Scene, run: number, chosen: number): number {
  const teller = scene.phrases[chosen];
  if (teller === undefined || teller.strength !== "speech" || teller.order !== "subject-verb") return ABSENT;
  const place = scene.places[run] ?? 0;
  const lead = scene.shapes[run]?.lead ?? ABSENT;
  // "instructed the shops of the quay to “…”"
  const most = scene.tokens[place - 1]?.lower === "to" ? MOST_BEFORE_TO : MOST_BETWEEN;
  if (lead <= teller.verb || place - lead > most + 1) return ABSENT;
  const after = scene.phraseAfter[run] ?? 0;
  for (let at = after - 1; at >= Math.max(chosen + 1, after - REACH); at -= 1) {
    const phrase = scene.phrases[at];
    const isOwn = phrase?.verb === lead && phrase.order === "subject-verb" && !phrase.passive;
    const isTold = isOwn && phrase.first > teller.verb;
    const isPassedOn = isAuthority(scene, teller) || isReporter(scene, teller);
    if (isTold && (isPassedOn || hasTrait(scene.tokens, phrase, "face-to-face"))) return at;
  }
  return ABSENT;
}

function isAuthority({ text }: Scene, { mention }: Phrase): boolean {
  return AUTHORITY.test(text.slice(mention.start, mention.end));
}

/** "Reed of the Courier reports", "the newspaper reported": what is reported is what others said. */
function isReporter({ tokens }: Scene, { mention, verb }: Phrase): boolean {
  return mention.kind !== "pronoun" && /^report(?:s|ed)$/.test(tokens[verb]?.lower ?? "");
}

const QUOTING = /^(?:quoted|quotes|quoting|cited|cites|citing|recorded)$/;

/** "the office quoted Reed as saying" */
function quotedAsSaying({ tokens, phrases, phraseAfter, places }: Scene, run: number): number {
  const saying = lastCue(tokens, places[run] ?? 0);
  if (tokens[saying]?.lower !== "saying" || tokens[saying - 1]?.lower !== "as") return ABSENT;
  const after = phraseAfter[run] ?? 0;
  for (let at = after - 1; at >= Math.max(0, after - 3); at -= 1) {
    const { first = ABSENT, last = ABSENT } = phrases[at] ?? {};
    if (last === saying - 2 && QUOTING.test(tokens[first - 1]?.lower ?? "")) return at;
  }
  return ABSENT;
}

const SENDING =
  /^(?:sent|sends|left|leaves|wrote|writes|posted|posts|texted|emailed|issued|tweeted|published|released|shared)$/;

/** "Reed sent his neighbour a message saying" (10 of 10 in PolNeAR train). */
function senderOf({ tokens, phrases, phraseAfter, places }: Scene, run: number): number {
  const place = places[run] ?? 0;
  const cue = lastCue(tokens, place);
  if (!/^(?:saying|reading|read|stating|declaring)$/.test(tokens[cue]?.lower ?? "")) return ABSENT;
  const after = phraseAfter[run] ?? 0;
  for (let at = after - 1; at >= Math.max(0, after - REACH); at -= 1) {
    const phrase = phrases[at];
    if (phrase === undefined || tokens[phrase.first]?.sentence !== tokens[place]?.sentence) return ABSENT;
    const isSubject = (phrase.order === "subject-verb" || phrase.order === "verb") && !phrase.passive;
    if (isSubject && SENDING.test(tokens[phrase.verb]?.lower ?? "")) return at;
  }
  return ABSENT;
}

/** Number of the word before a run, over what joins the two. */
function lastCue(tokens: readonly Token[], place: number): number {
  let at = place - 1;
  while (at > place - 1 - MOST_BETWEEN && JOINER.test(tokens[at]?.lower ?? "")) at -= 1;
  return at;
}

/** "Reed is accused of “…”", "Reed has been called “…”": by somebody, and not by Reed. "was quoted as saying" is his. */
export function isSaidOf({ tokens, phrases, places, shapes }: Scene, run: number, chosen: number): boolean {
  const phrase = phrases[chosen];
  if (phrase?.passive !== true || phrase.verb !== shapes[run]?.lead) return false;
  const { lower = "", sentence } = tokens[phrase.verb] ?? {};
  if (sentence !== tokens[places[run] ?? 0]?.sentence || phrase.order !== "subject-verb") return false;
  return lower !== phrase.lemma && !/^(?:quote|say|hear)$/.test(phrase.lemma ?? "");
}

const CREDITED = /^(?:credited|attributed|ascribed|misattributed|miscredited)$/;
/** Without one of these, "a statement attributed to Lind" may well be Lind's. */
const DOUBTED =
  /^(?:often|wrongly|falsely|widely|commonly|usually|popularly|mistakenly|sometimes|erroneously|variously|frequently|incorrectly)$/;
const SAYING =
  /^(?:quote|quotation|line|saying|words|phrase|quip|remark|proverb|adage|motto|maxim|aphorism)$/;
/** Tokens around a run among which that is told. */
const CREDIT_REACH = 9;

/** "“…” is often credited to Lind", "a saying wrongly ascribed to Lind: “…”". */
export function isDisowned({ tokens, places }: Scene, run: number): boolean {
  const place = places[run] ?? 0;
  const { sentence } = tokens[place] ?? {};
  for (let at = Math.max(0, place - CREDIT_REACH); at <= place + CREDIT_REACH; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence || !CREDITED.test(token?.lower ?? "")) continue;
    const [toward, before] = [tokens[at + 1]?.lower, tokens[at - 1]?.lower ?? ""];
    if (toward !== "to" && toward !== "with") continue;
    if (token?.lower.startsWith("mis") || DOUBTED.test(before) || SAYING.test(before)) return true;
    if (at > place && tokens.slice(place + 1, at).every(isFiller)) return true;
  }
  return false;
}

function isFiller(token: Token): boolean {
  return token.kind === "mark" || isAuxiliary(token) || isAdverb(token);
}

/** "…, an allegation that Reed rejects": who rejects it said nothing of it. */
export function isRejected({ tokens, phrases, places }: Scene, run: number, candidate: number): boolean {
  const phrase = phrases[candidate];
  if (phrase === undefined || phrase.first < (places[run] ?? 0) || !hasTrait(tokens, phrase, "denies"))
    return false;
  return /^(?:that|which)$/.test(tokens[phrase.first - 1]?.lower ?? "");
}
