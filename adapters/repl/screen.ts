/** What the stream that is written to can show: its size, colours, links. Asked once, at the start. */
import { LIMITS } from "./limits.ts";

export interface Screen {
  /** Columns to write in; Infinity where nothing is to be wrapped. */
  readonly columns: number;
  readonly rows: number;
  readonly colours: boolean;
  /** OSC 8 hyperlinks. */
  readonly links: boolean;
  /** Whether a person reads it: blank lines between things, which on a pipe separate one answer from the next. */
  readonly airy: boolean;
}

/** What is asked of a stream; `process.stdout` and `process.stderr` are such. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function screenOf(output: Output, environment: Environment): Screen {
  const terminal = output.isTTY === true;
  return {
    columns: columnsOf(output, environment),
    rows: output.rows ?? LIMITS.rows.fallback,
    colours: coloursOf(terminal, environment),
    links: linksOf(terminal, environment),
    airy: terminal,
  };
}

/** A pipe is not wrapped, so that what reads it finds each quotation on one line, unless COLUMNS says otherwise. */
function columnsOf(output: Output, environment: Environment): number {
  const { least, most, fallback } = LIMITS.columns;
  const told = Number(environment.COLUMNS);
  const stated = Number.isInteger(told) && told > 0 ? told : Number.POSITIVE_INFINITY;
  const columns = output.isTTY === true ? (output.columns ?? fallback) : stated;
  return columns === Number.POSITIVE_INFINITY ? columns : Math.min(most, Math.max(least, columns));
}

/** FORCE_COLOR is heard before NO_COLOR, as Node does. @see https://no-color.org and https://force-color.org */
function coloursOf(terminal: boolean, environment: Environment): boolean {
  const forced = switchOf(environment.FORCE_COLOR);
  if (forced !== null) return forced;
  if (environment.NO_COLOR || environment.NODE_DISABLE_COLORS) return false;
  return terminal && environment.TERM !== "dumb";
}

/** @see https://github.com/Alhadis/OSC8-Adoption: terminals that show links, by what they put into the environment. */
function linksOf(terminal: boolean, environment: Environment): boolean {
  const forced = switchOf(environment.FORCE_HYPERLINK);
  if (forced !== null) return forced;
  if (!terminal || environment.TERM === "dumb" || environment.TMUX || environment.STY) return false;
  return (
    PROGRAMS.has(environment.TERM_PROGRAM ?? "") ||
    TERMINALS.test(environment.TERM ?? "") ||
    Number(environment.VTE_VERSION) >= 5000 ||
    Boolean(environment.WT_SESSION || environment.KONSOLE_VERSION || environment.DOMTERM)
  );
}

const PROGRAMS = new Set(["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "mintty", "rio", "Tabby"]);

const TERMINALS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)/;

/** Whether a FORCE_… variable says on or off; null where it is not set. */
function switchOf(value: string | undefined): boolean | null {
  return value === undefined || value === "" ? null : value !== "0" && value !== "false";
}
