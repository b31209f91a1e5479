/** The prompt's own commands: which there are, and which one a mistyped one was meant to be. */

import { wantsHelp } from "../../src/presentation/wants-help.ts";
import { nearest } from "./nearest.ts";

export const COMMANDS = [
  "/help",
  "/more",
  "/context",
  "/copy",
  "/nearest",
  "/speaker",
  "/speakers",
  "/quit",
] as const;

export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "quit" }
  | { readonly kind: "nearest" }
  | { readonly kind: "more" }
  /** The number of a citation, from 1; null for all that answered. */
  | { readonly kind: "context"; readonly number: number | null }
  /** The number likewise; `style`: the name of one, null for the house's own. */
  | { readonly kind: "copy"; readonly number: number | null; readonly style: string | null }
  | { readonly kind: "speaker"; readonly name: string }
  | { readonly kind: "speakers"; readonly part: string }
  | { readonly kind: "unknown"; readonly message: string };

/** What leaves where nothing else is typed: nobody is asked for by it. */
const LEAVING = /^(?:quit|exit|bye|:?q!?)[.!]*$/iu;

/** Null where it is a question. */
export function commandIn(line: string): Command | null {
  if (line.startsWith("/")) return readCommand(line);
  if (wantsHelp(line)) return { kind: "help" };
  if (LEAVING.test(line)) return { kind: "quit" };
  const copying = /^copy(?<number>\s+\[?[1-9]\d{0,5}\]?)?[.!?]*$/iu.exec(line);
  if (copying !== null) return copy(copying.groups?.number?.trim().split(" ") ?? []);
  const alone = /^(?<word>more|nearest)[.!?]*$/iu.exec(line)?.groups?.word?.toLowerCase();
  return alone === "more" || alone === "nearest" ? { kind: alone } : null;
}

/** `line` begins with "/". */
export function readCommand(line: string): Command {
  const [name = "", ...rest] = line.trim().split(/\s+/);
  const words = rest.join(" ");
  switch (name.toLowerCase()) {
    case "/help":
    case "/?":
      return { kind: "help" };
    case "/quit":
    case "/exit":
    case "/q":
      return { kind: "quit" };
    case "/more":
      return words === "" ? { kind: "more" } : context(words);
    case "/context":
      return context(words);
    case "/copy":
      return copy(rest);
    case "/nearest":
      return { kind: "nearest" };
    case "/speaker":
      return words === ""
        ? {
            kind: "unknown",
            message: "/speaker takes a name: /speaker Ada Lind. /speakers lists who is quoted.",
          }
        : { kind: "speaker", name: words };
    case "/speakers":
      return { kind: "speakers", part: words };
    default:
      return { kind: "unknown", message: unknown(name) };
  }
}

/** "/more 2" too: so it was called before. */
function context(words: string): Command {
  if (words === "") return { kind: "context", number: null };
  const number = numberIn(words);
  if (number !== null) return { kind: "context", number };
  return { kind: "unknown", message: "/context takes the number of a citation: /context 2" };
}

/** "2", "ap", "2 ap", in capitals or not. */
function copy(words: readonly string[]): Command {
  const [first = "", ...rest] = words;
  const number = numberIn(first);
  const [style = null, ...more] = number === null ? words : rest;
  return more.length === 0 && (style === null || STYLE.test(style))
    ? { kind: "copy", number, style: style?.toLowerCase() ?? null }
    : {
        kind: "unknown",
        message: "/copy takes the number of a citation, and the name of a style: /copy 2 ap",
      };
}

const STYLE = /^[a-z][a-z\d-]*$/iu;

/** "2" or "[2]". */
function numberIn(word: string): number | null {
  return /^\[?[1-9]\d{0,5}\]?$/.test(word) ? Number(word.replaceAll(/[[\]]/g, "")) : null;
}

function unknown(name: string): string {
  const meant = nearest(name.toLowerCase(), COMMANDS);
  return meant === null
    ? `There is no ${name}. There are ${COMMANDS.join(", ")}.`
    : `There is no ${name}. Did you mean ${meant}?`;
}
