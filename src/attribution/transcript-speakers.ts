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
  // Most articles are no transcript, and whoever is named there needn't be looked at.
  if (lines.length === 0) return [];
  const named = createNamed(cast);
  const interviewed = onlyPersonIn(text, paragraphs.slice(0, lines[0]?.paragraph ?? 0), cast);
  const spoken = lines.filter(({ part }) => part !== "asked");
  return spoken.map(({ name, words, part }) => {
    const { speaker, confidence } = part === "answered" ? interviewed : named(slice(text, name));
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

/** "RAMBERG" is the CATHERINE RAMBERG of a label before. */
function createNamed(cast: readonly Speaker[]): (printed: string) => Credit {
  const known = createLabels();
  const labelled = createLabels();
  for (const speaker of cast) known.add(speaker);
  return (printed) => {
    const answering = known.of(printed);
    const fuller = answering.find(({ name }) => name.length > printed.length) ?? answering[0];
    if (fuller !== undefined) return { speaker: fuller, confidence: CONFIDENCE.known };
    const [before] = labelled.of(printed);
    const speaker = before ?? { name: printed, aliases: [], roles: [], kind: "person" as const };
    if (before === undefined) labelled.add(speaker);
    return { speaker, confidence: CONFIDENCE.new };
  };
}

/** Who answers to a label, in the order in which they came: "WALLACE" is Ada Wallace, "ADA WALLACE" too. */
function createLabels(): { add(speaker: Speaker): void; of(printed: string): readonly Speaker[] } {
  const byLabel = new Map<string, Speaker[]>();
  const add = (speaker: Speaker): void => {
    if (speaker.kind !== "person") return;
    for (const label of new Set([speaker.name, ...speaker.aliases].flatMap(endingsOf))) {
      const others = byLabel.get(label);
      if (others === undefined) byLabel.set(label, [speaker]);
      else others.push(speaker);
    }
  };
  return { add, of: (printed) => byLabel.get(printed.toLowerCase()) ?? [] };
}

/** "Ada Wallace" → "ada wallace", "wallace". */
function endingsOf(name: string): string[] {
  const words = name.toLowerCase().split(" ");
  return words.map((_, at) => words.slice(at).join(" "));
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
