/** What an English word can do between a quotation and its source: report, carry a verb, be stepped over. */
import type { ReportingVerb, Sense, VerbTrait } from "../language.ts";
import { FOREIGN_SPEECH } from "./grammar-data.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  FOREIGN_THUS,
  IRREGULAR_FORMS,
  IRREGULAR_PASTS,
  PHRASAL_VERBS,
  PREPOSITIONS,
  REPORTING_VERBS,
  SPEECH_NOUNS,
} from "./reporting-verbs-data.ts";

const words = (list: string): readonly string[] => list.split(/[\s|]+/).filter((word) => word !== "");
const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));

const auxiliaries = wordSet(AUXILIARIES);
const adverbs = wordSet(ADVERBS);
const prepositions = wordSet(PREPOSITIONS);
const conjunctions = wordSet(CONJUNCTIONS);
const thus = wordSet(FOREIGN_THUS);
const speechNouns = wordSet(SPEECH_NOUNS);
const irregularPasts = wordSet(IRREGULAR_PASTS);
/** In this order, for a form of one verb may be another's: "found". */
const STRENGTHS = ["loose", "naming", "speech"] as const;
const FOREIGN: ReportingVerb = {
  lemma: "say",
  strength: "speech",
  form: "finite",
  traits: new Set(["block"]),
};

const irregular = irregularForms();
const verbs = reportingVerbs();
const phrasal = phrasalVerbs();

/** Of every word in a table. */
const SENSES: ReadonlyMap<string, Sense> = new Map(
  [
    [...verbs.keys(), ...phrasal.keys(), ...auxiliaries, ...adverbs, ...prepositions],
    [...conjunctions, ...thus, ...speechNouns, ...irregularPasts],
  ].flatMap((known) => known.map((word) => [word, classified(word)] as const)),
);
/** Of the others, by their ending. */
const UNKNOWN = classified("");
const UNKNOWN_ADVERB = classified("oddly");
const UNKNOWN_VERB = classified("oddened");

export function senseOf(word: string): Sense {
  const known = SENSES.get(word);
  if (known !== undefined) return known;
  if (endsAsAdverb(word)) return UNKNOWN_ADVERB;
  return endsAsVerb(word) ? UNKNOWN_VERB : UNKNOWN;
}

function classified(word: string): Sense {
  const verb = verbs.get(word) ?? null;
  const auxiliary = auxiliaries.has(word);
  return {
    verb,
    phrasal: phrasal.get(word) ?? null,
    auxiliary,
    adverb: adverbs.has(word) || endsAsAdverb(word),
    preposition: prepositions.has(word),
    conjunction: conjunctions.has(word),
    speechNoun: speechNouns.has(word),
    looksLikeVerb: auxiliary || verb !== null || irregularPasts.has(word) || endsAsVerb(word),
    thus: thus.has(word),
    reported: false,
  };
}

function endsAsAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith("ly");
}

function endsAsVerb(word: string): boolean {
  return word.length > 4 && word.endsWith("ed");
}

function irregularForms(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    IRREGULAR_FORMS.split(/[|\n]/).map((line) => {
      const forms = words(line);
      return [forms[0] ?? "", forms] as const;
    }),
  );
}

function reportingVerbs(): ReadonlyMap<string, ReportingVerb> {
  const table = new Map<string, ReportingVerb>();
  for (const strength of STRENGTHS)
    for (const entry of words(REPORTING_VERBS[strength])) {
      const [lemma = "", known = ""] = entry.split(":");
      // The tables are ours: a trait that `VerbTrait` lacks is a slip of the pen, which the test of the tables finds.
      const traits = new Set(known === "" ? [] : (known.split(",") as VerbTrait[]));
      for (const word of formsOf(lemma)) table.set(word, { lemma, strength, form: formOf(word), traits });
    }
  for (const word of FOREIGN_SPEECH) table.set(word, FOREIGN);
  return table;
}

/** By the form of the verb, then by the word after it. */
function phrasalVerbs(): ReadonlyMap<string, ReadonlyMap<string, ReportingVerb>> {
  const table = new Map<string, Map<string, ReportingVerb>>();
  for (const pair of PHRASAL_VERBS.trim().split(/[|\n]/)) {
    const [lemma = "", particle = ""] = pair.split(" ");
    for (const word of formsOf(lemma)) {
      const verb: ReportingVerb = {
        lemma: `${lemma}-${particle}`,
        strength: "speech",
        form: formOf(word),
        traits: new Set(),
      };
      table.set(word, (table.get(word) ?? new Map<string, ReportingVerb>()).set(particle, verb));
    }
  }
  return table;
}

function formsOf(lemma: string): readonly string[] {
  return irregular.get(lemma) ?? regularForms(lemma);
}

function formOf(word: string): ReportingVerb["form"] {
  return word.endsWith("ing") ? "participle" : "finite";
}

function regularForms(lemma: string): string[] {
  const silent = lemma.endsWith("e");
  const hissing = /(?:s|x|z|ch|sh)$/.test(lemma);
  const stem = silent ? lemma.slice(0, -1) : lemma;
  return [lemma, `${lemma}${hissing ? "es" : "s"}`, `${stem}ed`, `${stem}ing`];
}
