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
  const interviewed = interviewedIn(text, paragraphs.slice(0, lines[0]?.paragraph ?? 0), cast);
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

/** Whom the article names before the first question: alone, or alone in its headline, or as the one whom an interview is with. Nobody
 * where several are named otherwise: one of them may be who asks. */
function interviewedIn(text: string, intro: readonly Span[], cast: readonly Speaker[]): Credit {
  const before = intro.map((paragraph) => slice(text, paragraph));
  const people = cast.filter(({ kind, name }) => kind === "person" && isWholeName(name));
  const only = (within: (name: string) => boolean): Speaker[] => {
    const found = people.filter(({ name }) => within(name));
    return found.length === 1 ? found : [];
  };
  const all = before.join("\n");
  const [speaker] = [
    ...only((name) => all.includes(name)),
    ...only((name) => before[0]?.includes(name) === true),
    ...only((name) => isInterviewed(all, name)),
  ];
  return speaker === undefined ? NOBODY_TOLD : { speaker, confidence: CONFIDENCE.answered };
}

/** "Ada Lind", "Ada van der Lind", and no office that stands for somebody ("CEO at Bold Works"). */
function isWholeName(name: string): boolean {
  return WHOLE_NAME.test(name) && !name.split(" ").some((word) => OFFICE_LINKS.has(word));
}

const WHOLE_NAME = /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u;
const OFFICE_LINKS: ReadonlySet<string> = new Set(["at", "of", "for", "in", "on", "to", "with"]);

/** "Our interview with the harbour master, Ada Lind". */
function isInterviewed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && INTERVIEW_WITH.test(text.slice(Math.max(0, at - LONGEST_ROLE), at));
}

const INTERVIEW_WITH =
  /\b(?:Q ?& ?A|Q and A|interview|conversation|chat|questions) (?:with|for) [^.;:!?\n]{0,60}$/iu;

/** Characters between "interview with" and a name, and of those words. */
const LONGEST_ROLE = 80;
