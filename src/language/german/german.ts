/** German, as a value: small, by rules and tables alone, to show that a second language can be handed in. */
import type { Gender, Language, Lexeme, Noun, ReportingVerb, Sense, VerbTrait } from "../language.ts";
import { wordSet } from "../word-set.ts";
import * as nouns from "./nouns-data.ts";
import * as verbs from "./verbs-data.ts";

const auxiliaries = wordSet(verbs.AUXILIARIES);
const adverbs = wordSet(verbs.ADVERBS);
const prepositions = wordSet(verbs.PREPOSITIONS);
const conjunctions = wordSet(verbs.CONJUNCTIONS);
const speechNouns = wordSet(verbs.SPEECH_NOUNS);
const reportedForms = wordSet(verbs.REPORTED_FORMS);
const reporting = reportingVerbs();

const SENSES: ReadonlyMap<string, Sense> = new Map(
  [
    [...reporting.keys(), ...auxiliaries, ...adverbs, ...prepositions, ...conjunctions],
    [...speechNouns, ...reportedForms, "so"],
  ].flatMap((known) => known.map((word) => [word, sensed(word)] as const)),
);
const NO_SENSE = sensed("");

function sensed(word: string): Sense {
  const verb = reporting.get(word) ?? null;
  const auxiliary = auxiliaries.has(word);
  return {
    verb,
    phrasal: null,
    auxiliary,
    adverb: adverbs.has(word),
    preposition: prepositions.has(word),
    conjunction: conjunctions.has(word),
    speechNoun: speechNouns.has(word),
    looksLikeVerb: auxiliary || verb !== null || reportedForms.has(word),
    thus: word === "so",
    reported: reportedForms.has(word),
  };
}

function reportingVerbs(): ReadonlyMap<string, ReportingVerb> {
  const table = new Map<string, ReportingVerb>();
  const classes = [
    ["naming", verbs.NAMING_VERBS],
    ["speech", verbs.SPEECH_VERBS],
  ] as const;
  for (const [strength, rows] of classes)
    for (const row of rows.split(/[|\n]/)) {
      const [forms = "", known] = row.split(":");
      const [lemma = "", ...others] = wordSet(forms);
      // The tables are ours, as those of English are.
      const traits = new Set(known === undefined ? [] : [known as VerbTrait]);
      for (const form of [lemma, ...others]) table.set(form, { lemma, strength, form: "finite", traits });
    }
  table.delete("");
  return table;
}

const BODY: Noun = { kind: "group", gender: null };
const DOCUMENT: Noun = { kind: "document", gender: null };
const WOMAN: Noun = { kind: "role", gender: "female" };
const MAN: Noun = { kind: "role", gender: "male" };

const NOUNS: ReadonlyMap<string, Noun> = new Map([
  ...[...wordSet(nouns.DOCUMENT_NOUNS)].map((word): [string, Noun] => [word, DOCUMENT]),
  ...[...wordSet(nouns.ROLE_NOUNS)].flatMap((word): [string, Noun][] => [
    [word, MAN],
    [`${word.replace(/e$/, "")}in`, WOMAN],
    [`${word.replace(/e$/, "")}innen`, { kind: "group", gender: "plural" }],
  ]),
  ...[...wordSet(nouns.GROUP_NOUNS)].map((word): [string, Noun] => [word, BODY]),
  ...[...wordSet(nouns.FEMALE_NOUNS)].map((word): [string, Noun] => [word, WOMAN]),
  ...[...wordSet(nouns.MALE_NOUNS)].map((word): [string, Noun] => [word, MAN]),
]);
/** Letters of the last part of a compound; shorter ones ("rat", "amt") end too many other words. */
const SHORTEST_PART = 4;

/** By the table, or by the last part: "Hafenmeisterin", "Verkehrsministerium". */
function nounFor(word: string): Noun | null {
  const known = NOUNS.get(word);
  if (known !== undefined) return known;
  for (let at = 1; at <= word.length - SHORTEST_PART; at += 1) {
    const part = NOUNS.get(word.slice(at));
    if (part !== undefined) return part;
  }
  if (nouns.TRADES.female.test(word)) return WOMAN;
  return nouns.TRADES.male.test(word) ? MAN : null;
}

const TITLES: ReadonlyMap<string, Gender> = new Map([
  ...gendered(nouns.TITLES.female, "female"),
  ...gendered(nouns.TITLES.male, "male"),
  ...gendered(nouns.TITLES.any, null),
]);
const GIVEN: ReadonlyMap<string, Gender> = new Map([
  ...gendered(nouns.GIVEN_NAMES.female, "female"),
  ...gendered(nouns.GIVEN_NAMES.male, "male"),
]);
const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...gendered(nouns.PRONOUNS.female, "female"),
  ...gendered(nouns.PRONOUNS.male, "male"),
  ...gendered(nouns.PRONOUNS.plural, "plural"),
  ...gendered(nouns.PRONOUNS.any, null),
]);
const determiners = wordSet(nouns.DETERMINERS);
const particles = wordSet(nouns.PARTICLES);
const boundary = wordSet(nouns.BOUNDARY_WORDS);
const calendar = wordSet(nouns.CALENDAR);

function gendered(list: string, gender: Gender): [string, Gender][] {
  return [...wordSet(list)].map((word) => [word, gender]);
}

/** A memo of a pure function: compounds make the table open. */
const lexemes = new Map<string, Lexeme>();
const MOST_LEXEMES = 20_000;

function lexemeOf(word: string): Lexeme {
  const known = lexemes.get(word);
  if (known !== undefined) return known;
  const lexeme = classified(word);
  if (lexemes.size >= MOST_LEXEMES) lexemes.clear();
  lexemes.set(word, lexeme);
  return lexeme;
}

function classified(word: string): Lexeme {
  const given = GIVEN.get(word.split("-", 1)[0] ?? "");
  const title = TITLES.get(word);
  return {
    noun: title === undefined ? nounFor(word) : null,
    title: title !== undefined,
    gender: title ?? PRONOUNS.get(word) ?? given ?? null,
    givenName: given !== undefined,
    particle: particles.has(word),
    institution: false,
    people: false,
    calendar: calendar.has(word),
    modifier: false,
    nounOrVerb: false,
    quantifier: false,
    determiner: determiners.has(word),
    boundary: boundary.has(word),
    verb: reporting.has(word),
    pronoun: PRONOUNS.has(word),
    hyphenated: word.includes("-"),
  };
}

const ABBREVIATION =
  /^(?:dr|prof|nr|st|str|bzw|ca|co|evtl|ggf|inkl|jan|feb|mrz|apr|jun|jul|aug|sept|okt|nov|dez|mio|mrd|rd|sog|tel|u\.a|usw|vgl|z\.b|d\.h|d|h|o\.ä|\p{L}|\p{N}{1,2})$/u;

const CLAUSAL =
  /(?<!\p{L})(?:ich|wir|du|er|sie|es|man|ihr|ist|sind|war|waren|bin|hat|haben|hatte|wird|werden|kann|können|muss|müssen|soll|sollen|will|wollen|darf|dürfen|nicht|bleibt|geht)(?!\p{L})/iu;
/** Small words of English, French and Dutch that German doesn't have. */
const FOREIGN =
  /(?<!\p{L})(?:the|of|and|is|are|you|we|they|not|with|for|les|est|nous|vous|pas|qui|het|een|niet)(?!\p{L})/iu;

export const GERMAN: Language = {
  code: "de",
  functionWords: wordSet(nouns.FUNCTION_WORDS),
  senseOf: (word) => SENSES.get(word) ?? NO_SENSE,
  lexemeOf,
  abbreviations: {
    holdsOpen: (word) => ABBREVIATION.test(word),
    hasStop: (word) => ABBREVIATION.test(word),
    endsSentenceToo: () => false,
    endsBeforeGivenName: () => false,
  },
  isClausal: (words) => CLAUSAL.test(words),
  isForeign: (words) => FOREIGN.test(words),
  sources: {
    before: [
      ["laut"],
      ["nach", "angaben", "von"],
      ["nach", "angaben"],
      ["nach", "aussage", "von"],
      ["nach", "aussage"],
      ["nach", "den", "worten", "von"],
      ["nach", "den", "worten"],
      ["nach", "ansicht", "von"],
      ["nach", "ansicht"],
    ],
    after: ["zufolge"],
  },
  capitalNouns: true,
  verbSecond: true,
};
