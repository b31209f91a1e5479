/** Articles as they come from their sources → a folder of article files, each told with what became of it. */
import type { Admission } from "../corpus/admission.ts";
import type { Names } from "../corpus/audience.ts";
import { admissionOfFacts } from "./admission.ts";
import { articleFile, readsBack, sidecarOf, sound } from "./article-file.ts";
import { audienceAt, audienceOf } from "./audience.ts";
import { momentOf } from "./dates.ts";
import { idOf, sourceKey, type Whereabouts } from "./identity.ts";
import type { Facts, Item } from "./item.ts";
import { wordsAt } from "./loose.ts";
import type { Lying, Shelf } from "./shelf.ts";

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

export interface IntakeOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Names of the only places that may read what is taken in; null: as its source states, or everybody. */
  readonly audience?: Names | null;
}

interface Writing {
  readonly id: string;
  readonly file: string;
  readonly item: Item;
  readonly lying: Lying;
}

/** One run: what came first is remembered, so that two articles of one id are told. */
export function createIntake(
  shelf: Shelf,
  { now, audience: wanted = null }: IntakeOptions,
): (file: string, item: Item) => Promise<Told> {
  const seen = new Map<string, { readonly facts: Facts; readonly from: string }>();

  /** What takes an article back may lack the address that it was known by. */
  async function nameOf(facts: Facts, at: Whereabouts, { kind }: Admission): Promise<string> {
    const id = idOf(facts, at);
    const key = sourceKey(facts, at.file);
    if (kind === "in" || key === null || (await shelf.look(id)).kind === "ours") return id;
    return (await shelf.find(key)) ?? id;
  }

  /** What may be taken in at all. */
  async function write({ id, file, item, lying }: Writing): Promise<Pick<Told, "outcome"> & Partial<Told>> {
    const { facts, format } = item;
    const kept = lying.kind === "ours" ? audienceAt(lying.sidecar) : null;
    const audience = audienceOf({ wanted, kept, stated: facts.audience });
    if (!audience.ok) {
      // Nobody may go on reading it on a guess.
      if (lying.kind === "ours") await shelf.take(id);
      return { outcome: "refused", why: audience.problem, removed: lying.kind === "ours" };
    }
    const written = articleFile(item);
    if (!written.ok) return { outcome: "empty", why: written.problem };
    const sidecar = sidecarOf({ ...facts, audience: audience.value }, { format, sourceFile: file });
    const back = readsBack(id, written.value.text, sidecar);
    if (!back.ok) return { outcome: "refused", why: back.problem.message };
    return { outcome: await shelf.put(id, written.value.text, sidecar), cut: written.value.cut };
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
    const ending = await write({ id, file, item, lying });
    return { ...told, ...ending };
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
