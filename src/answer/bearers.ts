/** Which of the people whom a name fits is meant by it. */
import type { Statement } from "./holdings.ts";
import { meantBy } from "./speakers.ts";

export interface Bearer {
  readonly name: string;
  readonly statements: number;
}

/** One who is quoted so many times as often as all others of the name together is meant by it. */
const RENOWN = 4;

/** The different people whom the words fit and who have something to say, one alone where they are that one's whole name or one is
 * quoted far more than the others; nobody where none is a person. */
export function whoIsMeant(statements: readonly Statement[], text: string): Bearer[] {
  const bearers = meantBy(text, bearersIn(statements));
  const [first, ...others] = bearers;
  if (first === undefined) return [];
  const rest = others.reduce((sum, bearer) => sum + bearer.statements, 0);
  return first.statements >= RENOWN * rest ? [first] : bearers.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Most quoted first. */
export function bearersIn(statements: readonly Statement[]): Bearer[] {
  const counts = new Map<string, number>();
  for (const { speaker } of statements)
    if (speaker?.kind === "person") counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => ({ name, statements: count })).sort(
    (a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1),
  );
}
