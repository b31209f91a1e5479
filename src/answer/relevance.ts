/** How much of what a question names a place in an article speaks of. */
import { type Article, type Passage, type Span, slice } from "../domain.ts";
import { editDistance } from "../text/align.ts";
import { type Token, tokenize } from "../text/analyse.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { isPrintedName, withOneName, withOtherNames } from "./other-names.ts";

/** A word that a question names. */
export interface TopicWord {
  readonly term: string;
  /** Whether the coverage prints it; one that it doesn't may be a misspelling. */
  readonly known: boolean;
  /** What the question offers beside it ("the town or the company"): an answer names one of them. */
  readonly alternatives: readonly string[];
}

/** Nouns that stand for whatever is meant. */
const EMPTY = new Set(["thing", "stuff"]);

/** The words that a topic is made of: content words, or all words where it has no others. */
export function topicWords(topic: string, holdings: Pick<Holdings, "knows">): TopicWord[] {
  const words = withOneName(tokenize(topic));
  const content = words.filter(({ stop, term }) => !stop && !EMPTY.has(term));
  const offered = offeredBeside(words);
  const terms = new Set((content.length > 0 ? content : words).map(({ term }) => term));
  return [...terms]
    .filter((term) => !offered.has(term))
    .map((term) => ({
      term,
      known: isPrintedName(term, (name) => holdings.knows(name)),
      alternatives: [...offered].filter(([, first]) => first === term).map(([other]) => other),
    }));
}

/** "X or Y": Y, by what it is an alternative to. */
function offeredBeside(words: readonly Token[]): Map<string, string> {
  const offered = new Map<string, string>();
  for (const [at, { word }] of words.entries()) {
    const [one, other] = [words[at - 1], words[at + 1]];
    if (word !== "or" || !one || !other || one.stop || other.stop || one.term === other.term) continue;
    offered.set(other.term, offered.get(one.term) ?? one.term);
  }
  return offered;
}

/** What a word is worth where it stands not in the paragraph itself: the subject is often named one paragraph earlier, and
 * what the whole article is about needn't be named again. */
const IN_PARAGRAPH_BEFORE = 0.75;
const ARTICLES_OWN = 0.6;

/** Gives the share of the topic's words that a statement's paragraph holds, in 0..1; those that only the paragraph before or the
 * headline holds, or many other paragraphs, count for less. 0 where the topic has no words. */
export function createRelevance(
  topic: readonly TopicWord[],
  holdings: Holdings,
): (statement: Statement) => number {
  const isSubject = createSubjects(topic, holdings);
  return (statement) => {
    const { passage } = statement;
    const before = holdings.neighbour(passage, -1);
    const own = withOtherNames(tellingWords(passage, holdings));
    const earlier =
      before === null || isOthers(before, statement, holdings)
        ? []
        : withOtherNames(tellingWords(before, holdings));
    const headline = withOtherNames(tokenize(passage.article.headline ?? ""));
    const worth = topic.map((word) =>
      Math.max(
        likeliest(word, own),
        IN_PARAGRAPH_BEFORE * likeliest(word, earlier),
        ARTICLES_OWN * Math.max(likeliest(word, headline), Number(isSubject(word, passage.article))),
      ),
    );
    return topic.length === 0 ? 0 : worth.reduce((sum, value) => sum + value, 0) / topic.length;
  };
}

/** Share of an article's paragraphs, and number of them, that name its subject at least. */
const NAMED_SHARE = 1 / 3;
const NAMED_IN = 4;

/** Whether a word of the topic is what an article is about. */
function createSubjects(
  topic: readonly TopicWord[],
  { paragraphsOf, termsHeld }: Pick<Holdings, "paragraphsOf" | "termsHeld">,
): (word: TopicWord, article: Article) => boolean {
  const held = termsHeld(topic.map(({ term }) => term));
  const known = new Map<Article, ReadonlySet<string>>();
  const subjectsOf = (article: Article): ReadonlySet<string> => {
    const paragraphs = paragraphsOf(article).map(held);
    const least = Math.max(NAMED_IN, paragraphs.length * NAMED_SHARE);
    const terms = topic.map(({ term }) => term);
    return new Set(terms.filter((term) => paragraphs.filter((own) => own.has(term)).length >= least));
  };
  return ({ term }, article) => {
    const subjects = known.get(article) ?? subjectsOf(article);
    known.set(article, subjects);
    return subjects.has(term);
  };
}

/** A report names its own subject; and a paragraph that gives somebody else's words has theirs, not the next speaker's, unless
 * they asked. */
function isOthers(
  before: Passage,
  { quotation, speaker }: Statement,
  holdings: Pick<Holdings, "statementsIn">,
): boolean {
  if (quotation.kind === "indirect") return true;
  const statements = holdings.statementsIn(before);
  return (
    statements.length > 0 &&
    statements.every((other) => other.speaker !== speaker && !asks(other, before.article.text))
  );
}

const ASKING = /^(?:ask|want|press|question|wonder|quizz|challeng)/iu;

function asks({ quotation: { cue } }: Statement, text: string): boolean {
  return cue !== null && ASKING.test(slice(text, cue));
}

/** A relative clause after a comma says who or what something is, and not what is being said of it. */
const BACKGROUND = /, (?:which|who|whose|whom) [^,.;:“”"«»–—]*/gu;

/** The words of a passage without the background that the article gives; in marks, all of them are the speaker's. */
function tellingWords(
  passage: Passage,
  holdings: Pick<Holdings, "words" | "statementsIn">,
): readonly Token[] {
  const { text } = passage.article;
  const background = [...slice(text, passage.span).matchAll(BACKGROUND)].map(({ 0: clause, index }) => ({
    start: passage.span.start + index,
    end: passage.span.start + index + clause.length,
  }));
  const words = holdings.words(passage);
  if (background.length === 0) return words;
  const quoted = holdings.statementsIn(passage).filter(({ quotation }) => quotation.kind !== "indirect");
  const told = background.filter((clause) => !quoted.some(({ piece }) => overlaps(piece, clause)));
  return words.filter((word) => !told.some((clause) => overlaps(word, clause)));
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** As `relevanceOf`, counting the paragraph alone. */
export function coverageOf(
  topic: readonly TopicWord[],
  passage: Passage,
  holdings: Pick<Holdings, "words">,
): number {
  return shareOf(topic, holdings.words(passage));
}

/** The share of the topic's words that stand among these, in 0..1. 0 where the topic has no words. */
export function shareOf(topic: readonly TopicWord[], words: readonly Token[]): number {
  const named = withOtherNames(words);
  return topic.length === 0 ? 0 : topic.reduce((sum, word) => sum + likeliest(word, named), 0) / topic.length;
}

function likeliest(word: TopicWord, others: readonly Token[]): number {
  const best = others.reduce((most, other) => (most === 1 ? 1 : Math.max(most, likeness(word, other))), 0);
  const isOffered = best < 1 && others.some(({ term }) => word.alternatives.includes(term));
  return isOffered ? 1 : best;
}

/** Another word of the same root ("Russia", "Russian"), or a misspelling, says nearly as much as the word itself. */
const SAME_ROOT = 0.85;
const MISSPELT = 0.75;

function likeness(asked: TopicWord, printed: Token): number {
  if (asked.term === printed.term) return 1;
  if (printed.stop || asked.term[0] !== printed.term[0]) return 0;
  const [short, long] =
    asked.term.length <= printed.term.length ? [asked.term, printed.term] : [printed.term, asked.term];
  if (short.length >= 5 && long.length - short.length <= 3 && long.startsWith(short)) return SAME_ROOT;
  const tolerated = asked.known || short.length < 4 ? 0 : long.length >= 8 ? 2 : 1;
  if (tolerated === 0 || long.length - short.length > tolerated) return 0;
  return editDistance(asked.term, printed.term) <= tolerated ? MISSPELT : 0;
}
