/** A cluster → the speaker as the coverage knows them: under the fullest name printed anywhere, with all other forms and roles. */
import { comparable, withoutTitles } from "../../attribution/speakers/names.ts";
import type { Speaker } from "../../domain.ts";
import type { Counts } from "../counts.ts";
import { formsIn } from "./cluster.ts";
import { type Cluster, tallied } from "./form.ts";

/** `aliases` and `roles` are the other forms, the most frequent first. */
export function entryFrom(cluster: Cluster): Speaker {
  const forms = formsIn(cluster);
  const all = forms.map(tallied);
  const named = all.filter((_, at) => forms[at]?.anonymous === false);
  const told = named.length > 0 ? named : all;
  const printed = forms[0]?.members[0]?.speaker;
  const names = byFrequency(told.map((one) => one.names));
  const name = names.reduce(
    (fullest, form) => (fullnessOf(form) > fullnessOf(fullest) ? form : fullest),
    names[0] ?? "",
  );
  const aliases = byFrequency(told.map((one) => one.aliases));
  return {
    name,
    aliases: asPrinted(
      aliases.filter((alias) => comparable(alias) !== comparable(name)),
      printed?.aliases,
    ),
    roles: asPrinted(byFrequency(all.map(({ roles }) => roles)), printed?.roles),
    kind: KINDS.find((kind) => kind === byFrequency(told.map(({ kinds }) => kinds))[0]) ?? "person",
  };
}

const KINDS: readonly Speaker["kind"][] = ["person", "group", "document"];

export function isSameEntry(one: Speaker, other: Speaker): boolean {
  return (
    one.name === other.name &&
    one.kind === other.kind &&
    areSame(one.aliases, other.aliases) &&
    areSame(one.roles, other.roles)
  );
}

/** Most speakers appear once, and are there what they are everywhere: then the list is that of their article, and lies in memory once. */
function asPrinted(some: readonly string[], printed: readonly string[] = []): readonly string[] {
  return areSame(some, printed) ? printed : some;
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

/** Each form once, by its first spelling in the alphabet, the most frequent first. */
function byFrequency(counts: readonly Counts[]): string[] {
  const counted = new Map<string, { form: string; count: number }>();
  for (const forms of counts) {
    for (const [form, count] of forms) {
      const key = comparable(form);
      const known = counted.get(key);
      if (known === undefined) counted.set(key, { form, count });
      else counted.set(key, { form: form < known.form ? form : known.form, count: known.count + count });
    }
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
