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
  if (query.speaker === null) return null;
  return { typed: query.speaker, speakers: holdings.speakersNamed(query.speaker) };
}

/** A statement nobody is credited with is not theirs. */
export function isTheirs({ speaker }: Statement, asked: AskedFor): boolean {
  if (speaker === null) return false;
  if (asked.speakers.includes(speaker)) return true;
  return asked.speakers.length === 0 && sharesLastName(asked.typed, speaker.name);
}

function sharesLastName(typed: string, name: string): boolean {
  const words = tokenize(typed).map(({ word }) => word);
  const last = tokenize(name).at(-1)?.word;
  return last !== undefined && words.includes(last);
}
