/** What whole names may be shortened to, and the short names that are printed. */
import { createGroups } from "../groups.ts";
import type { Form } from "./form.ts";

export interface ShortForms {
  readonly add: (short: string, whole: Form) => void;
  readonly remove: (short: string, whole: Form) => void;
  /** A form that is no whole name, as its appearances are now; without any it is forgotten. */
  readonly enter: (form: Form) => void;
  /** Whole names that the form may be short for. */
  readonly wholeFor: (form: Form) => ReadonlySet<Form>;
  readonly printed: (shorts: Iterable<string>) => Form[];
}

export function createShortForms(): ShortForms {
  const wholes = createGroups<Form>();
  const shorts = createGroups<Form>();
  return {
    add: wholes.add,
    remove: wholes.remove,
    enter: (form) => {
      const change = form.members.length > 0 ? shorts.add : shorts.remove;
      change(form.name, form);
    },
    wholeFor: (form) => wholes.of(form.name),
    printed: (names) => Array.from(names, (name) => [...shorts.of(name)]).flat(),
  };
}
