/** One speaker across the archive: the speakers of all articles, merged, and found by name, role or misspelt name; changed by one article's
 * share when it comes or goes. */
import type { Speaker } from "../../domain.ts";
import { type Appearance, appearanceOf } from "./appearance.ts";
import { byRenown, formsIn, type Renown, renownOf } from "./cluster.ts";
import { entryFrom, isSameEntry } from "./entry.ts";
import type { Cluster } from "./form.ts";
import { createMerging } from "./merge.ts";
import { createSpeakerSearch } from "./search.ts";

export interface SpeakerDirectory {
  /** The article must not be there yet. `piecesOf`: how many pieces of quotations are a speaker's. */
  readonly add: (
    articleId: string,
    speakers: readonly Speaker[],
    piecesOf?: (speaker: Speaker) => number,
  ) => void;
  readonly remove: (articleId: string) => void;
  /** Works out piece by piece what changes have left open, until `isEnough` says so; whether nothing is left. What is asked below is right
   * only then. */
  readonly settle: (isEnough: () => boolean) => boolean;
  /** Those of the most articles first, then by name. */
  readonly entries: () => Speaker[];
  /** Who a speaker of an article is; null for one that was not given. The same object until something about them changes. */
  readonly entryOf: (articleId: string, speaker: Speaker) => Speaker | null;
  /** Speakers of articles that `entryOf` gives the entry for; in no order. The same list until one of them comes or goes. */
  readonly appearancesOf: (entry: Speaker) => readonly Appearance[];
  /** Pieces of quotations credited to somebody. */
  readonly piecesOf: (entry: Speaker) => number;
  /** Everybody whom the name, surname, alias or role fits, whatever its case, accents and titles. Best known first. */
  readonly find: (name: string) => readonly Speaker[];
  /** Everybody who bears the name, surname or alias itself: no roles, no slips of the pen. Quick, for words that may be a name. */
  readonly bearing: (name: string) => readonly Speaker[];
  /** Everybody with a name one or two letters off. Best known first. */
  readonly spelt: (name: string) => readonly Speaker[];
}

interface Known {
  readonly cluster: Cluster;
  readonly entry: Speaker;
  readonly renown: Renown;
}

export function createSpeakerDirectory(): SpeakerDirectory {
  const merging = createMerging();
  const search = createSpeakerSearch();
  const articles = new Map<string, readonly Appearance[]>();
  const byCluster = new Map<Cluster, Known>();
  const byEntry = new Map<Speaker, Known>();
  const appearances = new WeakMap<Known, readonly Appearance[]>();

  const forget = (cluster: Cluster): void => {
    const known = byCluster.get(cluster);
    if (known === undefined) return;
    byCluster.delete(cluster);
    byEntry.delete(known.entry);
    search.remove(known.entry);
  };
  const learn = (cluster: Cluster): void => {
    const before = byCluster.get(cluster)?.entry;
    const fresh = entryFrom(cluster);
    const isOld = before !== undefined && isSameEntry(before, fresh);
    if (!isOld) forget(cluster);
    const known = { cluster, entry: isOld ? before : fresh, renown: renownOf(cluster) };
    byCluster.set(cluster, known);
    byEntry.set(known.entry, known);
    if (!isOld) search.add(fresh);
  };
  const look = (isEnough: () => boolean): boolean => {
    for (const cluster of merging.changed) {
      if (isEnough()) return false;
      merging.changed.delete(cluster);
      if (merging.clusters.has(cluster)) learn(cluster);
      else forget(cluster);
    }
    return true;
  };
  const ranked = (found: Iterable<Speaker>): Speaker[] =>
    Array.from(found, (entry) => byEntry.get(entry))
      .filter((known) => known !== undefined)
      .sort((one, other) => byRenown(one.renown, other.renown))
      .map(({ entry }) => entry);

  return {
    add: (articleId, speakers, piecesOf = () => 0) => {
      const last = lastOfNames(speakers);
      const own = speakers.map((speaker, place) =>
        appearanceOf(articleId, speaker, { place, pieces: last.has(place) ? piecesOf(speaker) : null }),
      );
      articles.set(articleId, own);
      own.forEach(merging.add);
    },
    remove: (articleId) => {
      articles.get(articleId)?.forEach(merging.remove);
      articles.delete(articleId);
    },
    settle: (isEnough) => merging.settle(isEnough) && look(isEnough),
    entries: () => ranked(byEntry.keys()),
    entryOf: (articleId, speaker) => {
      const appearance = articles.get(articleId)?.findLast((one) => isCalled(one.speaker, speaker));
      const cluster = appearance === undefined ? null : merging.clusterOf(appearance);
      return cluster === null ? null : (byCluster.get(cluster)?.entry ?? null);
    },
    appearancesOf: (entry) => {
      const known = byEntry.get(entry);
      if (known === undefined) return [];
      const told =
        appearances.get(known) ??
        formsIn(known.cluster).flatMap(({ members }) => members.filter(({ pieces }) => pieces !== null));
      appearances.set(known, told);
      return told;
    },
    piecesOf: (entry) => {
      const known = byEntry.get(entry);
      return known === undefined ? 0 : formsIn(known.cluster).reduce((sum, { pieces }) => sum + pieces, 0);
    },
    find: (name) => ranked(search.find(name)),
    bearing: (name) => ranked(search.bearing(name)),
    spelt: (name) => ranked(search.spelt(name)),
  };
}

/** Two speakers of an article that are called the same can't be told apart by name: the last one is meant. Gives places. */
function lastOfNames(speakers: readonly Speaker[]): ReadonlySet<number> {
  return new Set(new Map(speakers.map(({ kind, name }, place) => [`${kind}\n${name}`, place])).values());
}

function isCalled(one: Speaker, { name, kind }: Speaker): boolean {
  return one.name === name && one.kind === kind;
}
