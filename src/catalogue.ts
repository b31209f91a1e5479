/** The articles on the shelf → who said what where, in one order, for the answering rules to look up. */
import type { Holdings, Statement } from "./answer/holdings.ts";
import { createSpeakerDirectory, type SpeakerDirectory } from "./attribution/speakers/directory.ts";
import type { Article, Attribution, Passage, QuotedSpeaker, Searched, Speaker } from "./domain.ts";

/** An article with what was made of it. */
export interface Shelved {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly attribution: Attribution;
}

export interface Catalogue {
  readonly holdings: Omit<
    Holdings,
    "search" | "knows" | "words" | "termsHeld" | "locate" | "weight" | "related"
  >;
  readonly speakers: readonly QuotedSpeaker[];
  /** The passage that holds a place in an article; null where there is none. */
  readonly passageAt: (articleId: string, offset: number) => Passage | null;
}

/** The same for any order of `shelved`. */
export function createCatalogue(shelved: readonly Shelved[]): Catalogue {
  const inOrder = [...shelved].sort(byDate);
  const directory = createSpeakerDirectory(
    inOrder.map(({ article, attribution }) => ({ articleId: article.id, speakers: attribution.speakers })),
  );
  const byArticle = new Map(
    inOrder.map((one) => [
      one.article.id,
      { passages: one.passages, statements: statementsOf(one, directory) },
    ]),
  );
  const bySpeaker = groupBySpeaker([...byArticle.values()].flatMap(({ statements }) => statements));
  const passageAt = (articleId: string, offset: number): Passage | null =>
    byArticle.get(articleId)?.passages.find(({ span }) => span.start <= offset && offset < span.end) ?? null;
  const successors = successorsOf(inOrder.map(({ article }) => article));
  const searched = tally(inOrder);
  return {
    passageAt,
    speakers: mostQuoted(bySpeaker),
    holdings: {
      companion: (name, role) => {
        const articles = directory.find(name).flatMap((speaker) => articlesOf(bySpeaker.get(speaker)));
        const beside = directory
          .find(role)
          .filter(
            (holder) =>
              holder.name !== name && articlesOf(bySpeaker.get(holder)).some((id) => articles.includes(id)),
          );
        return beside.length === 1 ? (beside[0] ?? null) : null;
      },
      statementsIn: (passage) =>
        byArticle.get(passage.article.id)?.statements.filter((statement) => statement.passage === passage) ??
        [],
      statementsOf: (article) => byArticle.get(article.id)?.statements ?? [],
      statementsBy: (speaker) => bySpeaker.get(speaker) ?? [],
      successor: (article) => successors.get(article.id) ?? null,
      speakersNamed: remembering((name) => directory.find(name)),
      speakersSpelt: remembering((name) => directory.spelt(name)),
      speakersBearing: (name) => directory.bearing(name),
      passagesOf: ({ id }) => byArticle.get(id)?.passages ?? [],
      paragraphsOf: ({ id }) => byArticle.get(id)?.passages.filter(({ zone }) => zone === "body") ?? [],
      neighbour: (passage, step) =>
        neighbour(byArticle.get(passage.article.id)?.passages ?? [], passage, step),
      searched: () => searched,
    },
  };
}

/** Names that were looked up last; one question looks the same ones up again and again. */
const MOST_REMEMBERED = 200;

function remembering<Found>(find: (name: string) => Found): (name: string) => Found {
  const remembered = new Map<string, Found>();
  return (name) => {
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const found = find(name);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(name, found);
    return found;
  };
}

/** Newest first, unknown dates last, then by id. */
function byDate(a: Shelved, b: Shelved): number {
  return compare(b.article.published ?? "", a.article.published ?? "") || compare(a.article.id, b.article.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function statementsOf({ article, passages, attribution }: Shelved, directory: SpeakerDirectory): Statement[] {
  return attribution.quotations
    .flatMap((quotation) =>
      quotation.content.flatMap((piece) => {
        const passage = passages.find(({ span }) => span.start <= piece.start && piece.start < span.end);
        const speaker = quotation.speaker && directory.entryOf(article.id, quotation.speaker);
        return passage ? [{ quotation, piece, passage, speaker }] : [];
      }),
    )
    .sort((a, b) => a.piece.start - b.piece.start);
}

function groupBySpeaker(statements: readonly Statement[]): Map<Speaker, Statement[]> {
  const groups = new Map<Speaker, Statement[]>();
  for (const statement of statements) {
    if (statement.speaker === null) continue;
    const said = groups.get(statement.speaker);
    if (said === undefined) groups.set(statement.speaker, [statement]);
    else said.push(statement);
  }
  return groups;
}

function articlesOf(statements: readonly Statement[] = []): string[] {
  return statements.map(({ passage }) => passage.article.id);
}

/** Bodies of one name ("council") are listed once, though each article's is its own. */
function mostQuoted(groups: ReadonlyMap<Speaker, readonly Statement[]>): QuotedSpeaker[] {
  const byName = new Map<string, QuotedSpeaker>();
  for (const [speaker, statements] of groups) {
    const before = byName.get(speaker.name);
    byName.set(speaker.name, {
      speaker: before?.speaker ?? speaker,
      quotations: (before?.quotations ?? 0) + statements.length,
    });
  }
  return [...byName.values()].sort(
    (a, b) => b.quotations - a.quotations || compare(a.speaker.name, b.speaker.name),
  );
}

/** `articles` newest first. Only dated articles of one address are versions of each other. */
function successorsOf(articles: readonly Article[]): Map<string, Article> {
  const latest = new Map<string, Article>();
  const successors = new Map<string, Article>();
  for (const article of articles) {
    if (article.url === null || article.published === null) continue;
    const later = latest.get(article.url);
    if (later === undefined) latest.set(article.url, article);
    else if (later.published !== article.published) successors.set(article.id, later);
  }
  return successors;
}

/** Counted in body paragraphs; a headline's next neighbour is the first of them. */
function neighbour(passages: readonly Passage[], { paragraph }: Passage, step: number): Passage | null {
  const wanted = (paragraph ?? 0) + step;
  return passages.find((passage) => passage.paragraph === wanted) ?? null;
}

function tally(shelved: readonly Shelved[]): Searched {
  const dates = shelved
    .flatMap(({ article }) => (article.published === null ? [] : [article.published.slice(0, 10)]))
    .sort();
  return {
    articles: shelved.length,
    passages: shelved.reduce((sum, { passages }) => sum + passages.length, 0),
    quotations: shelved.reduce((sum, { attribution }) => sum + attribution.quotations.length, 0),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}
