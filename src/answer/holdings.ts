/** What an answer may draw on. The coverage implements it; the answering rules see nothing else of it. */

import type { Article, Hit, Passage, Quotation, Searched, Span, Speaker, ZoneKind } from "../domain.ts";
import type { Token } from "../text/analyse.ts";
import type { Form } from "../text/packed-words.ts";
import type { Occurrence, SoughtWord } from "../text/word-store.ts";
import type { PrintedWord } from "./same-words.ts";

/** One piece of a quotation where it stands. */
export interface Statement {
  readonly quotation: Quotation;
  /** One of the quotation's content spans. */
  readonly piece: Span;
  readonly passage: Passage;
  /** The speaker as known across the coverage; null where unresolved. */
  readonly speaker: Speaker | null;
}

export interface Holdings {
  /** Best first, by the retrieval contract; `zones` limits it, all by default. */
  search(text: string, k: number, zones?: readonly ZoneKind[]): readonly Hit[];
  /** The words of a passage, with their spans in its article. */
  words(passage: Passage): readonly Token[];
  /** The same as numbers, `NUMBERS` a word: its form's, its start and its end in the article. They lie where those of the
   * next passage that is asked for, in any way, will. */
  packed(passage: Passage): Int32Array;
  /** The same function for as long as the coverage is open. */
  readonly form: (number: number) => Form | null;
  /** Gives those of the terms (as `tokenize` gives them) that a passage has in any form; far quicker than reading its words. */
  termsHeld(terms: Iterable<string>): (passage: Passage) => ReadonlySet<string>;
  /** Gives where the words asked for stand in a passage, in order. */
  locate(sought: readonly SoughtWord[]): (passage: Passage) => readonly Occurrence[];
  /** How telling a term is: above 0, the more the fewer passages hold it. */
  weight(term: string): number;
  /** The term itself first, then what the coverage prints of its root or instead of a misspelling; with worths in 0..1. */
  related(
    term: string,
  ): readonly { readonly term: string; readonly worth: number; readonly isCorrection: boolean }[];
  /** Everybody who bears the very name, surname or alias. */
  speakersBearing(name: string): readonly Speaker[];
  /** Whether any article prints the term (as `tokenize` gives it). */
  knows(term: string): boolean;
  /** In order of position; empty where nobody is quoted. */
  statementsIn(passage: Passage): readonly Statement[];
  /** The latest later version of an article at the same address; null where this one is the latest. */
  successor(article: Article): Article | null;
  /** Other dated articles at its address, the latest first. */
  versions(article: Article): readonly Article[];
  /** The words of a passage as those of copies are compared. */
  printed(passage: Passage): readonly PrintedWord[];
  /** Current articles at other addresses that print a good part of the same text, first published first. */
  copies(article: Article): readonly Article[];
  /** In order of position. */
  statementsOf(article: Article): readonly Statement[];
  /** In order of date (newest first, unknown last), article, position. */
  statementsBy(speaker: Speaker): readonly Statement[];
  /** Everybody in the coverage whom the name or role fits, best known first. */
  speakersNamed(name: string): readonly Speaker[];
  /** Everybody whose name is spelt nearly so, best known first. */
  speakersSpelt(name: string): readonly Speaker[];
  /** The only holder of a role who is quoted in an article together with somebody; null for none or several. */
  companion(name: string, role: string): Speaker | null;
  /** All passages of an article, in order. */
  passagesOf(article: Article): readonly Passage[];
  /** The paragraphs of an article's body, in order. */
  paragraphsOf(article: Article): readonly Passage[];
  /** The body paragraph so many places after (before, if negative) a passage; null beyond the ends. */
  neighbour(passage: Passage, step: number): Passage | null;
  searched(): Searched;
}
