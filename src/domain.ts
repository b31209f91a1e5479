/** The nouns that every room shares. Plain, readonly data; nothing here does anything but guard a span. */

/** Half-open, in UTF-16 code units of one article version's text, so that `text.slice(start, end)` is the words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a stretch of an article is for. Only `body` is the article's own account. */
export type ZoneKind = "headline" | "subheadline" | "body" | "caption" | "credit" | "navigation";

/** Zones are in order, disjoint, and together cover the text from 0 to its length, blank lines included. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** One version of one article as published. `text` never changes after parsing. */
export interface Article {
  /** Stable and unique in a coverage: the file's path inside its folder, without the ending, with `/` between. */
  readonly id: string;
  /** The file's path inside its folder, as given. */
  readonly file: string;
  /** As printed, or null where the text opens without one. */
  readonly headline: string | null;
  /** Metadata is what the publisher stated; unknown is null, never guessed from the text. */
  readonly publisher: string | null;
  /** ISO 8601: a calendar date, or a date and time with its zone, as stated. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47 ("en", "de-AT"), as stated; where it is null, attribution goes by the text's small words. */
  readonly language: string | null;
  /** In the publisher's own word ("usable", "canceled"), as stated. */
  readonly status: string | null;
  /** ISO 8601: until then nobody may see it. */
  readonly embargo: string | null;
  /** Who may read it: a place that each of these lists names, as stated beside the text, in it, for its folder; empty: everybody. Carried
   * here for whoever keeps the door; nothing in the core looks at it. */
  readonly audiences: readonly (readonly string[])[];
  /** Notes of what was put right, in the publisher's words, as stated beside the text. */
  readonly corrections: readonly string[];
  /** As it stands in the file: UTF-8 decoded, unnormalised, front matter and all. */
  readonly text: string;
  /** First 16 hexadecimal digits of the SHA-256 of `text`. */
  readonly version: string;
  readonly zones: readonly Zone[];
}

/** Why a source could not become an article: told as one line, `file: message`, with the remedy in the message. */
export interface Problem {
  readonly file: string;
  /** Where in the file, in words ("byte 1,204", "line 3"), or null where it is the whole file. */
  readonly place: string | null;
  readonly message: string;
}

/** The retrieval unit: one paragraph of the body, or one headline, subheadline or caption. Trimmed of blanks. */
export interface Passage {
  readonly article: Article;
  readonly span: Span;
  readonly zone: ZoneKind;
  /** Counted from 1 in the body; null outside it. */
  readonly paragraph: number | null;
}

/** Who is credited: a person or a body, under the fullest name that the article prints. */
export interface Speaker {
  readonly name: string;
  /** Other forms that the article prints: surname, nickname, abbreviation. */
  readonly aliases: readonly string[];
  /** As printed, without article: "Kremlin spokesman", "mayor of Harrowmere". */
  readonly roles: readonly string[];
  readonly kind: "person" | "group" | "document";
}

/** direct: the whole content stands in quotation marks as its own clause; mixed: a fragment in marks inside the
 * narrator's sentence; indirect: reported without marks, never to be shown as verbatim words (PARC 3.0). */
export type QuotationKind = "direct" | "mixed" | "indirect";

/** By what rule the source was found and resolved to a speaker; "unresolved" has no speaker. */
export type Resolution =
  | "named"
  | "pronoun"
  | "role"
  | "group"
  | "document"
  | "carried-over"
  | "paragraph-before"
  | "transcript"
  | "unresolved";

/** Words attributed to somebody: content, cue ("said") and source ("he", as printed), after PARC 3.0. */
export interface Quotation {
  /** One span for each piece of an interrupted quotation, in order, marks included. */
  readonly content: readonly [Span, ...Span[]];
  readonly kind: QuotationKind;
  readonly zone: ZoneKind;
  readonly cue: Span | null;
  /** The words in the text that name the speaker; for a carried-over one those of the quotation before. Null where no words do. */
  readonly source: Span | null;
  /** Null: looked for, and not resolved. */
  readonly speaker: Speaker | null;
  readonly how: Resolution;
  /** Probability in 0..1 that the speaker is right. */
  readonly confidence: number;
  /** Whether the cue affirms or denies its content ("denied that …", "never said …"). */
  readonly polarity: "affirmed" | "denied";
}

/** What attribution makes of one article. */
export interface Attribution {
  readonly quotations: readonly Quotation[];
  /** Stretches in marks that nobody is quoted with: scare quotes, titles, nicknames, button labels. */
  readonly unattributed: readonly Span[];
  readonly speakers: readonly Speaker[];
}

/** A passage and how well it answers, in 0..1, comparable between questions. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
}

/** A question as it comes in: free text, fields, or both. Fields count for more than what is read in the text; they are values, and
 * nothing is ever read into them. */
export interface Inquiry {
  /** As typed; empty where there are only fields. It is also the answer's `question`. */
  readonly text: string;
  /** Words meant word for word, without marks. */
  readonly wording?: string;
  /** Whom to look for, by name or role. */
  readonly speaker?: string;
  /** What it is to be about. */
  readonly topic?: string;
  /** Each as typed: "since March", "until 2017-03-30", "January 11". */
  readonly dates?: readonly string[];
  /** Where a list answers that is longer than an answer shows (all that somebody said, every place that prints the words): how many of it
   * are wanted, from its beginning. Whoever turns pages asks the same again with more. Of a message with several questions it says nothing. */
  readonly most?: number;
}

/** An earlier message of the thread, oldest first. */
export interface Turn {
  readonly role: "user" | "whosaid";
  readonly text: string;
}

/** One step of a word diff: words that both have, only the asked wording has, or only the printed one has. */
export interface DiffStep {
  readonly op: "same" | "asked" | "printed";
  readonly text: string;
}

/** A date that an article prints in its own account, not in somebody's words. `text` is the phrase as it stands. */
export interface PrintedDate extends Span {
  readonly text: string;
  /** The day ("2017-03-30") or month ("2017-01") that it means, counted from the date of publication; null where that isn't
   * known, or the phrase leaves it open ("last week", "a day after"). */
  readonly resolved: string | null;
}

/** What is shown: a slice of an article version, always `text === article.text.slice(start, end)`. */
export interface Citation extends Span {
  readonly article: Article;
  readonly zone: ZoneKind;
  readonly paragraph: number | null;
  readonly text: string;
  readonly kind: QuotationKind | "passage";
  readonly speaker: CitedSpeaker | null;
  /** Asked wording against printed wording, where they differ. */
  readonly diff?: readonly DiffStep[];
  /** Those in the sentences that it stands in, in order. */
  readonly dates: readonly PrintedDate[];
  /** The article's address with a text fragment that leads to the very words; null where the address is unknown. */
  readonly link: string | null;
  /** Where it is shown as it is held: set by whoever shows citations and keeps such a place; nothing in the core looks at it. */
  readonly held?: string;
}

export interface CitedSpeaker {
  readonly name: string;
  /** The words in the article that name the speaker; null where none do. */
  readonly source: (Span & { readonly text: string }) | null;
  readonly how: Resolution;
}

/** Somebody known across the coverage, and in how many pieces of quotations. */
export interface QuotedSpeaker {
  readonly speaker: Speaker;
  readonly quotations: number;
}

/** How much an absence is worth. `from` and `to` are the first and last known dates of publication. */
export interface Searched {
  readonly articles: number;
  readonly passages: number;
  readonly quotations: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** What the question was understood to ask for. */
export interface Asked {
  readonly wording: string | null;
  readonly speaker: string | null;
}

interface AnswerBase {
  readonly question: string;
  readonly asked: Asked;
  readonly searched: Searched;
  /** Material that comes near without answering; always labelled as such. */
  readonly nearest: readonly Citation[];
  /** Sentences of ours for the reader: what isn't known, why this verdict. Never words of an article. */
  readonly notes: readonly string[];
  /** Each question's own answer, in order, where a message holds several: then the verdict is the first one's, and citations,
   * nearest and notes are those of all. Empty for one question. */
  readonly parts: readonly Answer[];
  /** What goes on with the list that `citations` begin, as far as `Inquiry.most` wants it; absent where they are no list, or all of it. */
  readonly further?: readonly Further[];
  /** How many of that list come after both; absent where none do. */
  readonly left?: number;
}

/** One more that answers, with the notes that are about it alone. */
export interface Further {
  readonly citation: Citation;
  readonly notes: readonly string[];
}

export type CitedVerdict =
  | "found"
  | "found-variant"
  | "found-indirect"
  | "found-passage"
  | "other-words"
  | "misquoted"
  | "wrong-speaker"
  | "headline-only";

/** By verdict; the tags that promise citations have at least one. */
export type Answer =
  | (AnswerBase & { readonly verdict: CitedVerdict; readonly citations: readonly [Citation, ...Citation[]] })
  | (AnswerBase & {
      readonly verdict: "ambiguous-speaker";
      readonly choice: readonly string[];
      /** Empty, but for those of later parts. */
      readonly citations: readonly Citation[];
    })
  | (AnswerBase & {
      readonly verdict: "not-in-coverage";
      /** Empty, but for those of later parts. */
      readonly citations: readonly Citation[];
    });

export type Verdict = Answer["verdict"];

/** Whether two spans of one text share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words of a span. Throws RangeError where the span is not inside the text: that is our own bug. */
export function slice(text: string, { start, end }: Span): string {
  if (start < 0 || end < start || end > text.length) {
    throw new RangeError(`Cannot cite ${start}..${end} of a text of 0..${text.length}`);
  }
  return text.slice(start, end);
}
