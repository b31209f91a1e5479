/** What Tab makes of a line: `/commands`, and the names of speakers wherever a name may stand. */
import type { QuotedSpeaker } from "../../src/index.ts";
import { COMMANDS } from "./commands.ts";
import { LIMITS } from "./limits.ts";
import { printableLine } from "./printable.ts";

/** As readline wants it: what may stand there, and the end of the line that it would replace. */
export type Completion = [string[], string];

/** After these a name is due, though none of its letters is typed yet. */
const NAME_IS_DUE = /\b(?:did|does|has|had|by|from)\s$/i;

export function complete(line: string, speakers: readonly QuotedSpeaker[]): Completion {
  if (/^\/\S*$/.test(line))
    return [COMMANDS.filter((command) => command.startsWith(line.toLowerCase())), line];
  const names = speakers.map(({ speaker }) => printableLine(speaker.name));
  const part = /^\/speakers? (?<part>.*)$/i.exec(line)?.groups?.part;
  if (part !== undefined) return [beginningWith(part, names), part];
  for (const typed of endings(line)) {
    const found = beginningWith(typed, names);
    if (found.length > 0) return [found, typed];
  }
  return NAME_IS_DUE.test(line) ? [names.slice(0, LIMITS.completions), ""] : [[], line];
}

/** The last words of a line, longest first: "did Maria del", "Maria del", "del". */
function endings(line: string): string[] {
  const words = [...line.matchAll(/\S+/g)].slice(-LIMITS.wordsOfAName);
  return line.endsWith(" ") ? [] : words.map(({ index }) => line.slice(index));
}

/** Names whose beginning, or the beginning of one of their words, was typed; beginnings first. */
function beginningWith(typed: string, names: readonly string[]): string[] {
  const part = typed.toLowerCase();
  const first = names.filter((name) => name.toLowerCase().startsWith(part));
  const inside = names.filter((name) => !first.includes(name) && name.toLowerCase().includes(` ${part}`));
  return [...new Set([...first, ...inside])].slice(0, LIMITS.completions);
}
