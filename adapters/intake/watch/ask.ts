/** One address, asked once → what it gave that wasn't dealt with before, and what is to be remembered of it. */
import { collectFrom } from "../web/collect.ts";
import type { Collected, Mark, Reach, Wanted } from "../web/collected.ts";
import { type Fetched, NO_VALIDATORS, UNCHANGED, type Unfetched } from "../web/fetch.ts";
import { changesOf, isCollection, withPageSize } from "../web/from-collection.ts";
import { isKnown, type Remembered, withMarks } from "./memory.ts";
import { periodOf } from "./pace.ts";

export type Asked =
  /** As it was: nothing was sent. Seconds that it goes on being fresh. */
  | { readonly kind: "unchanged"; readonly freshFor: number | null }
  | { readonly kind: "failed"; readonly problem: Unfetched }
  | {
      readonly kind: "read";
      readonly freshFor: number | null;
      /** Seconds that the feed asks to be left alone each time; null where it doesn't. */
      readonly period: number | null;
      readonly remembered: Remembered;
      /** Several in a row of what it leads to couldn't be had: the rest wasn't asked for. */
      readonly isCutShort: boolean;
    };

export interface AskOptions {
  readonly address: string;
  readonly reach: Reach;
  readonly wanted: Pick<Wanted, "most" | "since">;
  readonly remembered: Remembered;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
  readonly take: Take;
}

/** Deals with what was collected. */
export type Take = (collected: Collected) => Promise<Taken>;

export interface Taken {
  /** Of what is done with. */
  readonly marks: readonly Mark[];
  /** The disk refused some of it: it is to be had once more. */
  readonly isIncomplete: boolean;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Clocks differ: what a server dates so much before we asked may have come after. */
const CLOCKS = 10 * MINUTE;

export async function ask(options: AskOptions): Promise<Asked> {
  const { address, reach, wanted, now } = options;
  const before = refreshed(options.remembered, now);
  const since = before.since ?? wanted.since;
  const isPosts = isCollection(address);
  const addresses = isPosts ? changesOf(address, since) : [address];
  let [marks, validators] = [before.marks, NO_VALIDATORS];
  let [freshFor, period] = [null, null] as [number | null, number | null];
  let [isDone, isList] = [true, before.isList];
  for (const each of addresses) {
    const at = withPageSize(each, { ...wanted, since });
    const first = await reach.get(at, before.validators);
    if (!first.ok) return unread(first.problem);
    const dealt = await dealWith(options, at, first.value, marks);
    isList ||= dealt.isList;
    if (dealt.isCutShort) {
      const remembered = { ...before, isList, validators, marks: dealt.marks };
      return { kind: "read", freshFor, period, remembered, isCutShort: true };
    }
    isDone &&= !dealt.isIncomplete;
    ({ marks } = dealt);
    // Each time a collection is asked, it is at another address.
    if (!isPosts) ({ validators } = first.value);
    ({ freshFor } = first.value);
    period = periodOf(first.value.bytes);
  }
  const remembered = isDone
    ? { validators, since: new Date(now - CLOCKS).toISOString(), isList, marks }
    : { validators: NO_VALIDATORS, since: before.since, isList, marks };
  return { kind: "read", freshFor, period, remembered, isCutShort: false };
}

/** Once a day all is asked for whatever it says of itself, and pages of which nothing is said but where they are. */
function refreshed(remembered: Remembered, now: number): Remembered {
  const { since, marks } = remembered;
  if (since !== null && now - CLOCKS - Date.parse(since) < DAY) return remembered;
  const dated = new Map([...marks].filter(([, { print }]) => print !== null));
  return { ...remembered, validators: NO_VALIDATORS, marks: dated };
}

function unread(problem: Unfetched): Asked {
  return problem.status === UNCHANGED
    ? { kind: "unchanged", freshFor: problem.later }
    : { kind: "failed", problem };
}

interface Dealt {
  readonly marks: Remembered["marks"];
  readonly isIncomplete: boolean;
  readonly isCutShort: boolean;
  readonly isList: boolean;
}

/** In a row: then the site is out of order, and each would be asked for three times. */
const MOST_LOST = 3;

async function dealWith(
  { reach, wanted, remembered, signal, take }: AskOptions,
  address: string,
  first: Fetched,
  known: Remembered["marks"],
): Promise<Dealt> {
  let [marks, lost, isIncomplete, isList] = [known, 0, false, remembered.isList];
  const all = { ...wanted, isKnown: (mark: Mark) => isKnown(marks, mark), isList };
  for await (const collected of collectFrom(address, first, reach, all)) {
    if (signal.aborted) return { marks, isIncomplete: true, isCutShort: true, isList };
    isList ||= collected.file !== address || collected.read.items.some(({ format }) => format !== "page");
    const taken = await take(collected);
    marks = withMarks(marks, taken.marks);
    lost = collected.isIncomplete === true ? lost + 1 : 0;
    isIncomplete ||= collected.isIncomplete === true || taken.isIncomplete;
    if (lost === MOST_LOST) return { marks, isIncomplete, isCutShort: true, isList };
  }
  return { marks, isIncomplete, isCutShort: false, isList };
}
