/** What became of the articles of one run → the line, the report and the JSON that tell it. */
import type { Ingested } from "./ingest.ts";
import type { Outcome, Told } from "./take-in.ts";

const TAKEN: readonly Outcome[] = ["new", "changed", "unchanged"];

const LEFT: Readonly<Partial<Record<Outcome, string>>> = {
  withdrawn: "withdrawn",
  embargoed: "embargoed",
  older: "older than what is there",
  duplicate: "there twice",
  empty: "without text",
  refused: "refused",
};

/** "12 new, 1 changed, 0 unchanged in FOLDER; left out: 1 withdrawn; 2 problems". */
export function summaryOf({ outcomes, problems }: Ingested, folder: string): string {
  const taken = TAKEN.map((outcome) => `${told(outcomes.get(outcome) ?? 0)} ${outcome}`).join(", ");
  const left = leftOut(outcomes);
  const without = left.length === 0 ? "" : `; left out: ${left.join(", ")}`;
  return `${taken} in ${folder}${without}${problems === 0 ? "" : `; ${told(problems)} ${problems === 1 ? "problem" : "problems"}`}`;
}

/** "12 new, 1 changed, 1 withdrawn": what there is of each. */
export function countsOf(outcomes: Ingested["outcomes"]): string {
  const taken = TAKEN.filter((outcome) => outcomes.has(outcome));
  return [
    ...taken.map((outcome) => `${told(outcomes.get(outcome) ?? 0)} ${outcome}`),
    ...leftOut(outcomes),
  ].join(", ");
}

function leftOut(outcomes: Ingested["outcomes"]): string[] {
  return Object.entries(LEFT).flatMap(([outcome, words]) => {
    const count = outcomes.get(outcome as Outcome) ?? 0; // the keys are outcomes
    return count === 0 ? [] : [`${told(count)} ${words}`];
  });
}

/** One object of a `--json` line; what was cut stands in it where a report is wanted. */
export function toldJson(article: Told, hasReport: boolean): object {
  const { cut, ...rest } = article;
  return hasReport ? { ...rest, cut } : rest;
}

/** Letters of a cut line that a report shows. */
const SHOWN = 160;

/** A line for the article, one for each thing that was mended, and one for each that was cut. */
export function reportOf({ id, file, place, outcome, cut, notices }: Told): string[] {
  const from = place === null ? file : `${file}, ${place}`;
  return [
    `${id} (${outcome}, from ${from}): ${cut.length} cut`,
    ...notices.map((words) => `  · ${words}`),
    ...cut.map((words) => `  – ${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}`),
  ];
}

function told(count: number): string {
  return count.toLocaleString("en-US");
}
