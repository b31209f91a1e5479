/** The two pipelines written out once: articles in and out, question → Answer. */

import type { Asked } from "./answer/asked.ts";
import { citePassage } from "./answer/cite.ts";
import type { Holdings } from "./answer/holdings.ts";
import { judge } from "./answer/judge.ts";
import type { Judging } from "./answer/judging.ts";
import { resolve } from "./answer/resolve.ts";
import { distinct } from "./answer/ruling.ts";
import { printedWords } from "./answer/same-words.ts";
import { type Earlier, threadFor } from "./answer/thread.ts";
import { THRESHOLDS } from "./answer/thresholds.ts";
import { WEIGHTS } from "./answer/weights.ts";
import { type Archive, createArchive } from "./archive/archive.ts";
import type { Edition } from "./archive/edition.ts";
import { remembered } from "./archive/remembering.ts";
import { passagesOf } from "./article/passages.ts";
import { extractInSteps, extractQuotations } from "./attribution/extract.ts";
import type { Finding } from "./domain/draft.ts";
import type { Profiled } from "./domain/profile.ts";
import type { Reading } from "./domain/reading.ts";
import type { CitationNow, ShownCitation } from "./domain/selector.ts";
import { finished, type Steps } from "./domain/steps.ts";
import type {
  Answer,
  Article,
  Citation,
  Hit,
  Inquiry,
  Passage,
  QuotedSpeaker,
  Searched,
  Turn,
} from "./domain.ts";
import { findingsInSteps } from "./draft/check.ts";
import type { Made } from "./made.ts";
import { profileOf } from "./profile/profile.ts";
import { readInquiry } from "./question/parts.ts";
import { createRetrieval, type Retrieval } from "./retrieval/retrieve.ts";
import { packWords } from "./text/packed-words.ts";
import { createWordStore, wordsOf } from "./text/word-store.ts";
import { createThreads } from "./threads.ts";

export interface Coverage {
  /** Adds an article, or replaces the one of the same id. `made` is what `makeOf` made of the same article, where that is kept: making it anew
   * takes most of the time. */
  add(article: Article, made?: Made): void;
  /** Takes an article out; one that isn't there is no error. */
  remove(id: string): void;
  /** What was made of an article that is in it, for another coverage that takes it in; null where it isn't there. */
  made(id: string): Made | null;
  /** Does what changes have left to do, piece by piece, until `isEnough` says so; whether nothing is left. Without it the next question does. */
  settle(isEnough: () => boolean): boolean;
  /** Same coverage, same question, same thread: same Answer, byte for byte. Never throws for any question. */
  answer(question: string, thread?: readonly Turn[]): Answer;
  /** The same for a question that comes in fields. */
  ask(inquiry: Inquiry, thread?: readonly Turn[]): Answer;
  /** Everybody quoted, most quoted first, then by name. The same list for as long as no article comes or goes. */
  speakers(): readonly QuotedSpeaker[];
  /** All that is held of whoever a name, a part of it or a role leads to. */
  speaker(name: string): Profiled;
  searched(): Searched;
  surroundings(citation: Citation): Surroundings;
  /** An article as it is held, with what was made of it; null where there is none of that id. */
  edition(id: string): Edition | null;
  /** Other dated articles at the address of one, the latest first. */
  versionsOf(article: Article): readonly Article[];
  /** What became of a citation since it was shown. */
  standing(cited: ShownCitation): CitationNow;
}

/** The paragraphs before and after a citation's own, as citations of kind "passage"; null at the ends. */
export interface Surroundings {
  readonly before: Citation | null;
  readonly after: Citation | null;
}

export function createCoverage(articles: Iterable<Article> = [], judging: Judging = JUDGING): Coverage {
  const shelves = createShelves(articles);
  const { opened, holdings } = shelves;
  const threads = createThreads<Earlier, Reply>((inquiry, earlier) =>
    askAfter(inquiry, earlier, holdings(), judging),
  );
  return {
    add: (article, made) => {
      threads.forget();
      shelves.add(article, made);
    },
    remove: (id) => {
      threads.forget();
      shelves.remove(id);
    },
    made: shelves.made,
    settle: shelves.settle,
    ask: (inquiry, thread = []) => threads.ask(inquiry, thread).answer,
    answer: (text, thread = []) => threads.ask({ text }, thread).answer,
    speakers: () => opened().speakers(),
    speaker: (name) => profileOf(name, holdings()),
    searched: () => opened().searched(),
    surroundings: (citation) => ({
      before: beside(citation, -1, opened()),
      after: beside(citation, 1, opened()),
    }),
    edition: (id) => opened().edition(id),
    versionsOf: (article) => opened().versionsOf(article),
    standing: (cited) => opened().standing(cited),
  };
}

/** What everything is judged with, unless a trial brings other weights. */
const JUDGING: Judging = { weights: WEIGHTS, thresholds: THRESHOLDS, most: 3 };
/** Citations of each of several questions in one message. */
const MOST_OF_PART = 2;

interface Reply {
  readonly answer: Answer;
  readonly earlier: Earlier;
}

/** One message, after what its thread left. */
export function askAfter(
  inquiry: Inquiry,
  earlier: Earlier | null,
  holdings: Holdings,
  judging: Judging,
): Reply {
  const { most: listed } = inquiry;
  const readings = readInquiry(inquiry).map((reading, _, all) =>
    listed === undefined || all.length > 1 ? reading : { ...reading, listed },
  );
  const answerTo = (reading: Reading, most: number): { asked: Asked; answer: Answer } => {
    const asked = resolve(reading, threadFor(reading, earlier, holdings), holdings);
    return { asked, answer: judge(asked, holdings, { ...judging, most }) };
  };
  const parts = readings.flatMap((reading) => {
    const whole = answerTo(reading, readings.length > 1 ? MOST_OF_PART : judging.most);
    if (!isTorn(reading, whole.answer)) return [whole];
    const torn = eachWording(reading);
    const told = torn.slice(0, MOST_TORN).map((part) => answerTo(part, MOST_OF_PART));
    return torn.length > told.length ? withNote(told, onlyFirst(told.length, torn.length)) : told;
  });
  const [first, ...others] = parts;
  if (first === undefined) throw new Error("A message is always read as one question at least");
  const answer =
    others.length === 0
      ? first.answer
      : together(
          inquiry.text,
          parts.map((part) => part.answer),
        );
  return { answer, earlier: { asked: first.asked, citations: answer.citations } };
}

/** Several quotations that don't stand in print as one may be several. */
function isTorn({ wordings }: Reading, { verdict }: Answer): boolean {
  return wordings.length > 1 && verdict !== "found" && verdict !== "found-variant";
}

/** Quotations of one message that are looked up one by one: each costs what the whole message does, and a reader waits for all. */
const MOST_TORN = 4;

/** One that stands there several times is one. */
function eachWording(reading: Reading): Reading[] {
  const [...different] = new Set(reading.wordings);
  if (different.length === 1) return [{ ...reading, wordings: different }];
  return different.map((wording) => ({ ...reading, question: `“${wording}”`, wordings: [wording] }));
}

function onlyFirst(looked: number, all: number): string {
  return `Only the first ${looked} of ${all} quotations were looked up: ask for the others in another message.`;
}

function withNote<Part extends { readonly answer: Answer }>(parts: readonly Part[], note: string): Part[] {
  return parts.map((part, at) =>
    at === parts.length - 1
      ? { ...part, answer: { ...part.answer, notes: [...part.answer.notes, note] } }
      : part,
  );
}

/** The first one's verdict, with what all of them show, each once. */
function together(question: string, parts: readonly Answer[], [first]: readonly Answer[] = parts): Answer {
  if (first === undefined) throw new Error("A message is always read as one question at least");
  const citations = distinct(parts.flatMap((part) => part.citations));
  const whole = {
    question,
    nearest: distinct(parts.flatMap(({ nearest }) => nearest)),
    notes: [...new Set(parts.flatMap(({ notes }) => notes))],
    parts,
  };
  if (first.verdict === "not-in-coverage" || first.verdict === "ambiguous-speaker")
    return { ...first, ...whole, citations };
  const [head = first.citations[0], ...rest] = citations;
  return { ...first, ...whole, citations: [head, ...rest] };
}

/** The articles with what was made of them. */
export interface Shelves extends Pick<Coverage, "add" | "remove" | "made"> {
  readonly settle: Archive["settle"];
  readonly opened: () => Archive;
  /** For one question: it remembers what was searched for. */
  readonly holdings: () => Holdings;
}

/** Passages whose words are remembered as copies are compared by: questions meet the same wire stories again and again. 20 MB. */
const MOST_PRINTED = 4_000;

export function createShelves(articles: Iterable<Article>): Shelves {
  const store = createWordStore();
  const archive = createArchive(store);
  const retrieval = createRetrieval(store);
  const printed = remembered(
    (passage: Passage) => printedWords(store.words(passage), passage.article.text, passage.span),
    MOST_PRINTED,
  );
  const opened = (): Archive => {
    archive.settle(() => false);
    return archive;
  };
  const remove = (id: string): void => {
    // It reads the words once more.
    retrieval.remove(id);
    archive.remove(id)?.passages.forEach(store.forget);
  };
  const add = (article: Article, made: Partial<Made> = {}): void => {
    remove(article.id);
    const passages = passagesOf(article);
    const { attribution = extractQuotations(article), words = packWords(passages, wordsOf) } = made;
    store.enter(passages, words);
    archive.add({ article, passages, attribution });
    retrieval.add(passages);
  };
  for (const article of articles) add(article);
  // While loading, or the first question would wait for it.
  opened();
  return {
    add,
    remove,
    made: (id) => {
      const edition = archive.edition(id);
      if (edition === null) return null;
      const { attribution, passages } = edition;
      return { attribution, words: packWords(passages, store.words) };
    },
    settle: (isEnough) => archive.settle(isEnough),
    opened,
    holdings: () => ({
      ...opened().holdings,
      words: store.words,
      packed: store.packed,
      printed,
      form: store.form,
      termsHeld: store.termsHeld,
      locate: store.locate,
      weight: (term) => retrieval.weight(term),
      related: (term) => retrieval.related(term),
      knows: (term) => retrieval.known(term),
      search: createSearch(retrieval),
    }),
  };
}

/** Hits that one question needs of one search, where copies don't take up the room. */
const HITS = 200;

/** The search for one question: its rules often search for the same text, and differ only in how much of it they read. */
function createSearch(retrieval: Retrieval): Holdings["search"] {
  const searched = new Map<string, { readonly hits: readonly Hit[]; readonly of: number }>();
  const search = (sought: string, k: number): readonly Hit[] => {
    const known = searched.get(sought);
    if (known !== undefined && known.of >= k) return known.hits;
    const of = Math.max(k, HITS);
    const hits = retrieval.search(sought, { k: of });
    searched.set(sought, { hits, of });
    return hits;
  };
  return (text, k, zones) => {
    const hits = search(text.trim(), k);
    return hits.filter(({ passage }) => zones === undefined || zones.includes(passage.zone)).slice(0, k);
  };
}

function beside({ article, start }: Citation, step: number, archive: Archive): Citation | null {
  const passage = archive.passageAt(article.id, start);
  const neighbour = passage && archive.holdings.neighbour(passage, step);
  return neighbour ? citePassage(neighbour) : null;
}

/** A draft, held against a coverage: what it says that somebody said, in its order, and how that stands in print. */
export function checkDraft(draft: Article, coverage: Pick<Coverage, "ask">): Finding[] {
  return finished(checkInSteps(draft, coverage));
}

/** The same in steps: a long draft holds a hundred questions. */
function* checkInSteps(draft: Article, { ask }: Pick<Coverage, "ask">): Steps<Finding[]> {
  const { quotations } = yield* extractInSteps(draft);
  return yield* findingsInSteps(draft, quotations, passagesOf(draft), (inquiry) => ask(inquiry));
}
