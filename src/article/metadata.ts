/** What the publisher stated about an article, checked key by key. What nobody stated is null, never guessed. */
import { z } from "zod";
import type { Problem } from "../domain.ts";
import { err, ok, type Result } from "../result.ts";
import { jsonDepth } from "./json-depth.ts";
import { jsonFault } from "./json-fault.ts";
import { shown } from "./shown.ts";
import { MOST_DEPTH, TOO_DEEP, tooLong } from "./stated-limits.ts";

/** "2025-03-05T17:40+01:00", as pages often state it. */
const TO_THE_MINUTE = z.iso.datetime({ offset: true, precision: -1 });

/** A reader sees the name before the "@", and is led to the one behind it; and a password is nobody's to show. */
const WITHOUT_LOGIN = /^https?:\/\/[^/?#@\\]+(?:[/?#]|$)/iu;

const DATE = z.union([z.iso.date(), z.iso.datetime({ offset: true }), TO_THE_MINUTE]);

/** In words, or as schema.org's CorrectionComment has them. */
const Note = z.union([z.string().regex(/\S/), z.object({ text: z.string().regex(/\S/) })]);

const Place = z.string().regex(/\S/);

/** Unknown keys are the newsroom's own and ignored; null says "unknown", as leaving the key out does. */
const Metadata = z.object({
  publisher: z.string().regex(/\S/).nullish(),
  published: DATE.nullish(),
  url: z
    .url({ protocol: /^https?$/ })
    .regex(WITHOUT_LOGIN)
    .nullish(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .nullish(),
  status: z.string().regex(/\S/).nullish(),
  embargo: DATE.nullish(),
  corrections: z.union([Note, z.array(Note)]).nullish(),
  // Null would lift a limit by being left empty.
  audience: z.union([Place, z.array(Place).min(1)]).optional(),
});

/** Keys that were left out stay out, so that one source can be laid over another. */
export type Metadata = z.infer<typeof Metadata>;

const A_DATE =
  "an ISO 8601 date (2025-03-05) or a date and time with its zone (2025-03-05T17:40:00+01:00) that the calendar has";

const EXPECTED: Record<string, string> = {
  publisher: "a name",
  published: A_DATE,
  url: "an address that starts with http:// or https:// and holds neither user nor password",
  language: "a language tag (en, de, de-AT)",
  status: "a word of the publisher's (usable, canceled)",
  embargo: A_DATE,
  corrections: "a correction in words, or a list of such",
  audience: `the name of a place where it may be read, or a list of such (slack:C0123456789, discord:81384788765712384, terminal); leave the key out where everybody may`,
};

/** The words of each correction. */
export function correctionsIn({ corrections }: Metadata): readonly string[] {
  const notes = Array.isArray(corrections) ? corrections : [corrections ?? []].flat();
  return notes.map((note) => (typeof note === "string" ? note : note.text));
}

/** The places that may read it, each once; null where everybody may. */
export function audienceIn({ audience }: Metadata): readonly string[] | null {
  return audience === undefined ? null : [...new Set([audience].flat().map((name) => name.trim()))];
}

/** Other keys are the newsroom's own, but one that means this would be a limit that nobody keeps. */
const MEANS_AUDIENCE = /^audien[cs]es?$/iu;

export function readMetadata(file: string, stated: unknown): Result<Metadata, Problem> {
  if (!isRecord(stated)) {
    return err({
      file,
      place: null,
      message: `metadata should be an object of keys, but is ${shown(stated)}`,
    });
  }
  const misspelt = Object.keys(stated).find((key) => key !== "audience" && MEANS_AUDIENCE.test(key));
  if (misspelt !== undefined)
    return err({ file, place: null, message: `has the key ${shown(misspelt)}: write "audience"` });
  const read = Metadata.safeParse(stated);
  if (read.success) return ok(read.data);
  const keys = new Set(read.error.issues.map((issue) => String(issue.path[0])));
  const wrong = [...keys].map((key) => `"${key}" should be ${EXPECTED[key]}, but is ${shown(stated[key])}`);
  return err({ file, place: null, message: wrong.join("; ") });
}

/** A sidecar is one JSON object. */
export function readSidecar({ file, text }: { file: string; text: string }): Result<Metadata, Problem> {
  const json = text.replace(/^\ufeff/, "");
  const length = tooLong(json);
  if (length !== null) return err({ file, place: null, message: length });
  if (jsonDepth(json) > MOST_DEPTH) {
    return err({
      file,
      place: null,
      message: `isn't metadata (${TOO_DEEP}): take out what is not about the article`,
    });
  }
  try {
    return readMetadata(file, JSON.parse(json));
  } catch {
    return err({
      file,
      place: jsonFault(json),
      message: `isn't JSON: write {"publisher": "Name"} or the like`,
    });
  }
}

/** Of a file that states an audience, and may state more. */
export function readAudience(source: { file: string; text: string }): Result<readonly string[], Problem> {
  const read = readSidecar(source);
  if (!read.ok) return read;
  const audience = audienceIn(read.value);
  return audience === null
    ? err({
        file: source.file,
        place: null,
        message: `names no place: write {"audience": "terminal"} or the like`,
      })
    : ok(audience);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
