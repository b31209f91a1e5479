/** What a schedule asks, what goes wrong in it, and whether every promise was kept. */
import type { Dice } from "../../evaluation/dice.ts";
import { textOf } from "./an-interaction.ts";
import { endOfRefused, type Refusal } from "./refusals.ts";
import type { Fault } from "./wire.ts";
import type { Book, Known } from "./wire-book.ts";

export interface Outcome {
  readonly seed: number;
  /** None where every promise was kept. */
  readonly problems: readonly string[];
  /** Interactions that want an answer. */
  readonly asked: number;
  readonly answered: number;
  /** They came to no whosaid: none ran, or they were on their way for longer than Discord waits. */
  readonly unheard: number;
  /** No call of ours came through in time, so that Discord could take no answer. */
  readonly tooLate: number;
  /** Discord refused the answer, and whoever asked was told. */
  readonly told: number;
  /** Discord refused it, and took nothing else either. */
  readonly refused: number;
  readonly faults: number;
  readonly kills: number;
}

/** What is asked, and what its answer says. */
export const QUESTIONS: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ words: "who said the ferry stays where it is?" }, "The ferry stays where it is,"],
  [{ words: "nobody asked the crew", speaker: "Jonas Holm" }, "Nobody asked the crew,"],
  [{ speaker: "Ada Lind", about: "the fares" }, "We will see about the fares,"],
  [{ words: "who said the bridge is safe?" }, "The bridge is safe,"],
];

export interface Asked {
  readonly id: string;
  readonly wanted: string;
  readonly isPrivate: boolean;
  /** Whether whosaid ever got it in time. */
  isDelivered: boolean;
}

export function faultBy(dice: Dice): Fault {
  const carried = dice.below(2) === 0;
  const faults: readonly Fault[] = [
    { kind: "cut", carried },
    { kind: "status", status: 500 + dice.below(4), carried },
    { kind: "limited", seconds: dice.below(3) === 0 ? 1 + dice.below(30) : 0.3, isGlobal: carried },
    { kind: "late", milliseconds: 1200 + dice.below(2500) },
  ];
  return dice.pick(faults) ?? { kind: "cut", carried };
}

/** Its token names it in every path. */
export function interactionIn(path: string): string {
  return /token-of-(\d+)/u.exec(path)?.[1] ?? "";
}

export interface Judged {
  readonly book: Book;
  /** What went wrong with calls, by interaction. */
  readonly troubles: ReadonlyMap<string, readonly Fault[]>;
  /** What Discord refuses for good, by interaction. */
  readonly refusals?: ReadonlyMap<string, Refusal>;
  /** From when to when no whosaid could be reached. */
  readonly outages: readonly (readonly [number, number])[];
  readonly now: () => number;
}

/** "answered", "unheard", "too late", "told", "refused", or what is wrong. */
export function judge(world: Judged, asked: Asked, presses: readonly Asked[] = []): string {
  const { book } = world;
  const answers = book.answersTo(asked.id);
  const [answer] = answers;
  if (answers.length > 1) return `${asked.id} has ${answers.length} answers`;
  const known = book.interaction(asked.id);
  const end = endOfRefused(world.refusals?.get(asked.id), answer, known);
  if (end !== null) return end;
  if (answer === undefined) return excuse(world, asked, known) ?? `${asked.id} has no answer`;
  const isToldAgain = presses.includes(asked) && textOf(answer).includes("shared already");
  if (isToldAgain) return answer.isEphemeral ? "answered" : `${asked.id} was told in the open`;
  if (!textOf(answer).includes(asked.wanted))
    return `${asked.id} has another answer: ${textOf(answer).slice(0, 80)}`;
  return answer.isEphemeral === asked.isPrivate ? "answered" : `${asked.id} is seen by the wrong people`;
}

/** Why there may be no answer; null where there should be one. */
function excuse({ troubles, outages, now }: Judged, { isDelivered, id }: Asked, known: Known): string | null {
  const lost = outages.map(([from, to]) => [from, Math.min(to, now())] as const);
  // A deferred answer has fifteen minutes.
  if (known.response === "deferred")
    return lost.some(([from, to]) => to - from > 14 * 60_000) ? "too late" : null;
  const isDown = lost.some(([from, to]) => from < known.created + 3000 && to > known.created);
  if (!isDelivered || isDown) return "unheard";
  return isTrouble(troubles.get(id) ?? []) ? "too late" : null;
}

/** One lost call is made good at once: it takes two, or one that takes seconds. */
function isTrouble(faults: readonly Fault[]): boolean {
  const isLong = faults.some(
    (fault) => fault.kind === "late" || (fault.kind === "limited" && fault.seconds >= 1),
  );
  return faults.length > 1 || isLong;
}

/** How many of each, and what is wrong. */
export function tally(
  verdicts: readonly string[],
): Pick<Outcome, "asked" | "answered" | "unheard" | "tooLate" | "told" | "refused" | "problems"> {
  const count = (one: string): number => verdicts.filter((verdict) => verdict === one).length;
  const known = new Set(["answered", "unheard", "too late", "told", "refused"]);
  return {
    asked: verdicts.length,
    answered: count("answered"),
    unheard: count("unheard"),
    tooLate: count("too late"),
    told: count("told"),
    refused: count("refused"),
    problems: verdicts.filter((verdict) => !known.has(verdict)),
  };
}
