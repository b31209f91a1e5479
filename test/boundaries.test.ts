/** The import table of ARCHITECTURE.md, executed. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** Room → what it may import besides its own files. A room is the longest prefix that fits a file. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  "src/domain.ts": [],
  "src/domain": ["src/domain.ts"],
  "src/result.ts": [],
  "src/language": [],
  "src/text": ["src/domain.ts", "src/domain", "src/language", "porter2"],
  "src/article": [
    "src/domain.ts",
    "src/domain",
    "src/result.ts",
    "src/language",
    "src/text",
    "node:crypto",
    "yaml",
    "zod",
  ],
  "src/attribution": ["src/domain.ts", "src/domain", "src/language", "src/text"],
  "src/retrieval": ["src/domain.ts", "src/domain", "src/language", "src/text"],
  "src/question": ["src/domain.ts", "src/domain", "src/language", "src/text"],
  "src/answer": ["src/domain.ts", "src/domain", "src/language", "src/text"],
  "src/profile": ["src/domain.ts", "src/domain", "src/text", "src/answer"],
  "src/draft": ["src/domain.ts", "src/domain", "src/text"],
  "src/archive": ["src/domain.ts", "src/domain", "src/language", "src/text", "src/answer", "src/attribution"],
  "src/made.ts": ["src/domain.ts", "src/domain", "src/article", "src/attribution", "src/text"],
  "src/threads.ts": ["src/domain.ts"],
  "src/coverage.ts": ["src"],
  "src/index.ts": ["src"],
  "src/presentation": ["src/index.ts", "src/result.ts", "node:crypto"],
  "adapters/project.ts": ["node:"],
  "adapters/settings.ts": [
    "src/index.ts",
    "adapters/project.ts",
    "adapters/corpus",
    "node:",
    "zod",
    "dotenv",
  ],
  "adapters/sqlite": ["libsql"],
  "adapters/store": ["src/index.ts", "adapters/project.ts", "adapters/sqlite", "node:"],
  "adapters/corpus": ["src/index.ts", "adapters/store", "node:"],
  "adapters/intake": [
    "src/index.ts",
    "adapters/project.ts",
    "adapters/corpus",
    "node:",
    "@mozilla/readability",
    "csv-parse",
    "entities",
    "htmlparser2",
    "iconv-lite",
    "ipaddr.js",
    "linkedom",
    "mammoth",
    "robots-parser",
    "undici",
    "zod",
  ],
  "adapters/observability": ["src/index.ts", "node:", "zod", "prom-client"],
  "adapters/asking": ["src/index.ts", "src/result.ts", "src/presentation", "adapters/observability", "node:"],
  "adapters/delivery": [
    "src/index.ts",
    "src/presentation",
    "adapters/corpus",
    "adapters/asking",
    "adapters/observability",
    "adapters/sqlite",
    "node:",
    "zod",
  ],
  "adapters/platform": [
    "src/index.ts",
    "src/presentation",
    "adapters/settings.ts",
    "adapters/corpus",
    "adapters/asking",
    "adapters/observability",
    "adapters/delivery",
    "node:",
    "zod",
  ],
  "adapters/reading": [
    "src/index.ts",
    "src/presentation",
    "adapters/corpus",
    "adapters/observability",
    "adapters/platform",
    "node:",
  ],
  "adapters/slack": [
    "src/index.ts",
    "src/presentation",
    "adapters/settings.ts",
    "adapters/corpus",
    "adapters/asking",
    "adapters/observability",
    "adapters/delivery",
    "adapters/platform",
    "node:",
    "zod",
    "@slack",
  ],
  "adapters/discord": [
    "src/index.ts",
    "src/presentation",
    "adapters/settings.ts",
    "adapters/corpus",
    "adapters/asking",
    "adapters/observability",
    "adapters/delivery",
    "adapters/platform",
    "node:",
    "zod",
    "discord.js",
  ],
  "adapters/service": [
    "src/index.ts",
    "adapters/settings.ts",
    "adapters/corpus",
    "adapters/intake",
    "adapters/observability",
    "adapters/delivery",
    "adapters/platform",
    "adapters/reading",
    "adapters/slack",
    "adapters/discord",
    "node:",
  ],
  "adapters/repl": [
    "src/index.ts",
    "src/result.ts",
    "src/presentation",
    "adapters/project.ts",
    "adapters/settings.ts",
    "adapters/store",
    "adapters/corpus",
    "adapters/intake",
    "adapters/asking",
    "adapters/observability",
    "adapters/delivery",
    "adapters/platform",
    "adapters/service",
    "node:",
    "zod",
  ],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s+["']([^"']+)["']/gu;

describe("who may import whom", () => {
  test.each(sourceFiles())("%s imports only what its room may", (file) => {
    const room = roomOf(file);
    expect(room, `${file} stands in no room of the table`).not.toBeNull();
    const forbidden = importsOf(file).filter((imported) => !isAllowed(imported, room ?? ""));
    expect(forbidden).toEqual([]);
  });

  test("libsql is known to what opens both databases", () => {
    expect(sourceFiles().filter((file) => importsOf(file).includes("libsql"))).toEqual([
      "adapters/sqlite/connection.ts",
    ]);
  });

  test("one module asks where it stands: read as one script, modules have no places of their own", () => {
    expect(sourceFiles().filter((file) => code(file).includes("import.meta"))).toEqual([
      "adapters/project.ts",
    ]);
  });

  test("the core reads no disk, network, environment, clock, randomness or console", () => {
    const worldly =
      /\b(?:process|console|fetch|setTimeout|setInterval)\b\s*[.(]|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/u;
    expect(sourceFiles().filter((file) => file.startsWith("src/") && worldly.test(code(file)))).toEqual([]);
  });

  test("no file is longer than 300 lines, tables of words and weights apart", () => {
    const long = sourceFiles().filter(
      (file) => !/(?:-data|weights)\.ts$/u.test(file) && read(file).split("\n").length > 300,
    );
    expect(long).toEqual([]);
  });
});

function sourceFiles(): string[] {
  return ["src", "adapters"].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(top, file).split(sep).join("/")),
  );
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** Without comments, which may speak of anything. */
function code(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, "");
}

/** Packages by name, own files by their path from the top. */
function importsOf(file: string): string[] {
  return [...code(file).matchAll(IMPORT)].map(([, from, dynamic, bare]) => {
    const imported = from ?? dynamic ?? bare ?? "";
    return imported.startsWith(".")
      ? relative(ROOT, resolve(ROOT, dirname(file), imported))
          .split(sep)
          .join("/")
      : imported;
  });
}

function roomOf(file: string): string | null {
  const rooms = Object.keys(TABLE).filter((room) => isIn(file, room));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? null;
}

function isIn(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function isAllowed(imported: string, room: string): boolean {
  if (isIn(imported, room)) return true;
  return (TABLE[room] ?? []).some(
    (allowed) => isIn(imported, allowed) || (allowed.endsWith(":") && imported.startsWith(allowed)),
  );
}
