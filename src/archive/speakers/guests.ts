/** Bare surnames, abbreviations and roles without a name → the only cluster that each can mean; a cluster of their own where none or several
 * fit. Whether a short form can mean somebody hangs on those that came before it in order, so one that finds a home has later ones
 * looked at again. */
import { type Clusters, portraitBefore, portraitOf } from "./cluster.ts";
import { contradict, hasRoleWord, titlesOf } from "./evidence.ts";
import { byFirst, type Cluster, type Form, isWhole, namesIn, rolesIn, shortFormsIn } from "./form.ts";
import { createOffices } from "./offices.ts";
import { createShortForms } from "./short-forms.ts";
import type { Change } from "./tallies.ts";
import { workOff } from "./work-off.ts";

export interface Guests {
  /** Appearances of a form that is no whole name came or went. */
  touch(form: Form): void;
  /** A whole name has short forms and roles that it hadn't (by 1), or has them no more. */
  know(whole: Form, change: Change, by: 1 | -1): void;
  /** What is known of somebody has changed, by whole names or by which they are. */
  reconsider(cluster: Cluster): void;
  /** Other forms are somebody now. */
  reconsiderRoles(cluster: Cluster): void;
  /** The cluster is no more. */
  turnOut(cluster: Cluster): void;
  /** Once all whole names are told apart. */
  settle(isEnough: () => boolean): boolean;
}

export function createGuests({ changed, found, dissolve }: Clusters): Guests {
  const offices = createOffices();
  const shortForms = createShortForms();
  const nameless = new Set<Form>();
  const bare = new Set<Form>();

  const open = (form: Form): void => {
    (form.anonymous ? nameless : bare).add(form);
  };
  const openSeekers = (role: string): void => offices.seekers(role).forEach(open);
  /** Short forms that may mean somebody; those after one in order where one is given. */
  const reopen = ({ forms }: Cluster, after: Form | null = null): void => {
    const names = forms.filter(isWhole).flatMap((form) => [...shortFormsIn(form)]);
    for (const form of shortForms.printed(names)) if (after === null || byFirst(form, after) > 0) open(form);
  };
  const leave = (form: Form, after: Form | null): void => {
    const home = form.cluster;
    form.cluster = null;
    if (home === null) return;
    if (home.guests?.delete(form) === true) {
      changed.add(home);
      reopen(home, after);
    } else dissolve(home);
  };
  const join = (form: Form, home: Cluster, after: Form | null): void => {
    form.cluster = home;
    home.guests = (home.guests ?? new Set<Form>()).add(form);
    changed.add(home);
    reopen(home, after);
  };
  const house = (form: Form, home: Cluster | null, after: Form | null): void => {
    if (form.cluster !== null && form.cluster === (home ?? ownOf(form))) return;
    leave(form, after);
    if (home === null) form.cluster = found([form]);
    else join(form, home, after);
  };

  return {
    touch: (form) => {
      leave(form, null);
      if (form.anonymous) offices.seek(form);
      else shortForms.enter(form);
      open(form);
      if (form.members.length > 0) return;
      nameless.delete(form);
      bare.delete(form);
    },
    know: (whole, { shortForms: shorts, roles }, by) => {
      const [file, hold] = by === 1 ? [shortForms.add, offices.hold] : [shortForms.remove, offices.release];
      for (const short of shorts) file(short, whole);
      for (const role of roles) hold(whole, role);
      roles.forEach(openSeekers);
      shortForms.printed(shorts).forEach(open);
    },
    reconsider: (cluster) => reopen(cluster),
    reconsiderRoles: ({ forms }) => forms.flatMap((form) => [...rolesIn(form).keys()]).forEach(openSeekers),
    turnOut: ({ guests }) => {
      for (const guest of guests ?? []) {
        guest.cluster = null;
        open(guest);
      }
    },
    settle: (isEnough) =>
      workOff(nameless, isEnough, (form) => house(form, onlyOne(clustersOf(offices.holders(form))), null)) &&
      workOff(bare, isEnough, (form) => house(form, bearerOf(form, shortForms.wholeFor(form)), form)),
  };
}

/** The cluster of a form that stands apart. */
function ownOf({ cluster, key }: Form): Cluster | null {
  return cluster?.forms[0]?.key === key ? cluster : null;
}

function clustersOf(forms: Iterable<Form>): Cluster[] {
  return [...new Set(Array.from(forms, ({ cluster }) => cluster).filter((cluster) => cluster !== null))];
}

/** Null for none or several. */
function onlyOne<One>([one, ...others]: readonly One[]): One | null {
  return others.length === 0 ? (one ?? null) : null;
}

/** By gender and roles; by title, where several are left. */
function bearerOf(form: Form, wholes: Iterable<Form>): Cluster | null {
  const own = portraitOf([form]);
  const titles = [...namesIn(form)].flatMap((name) => [...titlesOf(name)]);
  const possible = clustersOf(wholes)
    .map((cluster) => ({ cluster, portrait: portraitBefore(form, cluster) }))
    .filter(({ portrait }) => !contradict(own, portrait));
  const titled = possible.filter(({ portrait }) => hasRoleWord(portrait, titles));
  return onlyOne(titled.length > 0 ? titled : possible)?.cluster ?? null;
}
