/** What every platform says of itself and of how its answers are to be read. */
import type { Searched } from "../index.ts";
import { counted, extent } from "./wording.ts";

export const PURPOSE = "Who said what, exactly, in our own coverage?";

/** Null while the coverage is being read. */
export function extentLine(searched: Searched | null): string {
  if (searched === null) return "The coverage is being read; questions are answered as soon as it is.";
  const { passages, quotations } = searched;
  return `Searches ${extent(searched)}: ${counted(passages, "passage")}, ${counted(quotations, "quotation")}.`;
}

export const MEANINGS = {
  bar: "What stands behind a bar is printed so, letter for letter; nothing else is.",
  struck: "Struck out stands what is only in what was asked, in bold what is only in what is printed.",
} as const;
