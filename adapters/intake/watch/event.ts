/** What a person or program hears of watched sources. */
import type { Outcome, Told } from "../take-in.ts";

/** Which source: the count is from 1, in the order in which the addresses were named; 0: files and folders together. */
export interface Whose {
  readonly source: number;
  /** The address as it was named, or "files". */
  readonly name: string;
}

export type WatchEvent =
  /** Something became of an article; nothing is told of one that is as it was. */
  | { readonly kind: "article"; readonly told: Told }
  /** Of an article or a source, for people. */
  | { readonly kind: "line"; readonly message: string }
  /** A look that brought or took something. */
  | (Whose & { readonly kind: "taken"; readonly outcomes: ReadonlyMap<Outcome, number> })
  /** Told once; it is asked again after so many milliseconds, and on, until it works. */
  | (Whose & {
      readonly kind: "failed";
      readonly message: string;
      /** Of its answer, if there was one. */
      readonly status: number | null;
      readonly again: number;
    })
  | (Whose & { readonly kind: "works" })
  /** Another program watches for the folder; told once, and waited out. */
  | {
      readonly kind: "occupied";
      readonly folder: string;
      /** Its number on its machine; 0 where it isn't known. */
      readonly process: number;
      readonly host: string;
    }
  /** `whosaid.config.json` can't be used: pages are read without it. */
  | { readonly kind: "misconfigured"; readonly problems: readonly string[] }
  /** The memory of the sources, with the code of what the disk said: they are asked in full after the next start. */
  | { readonly kind: "unkept"; readonly code: string };
