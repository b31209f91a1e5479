import type { Dice } from "../../evaluation/dice.ts";
import type { VirtualTime } from "../delivery/virtual-time.ts";
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
  /** From when to when no whosaid ran. */
  readonly outages: [number, number][];
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
