/** Whole names that end alike → who is who among them; a family is told apart anew when a name of it comes or goes. */
import { agree } from "../../attribution/speakers/names.ts";
import { createGroups } from "../groups.ts";
import type { Clusters } from "./cluster.ts";
import { byFirst, type Cluster, type Form, isPerson } from "./form.ts";
import type { Guests } from "./guests.ts";
import { workOff } from "./work-off.ts";

export interface Families {
  /** Appearances of a whole name came or went. */
  touch(form: Form): void;
  settle(isEnough: () => boolean): boolean;
}

export function createFamilies({ changed, found, dissolve }: Clusters, guests: Guests): Families {
  const families = createGroups<Form>();
  /** The family in which each whole name was filed last. */
  const filed = new Map<Form, string>();
  const grouped = new Map<string, readonly Cluster[]>();
  const open = new Set<string>();

  const file = (form: Form, before: string | null, now: string | null): void => {
    if (before !== null) families.remove(before, form);
    if (now === null) filed.delete(form);
    else {
      filed.set(form, now);
      families.add(now, form);
    }
  };
  const regroup = (family: string): void => {
    const before = grouped.get(family) ?? [];
    const now = partition(families.of(family)).map(
      (group) => before.find(({ forms }) => isSame(forms, group)) ?? found(group),
    );
    for (const cluster of before) if (!now.includes(cluster)) turnOut(cluster);
    now.forEach(moveIn);
    if (now.length > 0) grouped.set(family, now);
    else grouped.delete(family);
  };
  const turnOut = (cluster: Cluster): void => {
    dissolve(cluster);
    for (const form of cluster.forms) if (form.cluster === cluster) form.cluster = null;
    guests.turnOut(cluster);
  };
  const moveIn = (cluster: Cluster): void => {
    const movers = cluster.forms.filter((form) => form.cluster !== cluster);
    if (movers.length === 0 && !changed.has(cluster)) return;
    for (const form of movers) form.cluster = cluster;
    guests.reconsider(cluster);
    if (movers.length > 0) guests.reconsiderRoles(cluster);
  };

  return {
    touch: (form) => {
      const before = filed.get(form) ?? null;
      const now = form.members.length === 0 ? null : familyOf(form);
      for (const family of [before, now]) if (family !== null) open.add(family);
      if (before !== now) file(form, before, now);
      if (form.cluster !== null) changed.add(form.cluster);
    },
    settle: (isEnough) => workOff(open, isEnough, regroup),
  };
}

/** Only forms of one family can be one person; a body's name is its own family. */
function familyOf(form: Form): string {
  return isPerson(form) ? (form.words.at(-1) ?? "") : form.name;
}

/** Joins each form to the fuller ones that agree with it, where those agree with one another; the fullest of a group comes first. */
function partition(family: Iterable<Form>): Form[][] {
  const groups: [Form, ...Form[]][] = [];
  const fullest = [...family].sort((one, other) => lengthOf(other) - lengthOf(one) || byFirst(one, other));
  for (const form of fullest) {
    const fuller = groups.filter(([other]) => isPerson(form) && isPerson(other) && agree(other, form));
    const [home] = fuller;
    if (home !== undefined && fuller.every(([one]) => agree(one, home[0]))) home.push(form);
    else groups.push([form]);
  }
  return groups;
}

function lengthOf({ name }: Form): number {
  return name.length;
}

function isSame(one: readonly Form[], other: readonly Form[]): boolean {
  return one.length === other.length && one.every((form, at) => form === other[at]);
}
