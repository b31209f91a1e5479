/** Who may read an article that is taken in: as whoever takes it in says, as it was limited before, or as its source states. */
import { err, ok, type Result } from "../../src/index.ts";
import { misnamed, type Names } from "../corpus/audience.ts";
import { asList, type Loose } from "./loose.ts";

/** Null: everybody. What isn't a list of words is kept, and found wrong where it is read. */
export function audienceAt(sidecar: Loose): Names | null {
  if (!Object.hasOwn(sidecar, "audience")) return null;
  return asList(sidecar.audience).map(String);
}

export interface Limits {
  /** By whoever takes it in. */
  readonly wanted: Names | null;
  /** In the folder, before. */
  readonly kept: Names | null;
  /** By its source. */
  readonly stated: Names | null;
}

/** A limit is never lifted, nor exchanged for another one, but by whoever takes it in, or by hand. The problem is that two don't agree. */
export function audienceOf({ wanted, kept, stated }: Limits): Result<Names | null, string> {
  const chosen = wanted ?? kept ?? stated;
  if (chosen === null) return ok(null);
  const wrong = misnamed(chosen);
  if (wrong !== null) return err(`its audience names ${wrong}`);
  if (stated === null || isSame(stated, chosen)) return ok(chosen);
  const other = wanted === null ? "what lies in the folder" : "--audience";
  return err(
    `its source limits it to ${stated.join(", ")}, and ${other} to ${chosen.join(", ")}: state the same in both`,
  );
}

function isSame(one: Names, other: Names): boolean {
  return [...new Set(one)].sort().join() === [...new Set(other)].sort().join();
}
