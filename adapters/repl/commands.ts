/** The prompt's own commands: which there are, and which one a mistyped one was meant to be. */

export const COMMANDS = ["/help", "/more", "/speakers", "/quit"] as const;

export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "quit" }
  /** The number of a citation, from 1; null for all that answered. */
  | { readonly kind: "more"; readonly number: number | null }
  | { readonly kind: "speakers"; readonly part: string }
  | { readonly kind: "unknown"; readonly message: string };

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
      return more(words);
    case "/speakers":
      return { kind: "speakers", part: words };
    default:
      return { kind: "unknown", message: unknown(name) };
  }
}

function more(words: string): Command {
  if (words === "") return { kind: "more", number: null };
  if (/^\[?[1-9]\d{0,5}\]?$/.test(words))
    return { kind: "more", number: Number(words.replaceAll(/[[\]]/g, "")) };
  return { kind: "unknown", message: "/more takes the number of a citation: /more 2" };
}

function unknown(name: string): string {
  const nearest =
    COMMANDS.find((command) => command.startsWith(name.toLowerCase())) ?? closest(name.toLowerCase());
  return nearest === null
    ? `There is no ${name}. There are ${COMMANDS.join(", ")}.`
    : `There is no ${name}. Did you mean ${nearest}?`;
}

/** Most letters that may differ for a command to be the one that was meant. */
const SLIPS = 3;

function closest(name: string): string | null {
  const ranked = COMMANDS.map((command) => ({ command, slips: slipsBetween(name.slice(0, 20), command) }));
  const best = ranked.reduce((least, one) => (one.slips < least.slips ? one : least));
  return best.slips <= SLIPS ? best.command : null;
}

/** Letters to put in, take out or change (Levenshtein 1966). */
function slipsBetween(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(left).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(right).entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
