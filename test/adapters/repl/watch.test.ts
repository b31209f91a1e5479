/** `whosaid watch` as a reader starts and stops it, in a process of its own. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../until.ts";
import { articlePage, aSite } from "../intake/web/a-site.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-watching-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function watching(...args: readonly string[]) {
  const argv = ["start.cjs", "adapters/repl/main.ts", "watch", ...args];
  const child = spawn(process.execPath, argv, { cwd: ROOT, env: { PATH: process.env.PATH, HOME: folder } });
  const told = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    told.out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    told.err += chunk.toString();
  });
  const ended = new Promise<number | null>((done) => child.once("close", done));
  return { child, told, ended };
}

test.each(["SIGINT", "SIGTERM"] as const)("it goes on until %s, and ends in order", async (signal) => {
  const [pages, into] = [join(folder, `pages-${signal}`), join(folder, `news-${signal}`)];
  mkdirSync(pages);
  const site = await aSite({
    "/ferry": { headers: { "content-type": "text/html" }, body: articlePage("Ferry stops") },
  });
  const address = `${site.origin}/ferry`;
  const { child, told, ended } = watching(
    pages,
    address,
    `${site.origin}/none`,
    "--into",
    into,
    "--json",
    "--allow-host",
    site.host,
    "--audience",
    "slack:C0DESK, terminal",
  );
  await until(() => told.out.includes("Ferry stops"));
  writeFileSync(join(pages, "dam.txt"), "Dam\n\n“The dam holds,” said Ada Lind.\n");
  await until(() => told.out.includes('"headline":"Dam"') && told.out.includes('"failed"'));
  child.kill(signal);
  expect(await ended).toBe(0);
  const sidecars = readdirSync(into).filter((name) => name.endsWith(".json") && !name.startsWith("."));
  const audiences = sidecars.map((name) => JSON.parse(readFileSync(join(into, name), "utf8")).audience);
  expect(audiences).toEqual(Array.from({ length: 2 }, () => ["slack:C0DESK", "terminal"]));
  const lines = told.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(expect.objectContaining({ outcome: "new", headline: "Ferry stops" }));
  expect(lines).toContainEqual({ event: "taken", source: 1, name: address, outcomes: { new: 1 } });
  expect(lines).toContainEqual(expect.objectContaining({ event: "failed", source: 2, status: 404 }));
  expect(told.err).toContain(`whosaid: ${address}: 1 new\n`);
  expect(told.err).toMatch(
    /none was answered with status 404: nothing stands there; it is asked again in [45] minutes/u,
  );
  expect(readdirSync(into).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a folder that can't be made is told", async () => {
  writeFileSync(join(folder, "a-file"), "");
  const { told, ended } = watching(folder, "--into", join(folder, "a-file"));
  expect(await ended).toBe(2);
  expect(told.err).toMatch(/a-file can't be written \(EEXIST\)/u);
});

test("an audience that is no place is told, and nothing is watched", async () => {
  const { told, ended } = watching(folder, "--into", join(folder, "nowhere"), "--audience", "#desk");
  expect(await ended).toBe(2);
  expect(told.err).toContain(
    '--audience names "#desk", which is no place: write slack: with the id of a channel',
  );
});
