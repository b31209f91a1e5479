/** A message as typed → what it may be asking for: slots, each with a weight. Pure, and local to the message: who is somebody in the
 * coverage it doesn't know, and nothing that it reads is a gate. */

import { ASKS, type AskedWord, type Reading } from "../domain/reading.ts";
import type { Span } from "../domain.ts";
import { CHAT, REQUEST, SHORTHAND } from "../language/english/asking-data.ts";
import { tokenize } from "../text/analyse.ts";
import { datesIn } from "../text/dates.ts";
import { followsOf } from "./follows.ts";
import { ACT_TERMS, type Item, itemsOf, MARKED } from "./items.ts";
import { askedPlainly, otherwiseIn } from "./otherwise.ts";
import { rememberedIn } from "./remembered.ts";
import { NP, speakerPhrases } from "./speaker-phrases.ts";
import { wantsOf } from "./wants.ts";
import { markedStretches } from "./wording.ts";

/** Longer messages are read up to here; a pasted article is no question. */
export const MOST_CHARACTERS = 4000;
/** Longer ones are stories told or pages pasted: their sentences look like questions, and their dates are told and not asked for. */
export const LONGEST_ASKED = 400;

export function read(text: string): Reading {
  const { typed, marked, framed: asTyped } = frame(text);
  const wordings = marked.map(({ start, end }) => typed.slice(start, end).trim());
  const otherwise = otherwiseIn(asTyped);
  const framed = otherwise === null ? asTyped : askedPlainly(asTyped, otherwise);
  const items = itemsOf(framed);
  const speakers = speakerPhrases(items, framed);
  const dates = framed.length > LONGEST_ASKED ? [] : datesIn(framed);
  return {
    question: text,
    wordings,
    words: contentOf(items, framed, dates),
    speakers,
    act: actIn(items),
    wants: otherwise === null ? wantsOf(framed) : new Set([...wantsOf(framed), "otherwise"]),
    claims: claimsIn(itemsOf(asTyped), asTyped),
    presumes: PRESUMES.test(framed),
    dates,
    remembered: rememberedIn(items, framed),
    follows: followsOf(asTyped, items),
  };
}

/** The text as it is read, of one length with the typed one; `framed` has no words in marks. */
export function frame(text: string): { typed: string; marked: readonly Span[]; framed: string } {
  const typed = text.slice(0, MOST_CHARACTERS).replace(/[\u2018\u2019`´]/gu, "'");
  const marked = meantWordForWord(markedStretches(typed), typed);
  return { typed, marked, framed: without(marked, typed) };
}

function without(marked: readonly Span[], typed: string): string {
  return marked.reduce(
    (rest, { start, end }) => rest.slice(0, start) + MARKED.repeat(end - start) + rest.slice(end),
    typed,
  );
}

/** Words in marks that only name what the question is about are none: one or two beside two things that are named (the “mill” sale), and those
 * on which somebody is asked for: "what did Lind say about Reed's “…”". */
function meantWordForWord(marked: readonly Span[], typed: string): readonly Span[] {
  if (marked.length === 0) return marked;
  const items = itemsOf(without(marked, typed));
  const kinds = items.map(({ kind }) => kind).join("");
  const naming = kinds.replace(/[^nN]/gu, "").length;
  const isNamed = naming >= NAMING && !/[st][xv,]{0,3}q/u.test(kinds);
  const isQuestion = typed.length <= LONGEST_ASKED;
  return marked.filter((span) => {
    const isShort = tokenize(typed.slice(span.start, span.end)).length < SHORT;
    if (isShort && isNamed) return false;
    return !isQuestion || !isSpokenOf(items.filter(({ end }) => end <= span.start));
  });
}

/** `before`: what stands before the words in marks. */
function isSpokenOf(before: readonly Item[]): boolean {
  const [asking] = before.filter(({ kind }) => kind === "w");
  if (asking?.token == null || WHO.test(asking.token.word)) return false;
  return SPOKEN_OF.test(before.map(({ kind, token }) => (token?.word === "to" ? "T" : kind)).join(""));
}

const WHO = /^who/u;
/** "What did Lind say about", "how did Lind respond to Reed's", "what did Lind answer when Reed said". */
const SPOKEN_OF = /w.{0,4}[nNp].{0,6}[st][xv]{0,2}(?:[oT](?:.{0,3}N)?|w[nv]{1,4}s)[xv,]{0,2}$/u;

const SHORT = 3;
const NAMING = 2;

/** The first verb of speaking; a noun of the same letters where an auxiliary stands before it ("what did X promise"). */
function actIn(items: readonly Item[]): string | null {
  const auxiliary = items.findIndex(({ kind }) => kind === "a");
  const act = items.find(
    ({ kind, token }, at) =>
      kind === "s" || (kind === "t" && auxiliary >= 0 && at > auxiliary && ACT_TERMS.has(token?.term ?? "")),
  );
  return act?.token?.word ?? null;
}

/** "Did X say", but not "what did X say"; "X said Y, right?". */
function claimsIn(items: readonly Item[], framed: string): boolean {
  const kinds = items.map(({ kind }) => kind).join("");
  const match = CLAIM.exec(kinds);
  return (match !== null && !/w[^,]*$/u.test(kinds.slice(0, match.index))) || DOUBTS.test(framed);
}

const CLAIM = new RegExp(`a[xvp]{0,6}(?:${NP}|p)[vxp]{0,6}[st]`, "u");
const DOUBTS =
  /\bis it true\b|\bright\?|\by\/n\b|\b(?:did|has|does|is|was)n'?t (?:he|she|they|it)\b|\bor am i\b/iu;

/** "Why did X call on Y to go" takes it for granted that X did. */
const PRESUMES = /\bwhy(?:'?d|,? (?:did|does|do|has|have|had|is|was|are|were|would|will|won'?t))\b/iu;

function contentOf(items: readonly Item[], framed: string, dates: readonly string[]): AskedWord[] {
  const words = items.flatMap(({ kind, token }): AskedWord[] => {
    if (token === null) return [];
    const { word, term, start, end } = token;
    const meant = SHORTHAND.get(word) ?? [];
    const also = meant.flatMap((one) => tokenize(one).map((other) => other.term));
    const base = { term, word, start, end, also };
    if (kind === "n" || kind === "N") return [{ ...base, weight: CHAT.has(word) ? 0 : 1 }];
    if (kind === "s" || kind === "t") return [{ ...base, weight: ASKS }];
    if (kind === "x" && REQUEST.has(word)) return [{ ...base, weight: ASKS / 2 }];
    return [];
  });
  const isDate = ({ start, end }: AskedWord): boolean =>
    dates.some((date) => {
      const at = framed.indexOf(date);
      return at >= 0 && at <= start && end <= at + date.length;
    });
  return fewOfEach(words.filter((word) => word.weight > 0 && !isDate(word)));
}

/** How often one word counts: a message of one word a thousand times is no question of a thousand. */
const MOST_OF_EACH = 3;

/** The first few of each. */
export function fewOfEach(words: readonly AskedWord[]): AskedWord[] {
  const counts = new Map<string, number>();
  return words.filter(({ term }) => {
    const count = (counts.get(term) ?? 0) + 1;
    counts.set(term, count);
    return count <= MOST_OF_EACH;
  });
}
