/** Whether the speaker asked for is the speaker printed. */
import type { Speaker } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import type { AskedSpeaker } from "./asked.ts";
import type { Statement } from "./holdings.ts";

/** Words that are nobody's, or credited to nobody, are not theirs; nor are any where nobody is asked for. */
export function isTheirs(statement: Statement | null, asked: AskedSpeaker | null): boolean {
  const speaker = statement?.speaker ?? null;
  if (speaker === null || asked === null) return false;
  if (asked.speakers.has(speaker) || isCalledSo(asked.text, speaker) || isNamedIn(asked.text, speaker))
    return true;
  return asked.speakers.size === 0 && sharesLastName(asked.text, speaker.name);
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

/** The one of them whose whole name the words are, alone; all where they are nobody's. */
export function meantBy<One extends { readonly name: string }>(
  text: string,
  people: readonly One[],
): readonly One[] {
  const whole = people.find(({ name }) => text.includes(" ") && name.toLowerCase() === text.toLowerCase());
  return whole === undefined ? people : [whole];
}
