/** All editions, and who said what where in them, in one order: what the answering rules look up. An article that comes or goes changes its own
 * share; what is read in between is one state of the whole. */
import type { Holdings } from "../answer/holdings.ts";
import { byFirst } from "../domain/order.ts";
import type { CitationNow, ShownCitation } from "../domain/selector.ts";
import type { Article, Passage, QuotedSpeaker, Searched } from "../domain.ts";
import { createWordStore } from "../text/word-store.ts";
import { createCopyIndex } from "./copies.ts";
import { createCredits } from "./credits.ts";
import type { Edition } from "./edition.ts";
import { presentOf } from "./present.ts";
import { quotedSpeakers } from "./quoted.ts";
import { createRemembering } from "./remembering.ts";
import { createSpeakerDirectory } from "./speakers/directory.ts";
import { countOf, type Shelved, statementsIn } from "./statements.ts";
import { createTally } from "./tally.ts";
import { createVersions } from "./versions.ts";

export interface Archive {
  /** Adds an edition, or replaces the one of the same article. */
  add(edition: Edition): void;
  /** Gives the edition that was there. */
  remove(articleId: string): Edition | null;
  /** Null where it isn't there. */
  edition(articleId: string): Edition | null;
  /** Other dated articles at its address, the latest first. */
  versionsOf(article: Article): readonly Article[];
  /** Works out piece by piece what changes have left open, until `isEnough` says so; whether nothing is left. What is read below is right,
   * and the same whatever came and went in what order, only then. */
  settle(isEnough: () => boolean): boolean;
  readonly holdings: Omit<
    Holdings,
    | "search"
    | "knows"
    | "words"
    | "printed"
    | "packed"
    | "form"
    | "termsHeld"
    | "locate"
    | "weight"
    | "related"
  >;
  /** Everybody quoted, most quoted first, then by name. */
  speakers(): readonly QuotedSpeaker[];
  searched(): Searched;
  /** The passage that holds a place in an article; null where there is none. */
  passageAt(articleId: string, offset: number): Passage | null;
  /** What became of a citation that was shown. */
  standing(cited: ShownCitation): CitationNow;
}

/** `words`: of the passages of whatever is added, which need to be known no longer than until it is there. */
export function createArchive(words: Parameters<typeof createCopyIndex>[0] = createWordStore()): Archive {
  const shelf = new Map<string, Shelved>();
  const copies = createCopyIndex(words);
  const directory = createSpeakerDirectory();
  const versions = createVersions();
  const tally = createTally();
  const remember = createRemembering();
  const credits = createCredits(shelf, directory, remember);
  let quoted: readonly QuotedSpeaker[] | null = null;
  const forget = (): void => {
    remember.forget();
    quoted = null;
  };

  const remove = (articleId: string): Edition | null => {
    const edition = shelf.get(articleId)?.edition ?? null;
    if (edition === null) return null;
    forget();
    shelf.delete(articleId);
    directory.remove(articleId);
    versions.remove(edition.article);
    tally.remove(edition);
    copies.remove(articleId);
    return edition;
  };
  const passagesOf = (articleId: string): readonly Passage[] => shelf.get(articleId)?.edition.passages ?? [];

  /** Of its id, or a later one of its address. */
  const articleFor = ({ article: id, url }: ShownCitation): Article | null => {
    const own = shelf.get(id)?.edition.article ?? null;
    if (own !== null) return versions.successor(own) ?? own;
    return url === null ? null : versions.latestAt(url);
  };

  const versionsOf = (article: Article): readonly Article[] =>
    versions.all(article).filter(({ id }) => id !== article.id);

  /** A version is no copy, and what was superseded stands nowhere any more. */
  const copiesOf = (article: Article): readonly Article[] => {
    const isVersion = ({ url }: Article): boolean => url !== null && url === article.url;
    const isCurrent = (one: Article): boolean => versions.successor(one) === null;
    return copies
      .of(article.id)
      .filter((one) => !isVersion(one) && isCurrent(one))
      .sort(byFirst);
  };

  return {
    add: (edition) => {
      const { article, attribution } = edition;
      remove(article.id);
      forget();
      shelf.set(article.id, { edition, statements: null, told: null });
      const statements = statementsIn(edition);
      directory.add(article.id, attribution.speakers, (speaker) => countOf(statements, [speaker]));
      versions.add(article);
      tally.add(edition);
      copies.add(article, edition.passages);
    },
    remove,
    edition: (articleId) => shelf.get(articleId)?.edition ?? null,
    versionsOf,
    settle: directory.settle,
    speakers: () => {
      quoted ??= quotedSpeakers(directory.entries(), directory.piecesOf, credits.newestOf);
      return quoted;
    },
    searched: tally.searched,
    passageAt: (articleId, offset) =>
      passagesOf(articleId).find(({ span }) => span.start <= offset && offset < span.end) ?? null,
    standing: (cited) => presentOf(cited, articleFor(cited), credits.statementsOf),
    holdings: {
      companion: credits.companion,
      statementsIn: credits.statementsIn,
      statementsOf: credits.statementsOf,
      statementsBy: credits.statementsBy,
      successor: versions.successor,
      versions: versionsOf,
      copies: remember(copiesOf),
      speakersNamed: remember(directory.find),
      speakersSpelt: remember(directory.spelt),
      speakersBearing: directory.bearing,
      passagesOf: ({ id }) => passagesOf(id),
      paragraphsOf: ({ id }) => passagesOf(id).filter(({ zone }) => zone === "body"),
      neighbour: (passage, step) => neighbour(passagesOf(passage.article.id), passage, step),
      searched: tally.searched,
    },
  };
}

/** Counted in body paragraphs; a headline's next neighbour is the first of them. */
function neighbour(passages: readonly Passage[], { paragraph }: Passage, step: number): Passage | null {
  const wanted = (paragraph ?? 0) + step;
  return passages.find((passage) => passage.paragraph === wanted) ?? null;
}
