/** One speaker across the coverage: the speakers of all articles, merged, and found by name, role or misspelt name. */
import type { Speaker } from "../../domain.ts";
import type { Cluster } from "./appearance.ts";
import { isPlaceholder } from "./evidence.ts";
import { clustersOf } from "./merge.ts";
import { comparable, withoutTitles } from "./names.ts";
import { createSpeakerSearch } from "./search.ts";

/** `name` is the fullest printed anywhere; `aliases` and `roles` are the other forms, the most frequent first. */
export type DirectoryEntry = Speaker;

export interface ArticleSpeakers {
  readonly articleId: string;
  readonly speakers: readonly Speaker[];
}

export interface SpeakerDirectory {
  /** Those of the most articles first, then by name. */
  entries(): readonly DirectoryEntry[];
  /** Who a speaker of an article is; null for one that was not given. */
  entryOf(articleId: string, speaker: Speaker): DirectoryEntry | null;
  /** Everybody whom the name, surname, alias or role fits, whatever its case, accents and titles. Best known first. */
  find(name: string): readonly DirectoryEntry[];
  /** Everybody who bears the name, surname or alias itself: no roles, no slips of the pen. Quick, for words that may be a name. */
  bearing(name: string): readonly DirectoryEntry[];
  /** Everybody with a name one or two letters off. Best known first. */
  spelt(name: string): readonly DirectoryEntry[];
}

/** The same for any order of `articles`. */
export function createSpeakerDirectory(articles: readonly ArticleSpeakers[]): SpeakerDirectory {
  const appearances = articles.flatMap(({ articleId, speakers }) =>
    speakers.map((speaker) => ({ articleId, speaker })),
  );
  const merged = byRenown(clustersOf(appearances));
  const entries = merged.map(entryFrom);
  const byAppearance = new Map<string, DirectoryEntry>();
  for (const [at, cluster] of merged.entries()) {
    const entry = entries[at];
    if (entry === undefined) continue;
    for (const { articleId, speaker } of cluster) byAppearance.set(keyOf(articleId, speaker), entry);
  }
  const search = createSpeakerSearch(entries);
  return {
    entries: () => entries,
    entryOf: (articleId, speaker) => byAppearance.get(keyOf(articleId, speaker)) ?? null,
    find: (name) => search.find(name),
    spelt: (name) => search.spelt(name),
    bearing: (name) => search.bearing(name),
  };
}

function keyOf(articleId: string, { name, kind }: Speaker): string {
  return `${articleId}\n${kind}\n${name}`;
}

/** Those of the most articles first, then by name and article. */
function byRenown(clusters: readonly Cluster[]): Cluster[] {
  const ranked = clusters.map((cluster) => ({
    cluster,
    articles: articlesIn(cluster),
    place: placeOf(cluster),
  }));
  ranked.sort((one, other) => other.articles - one.articles || (one.place < other.place ? -1 : 1));
  return ranked.map(({ cluster }) => cluster);
}

function placeOf(cluster: Cluster): string {
  const [first] = cluster;
  return first === undefined ? "" : `${first.speaker.name}\n${first.articleId}`;
}

function articlesIn(cluster: Cluster): number {
  return new Set(cluster.map(({ articleId }) => articleId)).size;
}

function entryFrom(cluster: Cluster): DirectoryEntry {
  const speakers = cluster.map(({ speaker }) => speaker);
  const named = speakers.filter((speaker) => !isPlaceholder(speaker));
  const forms = named.length > 0 ? named : speakers;
  const names = byFrequency(forms.map(({ name }) => name));
  const name = names.reduce(
    (fullest, form) => (fullnessOf(form) > fullnessOf(fullest) ? form : fullest),
    names[0] ?? "",
  );
  const aliases = byFrequency(forms.flatMap((speaker) => [speaker.name, ...speaker.aliases]));
  return {
    name,
    aliases: aliases.filter((alias) => comparable(alias) !== comparable(name)),
    roles: byFrequency(speakers.flatMap(({ roles }) => roles)),
    kind: byFrequency(forms.map(({ kind }) => kind))[0] ?? "person",
  };
}

/** Each form once, by its first spelling in the alphabet, the most frequent first. */
function byFrequency<Form extends string>(forms: readonly Form[]): Form[] {
  const counted = new Map<string, { form: Form; count: number }>();
  for (const form of forms) {
    const key = comparable(form);
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { form, count: 1 });
    else counted.set(key, { form: form < known.form ? form : known.form, count: known.count + 1 });
  }
  const ranked = [...counted.values()].sort(
    (one, other) => other.count - one.count || (one.form < other.form ? -1 : 1),
  );
  return ranked.map(({ form }) => form);
}

/** More words without titles, then mixed case before capitals, then more letters. */
function fullnessOf(form: string): number {
  const mixed = form === form.toUpperCase() ? 0 : 500;
  return withoutTitles(form).split(" ").length * 1000 + mixed + Math.min(form.length, 499);
}
