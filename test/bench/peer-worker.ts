/** `peer-worker.ts NAME PASSAGES SEED`: one contestant of the bench, asked by lines on stdin (`peers/protocol.ts`). */
import { createInterface } from "node:readline";
import { processorTime } from "../processor-time.ts";
import { madeStock } from "./made/stock.ts";
import { type Asking, CONTESTANTS } from "./peers/contestants.ts";
import { heldBytes } from "./peers/held.ts";
import type { Request } from "./peers/protocol.ts";

const [name = "", passages = "", seed = ""] = process.argv.slice(2);
const contestant = CONTESTANTS.find((one) => one.name === name);
if (contestant === undefined) throw new Error(`Nobody is called “${name}”`);

const build = contestant.build(madeStock(Number(passages), Number(seed)).articles);
const before = heldBytes();
let asking: Asking | null = null;

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(replyTo(JSON.parse(line) as Request))}\n`); // the bench wrote it

function replyTo(request: Request): unknown {
  if (request.do === "build")
    return {
      milliseconds: processorTime(() => {
        asking = build();
      }),
    };
  const ready = asking;
  if (ready === null) throw new Error("Nothing was built yet");
  if (request.do === "weigh") return { bytes: heldBytes() - before + ready.bytes() };
  return {
    milliseconds: request.questions.map((question) => {
      ready.prepare(question);
      return processorTime(() => ready.ask(question));
    }),
  };
}
