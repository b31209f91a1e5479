import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { type ApartReader, createApartReader } from "../../../adapters/intake/apart.ts";
import { until } from "../../until.ts";
import { articlePage } from "./web/a-site.ts";

let reader: ApartReader | null = null;

afterEach(async () => reader?.close());

/** Of its sources "slow" never ends and "end" takes the thread along. */
const MOODY = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ file }) => {
    if (file === "slow") for (;;);
    if (file === "end") process.exit(1);
    parentPort.postMessage({ items: [], problems: [], notices: [{ file, place: null, message: "was read" }] });
  });
  parentPort.postMessage("ready");
`;

/** One for each source that is being read, in order: its time is up when the test says so. */
const clocks: (() => void)[] = [];

function aMoodyOne(): ApartReader {
  clocks.length = 0;
  const clock = () => new Promise<void>((done) => void clocks.push(done));
  reader = createApartReader({ limit: 30_000, clock, start: () => new Worker(MOODY, { eval: true }) });
  return reader;
}

async function told(from: ApartReader, file: string): Promise<string | undefined> {
  const { problems, notices } = await from.read({ file, bytes: new Uint8Array(), sidecar: null });
  return [...problems, ...notices][0]?.message;
}

test("a source that takes too long is told, and the next is read", async () => {
  const moody = aMoodyOne();
  expect(await told(moody, "a")).toBe("was read");
  const [slow, next] = [told(moody, "slow"), told(moody, "b")];
  await until(() => clocks.length === 2);
  clocks[1]?.();
  expect([await slow, await next]).toEqual([
    "takes more than 30 seconds to read: save it as text, or take out what is no article",
    "was read",
  ]);
});

test("a source that ends the thread is told, and the next is read", async () => {
  const moody = aMoodyOne();
  expect(await told(moody, "end")).toMatch(/^can't be read \(it broke off\)/u);
  expect(await told(moody, "b")).toBe("was read");
});

test("a page is read in its thread as it is beside it", async () => {
  reader = createApartReader();
  const bytes = new TextEncoder().encode(articlePage("Ferry stops"));
  const { items } = await reader.read({ file: "ferry.html", bytes, sidecar: null });
  expect(items.map(({ facts }) => facts.headline)).toEqual(["Ferry stops"]);
});
