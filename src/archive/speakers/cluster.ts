/** The forms that mean one person or body. */
import { compare } from "../../domain/order.ts";
import type { Appearance } from "./appearance.ts";
import type { Portrait } from "./evidence.ts";
import { byFirst, type Cluster, type Form, genderIn, isWhole } from "./form.ts";

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
      const cluster = { forms, guests: new Set<Form>() };
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
  return [...forms, ...guests];
}

/** As it stood before a form could have joined: by whole names, and by the guests that come before it. */
export function portraitBefore(form: Form, { forms, guests }: Cluster): Portrait {
  const before = [...guests].filter((guest) => byFirst(guest, form) < 0).sort(byFirst);
  return portraitOf([...forms, ...before]);
}

export function portraitOf(forms: readonly Form[]): Portrait {
  return { gender: genderIn(forms), roleWords: forms.map(({ roleWords }) => roleWords) };
}

/** How well known somebody is: in how many articles, and where the first appearance stands. */
export interface Renown {
  readonly articles: number;
  /** Name and article of the first appearance. */
  readonly place: string;
  readonly first: Appearance;
  readonly isWhole: boolean;
}

export function renownOf(cluster: Cluster): Renown {
  const forms = formsIn(cluster);
  const [first] = forms.reduce((one, other) => (byFirst(other, one) < 0 ? other : one)).members;
  if (first === undefined) throw new Error("A form without appearances is forgotten");
  const place = `${first.speaker.name}\n${first.articleId}`;
  return { articles: articlesIn(forms), place, first, isWhole: forms.some(isWhole) };
}

/** Those of the commonest form needn't be looked at. */
function articlesIn(forms: readonly Form[]): number {
  const most = forms.reduce((one, other) => (other.articles.size > one.articles.size ? other : one));
  const more = new Set<string>();
  for (const { articles } of forms)
    if (articles !== most.articles)
      for (const id of articles.keys()) if (!most.articles.has(id)) more.add(id);
  return most.articles.size + more.size;
}

/** Those of the most articles first, then by name and article. */
export function byRenown(one: Renown, other: Renown): number {
  return (
    other.articles - one.articles ||
    compare(one.place, other.place) ||
    Number(other.isWhole) - Number(one.isWhole) ||
    one.first.place - other.first.place
  );
}
