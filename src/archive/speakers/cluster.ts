/** The forms that mean one person or body. */
import { compare } from "../../domain/order.ts";
import type { Appearance } from "./appearance.ts";
import type { Portrait } from "./evidence.ts";
import {
  articlesIn,
  byFirst,
  type Cluster,
  type Form,
  firstOf,
  genderIn,
  isWhole,
  roleWordsIn,
} from "./form.ts";

/** Every cluster there is. */
export interface Clusters {
  readonly all: ReadonlySet<Cluster>;
  /** Those that came, changed or went; whoever has looked at one deletes it. */
  readonly changed: Set<Cluster>;
  readonly found: (forms: readonly Form[]) => Cluster;
  readonly dissolve: (cluster: Cluster) => void;
}

export function createClusters(): Clusters {
  const all = new Set<Cluster>();
  const changed = new Set<Cluster>();
  return {
    all,
    changed,
    found: (forms) => {
      const cluster: Cluster = { forms, guests: null };
      all.add(cluster);
      changed.add(cluster);
      return cluster;
    },
    dissolve: (cluster) => {
      all.delete(cluster);
      changed.add(cluster);
    },
  };
}

export function formsIn({ forms, guests }: Cluster): Form[] {
  return guests === null ? [...forms] : [...forms, ...guests];
}

/** As it stood before a form could have joined: by whole names, and by the guests that come before it. */
export function portraitBefore(form: Form, { forms, guests }: Cluster): Portrait {
  const before = [...(guests ?? [])].filter((guest) => byFirst(guest, form) < 0).sort(byFirst);
  return portraitOf([...forms, ...before]);
}

export function portraitOf(forms: readonly Form[]): Portrait {
  return { gender: genderIn(forms), roleWords: forms.map(roleWordsIn) };
}

/** How well known somebody is: in how many articles, and where the first appearance stands. */
export interface Renown {
  readonly articles: number;
  /** In order. */
  readonly first: Appearance;
  readonly isWhole: boolean;
}

export function renownOf(cluster: Cluster): Renown {
  const forms = formsIn(cluster);
  const first = firstOf(forms.reduce((one, other) => (byFirst(other, one) < 0 ? other : one)));
  return { articles: articlesOf(forms), first, isWhole: forms.some(isWhole) };
}

/** Those of the commonest form needn't be looked at. */
function articlesOf(forms: readonly Form[]): number {
  const [first, ...others] = forms.map(articlesIn).sort((one, other) => other.size - one.size);
  const more = new Set<string>();
  for (const articles of others) for (const id of articles.keys()) if (first?.has(id) === false) more.add(id);
  return (first?.size ?? 0) + more.size;
}

/** Those of the most articles first, then by name and article. */
export function byRenown(one: Renown, other: Renown): number {
  return (
    other.articles - one.articles ||
    compare(one.first.speaker.name, other.first.speaker.name) ||
    compare(one.first.articleId, other.first.articleId) ||
    Number(other.isWhole) - Number(one.isWhole) ||
    one.first.place - other.first.place
  );
}
