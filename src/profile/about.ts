/** What others are printed as saying in which somebody is named. */

import { citeStatement } from "../answer/cite.ts";
import { createFirstPrinted, foldCopies, isOneBody } from "../answer/first-printed.ts";
import type { Holdings, Statement } from "../answer/holdings.ts";
import { remembering } from "../answer/measure.ts";
import { isCurrent } from "../answer/own-statements.ts";
import { isEdited } from "../answer/same-words.ts";
import type { Article, Citation, Passage, Speaker } from "../domain.ts";
import { overlaps, slice } from "../domain.ts";
import { type Token, tokenize } from "../text/analyse.ts";
import { spokenIn } from "./said.ts";

/** Passages with the name that are read, and citations that are shown. */
const MOST_READ = 500;
const MOST_SHOWN = 60;

/** The oldest first; of more than can be shown the newest. `own`: what they say themselves, which tells the articles that know them. */
export function saidAbout(speaker: Speaker, own: readonly Statement[], holdings: Holdings): Citation[] {
  const name = tokenize(speaker.name).map(({ term }) => term);
  const called = speaker.kind === "person" ? name.slice(-1) : name;
  if (called.length === 0) return [];
  const isMeantIn = createNamesakes(speaker, own, { name, holdings });
  const statements = holdings
    .search(speaker.kind === "person" ? (speaker.name.split(" ").at(-1) ?? "") : speaker.name, MOST_READ, [
      "body",
    ])
    .flatMap(({ passage }) => [...holdings.statementsIn(passage)])
    .filter(
      (one) =>
        one.speaker?.name !== speaker.name &&
        isCurrent(one, holdings) &&
        holdsName(one, called, holdings) &&
        (called.length === name.length || holdsName(one, name, holdings) || isMeantIn(one.passage.article)),
    );
  const folded = foldCopies([...new Set(statements)], createFirstPrinted(holdings, isEdited, isOneBody));
  return spokenIn(folded)
    .slice(-MOST_SHOWN)
    .map(({ statement, span }) => citeStatement(statement, { span }));
}

/** In the words of somebody else, with a capital. */
function holdsName({ passage, piece }: Statement, name: readonly string[], holdings: Holdings): boolean {
  const words = holdings.words(passage).filter((word) => overlaps(word, piece));
  return hasRow(words, name, passage);
}

function hasRow(words: readonly Token[], name: readonly string[], { article }: Passage): boolean {
  const isThere = (at: number): boolean => name.every((term, step) => words[at + step]?.term === term);
  return words.some((word, at) => isThere(at) && /^\p{Lu}/u.test(slice(article.text, word)));
}

interface Called {
  readonly name: readonly string[];
  readonly holdings: Holdings;
}

/** Whether the last name alone means them in an article: it quotes them or has their whole name, and nobody else's of that last name. */
function createNamesakes(
  speaker: Speaker,
  own: readonly Statement[],
  { name, holdings }: Called,
): (article: Article) => boolean {
  const quoting = new Set(own.map(({ passage }) => passage.article));
  const namesakes = holdings
    .speakersBearing(speaker.name.split(" ").at(-1) ?? "")
    .filter((other) => other.kind === "person" && other.name !== speaker.name)
    .map((other) => tokenize(other.name).map(({ term }) => term));
  return remembering((article: Article) => {
    const passages = holdings.passagesOf(article);
    const prints = (whole: readonly string[]): boolean =>
      passages.some((passage) => hasRow(holdings.words(passage), whole, passage));
    return (quoting.has(article) || prints(name)) && !namesakes.some(prints);
  });
}
