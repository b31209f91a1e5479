/** How far a reported clause reaches, before or after its cue. */

import { ABSENT } from "../../domain/absent.ts";
import type { Span } from "../../domain.ts";
import { isPreposition, looksLikeVerb, reportingVerb } from "../../language/english/reporting-verbs.ts";
import type { Scene } from "../scene/scene.ts";
import type { Token } from "../scene/tokens.ts";

/** Fewer words report nothing ("he said so"). */
const FEWEST_WORDS = 2;
/** Tokens between a cue and its "that": "told reporters in Harrowmere on Tuesday that". */
const THAT_REACH = 14;
const ADDRESSED: ReadonlySet<string> = new Set(["tell", "remind", "inform", "assure", "warn", "notify"]);
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  "in",
  "on",
  "at",
  "during",
  "after",
  "when",
  "as",
  "by",
  "with",
  "from",
  "before",
  "via",
  "while",
]);
const TIMES: ReadonlySet<string> = new Set(
  "earlier later this last next month week year day night morning evening afternoon yesterday today late early again also".split(
    " ",
  ),
);
const PARTICLES: ReadonlySet<string> = new Set(["for", "on", "out", "of", "about", "back"]);
/** "pointed to the leak", but "refused to go". */
const POINTING: ReadonlySet<string> = new Set(["point", "refer", "respond", "object", "speak", "talk"]);

/** From behind a cue to the end of its clause; null where nothing, or marked words alone, follow. */
export function clauseAfter(scene: Scene, cue: number): Span | null {
  const { tokens } = scene;
  const start = startAfter(scene, cue);
  if (opensElsewhere(tokens, cue, start)) return null;
  const end = endFrom(tokens, start);
  return asClause(tokens, start, end);
}

/** From the start of the sentence to before a cue or its subject; null unless a comma or dash parts them. */
export function clauseBefore({ tokens }: Scene, before: number): Span | null {
  const comma = tokens[before - 1];
  const sentence = tokens[before]?.sentence;
  if (comma === undefined || comma.sentence !== sentence || !/^[,–—-]$/.test(comma.lower)) return null;
  let start = before - 1;
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start -= 1;
  while (/^(?:but|and|so|yet|,)$/.test(tokens[start]?.lower ?? "")) start += 1;
  const predicated = tokens
    .slice(start, before - 1)
    .some(({ kind, lower }) => kind === "run" || looksLikeVerb(lower));
  return tokens[before - 2]?.kind === "run" || !predicated ? null : asClause(tokens, start, before - 1);
}

function startAfter(scene: Scene, cue: number): number {
  const { tokens } = scene;
  const that = thatAfter(tokens, cue);
  if (that >= 0) return that;
  const lemma = reportingVerb(tokens[cue]?.lower ?? "")?.lemma ?? "";
  const addressed = ADDRESSED.has(lemma) ? pastAddressee(scene, cue + 1) : cue + 1;
  const particle = tokens[addressed]?.lower ?? "";
  const belongs = PARTICLES.has(particle) || (particle === "to" && POINTING.has(lemma));
  return belongs && addressed === cue + 1 ? addressed + 1 : addressed;
}

/** "said in an interview", "answered, looking away": no clause follows, so it stands before. */
function opensElsewhere(tokens: readonly Token[], cue: number, start: number): boolean {
  const first = tokens[start];
  if (first === undefined || first.sentence !== tokens[cue]?.sentence) return true;
  if (first.kind === "mark" && start === cue + 1) return first.lower !== ":" && !/^[($[]$/.test(first.lower);
  return reportingVerb(tokens[cue]?.lower ?? "")?.strength === "speech" && CIRCUMSTANCES.has(first.lower);
}

/** "that" which opens the clause, when only an addressee, a time or a place comes between. */
export function thatAfter(tokens: readonly Token[], cue: number): number {
  for (let at = cue + 1; at <= cue + THAT_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[cue]?.sentence || token.kind === "run")
      return ABSENT;
    if (token.lower === "that") return at;
    const passes = token.capital || at === cue + 1 || passesBy(token.lower, tokens[at - 1]?.lower ?? "");
    if (!passes) return ABSENT;
  }
  return ABSENT;
}

/** A word of a time, a place or an addressee: "earlier this month", "in an interview". */
function passesBy(lower: string, before: string): boolean {
  if (TIMES.has(lower) || isPreposition(lower) || isPreposition(before)) return true;
  return /^(?:a|an|the|his|her|their|reporters|and|,)$/.test(before);
}

function pastAddressee({ phrases, tokens }: Scene, at: number): number {
  const start = tokens[at]?.start ?? 0;
  const found = phraseAt(phrases, at);
  return found < 0 || start === 0 ? at : found;
}

/** Number of the token after the phrase that begins at a token, by halves; -1 where none does. */
function phraseAt(phrases: Scene["phrases"], token: number): number {
  let low = 0;
  let high = phrases.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const phrase = phrases[middle];
    if (phrase === undefined) return ABSENT;
    if (phrase.first === token) return phrase.last + 1;
    if (phrase.first < token) low = middle + 1;
    else high = middle - 1;
  }
  return ABSENT;
}

/** The end of the sentence, or a comma after which another attribution begins. */
function endFrom(tokens: readonly Token[], start: number): number {
  const sentence = tokens[start]?.sentence;
  let end = start;
  while (end < tokens.length && tokens[end]?.sentence === sentence) {
    if (end > start + 2 && breaksOff(tokens, end)) return end;
    end += 1;
  }
  return end;
}

function breaksOff(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (lower === ";") return true;
  if (lower !== ",") return false;
  const next = tokens[at + 1]?.lower ?? "";
  if (next === "according" || next === "but" || next === "while" || next === "although") return true;
  const verb = reportingVerb(next);
  return verb !== null && verb.form === "participle" && verb.strength !== "loose";
}

/** Without the blanks and marks at its edges; null where too few words stand outside marks. */
function asClause(tokens: readonly Token[], from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isEdge(tokens[start])) start += 1;
  while (end > start && isEdge(tokens[end - 1])) end -= 1;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || first.kind === "run") return null;
  const words = countWords(tokens, start, end);
  return words < FEWEST_WORDS ? null : { start: first.start, end: last.end };
}

function isEdge(token: Token | undefined): boolean {
  return token?.kind === "mark" && !/^[($“[]$/.test(token.lower);
}

function countWords(tokens: readonly Token[], start: number, end: number): number {
  let words = 0;
  for (let at = start; at < end && words < FEWEST_WORDS; at += 1) if (tokens[at]?.kind === "word") words += 1;
  return words;
}
