/** What a terminal is to show, before its width and colours are known: paragraphs of runs, as plain data. */

/** What a run of text is, not how it looks: `layout` alone knows colours. */
export type Role =
  | "plain"
  | "strong"
  | "answered"
  | "contradicted"
  | "declined"
  | "faint"
  | "verbatim"
  | "asked"
  | "printed"
  | "margin";

export interface Run {
  readonly text: string;
  readonly role: Role;
  /** An address that the run leads to, where the terminal can do that. */
  readonly link?: string | null;
  /** The address that the run stands for: left out where the terminal can follow that. */
  readonly stands?: string;
}

export interface Paragraph {
  /** Stands before the first line: "[1] │ ". */
  readonly first: string;
  /** Stands before every further line, as wide as `first`. */
  readonly rest: string;
  readonly runs: readonly Run[];
  /** whole: an address, left on one line however long, so that it can be copied. */
  readonly wrap: "words" | "whole";
  /** linkless: shown only where `Run.link` can't be followed; airy: only where there is room for air. */
  readonly only: "linkless" | "airy" | null;
}

export function run(text: string, role: Role = "plain"): Run {
  return { text, role };
}

export function paragraph(...runs: readonly Run[]): Paragraph {
  return { first: "", rest: "", runs, wrap: "words", only: null };
}

export function indented(margin: string, ...runs: readonly Run[]): Paragraph {
  return { ...paragraph(...runs), first: margin, rest: margin };
}

/** A line of air between two things, on a terminal that a person reads. */
export const AIR: Paragraph = { ...paragraph(), only: "airy" };
