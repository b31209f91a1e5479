/** What is asked, once the coverage has told what its words weigh and whom they name. */

import { ASKS, type AskedWord, type Reading } from "../domain/reading.ts";
import type { Article, Speaker } from "../domain.ts";
import { TAKES } from "../language/english/asking-data.ts";
import { tokenize } from "../text/analyse.ts";
import type { SoughtWord } from "../text/word-store.ts";
import type { Statement } from "./holdings.ts";
import type { Fitting } from "./whom.ts";

/** A word asked for, with what it weighs here. */
export interface WeighedWord {
  readonly term: string;
  /** Its idf by how much it names: 0 and more. */
  readonly weight: number;
  /** Whether it stands in the likeliest words for a speaker. */
  readonly ofSpeaker: boolean;
  /** Whether it was typed, and names something rather than asks. */
  readonly isNaming: boolean;
  /** Whether the coverage prints it, or something that stands for it. */
  readonly isPrinted: boolean;
  /** Whether all that is printed of it is another word a slip away, though it is a word itself. */
  readonly isGuessed: boolean;
}

/** Somebody a question may ask for. */
export interface AskedSpeaker extends Fitting {
  /** How likely it is that these words name whoever is to be heard, in 0..1. */
  readonly weight: number;
  /** Numbers of its words among `Asked.words`. */
  readonly words: readonly number[];
}

export interface Asked {
  readonly reading: Reading;
  readonly words: readonly WeighedWord[];
  readonly sought: readonly SoughtWord[];
  /** Likeliest first. */
  readonly speakers: readonly AskedSpeaker[];
  /** Whom the question names otherwise: whoever it is about, or something is done to. */
  readonly mentioned: ReadonlySet<Speaker>;
  readonly thread: Thread;
}

/** From here on a place in the question surely names whoever is to be heard. */
export const SURELY_ASKED = 0.6;

/** How likely words name whoever is to be heard that no more than their place speaks for. */
export const HARDLY = 0.3;

/** With its speakers in the order of their likelihood, and the words of the likeliest told from those on the subject. */
export function askingFor(asked: Asked, speakers: readonly AskedSpeaker[]): Asked {
  const ordered = speakers.toSorted((a, b) => b.weight - a.weight);
  const [likeliest] = ordered;
  const own = new Set(likeliest === undefined || likeliest.weight <= HARDLY ? [] : likeliest.words);
  const words = asked.words.map((word, at) => ({ ...word, ofSpeaker: own.has(at) }));
  return { ...asked, speakers: ordered, words };
}

/** Whether the question says more than who is to be heard. */
export function namesSubject(asked: Pick<Asked, "words">): boolean {
  return subjectOf(asked).length > 0;
}

/** Numbers of the words typed that say on what somebody is to be heard. */
export function subjectOf({ words }: Pick<Asked, "words">): number[] {
  return words.flatMap(({ isNaming, ofSpeaker }, at) => (isNaming && !ofSpeaker ? [at] : []));
}

/** And of the verbs that tell more than that somebody spoke: "did Hart say he wrote it in the logbook". A noun for what is said does not: "Hart's
 * line on zebras". */
export function tellingOf({ reading: { words } }: Pick<Asked, "reading">): number[] {
  return words.flatMap(({ weight, word, term }, at) =>
    weight === ASKS && !isNeutral(word) && !SAID.has(term) ? [at] : [],
  );
}

/** As `tokenize` gives them. */
const SAID: ReadonlySet<string> = new Set(
  [...TAKES].flatMap((word) => tokenize(word)).map(({ term }) => term),
);

/** Whether a verb tells no more than that somebody spoke. */
export function isNeutral(act: string): boolean {
  return NEUTRAL.test(act);
}

const NEUTRAL =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|find|put|come|go|see|report\w*|quot\w*|comment\w*|mention\w*|talk\w*|speak\w*|think\w*)$/iu;

/** Whether somebody's words are surely asked for, whoever that is. */
export function asksForSomebody({ speakers: [likeliest] }: Pick<Asked, "speakers">): boolean {
  return likeliest !== undefined && likeliest.weight >= SURELY_ASKED;
}

/** Whether somebody is whoever surely is asked for, by name or role. */
export function isAskedFor(speaker: Speaker | null, asked: Asked): boolean {
  return speaker !== null && asksForSomebody(asked) && asked.speakers[0]?.speakers.has(speaker) === true;
}

/** What the questions before have left. */
export interface Thread {
  /** How much the question leans on what came before, in 0..1; 0 where nothing did. */
  readonly leaning: number;
  /** Words of the question before, with what is left of their weight. */
  readonly words: readonly AskedWord[];
  /** Whom the question or answer before was about; `words` stay empty. */
  readonly speakers: readonly AskedSpeaker[];
  readonly articles: ReadonlySet<Article>;
  readonly heard: ReadonlySet<Speaker>;
  /** In the order in which they were shown. */
  readonly statements: readonly Statement[];
}
