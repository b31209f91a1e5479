/** A question as typed → what it asks for. It knows English frames; who is somebody in the coverage it is told. */
import type { Query } from "../domain.ts";
import { datesIn } from "../text/dates.ts";
import { withoutAbuse } from "./asides.ts";
import { WORDING } from "./frames.ts";
import type { Lexicon } from "./lexicon.ts";
import { OPENS_A_QUESTION, type Parts, partsOf } from "./parts.ts";
import { respelled } from "./respell.ts";
import { markedWording } from "./wording.ts";

/** Longer questions are read up to here; a pasted article is no question. */
const MOST_CHARACTERS = 4000;
/** A frame stands in fewer characters than this once the words in marks are taken out; bounds the patterns' work. */
const MOST_FRAMED = 600;
/** Fewer words than this without marks are a topic, not a wording, where nothing else tells. */
const WORDING_WORDS = 2;

export function understand(asked: string, lexicon: Lexicon): Query {
  const question = withDoubleMarks(asked.slice(0, MOST_CHARACTERS).replace(/\s+/gu, " ").trim());
  const span = markedWording(question);
  const wording = span === null ? null : question.slice(span.start, span.end).trim();
  const framed = respelled(withoutMarks(question, span).slice(0, MOST_FRAMED), lexicon.isPrinted);
  const parts = partsOf(framed, lexicon) ?? {
    intent: wording ? "who-said" : "fact",
    speaker: null,
    cue: null,
    rest: framed,
    holds: "topic",
  };
  return toQuery(asked, wording, parts, framed, lexicon);
}

/** Wire services and old typewriters double the single mark: ''so'' is "so". */
function withDoubleMarks(question: string): string {
  return /["“”„«»]/u.test(question) ? question : question.replace(/(?:''|``|‘‘|’’)(.+?)(?:''|’’)/gu, '"$1"');
}

/** The question with one placeholder for the words in marks, marks included. */
function withoutMarks(question: string, span: { start: number; end: number } | null): string {
  const plain = (text: string): string =>
    text
      .replace(/[‘’`´]/gu, "'")
      .replaceAll(WORDING, " ")
      .replace(
        RUN_TOGETHER,
        (_, word: string, ending: string) => `${word}${ending.endsWith("s") ? "'s" : " did"}`,
      );
  if (span === null) return plain(question);
  const tail = question.slice(span.end).replace(/^["“”„«»‘’']/u, "");
  return plain(`${question.slice(0, span.start - 1)}${WORDING_SLOT}${tail}`).replaceAll(
    WORDING_SLOT,
    WORDING,
  );
}

/** "whats", "who'd": chat spelling of "what's", "who did". */
const RUN_TOGETHER = /\b(what|who|when|where|how)('?s|'?d)\b/giu;

/** Survives `plain`, which takes placeholders out of what was typed. */
const WORDING_SLOT = "\uE000";

function toQuery(
  asked: string,
  marked: string | null,
  parts: Parts,
  framed: string,
  lexicon: Lexicon,
): Query {
  const rest = parts.rest
    .replaceAll(WORDING, " ")
    .replace(/[\s?!.…]+$/u, "")
    .trim();
  const wording = marked ?? unmarkedWording(parts, rest, framed);
  const speaker = namedSpeaker(parts.speaker, lexicon);
  const dates = datesIn(framed);
  return {
    question: asked,
    intent: COVERAGE.test(parts.speaker ?? "") ? "fact" : parts.intent,
    wording,
    marked: marked !== null,
    speaker,
    topic: marked === null ? withoutDates(topicIn(rest, speaker), dates) : `${rest} ${marked}`.trim(),
    cue: parts.cue,
    dates,
  };
}

/** "Has she denied it": what "it" is, the thread knows; of what she said, all may be meant. */
function topicIn(rest: string, speaker: string | null): string {
  return speaker !== null && /^(?:it|that|this|so)$/iu.test(rest) ? "" : rest;
}

function withoutDates(topic: string, dates: readonly string[]): string {
  return dates
    .reduce((text, date) => text.replace(date, " "), topic)
    .replace(/\s+/gu, " ")
    .trim();
}

function unmarkedWording(parts: Parts, rest: string, framed: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(rest) || EMPTY_OBJECT.test(rest)) return null;
  if (parts.holds === "wording") return rest;
  const words = framed.split(" ").length;
  return parts.intent === "fact" && words >= WORDING_WORDS && !OPENS_A_QUESTION.test(framed) ? rest : null;
}

/** "did she say it on Friday": the object is in the thread, not in the words. */
const EMPTY_OBJECT =
  /^(?:it|that|this|so|anything|something|these|those)(?:$| (?:on|in|at|to|last|before|after|again)\b)/iu;
const PRONOUN = /^(?:he|she|they|him|her|them)$/iu;
const POSSESSIVE = /^(?:his|her|their) (?<role>.+)$/iu;
const NOBODY =
  /^(?:you|i|we|us|it|that|this|there|anyone|anybody|someone|somebody|everyone|everybody|people)$/iu;
const COVERAGE = /^(?:our|the|this|your) (?:own )?(?:coverage|paper|archive|articles?|reporting|corpus)$/iu;

function namedSpeaker(typed: string | null, lexicon: Lexicon): string | null {
  const name =
    typed
      ?.replaceAll(WORDING, " ")
      .replace(/[\s,;:]+$/u, "")
      .trim() ?? "";
  if (name === "" || NOBODY.test(name) || COVERAGE.test(name)) return null;
  if (PRONOUN.test(name)) return lexicon.lastSpeaker;
  const role = POSSESSIVE.exec(name)?.groups?.role;
  return role === undefined ? withoutAbuse(name) : (lexicon.companion(role) ?? role);
}
