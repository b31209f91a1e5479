import type { Dice } from "../../evaluation/dice.ts";
import type { VirtualTime } from "../delivery/virtual-time.ts";
import type { Refusal } from "./refusals.ts";
import type { Asked } from "./verdict.ts";
import type { Fault } from "./wire.ts";
import type { Book, Json } from "./wire-book.ts";

export interface World {
  readonly seed: number;
  readonly dice: Dice;
  readonly time: VirtualTime;
  readonly book: Book;
  readonly state: string;
  /** What went wrong with calls, by interaction. */
  readonly troubles: Map<string, readonly Fault[]>;
  /** What Discord refuses for good, by interaction. */
  readonly refusals: Map<string, Refusal>;
  /** When Discord may be called again, by life and interaction. */
  readonly notBefore: Map<string, number>;
  /** From when to when no whosaid ran. */
  readonly outages: [number, number][];
  /** All that was asked so far. */
  asked: readonly Asked[];
  calls: number;
  faults: number;
  kills: number;
  life: Life | null;
}

export interface Life {
  take(interaction: Json): void;
  /** As when the power goes: nothing more is sent, heard or written. */
  end(): void;
}

/** A fault for every third call, until so many calls were made that everything may end well. */
const TROUBLED_CALLS = 40;

export function isCalm({ calls }: Pick<World, "calls">): boolean {
  return calls > TROUBLED_CALLS;
}
