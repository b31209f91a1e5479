/** What whoever starts a program sees of its being read as one script: the program as its files stand, however often and wherever it is started. */
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundle } from "../../start/bundle.cjs";
import { keptBundles } from "../../start/kept.cjs";

const ROOT = resolve(import.meta.dirname, "../..");

/** A project with the real start.cjs and the real esbuild, and a program of two modules. */
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "whosaid-start-"));
  for (const name of ["start", "start.cjs", "tsconfig.json"])
    cpSync(join(ROOT, name), join(project, name), { recursive: true });
  mkdirSync(join(project, "node_modules"));
  for (const name of ["esbuild", "@esbuild"])
    symlinkSync(join(ROOT, "node_modules", name), join(project, "node_modules", name));
  mkdirSync(join(project, "adapters"));
  write("package.json", JSON.stringify({ type: "module" }));
  write("adapters/greeting.ts", 'export const greeting: string = "good day";\n');
  write(
    "adapters/main.ts",
    'import { greeting } from "./greeting.ts";\nconsole.log(greeting, process.argv.slice(2).join(" "));\n',
  );
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(file: string, text: string): void {
  writeFileSync(join(project, file), text);
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(program = "adapters/main.ts", ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(project, "start.cjs"), join(project, program), ...args]);
  const ended = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    ended.out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    ended.err += chunk.toString();
  });
  return new Promise((settle) => child.on("close", (code) => settle({ code, ...ended })));
}

const folder = (): string => join(project, "node_modules/.cache/whosaid-start");

/** The names of what is kept. */
function kept(): string[] {
  return existsSync(folder()) ? readdirSync(folder()).sort() : [];
}

/** What a start does when its files have been as they are for a while. */
function keep(since = Number.MAX_SAFE_INTEGER): boolean {
  const program = join(project, "adapters/main.ts");
  const bundles = keptBundles({ project, program });
  const file = bundles.newFile();
  return bundles.keep(file, bundle(program, { project, file }), since);
}

test("a program gets its arguments", async () => {
  expect(await start("adapters/main.ts", "to", "you")).toEqual({
    code: 0,
    out: "good day to you\n",
    err: "",
  });
});

test("what was put together is used again, with what the engine made of it", async () => {
  expect(keep()).toBe(true);
  const before = kept();
  expect(before).toHaveLength(3);
  await start();
  const after = kept();
  expect(after.filter((name) => !before.includes(name))).toEqual([expect.stringMatching(/\.compiled$/u)]);
  expect((await start()).out).toBe("good day \n");
  expect(kept()).toEqual(after);
});

test("a module that was changed is seen at the next start", async () => {
  keep();
  write("adapters/greeting.ts", 'export const greeting: string = "good bye";\n');
  expect((await start()).out).toBe("good bye \n");
});

test("so is a module that is gone", async () => {
  keep();
  rmSync(join(project, "adapters/greeting.ts"));
  expect(await start()).toMatchObject({ code: 1, out: "", err: expect.stringContaining("./greeting.ts") });
});

test("of a module that was changed just now nothing is kept: it may be changed once more in the same tick of the clock", async () => {
  expect(keep(Date.now())).toBe(false);
  await start();
  expect(kept()).toEqual([]);
});

test("only the newest is kept of each program", () => {
  keep();
  const first = kept();
  keep();
  expect(kept()).toHaveLength(first.length);
  expect(kept()).not.toEqual(first);
});

test("where nothing can be written, a program starts all the same", async () => {
  write("node_modules/.cache", "in the way");
  expect(keep()).toBe(false);
  expect(await start()).toEqual({ code: 0, out: "good day \n", err: "" });
});

test.each([/\.cjs$/u, /\.json$/u, /\.compiled$/u])("what is damaged (%s) is not used", async (damaged) => {
  keep();
  await start();
  for (const name of kept().filter((name) => damaged.test(name))) truncateSync(join(folder(), name), 20);
  expect(await start()).toEqual({ code: 0, out: "good day \n", err: "" });
});

test("what another process takes away between two looks is made anew", async () => {
  keep();
  for (const name of kept().filter((name) => name.endsWith(".cjs"))) rmSync(join(folder(), name));
  expect((await start()).out).toBe("good day \n");
});

test("several that start at once all start", async () => {
  const ends = await Promise.all([start(), start(), start()]);
  expect(ends.map(({ out }) => out)).toEqual(["good day \n", "good day \n", "good day \n"]);
});

test.each([false, true])("an error names the place in its source (kept: %s)", async (isKept) => {
  write("adapters/greeting.ts", "\n\nexport const greeting: string = undefined.length;\n");
  if (isKept) keep();
  const { code, err } = await start();
  expect(code).toBe(1);
  expect(err).toContain(`${join(project, "adapters/greeting.ts")}:3:`);
});

test("an error of a program whose bundle a later start has replaced is told all the same", async () => {
  write(
    "adapters/main.ts",
    `import { readdirSync, rmSync } from "node:fs";
     const folder = import.meta.dirname + "/../node_modules/.cache/whosaid-start/";
     for (const name of readdirSync(folder)) rmSync(folder + name);
     throw new Error("the ferry sank");
    `,
  );
  keep();
  expect((await start()).err).toMatch(/Error: the ferry sank\n {4}at .*\.cjs:\d+:\d+\n/u);
});

test("a module that is no TypeScript is named with the line", async () => {
  write("adapters/greeting.ts", "export const\n");
  expect(await start()).toMatchObject({ code: 1, err: expect.stringContaining("adapters/greeting.ts:2:0") });
});

test("a module read later, in a worker too, comes with the program", async () => {
  write(
    "adapters/main.ts",
    `import { Worker } from "node:worker_threads";
     import { PROJECT } from "./project.ts";
     void import("./greeting.ts").then(({ greeting }) => console.log(greeting));
     new Worker(PROJECT + "/start.cjs", { argv: [PROJECT + "/adapters/worker.ts"] }).on("message", (told) => console.log(told));
    `,
  );
  cpSync(join(ROOT, "adapters/project.ts"), join(project, "adapters/project.ts"));
  write(
    "adapters/worker.ts",
    'import { parentPort } from "node:worker_threads";\nparentPort?.postMessage("hello from the thread");\n',
  );
  expect(await start()).toEqual({ code: 0, out: "good day\nhello from the thread\n", err: "" });
});

test("the command whosaid runs by whatever name leads to it, from wherever it is typed", async () => {
  const link = join(project, "linked-as-npx-does");
  symlinkSync(join(ROOT, JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).bin.whosaid), link);
  const child = spawn(link, ["--version"], { cwd: tmpdir() });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  expect(await new Promise((ended) => child.on("close", ended))).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/u);
});
