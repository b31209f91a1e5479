/** Whether the speaker asked for is the speaker printed. */
import { type Speaker, slice } from "../domain.ts";
import { lexemeOf } from "../language/english/lexemes.ts";
import { type Token, tokenize } from "../text/analyse.ts";
import type { AskedSpeaker } from "./asked.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { introductionOf } from "./introductions.ts";
import { describesPerson, isCommonWord, nounOf } from "./whom.ts";

/** Words that are nobody's, or credited to nobody, are not theirs; nor are any where nobody is asked for. */
export function isTheirs(statement: Statement | null, asked: AskedSpeaker | null): boolean {
  const speaker = statement?.speaker ?? null;
  if (speaker === null || asked === null) return false;
  if (asked.speakers.has(speaker) || isCalledSo(asked.text, speaker) || isNamedIn(asked.text, speaker))
    return true;
  return asked.speakers.size === 0 && sharesLastName(asked.text, speaker.name);
}

/** "A. Lind" and "Mayor Lind" may be Tom Lind; Ada Lind is not. */
function sharesLastName(typed: string, name: string): boolean {
  const [, last] = endsOf(name);
  return tokenize(typed).some(({ word }) => word === last) && !isNamesake(typed, name);
}

/** Whether the words are a name of somebody else of the same last name. */
export function isNamesake(typed: string, name: string): boolean {
  const [first, last] = endsOf(name);
  const words = tokenize(typed);
  if (first === last || !words.some(({ word }) => word === last)) return false;
  const given = words.filter((token) => token.word !== last && isGivenName(token));
  return given.length > 0 && given.every(({ word }) => word[0] !== first[0]);
}

function endsOf(name: string): readonly [string, string] {
  const words = tokenize(name);
  return [words[0]?.word ?? "", words.at(-1)?.word ?? ""];
}

/** By the tables; or a word that is no common one. */
function isGivenName(token: Token): boolean {
  const { givenName, title } = lexemeOf(token.word);
  return givenName || (!token.stop && !title && LETTERS.test(token.word) && !isCommonWord(token));
}

const LETTERS = /^\p{L}{3,}$/u;

/** "The mayor's brother", whom the coverage has under no such name: may be anybody whom an article introduces as a brother. */
export function mayBeMeant(
  { text, speakers, isName }: AskedSpeaker,
  statement: Statement,
  holdings: Holdings,
): boolean {
  const { speaker } = statement;
  if (speaker === null || speakers.size > 0 || isName || !describesPerson(text)) return false;
  const [noun] = tokenize(nounOf(text));
  const introduced = introductionOf(speaker, statement, holdings);
  const printed = introduced.map(([{ article, span }, within]) => slice(article.text, within ?? span));
  return tokenize([...printed, ...speaker.roles].join(" ")).some(({ term }) => term === noun?.term);
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
