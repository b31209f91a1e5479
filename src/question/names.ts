/** A question about several speakers at once → one for each, with the rest that they share. */

import { BODY_ENDINGS, ONE_NAME, PERSON_TITLES, TOGETHER } from "../language/english/joining-data.ts";
import { composed, counts, type Message, NAME, wordsBetween } from "./message.ts";

/** Two to four names in a row; "one from A and one from B" too. */
const LIST = `(${NAME})(?:,?[,&](${NAME}))?(?:,?[,&](${NAME}))?,?&(?:[xvt]{0,2}f)?v?(${NAME})`;

/** Where a row of names can only be of speakers, by how sure that is of two bare words. */
const PLACES: readonly { readonly by: Place; readonly pattern: RegExp }[] = [
  { by: "from", pattern: new RegExp(`[xt][xv]{0,2}f[xv]{0,2}${LIST}(?=[fozxv,:?]|$)`, "dg") },
  { by: "subject", pattern: new RegExp(`(?:w[nxv]{0,2}a|(?:^|[,:?x])a|W)[xv]{0,2}${LIST}[xv]{0,2}s`, "dg") },
  { by: "subject", pattern: new RegExp(`w[xv]{0,2}${LIST}[xvap]{0,2}s`, "dg") },
  { by: "opening", pattern: new RegExp(`(?:^|[,:?x])[xvt]{0,2}${LIST}x?o`, "dg") },
];

type Place = "from" | "subject" | "opening";

interface Row {
  readonly by: Place;
  readonly names: readonly string[];
  /** Their letters. */
  readonly shapes: readonly string[];
  /** What joins the last to those before, as typed. */
  readonly joint: string;
  readonly before: string;
  readonly after: string;
}

/** Null where there is one name, perhaps one that holds an "and", or what is asked is between them. */
export function splitNames(message: Message): readonly string[] | null {
  for (const place of PLACES) {
    const row = rowOf(message, place);
    if (row !== null && areSeveral(row))
      return row.names.map((name) => composed(row.before, name, row.after));
  }
  return null;
}

function rowOf(message: Message, { by, pattern }: (typeof PLACES)[number]): Row | null {
  const match = message.letters.matchAll(pattern).next().value;
  const spans = (match?.indices ?? []).slice(1).filter((span) => span !== undefined);
  const [first, last, beforeLast] = [spans[0], spans.at(-1), spans.at(-2)];
  if (first === undefined || last === undefined || beforeLast === undefined) return null;
  if (wordsBetween(message, first[0], last[1]).includes("(")) return null;
  return {
    by,
    names: spans.map(([from, to]) => wordsBetween(message, from, to)),
    shapes: spans.map(([from, to]) => message.letters.slice(from, to)),
    joint: wordsBetween(message, beforeLast[1], last[0]),
    before: message.text.slice(0, message.items[first[0]]?.start),
    after: message.text.slice(message.items[last[1] - 1]?.end),
  };
}

function areSeveral(row: Row): boolean {
  const { names, shapes, before, after } = row;
  const right = shapes.slice(1);
  if (TOGETHER.test(before) || TOGETHER.test(after) || names.some((name) => TOGETHER.test(name)))
    return false;
  if (isOneName(names) || isDescribed(row)) return false;
  if (right.some((shape) => shape.startsWith("P"))) return shapes.every((shape) => shape.startsWith("P"));
  if (right.every((shape) => shape.startsWith("d"))) return true;
  if (/[fz]/u.test(shapes.slice(0, -1).join("")) || BODY_ENDINGS.test(names.at(-1) ?? "")) return false;
  if (row.by === "subject" && (JOINT.test(before.split(/[,:?]/u).at(-1) ?? "") || ONE_BODY.test(before)))
    return false;
  return isSaidSo(row) || names.length > 2 || areWhole(row);
}

/** "Why do A and B back it": one thing that both do. */
const JOINT = /\b(?:why|who|whom|when|where|which)(?:'?d)?\b/iu;
/** "Does A and B say": a body. */
const ONE_BODY = /\b(?:does|doesn'?t|has|hasn'?t|is|was)\s*$/iu;
const MANY = /\b(?:do|don'?t|have|haven'?t|are|were)\s*$/iu;

function isOneName(names: readonly string[]): boolean {
  return ONE_NAME.has(names.map((name) => name.toLowerCase().replace(/^the /u, "")).join(" & "));
}

/** "Lind, the union boss, and Reed": perhaps two. */
function isDescribed({ shapes }: Row): boolean {
  const [first = "", ...others] = shapes;
  return (
    others.length > 1 && !first.startsWith("d") && others.slice(0, -1).some((shape) => shape.startsWith("d"))
  );
}

/** "Both", "AND", "+", a verb of several. */
function isSaidSo({ joint, before, after, by }: Row): boolean {
  if (counts(before) || counts(after) || /\bboth\s*$/iu.test(before)) return true;
  if (/\bAND\b/u.test(joint)) return before !== before.toUpperCase() || after !== after.toUpperCase();
  return /\+|\b(?:n|plus)\b/iu.test(joint) || (by === "subject" && MANY.test(before));
}

/** Whether the two are names for themselves: "Ada Lind and Tom Reed", not "Marks and Spencer", "Bill and Melinda Gates". */
function areWhole({ names: [left = "", right = ""], by, before, shapes }: Row): boolean {
  const [ofLeft, ofRight] = [wordsIn(left), wordsIn(right)];
  if (ofRight > 1) return PERSON_TITLES.test(right) || (ofLeft > 1 && !arePlural(left, right, by, before));
  if (/^[dP]/u.test(shapes[0] ?? "")) return false;
  if (ofLeft > 1) return !right.endsWith("s");
  if (by === "opening" || before.endsWith("&")) return false;
  return isCapital(left) && isCapital(right)
    ? ABBREVIATED.test(left) && ABBREVIATED.test(right)
    : !isCapital(right);
}

/** "Tax cuts and spending plans on the ballot" is what is asked about. */
function arePlural(left: string, right: string, by: Place, before: string): boolean {
  return by === "opening" && before.trim() === "" && [left, right].some((name) => /^\p{Ll}.*s$/u.test(name));
}

const ABBREVIATED = /^\p{Lu}[\p{Lu}.]+$/u;

function isCapital(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

function wordsIn(name: string): number {
  return name.split(/\s+/u).length;
}
