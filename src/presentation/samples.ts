/** Three questions that this very coverage can answer, so that the first thing a newcomer types works. */
import type { Citation, Coverage } from "../index.ts";

const FALLBACK = ["who said …?", "what did … say about …?", "did … say …?"];

/** The most quoted people among whose words a wording is looked for. */
const PEOPLE = 5;
/** Words of the wording: enough to be found by, and more than “In my view”; few enough to type. */
const WORDS = { least: 4, most: 8 };

export function sampleQuestions(coverage: Pick<Coverage, "speakers" | "ask">): readonly string[] {
  const speakers = coverage.speakers().filter(({ speaker }) => speaker.kind === "person");
  const people = speakers.slice(0, PEOPLE).map(({ speaker }) => speaker.name);
  const [first] = people;
  if (first === undefined) return FALLBACK;
  const [one, other = one] = saidBy(people, coverage);
  if (one === undefined || other === undefined) return [whatSaid(first)];
  return [`who said "${one.wording}"?`, whatSaid(first), `did ${other.name} say "${other.wording}"?`];
}

interface Said {
  readonly name: string;
  readonly wording: string;
}

/** Of the first two who have words short enough, each with their own: a sample never puts somebody's words into another's mouth. One after
 * the other: all that is asked of somebody with thousands of quotations takes a tenth of a second, and the first nearly always has some. */
function saidBy(people: readonly string[], coverage: Pick<Coverage, "ask">): Said[] {
  const said: Said[] = [];
  for (const name of people) {
    const own = coverage
      .ask({ text: "", speaker: name })
      .citations.filter(({ speaker }) => speaker?.name === name);
    const [wording] = own.flatMap((one) => shortWording(one) ?? []);
    if (wording !== undefined) said.push({ name, wording });
    if (said.length === 2) break;
  }
  return said;
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
