/** Speakers of many articles → clusters that are one person or body, kept while articles come and go. A change is followed only where it
 * leads: to the family of a name, to roles without a name that somebody of it holds, to short forms that may mean somebody of it. */
import type { Appearance } from "./appearance.ts";
import { createClusters } from "./cluster.ts";
import { createFamilies } from "./families.ts";
import { type Cluster, enter, type Form, formFor, isWhole, leave } from "./form.ts";
import { createGuests } from "./guests.ts";
import type { Change } from "./tallies.ts";

export interface Merging {
  readonly add: (appearance: Appearance) => void;
  readonly remove: (appearance: Appearance) => void;
  /** Whom an appearance means; null for one that isn't there. */
  readonly clusterOf: (appearance: Appearance) => Cluster | null;
  /** Works out piece by piece what changes have left open, until `isEnough` says so; whether nothing is left. Clusters are right, and
   * the same whatever came in what order, once nothing is. */
  readonly settle: (isEnough: () => boolean) => boolean;
  /** Clusters that came, changed or went; whoever has looked at one deletes it. */
  readonly changed: Set<Cluster>;
  /** Every cluster there is. */
  readonly clusters: ReadonlySet<Cluster>;
}

/** Whole names first, then bare surnames and roles that fit only one of them; what fits none or several stays apart. */
export function createMerging(): Merging {
  const forms = new Map<string, Form>();
  const clusters = createClusters();
  const guests = createGuests(clusters);
  const families = createFamilies(clusters, guests);
  const touch = (form: Form, change: Change, by: 1 | -1): void => {
    if (isWhole(form)) {
      families.touch(form);
      guests.know(form, change, by);
    } else guests.touch(form);
    if (form.members.length === 0) forms.delete(form.key);
  };
  return {
    add: (appearance) => {
      const known = forms.get(appearance.form);
      const form = known ?? formFor(appearance);
      if (known === undefined) forms.set(form.key, form);
      touch(form, enter(form, appearance), 1);
    },
    remove: (appearance) => {
      const form = forms.get(appearance.form);
      if (form !== undefined) touch(form, leave(form, appearance), -1);
    },
    clusterOf: (appearance) => forms.get(appearance.form)?.cluster ?? null,
    settle: (isEnough) => families.settle(isEnough) && guests.settle(isEnough),
    changed: clusters.changed,
    clusters: clusters.all,
  };
}
