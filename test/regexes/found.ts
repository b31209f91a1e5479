/** Every regular expression of src and adapters: those written down, by parsing; those put together, by watching them being made. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { parseSync, Visitor } from "oxc-parser";

export interface Found {
  /** From the project's root, with `/`. */
  readonly file: string;
  /** From 1; of one put together, null. */
  readonly line: number | null;
  readonly source: string;
  readonly flags: string;
}

const ROOT = resolve(import.meta.dirname, "../..");

/** One put together inside a function, from what it is given, is seen only if that runs while modules load. */
export async function foundRegexes(): Promise<Found[]> {
  return [...filesIn("src"), ...filesIn("adapters")].flatMap(literalsOf).concat(await constructed());
}

function filesIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => join(ROOT, folder, name));
}

function literalsOf(path: string): Found[] {
  return literalsIn(fileOf(path), readFileSync(path, "utf8"));
}

export function literalsIn(file: string, text: string): Found[] {
  const found: Found[] = [];
  const visitor = new Visitor({
    Literal: (literal) => {
      if (!("regex" in literal)) return;
      const { pattern, flags } = literal.regex;
      const line = text.slice(0, literal.start).split("\n").length;
      found.push({ file, line, source: pattern, flags });
    },
  });
  visitor.visit(parseSync(file, text).program);
  return found;
}

function fileOf(path: string): string {
  return relative(ROOT, path).split(sep).join("/");
}

/** While all modules of src are loaded; they do nothing else. */
async function constructed(): Promise<Found[]> {
  const found: Found[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: ConstructorParameters<RegExpConstructor>) {
      const made = new target(...given);
      const place = /[\\/]src[\\/][\w\\/.-]+\.ts/u.exec(new Error().stack?.split("\n")[2] ?? "")?.[0];
      if (place !== undefined) {
        const file = place.slice(1).split("\\").join("/");
        found.push({ file, line: null, source: made.source, flags: made.flags });
      }
      return made;
    },
  });
  for (const path of filesIn("src")) await import(pathToFileURL(path).href);
  globalThis.RegExp = original;
  return found;
}
