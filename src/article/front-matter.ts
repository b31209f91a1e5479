/** The YAML between two lines of three dashes that a file may open with: where it lies and what it says. */
import { type Document, isMap, isScalar, type ParsedNode, parseDocument, visit } from "yaml";
import type { Problem } from "../domain.ts";
import { err, ok, type Result } from "../result.ts";
import { printable, shown } from "./shown.ts";
import { MOST_DEPTH, TOO_DEEP, tooLong } from "./stated-limits.ts";
import { yamlShape } from "./yaml-shape.ts";

const OPENING = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m;

interface FrontMatter {
  /** Behind the closing line. */
  readonly end: number;
  readonly yaml: string;
}

/** Null where the text opens without one; "open" where the second line of dashes is missing. */
function findFrontMatter(text: string): FrontMatter | "open" | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const from = opening[0].length;
  const closing = CLOSING.exec(text.slice(from));
  if (closing === null) return "open";
  const yaml = text.slice(from, from + closing.index);
  return { end: from + closing.index + closing[0].length, yaml };
}

/** How much of the text its front matter takes, 0 without one. What isn't YAML keys is the article's own text. */
export function frontMatterEnd(text: string): number {
  const found = findFrontMatter(text);
  if (found === null || found === "open") return 0;
  return readYaml("", found.yaml).ok ? found.end : 0;
}

/** Every key as YAML 1.2 reads it, or the first fault and its line. */
export function readFrontMatter(file: string, text: string): Result<unknown, Problem> {
  const found = findFrontMatter(text);
  if (found === null) return ok({});
  if (found === "open") {
    const message = "front matter isn't closed: end it with a line of three dashes";
    return err({ file, place: "line 1", message });
  }
  return readYaml(file, found.yaml);
}

function readYaml(file: string, yaml: string): Result<unknown, Problem> {
  const excess = excessOf(file, yaml);
  if (excess !== null) return err(excess);
  // The parser's own look at keys compares each with each.
  const document = parseDocument(yaml, { uniqueKeys: false, prettyErrors: false });
  const fault = faultOf(document);
  if (fault !== null) return err(notYaml(file, lineOf(yaml, fault.offset), fault.message));
  if (document.contents === null) return ok({});
  if (!isMap(document.contents)) return err(notYaml(file, "line 2", "it has no keys"));
  try {
    return ok(document.toJS());
  } catch (fault) {
    return err(notYaml(file, "line 2", String(fault)));
  }
}

/** What would keep the parser busy for minutes, or end the program. */
function excessOf(file: string, yaml: string): Problem | null {
  const length = tooLong(yaml);
  if (length !== null) return { file, place: "line 1", message: `front matter ${length}` };
  const { depth, alias } = yamlShape(yaml);
  if (alias !== null) {
    const { offset, name } = alias;
    return notYaml(
      file,
      lineOf(yaml, offset),
      `${shown(name)} refers to another value, which should be written out`,
    );
  }
  return depth > MOST_DEPTH ? notYaml(file, "line 2", TOO_DEEP) : null;
}

interface Fault {
  /** Into the YAML. */
  readonly offset: number;
  readonly message: string;
}

function faultOf(document: Document.Parsed<ParsedNode>): Fault | null {
  const [error] = document.errors;
  return error === undefined ? keyTwice(document) : { offset: error.pos[0], message: error.message };
}

function keyTwice(document: Document.Parsed<ParsedNode>): Fault | null {
  let fault: Fault | null = null;
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          fault = { offset: key.range?.[0] ?? 0, message: "Map keys must be unique" };
          return visit.BREAK;
        }
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return fault;
}

/** One more than in the YAML, for the line of dashes above it. */
function lineOf(yaml: string, offset: number): string {
  return `line ${yaml.slice(0, offset).split("\n").length + 1}`;
}

function notYaml(file: string, place: string, reason: string): Problem {
  const message = `front matter isn't YAML of the form "publisher: Name" (${printable(reason)}): correct it`;
  return { file, place, message };
}
