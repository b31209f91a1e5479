/** `npm run bench:reading [-- --passages N --pages N --at-once N --seed N]`: how long a reading room over made articles takes to the first byte of a page, by
 * the clock and in processor time, asked one page after the other and several at once. Wanted over 100,000 passages: 30 ms at the 95th percentile. */
import { parseArgs } from "node:util";
import { type Citation, createCoverage } from "../../src/index.ts";
import { everywhere } from "../adapters/places.ts";
import { aRoom, pathTo, type Room } from "../adapters/reading/a-room.ts";
import { createDice } from "../evaluation/dice.ts";
import type { MadeArticle } from "./made/articles.ts";
import { madeStock } from "./made/stock.ts";
import { quantile } from "./peers/figures.ts";

const { values } = parseArgs({
  options: {
    passages: { type: "string", default: "100000" },
    pages: { type: "string", default: "200" },
    "at-once": { type: "string", default: "20" },
    seed: { type: "string", default: "15" },
  },
});

/** Of one page. */
interface Asked {
  /** Milliseconds by the clock. */
  readonly firstByte: number;
  /** Milliseconds of processor time, the asking included. */
  readonly processor: number;
  readonly bytes: number;
}

await measure();
process.exit();

async function measure(): Promise<void> {
  const began = performance.now();
  const { articles, passages } = madeStock(Number(values.passages), Number(values.seed));
  const room = await aRoom(everywhere(createCoverage(articles.map(({ article }) => article))));
  console.log(
    `${articles.length} articles, ${passages} passages: ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  const paths = pathsInto(articles, Number(values.pages));
  // The first question has the coverage catch up with all that was put into it.
  console.log(`first page ${(await asked(room, paths[0] ?? "")).firstByte.toFixed(0)} ms`);
  report("one after the other", await oneAfterTheOther(room, paths));
  report(`${values["at-once"]} at once`, await atOnce(room, paths, Number(values["at-once"])));
  await room.close();
}

/** To quotations, seeded: of any article, of any of those that it has. */
function pathsInto(articles: readonly MadeArticle[], pages: number): string[] {
  const dice = createDice(Number(values.seed));
  const quoting = articles.filter(({ quotations }) => quotations.length > 0);
  return Array.from({ length: pages }, () => {
    const { article, quotations } = dice.pick(quoting) ?? { article: null, quotations: [] };
    const words = dice.pick(quotations) ?? "";
    if (article === null) throw new Error("There are too few passages for an article that quotes somebody");
    const start = article.text.indexOf(words);
    // Of a citation a link takes nothing but this.
    return pathTo({ article, start, end: start + words.length } as Citation);
  });
}

async function oneAfterTheOther(room: Room, paths: readonly string[]): Promise<Asked[]> {
  const all: Asked[] = [];
  for (const path of paths) all.push(await asked(room, path));
  return all;
}

/** Each group is answered before the next is asked; what one costs in processor time is its share of its group. */
async function atOnce(room: Room, paths: readonly string[], size: number): Promise<Asked[]> {
  const all: Asked[] = [];
  for (let at = 0; at < paths.length; at += size) {
    const before = process.cpuUsage();
    const group = await Promise.all(paths.slice(at, at + size).map((path) => asked(room, path)));
    const { user, system } = process.cpuUsage(before);
    all.push(...group.map((one) => ({ ...one, processor: (user + system) / 1000 / group.length })));
  }
  return all;
}

async function asked({ origin }: Room, path: string): Promise<Asked> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const response = await fetch(origin + path);
  const firstByte = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  if (response.status !== 200) throw new Error(`A page was refused: ${response.status}`);
  const { byteLength: bytes } = await response.arrayBuffer();
  return { firstByte, processor: (user + system) / 1000, bytes };
}

function report(name: string, all: readonly Asked[]): void {
  const told = (of: (one: Asked) => number, digits: number): string =>
    [0.5, 0.95, 1].map((share) => quantile(all.map(of), share).toFixed(digits)).join(" / ");
  console.log(
    `${name}, ${all.length} pages (p50 / p95 / most): first byte ${told(({ firstByte }) => firstByte, 1)} ms, ` +
      `processor time ${told(({ processor }) => processor, 1)} ms, ${told(({ bytes }) => bytes / 1000, 1)} KB`,
  );
}
