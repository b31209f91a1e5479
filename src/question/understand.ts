/** A question as typed → what it asks for. It knows English frames; who is somebody in the coverage it is told. */
import type { Intent, Query } from "../domain.ts";
import { datesIn } from "../text/dates.ts";
import { ACCORDING_TO, COVERAGE_ON, FRAMES, SOMEBODY_ON, SOMEBODY_SAID, WORDING } from "./frames.ts";
import { respelled } from "./respell.ts";
import { markedWording } from "./wording.ts";

/** What the coverage knows that a question can't be read without. */
export interface Lexicon {
  /** Whether the phrase names somebody who is quoted or spoken of. */
  readonly isSomebody: (phrase: string) => boolean;
  /** Whether any article prints the word or another form of it. */
  readonly isPrinted: (word: string) => boolean;
  /** Whom "he", "she" and "they" mean: who the thread was about last; null at its start. */
  readonly lastSpeaker: string | null;
  /** Whom a role means beside the last speaker ("his spokesman"); null where that is nobody or several. */
  readonly companion: (role: string) => string | null;
}

/** Longer questions are read up to here; a pasted article is no question. */
const MOST_CHARACTERS = 4000;
/** A frame stands in fewer characters than this once the words in marks are taken out; bounds the patterns' work. */
const MOST_FRAMED = 600;
/** Fewer words than this without marks are a topic, not a wording, where nothing else tells. */
const WORDING_WORDS = 2;

export function understand(asked: string, lexicon: Lexicon): Query {
  const question = asked.slice(0, MOST_CHARACTERS).replace(/\s+/gu, " ").trim();
  const span = markedWording(question);
  const wording = span === null ? null : question.slice(span.start, span.end).trim();
  const framed = respelled(withoutMarks(question, span).slice(0, MOST_FRAMED), lexicon.isPrinted);
  const parts = firstFrame(framed, lexicon) ?? {
    intent: wording ? "who-said" : "fact",
    speaker: null,
    cue: null,
    rest: framed,
    holds: "topic",
  };
  return toQuery(asked, wording, parts, framed, lexicon);
}

interface Parts {
  readonly intent: Intent;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly rest: string;
  readonly holds: "wording" | "topic";
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

function firstFrame(framed: string, lexicon: Lexicon): Parts | null {
  for (const { intent, pattern, rest } of FRAMES) {
    const groups = pattern.exec(framed)?.groups;
    if (groups)
      return {
        intent,
        holds: rest,
        speaker: groups.speaker ?? null,
        cue: groups.cue ?? null,
        rest: groups.rest ?? "",
      };
  }
  return fitSomebody(framed, lexicon);
}

function fitSomebody(framed: string, lexicon: Lexicon): Parts | null {
  const bare = framed.replace(/[\s?!.…]+$/u, "");
  const according = ACCORDING_TO.exec(bare)?.groups?.rest;
  if (according) return { intent: "what-said", cue: null, holds: "topic", ...splitName(according, lexicon) };
  const coverage = COVERAGE_ON.exec(bare)?.groups?.rest;
  if (coverage) return { intent: "fact", speaker: null, cue: null, rest: coverage, holds: "topic" };
  const on = SOMEBODY_ON.exec(bare)?.groups;
  if (on?.speaker && lexicon.isSomebody(on.speaker))
    return { intent: "what-said", speaker: on.speaker, cue: null, rest: on.rest ?? "", holds: "topic" };
  const said = SOMEBODY_SAID.exec(bare)?.groups;
  if (said?.speaker && lexicon.isSomebody(said.speaker))
    return { intent: "did-say", speaker: said.speaker, cue: null, rest: said.rest ?? "", holds: "wording" };
  return null;
}

/** The longest run of opening words that names somebody, and what follows it. */
function splitName(text: string, lexicon: Lexicon): { speaker: string | null; rest: string } {
  const words = text.split(" ");
  for (let count = Math.min(words.length, 8); count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(" ")
      .replace(/[,;:]+$/u, "");
    if (lexicon.isSomebody(name)) return { speaker: name, rest: words.slice(count).join(" ") };
  }
  return { speaker: null, rest: text };
}

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
    topic: marked === null ? withoutDates(rest, dates) : `${rest} ${marked}`.trim(),
    cue: parts.cue,
    dates,
  };
}

function withoutDates(topic: string, dates: readonly string[]): string {
  return dates
    .reduce((text, date) => text.replace(date, " "), topic)
    .replace(/\s+/gu, " ")
    .trim();
}

function unmarkedWording(parts: Parts, rest: string, framed: string): string | null {
  if (rest === "" || EMPTY_OBJECT.test(rest)) return null;
  if (parts.holds === "wording") return rest;
  const words = framed.split(" ").length;
  return parts.intent === "fact" && words >= WORDING_WORDS && !OPENS_A_QUESTION.test(framed) ? rest : null;
}

/** "did she say it on Friday": the object is in the thread, not in the words. */
const EMPTY_OBJECT =
  /^(?:it|that|this|so|anything|something|these|those)(?:$| (?:on|in|at|to|last|before|after|again)\b)/iu;
const OPENS_A_QUESTION =
  /^(?:who|whom|whose|what|when|where|which|why|how|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|may)\b/iu;
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
  return role === undefined ? name : (lexicon.companion(role) ?? role);
}
