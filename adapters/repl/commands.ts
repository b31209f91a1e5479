/** The prompt's own commands: which there are, and which one a mistyped one was meant to be. */

import { wantsHelp } from "../voice/wants-help.ts";
import { nearest } from "./nearest.ts";

export const COMMANDS = ["/help", "/more", "/context", "/nearest", "/speakers", "/quit"] as const;

export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "quit" }
  | { readonly kind: "nearest" }
  | { readonly kind: "more" }
  /** The number of a citation, from 1; null for all that answered. */
  | { readonly kind: "context"; readonly number: number | null }
  | { readonly kind: "speakers"; readonly part: string }
  | { readonly kind: "unknown"; readonly message: string };

/** What leaves where nothing else is typed: nobody is asked for by it. */
const LEAVING = /^(?:quit|exit|bye|:?q!?)[.!]*$/iu;

/** Null where it is a question. */
export function commandIn(line: string): Command | null {
  if (line.startsWith("/")) return readCommand(line);
  if (wantsHelp(line)) return { kind: "help" };
  if (LEAVING.test(line)) return { kind: "quit" };
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
    case "/nearest":
      return { kind: "nearest" };
    case "/speakers":
      return { kind: "speakers", part: words };
    default:
      return { kind: "unknown", message: unknown(name) };
  }
}

/** "/more 2" too: so it was called before. */
function context(words: string): Command {
  if (words === "") return { kind: "context", number: null };
  if (/^\[?[1-9]\d{0,5}\]?$/.test(words))
    return { kind: "context", number: Number(words.replaceAll(/[[\]]/g, "")) };
  return { kind: "unknown", message: "/context takes the number of a citation: /context 2" };
}

function unknown(name: string): string {
  const meant = nearest(name.toLowerCase(), COMMANDS);
  return meant === null
    ? `There is no ${name}. There are ${COMMANDS.join(", ")}.`
    : `There is no ${name}. Did you mean ${meant}?`;
}
