/** The YAML between two lines of three dashes that a file may open with: where it lies and what it says. */
import { isMap, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../domain.ts";
import { err, ok, type Result } from "../result.ts";
import { printable } from "./shown.ts";

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
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const fault = document.errors[0];
  if (fault !== undefined) {
    // One more, for the line of dashes above the YAML.
    const line = lineCounter.linePos(fault.pos[0]).line + 1;
    return err(notYaml(file, `line ${line}`, fault.message));
  }
  if (document.contents === null) return ok({});
  if (!isMap(document.contents)) return err(notYaml(file, "line 2", "it has no keys"));
  try {
    return ok(document.toJS());
  } catch (fault) {
    return err(notYaml(file, "line 2", String(fault)));
  }
}

function notYaml(file: string, place: string, reason: string): Problem {
  const message = `front matter isn't YAML of the form "publisher: Name" (${printable(reason)}): correct it`;
  return { file, place, message };
}
