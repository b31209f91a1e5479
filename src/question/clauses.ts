/** A message that asks one thing after another → the clauses that each stand for a question. */

import { NO_SPEAKERS, TOGETHER, WHEN_OR_WHERE } from "../language/english/joining-data.ts";
import { composed, counts, type Message, NAME, wordsBetween } from "./message.ts";

/** Half-open, in items. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Null where one thing is asked: the rest is a reason, a remark, or can't stand without the first. */
export function splitClauses(message: Message): readonly string[] | null {
  const { letters, text, items } = message;
  const head = headOf(message);
  const end = tailOf(message);
  const isCounted =
    counts(wordsBetween(message, 0, head)) ||
    counts(wordsBetween(message, end, letters.length)) ||
    HEARINGS.test(letters.slice(head));
  const clauses = clausesIn(message, head, { end, isCounted });
  if (clauses === null) return null;
  const before = head === 0 ? "" : text.slice(0, items[head]?.start).replace(/\(?\b1[.)]\s*$/u, "");
  const after = text.slice(items[end - 1]?.end);
  return clauses.map((clause, at) => composed(before, wholeWords(message, clause, clauses[at - 1]), after));
}

/** "A on X, B on Y, and C on Z": what is joined by commas alone is a row as well. */
const HEARINGS = new RegExp(`,(?:${NAME})o[^,&?:]{1,12},?&[xv]?(?:${NAME})o`, "u");

/** Where the questions begin: after what heads them all ("2 things from the ferry piece – …"), or with the message. */
function headOf({ letters }: Message): number {
  for (const match of letters.matchAll(/:[,?]*/gu)) {
    const from = match.index + match[0].length;
    if (opensAnything(letters.slice(from))) return from;
  }
  return 0;
}

const OPENS = new RegExp(`^[xvt,?]{0,5}(?:[wWa]|${NAME}[xv]{0,2}o)`, "u");

function opensAnything(letters: string): boolean {
  return OPENS.test(letters);
}

/** Where what holds for all begins: a last stretch without a word of its own, or that counts them. */
function tailOf(message: Message): number {
  const { letters } = message;
  const at = Math.max(...[",", ":", "?"].map((mark) => letters.lastIndexOf(mark, letters.length - 2)));
  if (at <= 0) return letters.length;
  const isOwn =
    !/^[xvtd]*[?,:]*$/u.test(letters.slice(at + 1)) && !counts(wordsBetween(message, at, letters.length));
  return isOwn ? letters.length : at;
}

interface Bounds {
  readonly end: number;
  /** The message says that there are several. */
  readonly isCounted: boolean;
}

function clausesIn(
  message: Message,
  head: number,
  { end, isCounted }: Bounds,
): readonly [Clause, Clause, ...Clause[]] | null {
  const clauses: Clause[] = [];
  let from = head;
  for (const { at, next } of separatorsIn(message.letters, head, end)) {
    const piece = { from, to: at };
    const others = { from: next, to: end };
    if (!asks(message, piece) || !opensClause(message, others, { piece, isCounted })) continue;
    clauses.push(piece);
    from = next;
  }
  const [first, second, ...rest] = [...clauses, { from, to: end }];
  return first === undefined || second === undefined ? null : [first, second, ...rest];
}

interface Separator {
  readonly at: number;
  readonly next: number;
}

function separatorsIn(letters: string, from: number, to: number): Separator[] {
  return [...letters.slice(0, to).matchAll(/[,:?&]+x{0,2}&?/gu)]
    .map((match) => ({ at: match.index, next: match.index + match[0].length }))
    .filter(({ at, next }) => at > from && next < to);
}

/** A question, or whom to hear on what. */
const ASKS = new RegExp(
  `^[xvtsfd,&?]{0,8}(?:[wWa]|(?:${NAME}[,&]{1,2}){0,3}(?:${NAME})[xv]{0,2}o|[dP]?[nN]{0,3}N[nvx]{0,2}t)`,
  "u",
);

function asks({ letters }: Message, { from, to }: Clause): boolean {
  const piece = letters.slice(from, to);
  return ASKS.test(piece) && /[nN]/u.test(piece);
}

/** Words in which a clause tells what it is. */
const REACH = 20;

interface Before {
  readonly piece: Clause;
  readonly isCounted: boolean;
}

function opensClause(message: Message, clause: Clause, before: Before): boolean {
  const { from, to } = clause;
  if (TOGETHER.test(wordsBetween(message, from, Math.min(to, from + REACH)))) return false;
  return (
    opensHearing(message, clause, before) ||
    opensQuestion(message, clause, before) ||
    opensIndirect(message, clause, before)
  );
}

const HEARING = new RegExp(`^[xv]{0,2}(?:d?(t)[xv]{0,2}f)?(${NAME})([xt])?o`, "du");

/** "…, and B on Y". */
function opensHearing(message: Message, { from, to }: Clause, { piece, isCounted }: Before): boolean {
  const match = HEARING.exec(message.letters.slice(from, to));
  const [start, end] = match?.indices?.[2] ?? [0, 0];
  if (match === null || from + end >= to - 1) return false;
  const name = wordsBetween(message, from + start, from + end);
  if (NO_SPEAKERS.test(name) || !isOnATopic(message, from + match[0].length - 1)) return false;
  const between = message.letters.slice(piece.to, from);
  if (isCounted || between.includes("?") || match[1] !== undefined) return true;
  if (!between.includes("&")) return false;
  if (match[3] !== undefined) return true;
  if (!/[owW]/u.test(message.letters.slice(piece.from, piece.to))) return false;
  return between !== "&" || isPlus(message, from) || /^\p{Lu}\p{L}/u.test(name);
}

function isOnATopic({ text, items }: Message, at: number): boolean {
  const { token, end } = items[at] ?? { token: null, end: 0 };
  if (!/^(?:on|re|abt|about|regarding)$/u.test(token?.word ?? "")) return false;
  return !WHEN_OR_WHERE.test(text.slice(end, end + WHEN_OR_WHERE_LENGTH).trimStart());
}

/** Characters in which a day or place is told. */
const WHEN_OR_WHERE_LENGTH = 20;

function isPlus({ text, items }: Message, next: number): boolean {
  const { start, end } = items[next - 1] ?? { start: 0, end: 0 };
  return text.slice(start, end).includes("+");
}

/** A question with its verb before its subject, which is a noun. */
const QUESTION = new RegExp(`^[xv]{0,2}(?:(w)[nNv]{0,2}a|(W)|(a))[xv]{0,2}(${NAME}|p(?=[xv]{0,2}s))`, "du");
/** "Who runs the bridge", in a sentence of its own. */
const SUBJECT_QUESTION = /^[xv]{0,2}w[snN][^wWa:]{0,4}[nN]/u;
/** Opens a question of its own even after a bare "and": "has" and "is" may go on with the first. */
const DID = /^(?:did|does|do|didnt|doesnt)$/u;

function opensQuestion(message: Message, { from, to }: Clause, { piece, isCounted }: Before): boolean {
  const letters = message.letters.slice(from, to);
  const between = message.letters.slice(piece.to, from);
  const match = QUESTION.exec(letters);
  if (isTold(message, piece.to, from) && match?.[3] !== undefined) return false;
  if (match === null)
    return !isTold(message, piece.to, from) && between.includes("?") && SUBJECT_QUESTION.test(letters);
  const verb = message.items[from + (match.indices?.[3]?.[0] ?? 0)]?.token?.word ?? "";
  if (between === "," || between === ":") return false;
  if (match[3] !== undefined && between === "&" && !DID.test(verb)) return false;
  const own = ownWords(letters);
  if (match[4] === "p") return own > 0 && (isCounted || isOfAThing(message, piece));
  return own > 1 || (BARE.test(letters) && aboutOf(message, piece) !== "");
}

/** The sentence before ends with a full stop: "is" after it may be told as well. */
function isTold({ text, items }: Message, at: number, next: number): boolean {
  return /^[.\s]*$/u.test(text.slice(items[at]?.start, items[next]?.start));
}

/** Words that tell a question from one that goes on with the one before; "a joke" after a verb of speaking is one. */
function ownWords(letters: string): number {
  return letters.replace(/[^nN]/gu, "").length + (/s[xvd]{0,3}t|ow/u.test(letters) ? 1 : 0);
}

/** "How did B react": on what is left to the question before. */
const BARE = /^[^ozst]*[st][xv?]*$/u;

/** "What did A say about the ferry": "she" after it can only be A. */
function isOfAThing(message: Message, { from, to }: Clause): boolean {
  const isThing = /o[dP]/u.test(message.letters.slice(from, to));
  return isThing && subjectOf(message, { from, to }) !== null;
}

const INDIRECT = new RegExp(`^[xv]{0,2}w[xv]{0,2}(p|${NAME})[xv]{0,2}s`, "u");
const TOLD = new RegExp(`^[xvtas,&?]{0,8}w[xv]{0,2}${NAME}[xv]{0,2}s`, "u");

/** "What A said about X and what B said about Y"; "two things: what he says about X and what he says about Y". */
function opensIndirect({ letters }: Message, { from, to }: Clause, { piece, isCounted }: Before): boolean {
  const subject = INDIRECT.exec(letters.slice(from, to))?.[1];
  if (subject === undefined) return false;
  return isCounted || (subject !== "p" && TOLD.test(letters.slice(piece.from, piece.to)));
}

/** A clause with what it takes from the one before: whom "she" means, where "there" is, what a bare "react" is about. */
function wholeWords(message: Message, { from, to }: Clause, before: Clause | undefined): string {
  const words = wordsBetween(message, from, to);
  if (before === undefined) return words;
  const letters = message.letters.slice(from, to);
  const subject = subjectOf(message, before);
  const place = placeOf(message, before);
  if (subject !== null && QUESTION.exec(letters)?.[4] === "p")
    return words.replace(/\b(?:he|she|they)\b/iu, () => subject);
  if (BARE.test(letters)) return composed(words.replaceAll("?", ""), aboutOf(message, before));
  return place === "" ? words : words.replace(/\bthere(?=\W*$)/iu, () => place);
}

const SUBJECT = new RegExp(`^[xvtf,&?]{0,8}(?:[wW][nNvxs]{0,3})?a?[xv]{0,2}(${NAME})[xv]{0,2}[so]`, "du");

function subjectOf(message: Message, { from, to }: Clause): string | null {
  const [start, end] = SUBJECT.exec(message.letters.slice(from, to))?.indices?.[1] ?? [0, 0];
  return end === 0 ? null : wordsBetween(message, from + start, from + end);
}

/** "On the ferry", up to the clause's end. */
function aboutOf(message: Message, { from, to }: Clause): string {
  const at = message.letters.slice(from, to).search(/o|(?<=s[xv]{0,2})z/u);
  return at < 0 ? "" : wordsBetween(message, from + at, trimmedEnd(message.letters, from, to));
}

/** The last "at the museum". */
function placeOf(message: Message, { from, to }: Clause): string {
  const at = message.letters.slice(from, to).search(/z[dnN]{1,4}[,:?]*$/u);
  return at < 0 ? "" : wordsBetween(message, from + at, trimmedEnd(message.letters, from, to));
}

function trimmedEnd(letters: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[,:?]/u.test(letters.charAt(end - 1))) end -= 1;
  return end;
}
