/** A name → all that the coverage holds of its bearer, looked at once more before it is shown. */
import {
  type Citation,
  type Coverage,
  type Profiled,
  type Result,
  type SpeakerProfile,
  slice,
} from "../../src/index.ts";
import { guarded } from "./guarded.ts";

/** The problem is a sentence for the reader. */
export type LookUp = (name: string) => Result<Profiled, string>;

export function createLookUp(coverage: Pick<Coverage, "speaker">, report: (line: string) => void): LookUp {
  return (name) => guarded(() => verbatim(coverage.speaker(name)), report);
}

/** With one changed character nothing is shown at all. */
function verbatim(found: Profiled): Profiled {
  if (found.kind !== "speaker") return found;
  for (const { article, start, end, text } of citedIn(found.profile))
    if (slice(article.text, { start, end }) !== text)
      throw new Error(`The citation of ${article.id} at ${start}..${end} is not what stands there`);
  if (found.profile.roles.some(({ text, citation }) => !citation.text.includes(text)))
    throw new Error("A role is not as the sentence has it");
  return found;
}

function citedIn({ said, roles, subjects, about }: SpeakerProfile): readonly Citation[] {
  return [
    ...said.map(({ citation }) => citation),
    ...roles.map(({ citation }) => citation),
    ...subjects.flatMap(({ word }) => word ?? []),
    ...about,
  ];
}
