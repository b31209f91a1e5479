/** Later versions of an article take the place of earlier ones, and the reader is told what changed. */
import type { Article } from "../domain.ts";
import type { Holdings } from "./holdings.ts";
import type { Match } from "./match.ts";

export interface Current {
  readonly matches: readonly Match[];
  /** What earlier versions printed otherwise. */
  readonly notes: readonly string[];
}

/** Without what stands in an earlier version, wherever the later one prints something like it. */
export function currentMatches(matches: readonly Match[], holdings: Holdings): Current {
  const notes: string[] = [];
  const kept = matches.filter((match) => {
    const later = holdings.successor(match.passage.article);
    if (later === null) return true;
    const now = matches.find(
      (other) => other.passage.article === later && other.passage.zone === match.passage.zone,
    );
    notes.push(...(now ? changed(match, now) : [goneFrom(match.passage.article, later)]));
    return now === undefined;
  });
  return { matches: kept, notes: [...new Set(notes)] };
}

function changed(before: Match, now: Match): string[] {
  const date = dateOf(before.passage.article);
  if (before.grade === "printed" && now.grade !== "printed") {
    return [
      `An earlier version of this article, ${date}, printed the words as asked; they were changed since.`,
    ];
  }
  const [credited, credits] = [before.statement?.speaker?.name ?? null, now.statement?.speaker?.name ?? null];
  if (credited === null || credited === credits) return [];
  return [
    `An earlier version of this article, ${date}, credited ${credited} with these words; that was changed since.`,
  ];
}

function goneFrom(earlier: Article, later: Article): string {
  return `These words stand in an earlier version of an article, ${dateOf(earlier)}; its later version, ${dateOf(later)}, does not print them.`;
}

function dateOf({ published }: Article): string {
  return published === null ? "of unknown date" : `of ${published.slice(0, 10)}`;
}
