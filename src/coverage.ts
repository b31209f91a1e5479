/** The two pipelines written out once: articles in and out, question → Answer. */

import { citePassage } from "./answer/cite.ts";
import type { Holdings } from "./answer/holdings.ts";
import { judge } from "./answer/judge.ts";
import { passagesOf } from "./article/passages.ts";
import { extractQuotations } from "./attribution/extract.ts";
import { type Catalogue, createCatalogue, type Shelved } from "./catalogue.ts";
import type { Answer, Article, Citation, Hit, QuotedSpeaker, Searched, Turn } from "./domain.ts";
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
  const answer = (question: string, lastSpeaker: string | null): Answer => {
    const { holdings, companion } = opened();
    const lexicon = {
      isSomebody: (phrase: string) => holdings.speakersNamed(phrase).length > 0,
      isPrinted: (word: string) => analyse(word).every((term) => retrieval.known(term)),
      lastSpeaker,
      companion: (role: string) => (lastSpeaker === null ? null : companion(lastSpeaker, role)),
    };
    return judge(understand(question, lexicon), {
      ...holdings,
      words: store.words,
      termsHeld: store.termsHeld,
      knows: (term) => retrieval.known(term),
      search: createSearch(retrieval),
    });
  };
  for (const article of articles) add(article);
  // While loading, or the first question would wait for it.
  opened();
  return {
    add,
    remove,
    answer: (question, thread = []) => answer(question, lastSpeakerOf(thread, answer)),
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

/** Earlier turns are asked again, so that "he" means whom the thread's last answer or question was about. */
const REMEMBERED_TURNS = 6;

function lastSpeakerOf(
  thread: readonly Turn[],
  ask: (question: string, lastSpeaker: string | null) => Answer,
): string | null {
  const questions = thread.filter(({ role }) => role === "user").slice(-REMEMBERED_TURNS);
  return questions.reduce<string | null>((last, { text }) => {
    const answered = ask(text, last);
    return answered.asked.speaker ?? answered.citations[0]?.speaker?.name ?? last;
  }, null);
}

function beside(citation: Citation, step: number, { holdings, passageAt }: Catalogue): Citation | null {
  const passage = passageAt(citation.article.id, citation.start);
  const neighbour = passage && holdings.neighbour(passage, step);
  return neighbour ? citePassage(neighbour) : null;
}
