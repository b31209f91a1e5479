/** What a word can do between a quotation and its source: report, carry a verb, be stepped over. */
import { FOREIGN_SPEECH } from "./grammar-data.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  FOREIGN_THUS,
  IRREGULAR_FORMS,
  IRREGULAR_PASTS,
  LOOSE_VERBS,
  NAMING_VERBS,
  PHRASAL_VERBS,
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
const foreignThus = words(FOREIGN_THUS);
const speechNouns = words(SPEECH_NOUNS);
const irregularPasts = words(IRREGULAR_PASTS);
const irregular = irregularForms();
const verbs = reportingVerbs();
const phrasal = phrasalVerbs();

export function reportingVerb(lower: string): ReportingVerb | null {
  return verbs.get(lower) ?? null;
}

/** The same of a token, which may speak only with the one after it: "shot back". */
export function reportingVerbAt(
  tokens: readonly { readonly lower: string }[],
  at: number,
): ReportingVerb | null {
  const lower = tokens[at]?.lower ?? "";
  return phrasal.get(lower)?.get(tokens[at + 1]?.lower ?? "") ?? reportingVerb(lower);
}

/** "so" in "„…“, so Lind": it stands for a verb where a name alone follows. */
export function isForeignThus(lower: string): boolean {
  return foreignThus.has(lower);
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

function irregularForms(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    IRREGULAR_FORMS.split(/[|\n]/).map((line) => {
      const forms = [...words(line)];
      return [forms[0] ?? "", forms] as const;
    }),
  );
}

function reportingVerbs(): ReadonlyMap<string, ReportingVerb> {
  const table = new Map<string, ReportingVerb>();
  const classes = [
    { strength: "loose", lemmas: words(LOOSE_VERBS) },
    { strength: "naming", lemmas: words(NAMING_VERBS) },
    { strength: "speech", lemmas: words(SPEECH_VERBS) },
  ] as const;
  for (const { strength, lemmas } of classes) {
    for (const lemma of lemmas) {
      for (const word of formsOf(lemma)) table.set(word, { lemma, strength, form: formOf(word) });
    }
  }
  for (const word of FOREIGN_SPEECH) table.set(word, { lemma: "say", strength: "speech", form: "finite" });
  return table;
}

/** By the form of the verb, then by the word after it. */
function phrasalVerbs(): ReadonlyMap<string, ReadonlyMap<string, ReportingVerb>> {
  const table = new Map<string, Map<string, ReportingVerb>>();
  for (const pair of PHRASAL_VERBS.trim().split(/[|\n]/)) {
    const [lemma = "", particle = ""] = pair.split(" ");
    for (const word of formsOf(lemma)) {
      const verb = { lemma: `${lemma}-${particle}`, strength: "speech", form: formOf(word) } as const;
      table.set(word, (table.get(word) ?? new Map<string, ReportingVerb>()).set(particle, verb));
    }
  }
  return table;
}

function formsOf(lemma: string): readonly string[] {
  return irregular.get(lemma) ?? regularForms(lemma);
}

function formOf(word: string): VerbForm {
  return word.endsWith("ing") ? "participle" : "finite";
}

function regularForms(lemma: string): string[] {
  const silent = lemma.endsWith("e");
  const hissing = /(?:s|x|z|ch|sh)$/.test(lemma);
  const stem = silent ? lemma.slice(0, -1) : lemma;
  return [lemma, `${lemma}${hissing ? "es" : "s"}`, `${stem}ed`, `${stem}ing`];
}
