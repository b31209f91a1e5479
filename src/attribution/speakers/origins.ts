/** Where a titled name says its bearer sits: "Sen. Ada Vale (R-Ohio)", "Rep. Tom Reed of Maine". */

import { STATE_ABBREVIATIONS } from "../../language/english/places-data.ts";
import type { Mention } from "../mentions/mention.ts";
import { comparable } from "./names.ts";

const SUFFIX = /^ \(([RDI])(?:[-–—]([A-Za-z. ]{2,14}))?\)|^, ([RDI])[-–—]([A-Za-z]{2,12}\.?)/;
const PARTIES: ReadonlyMap<string, string> = new Map([
  ["R", "republican"],
  ["D", "democrat"],
  ["I", "independent"],
]);

/** Words that the place and party give to whoever is asked for by them ("the Ohio senator"); empty without either. */
export function originsOf(text: string, { head, end }: Mention): readonly string[] {
  const complement = end > head.end ? /^ of (?:the )?(.+)$/.exec(text.slice(head.end, end))?.[1] : undefined;
  if (complement !== undefined) return comparable(complement).split(" ");
  const follows = text.startsWith(" (", end) || text.startsWith(", ", end);
  const suffix = follows ? SUFFIX.exec(text.slice(end, end + 22)) : null;
  if (suffix === null) return [];
  const place = comparable(suffix[2] ?? suffix[4] ?? "");
  const party = PARTIES.get(suffix[1] ?? suffix[3] ?? "") ?? "";
  return [party, ...(STATE_ABBREVIATIONS.get(place) ?? place).split(" ")].filter((word) => word !== "");
}
