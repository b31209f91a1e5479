/** What a word can do between a quotation and its source: report, carry a verb, be stepped over. */
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  IRREGULAR_FORMS,
  IRREGULAR_PASTS,
  LOOSE_VERBS,
  NAMING_VERBS,
  PREPOSITIONS,
  SPEECH_NOUNS,
  SPEECH_VERBS,
} from "./reporting-verbs-data.ts";

export type VerbForm = "finite" | "participle";

export interface ReportingVerb {
  /** The base form: "say". */
  readonly lemma: string;
  /** speech: hardly anything but words follows; naming: it names or judges something; loose: it mostly does neither. */
  readonly strength: "speech" | "naming" | "loose";
  /** participle: ends in -ing, so that its subject stands further off. */
  readonly form: VerbForm;
}

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/[\s|]+/).filter((word) => word !== ""));

const auxiliaries = words(AUXILIARIES);
const adverbs = words(ADVERBS);
const prepositions = words(PREPOSITIONS);
const conjunctions = words(CONJUNCTIONS);
const speechNouns = words(SPEECH_NOUNS);
const irregularPasts = words(IRREGULAR_PASTS);
const verbs = reportingVerbs();

export function reportingVerb(lower: string): ReportingVerb | null {
  return verbs.get(lower) ?? null;
}

export function isAuxiliary(lower: string): boolean {
  return auxiliaries.has(lower);
}

export function isAdverb(lower: string): boolean {
  return adverbs.has(lower) || (lower.length > 4 && lower.endsWith("ly"));
}

export function isPreposition(lower: string): boolean {
  return prepositions.has(lower);
}

export function isConjunction(lower: string): boolean {
  return conjunctions.has(lower);
}

export function isSpeechNoun(lower: string): boolean {
  return speechNouns.has(lower);
}

/** Any other verb, guessed by its ending: good enough to tell a subject from a word in passing. */
export function looksLikeVerb(lower: string): boolean {
  return (
    isAuxiliary(lower) ||
    verbs.has(lower) ||
    irregularPasts.has(lower) ||
    (lower.length > 4 && lower.endsWith("ed"))
  );
}

function reportingVerbs(): ReadonlyMap<string, ReportingVerb> {
  const irregular = new Map(
    IRREGULAR_FORMS.split(/[|\n]/).map((line) => {
      const forms = [...words(line)];
      return [forms[0] ?? "", forms] as const;
    }),
  );
  const table = new Map<string, ReportingVerb>();
  const classes = [
    { strength: "loose", lemmas: words(LOOSE_VERBS) },
    { strength: "naming", lemmas: words(NAMING_VERBS) },
    { strength: "speech", lemmas: words(SPEECH_VERBS) },
  ] as const;
  for (const { strength, lemmas } of classes) {
    for (const lemma of lemmas) {
      for (const word of irregular.get(lemma) ?? regularForms(lemma)) {
        table.set(word, { lemma, strength, form: word.endsWith("ing") ? "participle" : "finite" });
      }
    }
  }
  return table;
}

function regularForms(lemma: string): string[] {
  const silent = lemma.endsWith("e");
  const hissing = /(?:s|x|z|ch|sh)$/.test(lemma);
  const stem = silent ? lemma.slice(0, -1) : lemma;
  return [lemma, `${lemma}${hissing ? "es" : "s"}`, `${stem}ed`, `${stem}ing`];
}
