/** The two pipelines written out once: articles in and out, question → Answer. */

import { citePassage } from "./answer/cite.ts";
import type { Holdings } from "./answer/holdings.ts";
import { judge } from "./answer/judge.ts";
import { passagesOf } from "./article/passages.ts";
import { extractQuotations } from "./attribution/extract.ts";
import { type Catalogue, createCatalogue, type Shelved } from "./catalogue.ts";
import type { Answer, Article, Citation, Hit, Inquiry, Query, QuotedSpeaker, Searched, Turn } from "./domain.ts";
import type { Lexicon } from "./question/lexicon.ts";
import { understand } from "./question/understand.ts";
import { createRetrieval, type Retrieval } from "./retrieval/retrieve.ts";
import { analyse } from "./text/analyse.ts";
import { createWordStore } from "./text/word-store.ts";

export interface Coverage {
  /** Adds an article, or replaces the one of the same id. */
  add(article: Article): void;
  /** Takes an article out; one that isn't there is no error. */
  remove(id: string): void;
  /** Same coverage, same question, same thread: same Answer, byte for byte. Never throws for any question. */
  answer(question: string, thread?: readonly Turn[]): Answer;
  /** The same for a question that comes in fields. */
  ask(inquiry: Inquiry, thread?: readonly Turn[]): Answer;
  /** Everybody quoted, most quoted first, then by name. */
  speakers(): readonly QuotedSpeaker[];
  searched(): Searched;
  surroundings(citation: Citation): Surroundings;
}

/** The paragraphs before and after a citation's own, as citations of kind "passage"; null at the ends. */
export interface Surroundings {
  readonly before: Citation | null;
  readonly after: Citation | null;
}

export function createCoverage(articles: Iterable<Article> = []): Coverage {
  const shelf = new Map<string, Shelved>();
  const store = createWordStore();
  const retrieval = createRetrieval(store.words);
  let catalogue: Catalogue | null = null;
  const opened = (): Catalogue => {
    catalogue ??= createCatalogue([...shelf.values()]);
    return catalogue;
  };
  const remove = (id: string): void => {
    const shelved = shelf.get(id);
    if (shelved === undefined) return;
    shelf.delete(id);
    shelved.passages.forEach(store.forget);
    retrieval.remove(id);
    catalogue = null;
  };
  const add = (article: Article): void => {
    remove(article.id);
    const passages = passagesOf(article);
    shelf.set(article.id, { article, passages, attribution: extractQuotations(article) });
    retrieval.add(passages);
    catalogue = null;
  };
  const reply = (question: string, { lastSpeaker, lastTopic }: Context): Reply => {
    const { holdings, companion } = opened();
    const query = understand(question, {
      isSomebody: (phrase: string) => holdings.speakersNamed(phrase).length > 0,
      isPrinted: (word: string) => analyse(word).every((term) => retrieval.known(term)),
      lastSpeaker,
      lastTopic,
      companion: (role: string) => (lastSpeaker === null ? null : companion(lastSpeaker, role)),
    });
    const answer = judge(query, {
      ...holdings,
      words: store.words,
      termsHeld: store.termsHeld,
      knows: (term) => retrieval.known(term),
      search: createSearch(retrieval),
    });
    return { query, answer };
  };
  for (const article of articles) add(article);
  // While loading, or the first question would wait for it.
  opened();
  return {
    add,
    remove,
    ask: ({ text }, thread = []) => reply(text, contextOf(thread, reply)).answer,
    answer: (question, thread = []) => reply(question, contextOf(thread, reply)).answer,
    speakers: () => opened().speakers,
    searched: () => opened().holdings.searched(),
    surroundings: (citation) => ({
      before: beside(citation, -1, opened()),
      after: beside(citation, 1, opened()),
    }),
  };
}

/** Hits that one question needs of one search at most. */
const MOST_HITS = 200;

/** The search for one question: its rules often search for the same text, and differ only in how much of it they read. */
function createSearch(retrieval: Retrieval): Holdings["search"] {
  const searched = new Map<string, readonly Hit[]>();
  return (text, k, zones) => {
    const sought = text.trim();
    const hits = searched.get(sought) ?? retrieval.search(sought, { k: MOST_HITS });
    searched.set(sought, hits);
    return hits.filter(({ passage }) => zones === undefined || zones.includes(passage.zone)).slice(0, k);
  };
}

/** What a thread leaves open for its next question. */
type Context = Pick<Lexicon, "lastSpeaker" | "lastTopic">;

interface Reply {
  readonly query: Query;
  readonly answer: Answer;
}

/** Earlier turns are asked again, so that "he" means whom the thread's last answer or question was about. */
const REMEMBERED_TURNS = 6;

function contextOf(thread: readonly Turn[], reply: (question: string, context: Context) => Reply): Context {
  const questions = thread.filter(({ role }) => role === "user").slice(-REMEMBERED_TURNS);
  return questions.reduce<Context>(
    (context, { text }) => {
      const { query, answer } = reply(text, context);
      const speaker = answer.asked.speaker ?? answer.citations[0]?.speaker?.name;
      return { lastSpeaker: speaker ?? context.lastSpeaker, lastTopic: query.topic };
    },
    { lastSpeaker: null, lastTopic: null },
  );
}

function beside(citation: Citation, step: number, { holdings, passageAt }: Catalogue): Citation | null {
  const passage = passageAt(citation.article.id, citation.start);
  const neighbour = passage && holdings.neighbour(passage, step);
  return neighbour ? citePassage(neighbour) : null;
}
