/** The command line of the bench: read, or refused with what to type instead. */
import { parseArgs } from "node:util";
import { CONTESTANTS, TANTIVY } from "./peers/contestants.ts";

export const HELP = `npm run bench [-- OPTIONS]: whosaid beside other search engines, over made articles, in processor time.

  --sizes 1000,10000      passages, each size with all engines by turns (1000, 10000, 100000, 500000 are the ones of issue 15)
  --engines NAME,NAME     of: ${[...CONTESTANTS.map(({ name }) => name.replace(",", "")), TANTIVY].join("; ")}
  --questions 10          of each kind in each round
  --rounds 5              at least 5: what is told are medians
  --seed 15               of articles and questions
  --no-restart            without the start from a folder and from what was kept
  --json                  all that was measured as JSON on stdout, instead of tables
  --write                 the tables into docs/speed.md, the picture into docs/speed.svg
  --help

Ctrl-C ends it with the sizes that are done. 100,000 passages take some 15 minutes and 4 GB, 500,000 some two hours and 16 GB (without lunr 8).
Tantivy is asked where python3 finds it: pip install --target DIR tantivy, then PYTHONPATH=DIR npm run bench.`;

export interface Options {
  readonly sizes: readonly number[];
  readonly engines: readonly string[];
  readonly questions: number;
  readonly rounds: number;
  readonly seed: number;
  readonly restart: boolean;
  readonly json: boolean;
  readonly write: boolean;
}

/** What is wrong, and what to do about it. */
export class Refused extends Error {}

const ALL: readonly string[] = [...CONTESTANTS.map(({ name }) => name), TANTIVY];
const LEAST_ROUNDS = 5;
const MOST_PASSAGES = 1_000_000;

/** Null: help is asked for. Throws `Refused`. */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parsed(args);
  if (values.help) return null;
  return {
    sizes: values.sizes
      .split(",")
      .map((size) => whole("--sizes", size, { least: 100, most: MOST_PASSAGES }))
      .sort((a, b) => a - b),
    engines: values.engines === undefined ? ALL : values.engines.split(",").map(engine),
    questions: whole("--questions", values.questions, { least: 1, most: 1_000 }),
    rounds: whole("--rounds", values.rounds, { least: LEAST_ROUNDS, most: 100 }),
    seed: whole("--seed", values.seed, { least: 0, most: 2 ** 31 }),
    restart: !values["no-restart"],
    json: values.json,
    write: values.write,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        sizes: { type: "string", default: "1000,10000" },
        engines: { type: "string" },
        questions: { type: "string", default: "10" },
        rounds: { type: "string", default: "5" },
        seed: { type: "string", default: "15" },
        "no-restart": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : String(error)} --help tells the options.`);
  }
}

function whole(option: string, text: string, { least, most }: { least: number; most: number }): number {
  const number = Number(text.trim());
  if (text.trim() !== "" && Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Refused(
    `${option} takes whole numbers from ${least.toLocaleString("en")} to ${most.toLocaleString("en")}, not “${text}”: ` +
      `for example ${option} ${least}.`,
  );
}

/** By its name, commas left out: they stand between names. */
function engine(text: string): string {
  const plain = (name: string): string => name.replaceAll(",", "").toLowerCase();
  const known = ALL.find((name) => plain(name) === plain(text.trim()));
  if (known !== undefined) return known;
  throw new Refused(
    `--engines doesn’t know “${text}”: take some of ${ALL.map((name) => `“${plain(name)}”`).join(", ")}.`,
  );
}
