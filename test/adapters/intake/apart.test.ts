import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { type ApartReader, createApartReader } from "../../../adapters/intake/apart.ts";
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

function aMoodyOne(): ApartReader {
  reader = createApartReader({ limit: 100, start: () => new Worker(MOODY, { eval: true }) });
  return reader;
}

async function told(from: ApartReader, file: string): Promise<string | undefined> {
  const { problems, notices } = await from.read({ file, bytes: new Uint8Array(), sidecar: null });
  return [...problems, ...notices][0]?.message;
}

test("a source that takes too long is told, and the next is read", async () => {
  const moody = aMoodyOne();
  const all = await Promise.all(["a", "slow", "b"].map((file) => told(moody, file)));
  expect(all).toEqual([
    "was read",
    "takes more than 0.1 seconds to read: save it as text, or take out what is no article",
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
