/** Transcript lines as quotations, each credited to whom its label names. */
import { type Quotation, type Span, type Speaker, slice, type ZoneKind } from "../domain.ts";
import type { TranscriptLine } from "./transcripts.ts";

/** A line's label is as good as a name, where the cast knows it; a new name is taken as printed, and who answers is the one person
 * whom the article names before the first question. */
const CONFIDENCE = { known: 0.97, new: 0.85, answered: 0.85 } as const;

interface Credit {
  readonly speaker: Speaker | null;
  readonly confidence: number;
}

const NOBODY_TOLD: Credit = { speaker: null, confidence: 0 };

/** `cast` is everybody whom the article names; `paragraphs` what is read of it. What an interviewer asks is no quotation. */
export function transcribed(
  text: string,
  lines: readonly TranscriptLine[],
  cast: readonly Speaker[],
  { paragraphs, zoneAt }: { readonly paragraphs: readonly Span[]; readonly zoneAt: (span: Span) => ZoneKind },
): Quotation[] {
  const labelled: Speaker[] = [];
  const interviewed = onlyPersonIn(text, paragraphs.slice(0, lines[0]?.paragraph ?? 0), cast);
  const spoken = lines.filter(({ part }) => part !== "asked");
  return spoken.map(({ name, words, part }) => {
    const { speaker, confidence } =
      part === "answered" ? interviewed : named(slice(text, name), cast, labelled);
    return {
      content: [words],
      kind: "direct",
      zone: zoneAt(words),
      cue: null,
      source: name,
      speaker,
      how: speaker === null ? "unresolved" : "transcript",
      confidence,
      polarity: "affirmed",
    };
  });
}

/** "RAMBERG" is the CATHERINE RAMBERG of a label before. `labelled` takes new names in. */
function named(printed: string, cast: readonly Speaker[], labelled: Speaker[]): Credit {
  const known =
    cast.find((speaker) => isFuller(speaker, printed)) ?? cast.find((speaker) => answersTo(speaker, printed));
  if (known !== undefined) return { speaker: known, confidence: CONFIDENCE.known };
  const before = labelled.find((speaker) => answersTo(speaker, printed));
  const speaker = before ?? { name: printed, aliases: [], roles: [], kind: "person" as const };
  if (before === undefined) labelled.push(speaker);
  return { speaker, confidence: CONFIDENCE.new };
}

/** Nobody where several are named: one of them may be who asks. */
function onlyPersonIn(text: string, intro: readonly Span[], cast: readonly Speaker[]): Credit {
  const before = intro.map((paragraph) => slice(text, paragraph)).join("\n");
  const isNamed = (name: string): boolean =>
    /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(name) && before.includes(name);
  const people = cast.filter(({ kind, name }) => kind === "person" && isNamed(name));
  const [only, another] = people;
  return only === undefined || another !== undefined
    ? NOBODY_TOLD
    : { speaker: only, confidence: CONFIDENCE.answered };
}

/** "WALLACE" is Ada Wallace, "ADA WALLACE" too. */
function answersTo({ kind, name, aliases }: Speaker, printed: string): boolean {
  if (kind !== "person") return false;
  const called = printed.toLowerCase();
  return [name, ...aliases].some(
    (form) => form.toLowerCase() === called || form.toLowerCase().endsWith(` ${called}`),
  );
}

function isFuller(speaker: Speaker, printed: string): boolean {
  return answersTo(speaker, printed) && speaker.name.length > printed.length;
}
