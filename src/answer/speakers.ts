/** Whether the speaker asked for is the speaker printed. */
import type { Query, Speaker } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import type { Holdings, Statement } from "./holdings.ts";

/** Whom a question asks for: everybody the typed name fits, or nobody in particular. */
export interface AskedFor {
  readonly typed: string;
  readonly speakers: readonly Speaker[];
}

export function askedFor(query: Query, holdings: Holdings): AskedFor | null {
  const { speaker: typed } = query;
  if (typed === null) return null;
  const named = holdings.speakersNamed(typed);
  return { typed, speakers: named.length > 0 ? named : namedTogether(typed, holdings) };
}

/** "Lind and Holm": whoever of them is quoted; what both said is often credited to one of them. */
function namedTogether(typed: string, { speakersNamed }: Pick<Holdings, "speakersNamed">): Speaker[] {
  const names = typed.split(/ and | & |, /u).map((name) => name.trim());
  return names.length < 2 ? [] : [...new Set(names.flatMap(speakersNamed))];
}

/** A statement nobody is credited with is not theirs. */
export function isTheirs({ speaker }: Statement, asked: AskedFor): boolean {
  if (speaker === null) return false;
  if (asked.speakers.includes(speaker) || isCalledSo(asked.typed, speaker) || isNamedIn(asked.typed, speaker))
    return true;
  return asked.speakers.length === 0 && sharesLastName(asked.typed, speaker.name);
}

function sharesLastName(typed: string, name: string): boolean {
  const words = tokenize(typed).map(({ word }) => word);
  const last = tokenize(name).at(-1)?.word;
  return last !== undefined && words.includes(last);
}

/** "The report", "the aide": fits everybody whom the coverage knows by no name, only by what they are. */
function isCalledSo(typed: string, { name }: Speaker): boolean {
  const asked = tokenize(typed.replace(/^(?:the|an?) /iu, ""));
  const called = tokenize(name);
  const isNameless = /(?:^| )\p{Ll}[^ ]*$/u.test(name);
  return (
    isNameless &&
    asked.length > 0 &&
    asked.every(({ word }, at) => word === called[called.length - asked.length + at]?.word)
  );
}

/** A whole name with a title before it, which may fit somebody else as well ("House Speaker Ada Lind"). */
function isNamedIn(typed: string, { name }: Speaker): boolean {
  const asked = new Set(tokenize(typed).map(({ word }) => word));
  const words = tokenize(name);
  return words.length > 1 && words.every(({ word }) => asked.has(word));
}
