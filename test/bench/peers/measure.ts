/** One size of archive: everybody built of it one after the other, then asked by turns. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { passagesOf } from "../../../src/article/passages.ts";
import { slice } from "../../../src/index.ts";
import { temporaryFolder } from "../folder/temporary.ts";
import { KINDS, type Kind, madeQuestions, type Question } from "../made/questions.ts";
import { madeStock, type Stock } from "../made/stock.ts";
import type { Options } from "../options.ts";
import { TANTIVY } from "./contestants.ts";
import type { OfSize, Row } from "./measured.ts";
import { type Peer, startPeer } from "./peer.ts";
import { Asked, Built, Weighed } from "./protocol.ts";
import { measureRestart } from "./restarts.ts";

type Tell = (line: string) => void;

/** A row as it fills. */
interface Entrant {
  readonly name: string;
  peer: Peer | null;
  skipped: string | null;
  build: number | null;
  bytesOfPassage: number | null;
  readonly rounds: Map<Kind, number[][]>;
}

const BENCH = resolve(import.meta.dirname, "..");

export async function measureSize(size: number, options: Options, tell: Tell): Promise<OfSize> {
  const count = size.toLocaleString("en");
  tell(`${count} passages: making articles`);
  const stock = madeStock(size, options.seed);
  const home = temporaryFolder();
  const entrants = options.engines.map(
    (name): Entrant => ({
      name,
      peer: null,
      skipped: null,
      build: null,
      bytesOfPassage: null,
      rounds: new Map(),
    }),
  );
  try {
    for (const entrant of entrants) {
      tell(`${count} passages: ${entrant.name} is built`);
      await build(entrant, { home, size, stock, options });
      if (entrant.skipped !== null) tell(`without ${entrant.name}: ${entrant.skipped}`);
    }
    const { questions: each, seed, rounds } = options;
    for (let round = 0; round <= rounds; round += 1) {
      tell(`${count} passages: ${round === 0 ? "warming up" : `round ${round} of ${rounds}`}`);
      await askByTurns(entrants, madeQuestions(stock.articles, { count: each, seed, round }), round);
      // What is timed are processes that have been answering for a while.
      if (round === 0) for (const entrant of entrants) entrant.rounds.clear();
    }
    for (const entrant of entrants) await weigh(entrant, stock.passages);
  } finally {
    for (const { peer } of entrants) peer?.stop();
  }
  if (options.restart) tell(`${count} passages: starts`);
  return {
    passages: stock.passages,
    articles: stock.articles.length,
    rows: entrants.map(rowOf),
    restart: options.restart ? await measureRestart(stock, flagsFor(size)) : null,
  };
}

interface Building {
  /** For files that a contestant needs. */
  readonly home: string;
  readonly size: number;
  readonly stock: Stock;
  readonly options: Options;
}

async function build(entrant: Entrant, { home, size, stock, options }: Building): Promise<void> {
  await attempt(entrant, async () => {
    const { name } = entrant;
    const peer =
      name === TANTIVY
        ? startPeer("python3", [join(BENCH, "tantivy-worker.py"), passagesFile(home, stock)])
        : startPeer(process.execPath, [
            ...flagsFor(size),
            join(BENCH, "peer-worker.ts"),
            name,
            String(size),
            String(options.seed),
          ]);
    entrant.peer = peer;
    entrant.build = (await peer.ask({ do: "build" }, Built)).milliseconds;
  });
}

/** Each kind goes around before the next: what else the machine does meanwhile meets everybody alike. */
async function askByTurns(
  entrants: readonly Entrant[],
  questions: ReadonlyMap<Kind, readonly Question[]>,
  round: number,
): Promise<void> {
  for (const [kind, asked] of questions) {
    // Nobody is always the first, who finds the caches of the processor cold.
    const order = entrants.map((_, at) => entrants[(at + round) % entrants.length]);
    for (const entrant of order) {
      if (entrant === undefined) continue;
      await attempt(entrant, async (peer) => {
        const reply = await peer?.ask({ do: "ask", questions: asked }, Asked);
        if (reply !== undefined)
          entrant.rounds.set(kind, [...(entrant.rounds.get(kind) ?? []), reply.milliseconds]);
      });
    }
  }
}

async function weigh(entrant: Entrant, passages: number): Promise<void> {
  await attempt(entrant, async (peer) => {
    const weighed = await peer?.ask({ do: "weigh" }, Weighed);
    if (weighed !== undefined) entrant.bytesOfPassage = weighed.bytes / passages;
  });
}

/** Who fails is out, with the reason, and the others go on. */
async function attempt(entrant: Entrant, work: (peer: Peer | null) => Promise<void>): Promise<void> {
  if (entrant.skipped !== null) return;
  try {
    await work(entrant.peer);
  } catch (error) {
    entrant.skipped = reasonOf(error);
    entrant.peer?.stop();
    entrant.peer = null;
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes("No module named 'tantivy'") || message.includes("python3 ENOENT"))
    return "python3 doesn’t find the package: pip install --target DIR tantivy, then PYTHONPATH=DIR";
  if (message.includes("heap out of memory")) return "it needs more memory than it may take";
  return message.split("\n").at(-1) ?? message;
}

/** Megabytes that a process may take of each thousand passages, as lunr does; small archives have what Node gives. */
function flagsFor(size: number): string[] {
  const megabytes = Math.max(4096, Math.ceil((size / 1000) * 30));
  return [`--max-old-space-size=${megabytes}`, "--import", "tsx"];
}

function passagesFile(home: string, { articles }: Stock): string {
  const file = join(home, "passages.jsonl");
  const lines = articles.flatMap(({ article }) =>
    passagesOf(article).map(({ span }) =>
      JSON.stringify({
        id: `${article.id}#${span.start}`,
        title: article.headline ?? "",
        text: slice(article.text, span),
      }),
    ),
  );
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

function rowOf({ name, skipped, build: built, bytesOfPassage, rounds }: Entrant): Row {
  return {
    name,
    skipped,
    build: built,
    bytesOfPassage,
    rounds: Object.fromEntries(KINDS.map((kind) => [kind, rounds.get(kind) ?? []])),
  };
}
