/** A question without its marked words → its parts: what is wanted, of whom, and the rest. */
import type { Intent } from "../domain.ts";
import { afterAnnouncing, afterAsking, afterRemark, withoutTag } from "./asides.ts";
import {
  ACCORDING_TO,
  COVERAGE_ON,
  FOLLOWING_UP,
  FRAMES,
  SOMEBODY_AFTER_WORDING,
  SOMEBODY_BEFORE_WORDING,
  SOMEBODY_ON,
  SOMEBODY_QUOTED_ON,
  SOMEBODY_SAID,
  WHICH_OF_THEM,
  WORDING,
} from "./frames.ts";
import type { Lexicon } from "./lexicon.ts";

export interface Parts {
  readonly intent: Intent;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly rest: string;
  readonly holds: "wording" | "topic";
}

export const OPENS_A_QUESTION =
  /^(?:who|whom|whose|what|when|where|which|why|how|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|may)\b/iu;

/** Read as it stands; then without what the asker says of himself; then as words announced. */
export function partsOf(question: string, lexicon: Lexicon): Parts | null {
  const framed = question.replace(WHICH_OF_THEM, "who ");
  const asked = afterAsking(framed);
  const remarked = afterRemark(framed);
  return (
    firstFrame(framed) ??
    announcedParts(framed, lexicon) ??
    (asked === null ? fitSomebody(framed, lexicon) : partsOf(asked, lexicon)) ??
    (remarked === null ? null : firstFrame(remarked))
  );
}

function firstFrame(framed: string): Parts | null {
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
  return null;
}

/** Announced words may name their speaker ("quote check: the mayor said …"). */
function announcedParts(framed: string, lexicon: Lexicon): Parts | null {
  const rest = afterAnnouncing(framed);
  if (rest === null) return null;
  const intent = "who-said";
  return (
    fitWording(rest, lexicon) ??
    fitSubject(rest, [SOMEBODY_QUOTED_ON], lexicon) ?? {
      intent,
      speaker: null,
      cue: null,
      rest,
      holds: "wording",
    }
  );
}

function fitSomebody(framed: string, lexicon: Lexicon): Parts | null {
  const bare = withoutEnd(framed);
  const according = ACCORDING_TO.exec(bare)?.groups?.rest;
  if (according) return { intent: "what-said", cue: null, holds: "topic", ...splitName(according, lexicon) };
  const following = fitFollowing(bare, lexicon);
  if (following !== null) return following;
  const coverage = COVERAGE_ON.exec(bare)?.groups?.rest;
  if (coverage) return { intent: "fact", speaker: null, cue: null, rest: coverage, holds: "topic" };
  const wording = fitWording(framed, lexicon);
  if (wording !== null) return wording;
  return fitSubject(bare, [SOMEBODY_QUOTED_ON, SOMEBODY_ON], lexicon) ?? fitQuote(bare, lexicon);
}

/** "Lind ferry quote", "quotes lind", "ferry quote lind": of somebody, on whatever else is named. */
function fitQuote(bare: string, lexicon: Lexicon): Parts | null {
  const asked = /^(?<before>.*?) ?\bquotes?\b ?(?<after>.*)$/iu.exec(bare)?.groups;
  if (asked === undefined || OPENS_A_QUESTION.test(bare)) return null;
  const { before = "", after = "" } = asked;
  const isAfter = after !== "" && lexicon.isSomebody(after);
  const { speaker, rest } = isAfter
    ? { speaker: after, rest: before }
    : splitName(`${before} ${after}`.trim(), lexicon);
  return speaker === null ? null : { intent: "what-said", speaker, cue: null, rest, holds: "topic" };
}

/** Goes on with the thread: another subject of the same speaker, or another speaker on the same subject. */
function fitFollowing(bare: string, lexicon: Lexicon): Parts | null {
  const rest = lexicon.lastTopic === null ? undefined : FOLLOWING_UP.exec(bare)?.groups?.rest;
  if (rest === undefined || rest.includes(WORDING)) return null;
  const said = { intent: "what-said", cue: null, holds: "topic" } as const;
  if (lexicon.isSomebody(rest)) return { ...said, speaker: rest, rest: lexicon.lastTopic ?? "" };
  return lexicon.lastSpeaker === null ? null : { ...said, speaker: lexicon.lastSpeaker, rest };
}

/** "X's comments on Y", "X talks about Y", "X on Y". */
function fitSubject(framed: string, patterns: readonly RegExp[], lexicon: Lexicon): Parts | null {
  for (const pattern of patterns) {
    const { speaker, rest } = pattern.exec(withoutEnd(framed))?.groups ?? {};
    if (speaker === undefined || rest === undefined || OPENS_A_QUESTION.test(speaker)) continue;
    if (lexicon.isSomebody(speaker)) return { intent: "what-said", speaker, cue: null, rest, holds: "topic" };
  }
  return null;
}

/** "X said …, right?", "X: “…” – real?", "“…” – X?". Words in marks after "said" have a speaker whoever that is. */
function fitWording(framed: string, lexicon: Lexicon): Parts | null {
  const bare = withoutEnd(withoutTag(framed));
  for (const pattern of [SOMEBODY_SAID, SOMEBODY_BEFORE_WORDING, SOMEBODY_AFTER_WORDING]) {
    const { speaker, rest } = pattern.exec(bare)?.groups ?? {};
    if (speaker === undefined || rest === undefined) continue;
    const isAnybody =
      pattern === SOMEBODY_SAID && rest.startsWith(WORDING) && !OPENS_A_QUESTION.test(speaker);
    const names = isAnybody || NAMED.test(speaker);
    if (names || lexicon.isSomebody(speaker))
      return { intent: "did-say", speaker, cue: null, rest, holds: "wording" };
  }
  return null;
}

/** A title or none before two words that a name is made of; "Quote Check" is none. */
const NAMED =
  /^(?!.*\b(?:check|quote|quotation|source|headline|question)\b).*\p{Lu}\p{Ll}\S* \p{Lu}\p{Ll}\S*$/u;

function withoutEnd(framed: string): string {
  return framed.replace(/[\s?!.…]+$/u, "");
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
