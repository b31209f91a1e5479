/** What reading a text needs of the language it is written in: a value, made once for each language and handed in. */

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Small words without which hardly a sentence is written: by their share a text's language is guessed. */
  readonly functionWords: ReadonlySet<string>;
  /** Words are in lower case with straight apostrophes, here and below. */
  readonly senseOf: (word: string) => Sense;
  readonly lexemeOf: (word: string) => Lexeme;
  readonly abbreviations: Abbreviations;
  /** Whether a stretch of text has a verb or pronoun of a whole clause. */
  readonly isClausal: (words: string) => boolean;
  /** Whether a stretch of text has words of another language, or is in another script. */
  readonly isForeign: (words: string) => boolean;
  readonly sources: SourceMarkers;
  /** Every noun is written with a capital, so that a capital makes no name. */
  readonly capitalNouns: boolean;
  /** The verb of a sentence comes second, so that its subject may follow it: "Am Montag sagte Lind". */
  readonly verbSecond: boolean;
}

/** Words that make a source of the phrase beside them without a verb, the longer ones first. */
export interface SourceMarkers {
  /** Right before it: "according to Lind", "laut Lind". */
  readonly before: readonly (readonly string[])[];
  /** Right after it: "Lind zufolge". */
  readonly after: readonly string[];
}

/** What a word does in a narration, wherever it stands. */
export interface Sense {
  readonly verb: ReportingVerb | null;
  /** Verbs that it makes with the word after it: "shot back". */
  readonly phrasal: ReadonlyMap<string, ReportingVerb> | null;
  readonly auxiliary: boolean;
  readonly adverb: boolean;
  readonly preposition: boolean;
  readonly conjunction: boolean;
  /** "remark", "statement". */
  readonly speechNoun: boolean;
  /** A verb, by the tables or by its ending: good enough to tell a subject from a word in passing. */
  readonly looksLikeVerb: boolean;
  /** Stands for a verb between a quotation and a name: "„…“, so Lind". */
  readonly thus: boolean;
  /** A verb form that says by itself that the words are another's: "Die Fähre bleibe", the German Konjunktiv. */
  readonly reported: boolean;
}

export interface ReportingVerb {
  /** The base form: "say". */
  readonly lemma: string;
  /** speech: hardly anything but words follows; naming: it names or judges something; loose: it mostly does neither. */
  readonly strength: "speech" | "naming" | "loose";
  /** participle: ends in -ing, so that its subject stands further off. */
  readonly form: "finite" | "participle";
  readonly traits: ReadonlySet<VerbTrait>;
}

/** denies: its words are held untrue; hearer: its object hears them ("told reporters"); face-to-face: nobody does it of himself in
 * his own report; block: may announce a paragraph without marks; person: only people and what they write do it, so that it makes a
 * speaker of the word beside it; that: mostly reports nothing unless "that" follows; bare: loose, and yet reports without "that". */
export type VerbTrait = "denies" | "hearer" | "face-to-face" | "block" | "person" | "that" | "bare";

/** Full stops that end no sentence, or may. */
export interface Abbreviations {
  /** Whether the stop of a word (in lower case, without it) mostly ends no sentence. */
  readonly holdsOpen: (word: string) => boolean;
  /** Whether the stop is part of the word, wherever the sentence ends. */
  readonly hasStop: (word: string) => boolean;
  /** Whether it ends its sentence as well, by the word after it; both as printed, the abbreviation with its stop or without. */
  readonly endsSentenceToo: (abbreviation: string, next: string) => boolean;
  /** Whether a given name after it opens a new sentence. */
  readonly endsBeforeGivenName: (abbreviation: string) => boolean;
}

export type Gender = "female" | "male" | "plural" | null;

/** A noun that can speak. */
export interface Noun {
  readonly kind: "role" | "group" | "document";
  readonly gender: Gender;
}

/** What a word can be in a name or a noun phrase, wherever it stands. */
export interface Lexeme {
  readonly noun: Noun | null;
  /** "mayor", "sen.", "spokesman". */
  readonly title: boolean;
  /** Of a given name, a form of address or a pronoun. */
  readonly gender: Gender;
  readonly givenName: boolean;
  /** "van", "de". */
  readonly particle: boolean;
  readonly institution: boolean;
  readonly people: boolean;
  /** Month or day. */
  readonly calendar: boolean;
  readonly modifier: boolean;
  readonly nounOrVerb: boolean;
  readonly quantifier: boolean;
  /** Article, possessive or quantifier. */
  readonly determiner: boolean;
  /** Never part of a name or a noun phrase. */
  readonly boundary: boolean;
  /** A verb that no phrase goes past. */
  readonly verb: boolean;
  /** "he's" is the pronoun and its verb; "her" is none, for it may be a possessive. */
  readonly pronoun: boolean;
  readonly hyphenated: boolean;
}
