/** Statements by article, by passage and by speaker, each with its speaker as the whole archive knows them. */
import type { Holdings, Statement } from "../answer/holdings.ts";
import { byDate } from "../domain/order.ts";
import type { Article, Speaker } from "../domain.ts";
import type { Remembering } from "./remembering.ts";
import type { Appearance } from "./speakers/appearance.ts";
import type { SpeakerDirectory } from "./speakers/directory.ts";
import { firstOf, hasAny, type Identify, type Shelved, statementsBy, statementsOf } from "./statements.ts";

/** An article that quotes somebody, and the article's own speakers that they are. */
export interface Credit {
  readonly shelved: Shelved;
  readonly speakers: readonly Speaker[];
}

/** Where the first of what is theirs stands. */
export function startOf({ shelved, speakers }: Credit): number {
  return firstOf(shelved, speakers) ?? 0;
}

export interface Credits
  extends Pick<Holdings, "statementsIn" | "statementsOf" | "statementsBy" | "companion"> {
  /** The newest article that quotes somebody; null for none. */
  readonly newestOf: (entry: Speaker) => Credit | null;
}

/** Articles whose statements are looked up without asking who their speakers are now: more than have copies of what one person said. */
const MOST_ARTICLES = 10_000;

export function createCredits(
  shelf: ReadonlyMap<string, Shelved>,
  directory: SpeakerDirectory,
  remember: Remembering,
): Credits {
  const identifyIn =
    (articleId: string): Identify =>
    (speaker) =>
      directory.entryOf(articleId, speaker);
  const creditsOf = (appearances: readonly Appearance[]): readonly Credit[] => {
    const credits: Credit[] = [];
    for (const [articleId, speakers] of speakersByArticle(appearances)) {
      const shelved = shelf.get(articleId);
      if (shelved !== undefined && hasAny(shelved, speakers)) credits.push({ shelved, speakers });
    }
    return credits.sort((one, other) => newestFirst(one.shelved, other.shelved));
  };
  const ofArticle = remember(({ id }: Article): readonly Statement[] => {
    const shelved = shelf.get(id);
    return shelved === undefined ? [] : statementsOf(shelved, identifyIn(id));
  }, MOST_ARTICLES);
  /** Articles that come and go leave the statements of most people as they are: they go with the list of where somebody appears. */
  const kept = new WeakMap<readonly Appearance[], readonly Statement[]>();
  const ofSpeaker = (entry: Speaker): readonly Statement[] => {
    const appearances = directory.appearancesOf(entry);
    const known = kept.get(appearances);
    if (known !== undefined) return known;
    const found: Statement[] = [];
    // A person has thousands, for which `flatMap` takes five times as long.
    for (const { shelved, speakers } of creditsOf(appearances))
      for (const statement of statementsBy(shelved, speakers, entry)) found.push(statement);
    kept.set(appearances, found);
    return found;
  };
  const articlesOf = (entries: readonly Speaker[]): Set<string> =>
    new Set(
      entries.flatMap((entry) =>
        creditsOf(directory.appearancesOf(entry)).map(({ shelved }) => shelved.edition.article.id),
      ),
    );
  return {
    newestOf: (entry) => {
      const quoted = directory.appearancesOf(entry).filter(({ pieces }) => pieces !== null && pieces > 0);
      const newest = quoted
        .flatMap(({ articleId }) => shelf.get(articleId) ?? [])
        .reduce<Shelved | null>(
          (one, other) => (one === null || newestFirst(other, one) < 0 ? other : one),
          null,
        );
      if (newest === null) return null;
      const own = quoted.filter(({ articleId }) => articleId === newest.edition.article.id);
      return { shelved: newest, speakers: own.map(({ speaker }) => speaker) };
    },
    statementsOf: ofArticle,
    statementsIn: ({ article, span }) =>
      ofArticle(article).filter(({ passage }) => passage.span.start === span.start),
    statementsBy: ofSpeaker,
    companion: (name, role) => {
      const articles = articlesOf(directory.find(name));
      const [one, another] = directory
        .find(role)
        .filter((holder) => holder.name !== name && [...articlesOf([holder])].some((id) => articles.has(id)));
      return another === undefined ? (one ?? null) : null;
    },
  };
}

function newestFirst(one: Shelved, other: Shelved): number {
  return byDate(one.edition.article, other.edition.article);
}

function speakersByArticle(appearances: readonly Appearance[]): Map<string, Speaker[]> {
  const found = new Map<string, Speaker[]>();
  for (const { articleId, speaker } of appearances) {
    const known = found.get(articleId);
    if (known === undefined) found.set(articleId, [speaker]);
    else known.push(speaker);
  }
  return found;
}
