/** What a message is to say, once: lines of ours and quotations, before the marks and limits of a platform. */

/** How a run looks; its meaning never hangs on that alone. */
export type Look = "plain" | "strong" | "asked" | "printed";

export interface Run {
  readonly text: string;
  readonly look: Look;
  /** Where it leads, as an address may stand there on the platform; null: nowhere. */
  readonly link: string | null;
}

export interface Line {
  /** small: beneath the words, for who checks them. */
  readonly kind: "line" | "small";
  readonly runs: readonly Run[];
  /** What is read out instead of the runs, where strokes and bold type aren't. */
  readonly told?: string;
  /** Read out after them: an address, ready to stand there. */
  readonly spoken?: string;
}

/** Whatever stands in one is printed so, letter for letter; the runs are one text. */
export interface Quoted {
  readonly kind: "quotation";
  readonly runs: readonly Run[];
}

export type Piece = Line | Quoted;

export function run(text: string, look: Look = "plain", link: string | null = null): Run {
  return { text, look, link };
}

export function line(...runs: readonly Run[]): Line {
  return { kind: "line", runs };
}

export function small(...runs: readonly Run[]): Line {
  return { kind: "small", runs };
}

/** Parts of one small line. */
export function smallOf(parts: readonly string[]): Line {
  return small(run(parts.join(" · ")));
}

export function quotation(...runs: readonly Run[]): Quoted {
  return { kind: "quotation", runs };
}

/** A citation's words, or that there are none. */
export function quoted(text: string): Piece {
  return text === "" ? line(run("(no words)")) : quotation(run(text));
}
