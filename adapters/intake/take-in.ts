/** Articles as they come from their sources → a folder of article files, each told with what became of it. */
import type { Admission } from "../corpus/admission.ts";
import { admissionOfFacts } from "./admission.ts";
import { articleFile, readsBack, sidecarOf, sound } from "./article-file.ts";
import { momentOf } from "./dates.ts";
import { idOf, sourceKey, type Whereabouts } from "./identity.ts";
import type { Facts, Item } from "./item.ts";
import { wordsAt } from "./loose.ts";
import type { Shelf } from "./shelf.ts";

/** What became of an article: taken in (the first three), left out for good reason, or refused because something is wrong. */
export type Outcome =
  | "new"
  | "changed"
  | "unchanged"
  | "withdrawn"
  | "embargoed"
  | "older"
  | "duplicate"
  | "empty"
  | "refused";

export interface Told {
  readonly id: string;
  readonly file: string;
  readonly place: string | null;
  readonly outcome: Outcome;
  readonly headline: string | null;
  readonly url: string | null;
  /** "export": it was an article of a folder before. */
  readonly format: Item["format"] | "export";
  /** Why it was left out, in words; whether it was in the folder before and is removed. */
  readonly why: string | null;
  readonly removed: boolean;
  readonly notices: readonly string[];
  readonly cut: readonly string[];
}

/** One run: what came first is remembered, so that two articles of one id are told. `now` in milliseconds since 1970. */
export function createIntake(shelf: Shelf, now: () => number): (file: string, item: Item) => Promise<Told> {
  const seen = new Map<string, { readonly facts: Facts; readonly from: string }>();

  /** What takes an article back may lack the address that it was known by. */
  async function nameOf(facts: Facts, at: Whereabouts, { kind }: Admission): Promise<string> {
    const id = idOf(facts, at);
    const key = sourceKey(facts, at.file);
    if (kind === "in" || key === null || (await shelf.look(id)).kind === "ours") return id;
    return (await shelf.find(key)) ?? id;
  }

  return async (file, received) => {
    const { item, notices } = sound(received);
    const { facts, place, format } = item;
    const admission = admissionOfFacts(facts, format, now());
    const id = await nameOf(facts, { file, place }, admission);
    const told = {
      id,
      file,
      place,
      headline: facts.headline,
      url: facts.url,
      format,
      notices,
      cut: item.cut,
      why: null,
      removed: false,
    };
    const lying = await shelf.look(id);
    if (lying.kind === "foreign") {
      const why = `would be written to ${id}.txt, but ${lying.file} lies there and isn't of an ingest: move it elsewhere`;
      return { ...told, outcome: "refused", why };
    }
    const before = seen.get(id);
    if (before !== undefined && !isNewer(facts, before.facts))
      return { ...told, outcome: "duplicate", why: `${before.from} is the same article, and is kept` };
    if (lying.kind === "ours" && before === undefined && isNewer(factsOf(lying.sidecar), facts))
      return { ...told, outcome: "older", why: "a newer version of it lies in the folder" };
    seen.set(id, { facts, from: place === null ? file : `${file}, ${place}` });
    if (admission.kind !== "in") {
      if (lying.kind === "ours") await shelf.take(id);
      return { ...told, outcome: admission.kind, why: admission.why, removed: lying.kind === "ours" };
    }
    const written = articleFile(item);
    if (!written.ok) return { ...told, outcome: "empty", why: written.problem };
    const sidecar = sidecarOf(facts, { format, sourceFile: file });
    const back = readsBack(id, written.value.text, sidecar);
    if (!back.ok) return { ...told, outcome: "refused", why: back.problem.message };
    return { ...told, outcome: await shelf.put(id, written.value.text, sidecar), cut: written.value.cut };
  };
}

/** By the version's number, else by the date of the last change. What states neither is not newer. */
export function isNewer(
  one: Pick<Facts, "version" | "modified">,
  other: Pick<Facts, "version" | "modified">,
): boolean {
  const [version, otherVersion] = [Number(one.version ?? Number.NaN), Number(other.version ?? Number.NaN)];
  if (version > otherVersion || version < otherVersion) return version > otherVersion;
  return (
    one.modified !== null && other.modified !== null && momentOf(one.modified) > momentOf(other.modified)
  );
}

function factsOf(sidecar: object): Pick<Facts, "version" | "modified"> {
  return { version: wordsAt(sidecar, "version"), modified: wordsAt(sidecar, "modified") };
}
