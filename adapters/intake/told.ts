/** What became of an article → the lines that say it. */
import type { Outcome, Told } from "./take-in.ts";

/** Something has to be mended for it. */
export function isWrong(outcome: Outcome): boolean {
  return outcome === "empty" || outcome === "refused";
}

/** What is said of it, each a line that follows the article's place. */
export function messagesOf({ outcome, why, removed, notices }: Told): string[] {
  const left = LEFT_OUT[outcome];
  if (outcome === "changed") return [...notices, "changed: the article in the folder is replaced"];
  return left === null
    ? [...notices]
    : [...notices, `${left}${why ?? ""}${removed ? "; what lay in the folder is removed" : ""}`];
}

/** How a line about it begins; null: what is taken in needs none. */
const LEFT_OUT: Readonly<Record<Outcome, string | null>> = {
  new: null,
  changed: null,
  unchanged: null,
  withdrawn: "is withdrawn: ",
  embargoed: "is held back: ",
  older: "is left out: ",
  duplicate: "is left out: ",
  empty: "",
  refused: "",
};
