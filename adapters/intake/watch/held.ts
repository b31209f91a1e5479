/** Articles under embargo: kept in memory alone until it ends, since nobody may find them in the folder before. */
import { embargoEnd } from "../../corpus/admission.ts";
import { admissionOfFacts } from "../admission.ts";
import { isoDate } from "../dates.ts";
import { sourceKey } from "../identity.ts";
import type { Item } from "../item.ts";
import { isNewer, type Told } from "../take-in.ts";

export interface HeldArticle {
  readonly id: string;
  readonly file: string;
  readonly item: Item;
}

export interface Held {
  /** What became of an article decides whether it is held, and ends what was held of it before. */
  readonly note: (source: string, told: Told, article: Omit<HeldArticle, "id">) => void;
  /** When the next embargo of a source ends that wasn't over by `now`, in milliseconds since 1970; infinite where none does. */
  readonly next: (source: string, now: number) => number;
  /** Gives those of a source whose embargo is over, and holds them no more. */
  readonly release: (source: string, now: number) => readonly HeldArticle[];
  /** One that was let go couldn't be dealt with: the next release gives it again. */
  readonly again: (source: string, article: HeldArticle) => void;
  readonly isEmpty: (source: string) => boolean;
}

export function createHeld(): Held {
  const held = new Map<string, Omit<HeldArticle, "id"> & { readonly source: string }>();
  const of = (source: string) => [...held].filter(([, article]) => article.source === source);

  function note(source: string, { id, outcome }: Told, { file, item }: Omit<HeldArticle, "id">): void {
    const before = held.get(id);
    if (outcome === "embargoed") {
      if (before === undefined || !isNewer(before.item.facts, item.facts))
        held.set(id, { source, file, item });
    } else if (outcome !== "refused" && outcome !== "older" && outcome !== "duplicate") {
      held.delete(id);
      // What takes an article back may name it by nothing but its source's own name.
      const key = sourceKey(item.facts, file);
      for (const [other, one] of held)
        if (key !== null && sourceKey(one.item.facts, one.file) === key) held.delete(other);
    }
  }

  return {
    note,
    next: (source, now) =>
      of(source)
        .map(([, { item }]) => endOf(item))
        .filter((end) => end > now)
        .reduce((least, end) => Math.min(least, end), Number.POSITIVE_INFINITY),
    release: (source, now) => {
      const free = of(source).filter(
        ([, { item }]) => admissionOfFacts(item.facts, item.format, now).kind === "in",
      );
      for (const [id] of free) held.delete(id);
      return free.map(([id, { file, item }]) => ({ id, file, item }));
    },
    again: (source, { id, file, item }) => void held.set(id, { source, file, item }),
    isEmpty: (source) => of(source).length === 0,
  };
}

/** Not a number where none is stated that can be read. */
function endOf({ facts: { embargo } }: Item): number {
  const until = embargo === null ? null : isoDate(embargo);
  return until === null ? Number.NaN : embargoEnd(until);
}
