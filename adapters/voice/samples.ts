/** Three questions that this very coverage can answer, so that the first thing a newcomer types works. */
import type { Citation, Coverage } from "../../src/index.ts";

const FALLBACK = ["who said …?", "what did … say about …?", "did … say …?"];

/** The most quoted people among whose words a wording is looked for. */
const PEOPLE = 5;
/** Words of the wording: enough to be found by, few enough to type. */
const WORDS = { least: 3, most: 8 };

export function sampleQuestions(coverage: Pick<Coverage, "speakers" | "ask">): readonly string[] {
  const speakers = coverage.speakers().filter(({ speaker }) => speaker.kind === "person");
  const people = speakers.slice(0, PEOPLE).map(({ speaker }) => speaker.name);
  const [first, second = first] = people;
  if (first === undefined) return FALLBACK;
  const wording = firstWording(people, coverage);
  if (wording === null) return [whatSaid(first)];
  return [`who said "${wording}"?`, whatSaid(first), `did ${second} say "${wording}"?`];
}

/** One after the other: all that is asked of somebody with thousands of quotations takes a tenth of a second, and the first nearly always has one. */
function firstWording(people: readonly string[], coverage: Pick<Coverage, "ask">): string | null {
  for (const person of people) {
    const [wording] = coverage
      .ask({ text: "", speaker: person })
      .citations.flatMap((one) => shortWording(one) ?? []);
    if (wording !== undefined) return wording;
  }
  return null;
}

function whatSaid(name: string): string {
  return `what did ${name} say?`;
}

/** The first clause of a direct quotation, if it is short; never a clause cut short, which would read as a slip. */
function shortWording({ kind, text }: Citation): string | null {
  const clause = /[\p{L}\p{N}][^“”"‘.,;:!?…()[\]–—]*/u.exec(text)?.[0].trim() ?? "";
  const count = clause.split(/\s+/).length;
  return kind === "direct" && count >= WORDS.least && count <= WORDS.most ? clause : null;
}
