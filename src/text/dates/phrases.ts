/** Where a text speaks of a date, and what the phrase says of it. Ranges, distances ("a day after") and whatever is counted from
 * a day that isn't the article's ("July last year") are kept as phrases that say nothing certain. */
import type { Span } from "../../domain.ts";
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "../../language/english/calendar-data.ts";
import { monthNamed, type PartialDate, weekdayNamed } from "./calendar.ts";

/** How the phrase bounds time: "since March", "before Friday"; "on" where it bounds nothing. */
export type Relation = "on" | "since" | "until" | "before" | "after";

export interface DatePhrase extends Span {
  /** Without "on" or "in" before it. */
  readonly text: string;
  readonly relation: Relation;
  /** Null: nothing that a calendar could answer without more. */
  readonly says: PartialDate | null;
}

const MONTH = `(?:${MONTHS.join("|")}|(?:${SHORT_MONTHS.toReversed().join("|")})\\.?)`;
const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\p{L}\\d%]|[.,:]\\d)";
const YEAR = "(?:19|20)\\d\\d(?![\\p{L}\\d]|[.,:]\\d)";
const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;
const TO = " ?(?:[-–—]|to|and|or|through|until|till) ?";
const COUNT = "(?:a|an|one|two|three|four|five|six|seven|ten|several|\\d+|a few|a couple of|the)";
const UNIT = "(?:day|week|month|year|weekend|fortnight)";
const STRETCH = `(?:${UNIT}|night|season|spring|summer|autumn|fall|winter|${WEEKDAY}|${MONTH})`;
const DATE = `(?:${WEEKDAY},? )?(?:the )?(?:${MONTH} ${DAY}|${DAY}(?: of)? ${MONTH}|${MONTH}|${WEEKDAY})(?:,? ${YEAR})?`;
/** Days, newspapers and clubs that have a weekday in their names. */
const NAMED_AFTER =
  "(?<!(?:Black|Good|Ash|Easter|Palm|Super|Bloody|Giving|Cyber|Shrove|Maundy|Holy|Sheffield|Man|The) )";
const NAMED_SO =
  "(?! (?:Times|Mirror|Telegraph|Post|Express|Mail|Herald|Independent|World|Sport|Business|Night (?:Live|Football)))";
/** Names that are months too, where another name follows. */
const A_NAME = "(?!(?<=(?:May|April|June|August)) \\p{Lu}\\p{Ll})(?!['’]s)";

/** Words that make a month or a year behind them a date; they may open a sentence. */
const PLACED = "[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|[Mm]id";

/** What a text must hold for a form to be in it at all, which is looked for first: most paragraphs hold few of these ("market" is no month). */
const NEEDED = [
  // The capital first: looking behind every letter takes longer than what it saves.
  ["month", `(?=[JFMASOND])(?<![\\p{L}\\d])${MONTH}(?!\\p{L})`],
  ["weekday", WEEKDAY],
  ["range", `(?:between|from) (?:the |\\d|${WEEKDAY}|${MONTH})`],
  ["distance", `${UNIT}s? (?:after|before|ago|earlier|later|from)`],
  ["turn", `(?:last|this|next|past|previous|following|coming|every|each) ${STRETCH}`],
  ["near", "yesterday|tomorrow|tonight"],
  ["iso", "\\d-\\d"],
  ["year", "(?:19|20)\\d\\d"],
] as const;
type Needed = (typeof NEEDED)[number][0];

/** In order: what an earlier one takes no later one reads otherwise. Groups: weekday, month, day, year. */
const formsOf = (notName: string): readonly (readonly [Needed, string])[] => [
  // Ranges.
  ["range", `(?:between|from) (?:${DATE}|${YEAR})(?: and | to | until | till | through )(?:${DATE}|${YEAR})`],
  ["month", `${DAY}${TO}${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`],
  ["month", `${MONTH} ${DAY}${TO}(?:${MONTH} )?${DAY}(?:,? ${YEAR})?`],
  ["weekday", `${WEEKDAY}${TO}(?:${WEEKDAY})`],
  // Distances, and the date that they are counted from.
  [
    "distance",
    `(?:${COUNT} ${UNIT}s?|${UNIT}s) (?:after|before|ago|earlier|later|from(?: now)?)(?: (?:on )?${DATE})?(?:['’]s)?`,
  ],
  ["weekday", `(?:the|a|one|another|some|each|every) ${WEEKDAY}(?: (?:after|before))?`],
  ["weekday", `${WEEKDAY}s|${WEEKDAY}(?: (?:night|morning|afternoon|evening))?['’]s?|${WEEKDAY} week`],
  // Counted from the day of writing or speaking.
  [
    "month",
    `(?:${DAY}(?: of)? )?${MONTH}(?: ${DAY})?,? (?:of )?(?:last|this|next|that|the same|the previous|the following) year`,
  ],
  [
    "turn",
    `(?:the )?(?:earlier |later |early |late )?(?:last|this|next|past|previous|following|coming|every|each) ${STRETCH}`,
  ],
  ["near", "yesterday|tomorrow|tonight"],
  // What a calendar can answer.
  ["iso", `(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\\d)(?!\\d)`],
  [
    "month",
    `(?:(?<weekday>${WEEKDAY}),? )?(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?:,? (?<year>${YEAR}))?`,
  ],
  [
    "month",
    `(?:(?<weekday>${WEEKDAY}),? )?(?:the )?(?<!\\d[.,:]|[\\d£$€])(?<day>${DAY})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?${notName}`,
  ],
  ["month", `(?<month>${MONTH})(?:,| of)? (?<year>${YEAR})`],
  ["weekday", `${NAMED_AFTER}(?<weekday>${WEEKDAY})${NAMED_SO}`],
  // Months and years alone are dates only after a word that makes them so.
  ["month", `(?<=\\b(?:${PLACED}|of)[ -])(?<month>${MONTH})${notName}`],
  ["year", `(?<=\\b(?:${PLACED}|[Tt]hroughout)[ -])(?<year>${YEAR})`],
];

interface Forms {
  readonly needed: ReadonlyMap<Needed, RegExp>;
  readonly patterns: readonly (readonly [Needed, RegExp])[];
}

function compiled(notName: string, flags: "u" | "iu"): Forms {
  return {
    needed: new Map(NEEDED.map(([kind, words]) => [kind, new RegExp(words, flags)])),
    patterns: formsOf(notName).map(([kind, form]) => [
      kind,
      new RegExp(`(?<![\\p{L}\\d-])(?:${form})(?![\\p{L}\\d])`, `g${flags}`),
    ]),
  };
}

const PRINTED = compiled(A_NAME, "u");
const TYPED = compiled("", "iu");

/** In order and disjoint; months and weekdays begin with a capital. */
export function datePhrases(text: string): DatePhrase[] {
  return phrasesBy(PRINTED, text);
}

/** As people type: capitals mean nothing. */
export function typedDatePhrases(text: string): DatePhrase[] {
  return phrasesBy(TYPED, text);
}

function phrasesBy({ needed, patterns }: Forms, text: string): DatePhrase[] {
  const held = new Set([...needed].filter(([, words]) => words.test(text)).map(([kind]) => kind));
  const taken: DatePhrase[] = [];
  for (const [kind, pattern] of patterns) {
    if (!held.has(kind)) continue;
    for (const match of text.matchAll(pattern)) {
      const phrase = phraseOf(match, text);
      if (taken.every((other) => other.end <= phrase.start || phrase.end <= other.start)) taken.push(phrase);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function phraseOf({ 0: text, index, groups }: RegExpMatchArray, whole: string): DatePhrase {
  const start = index ?? 0;
  return {
    start,
    end: start + text.length,
    text,
    relation: relationBefore(whole.slice(0, start)),
    says: saidBy(groups),
  };
}

const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/\b(?:since|from) (?:the )?$/iu, "since"],
  [/\b(?:until|till|by|through) (?:the )?$/iu, "until"],
  [/\b(?:before|ahead of) (?:the )?$/iu, "before"],
  [/\bafter (?:the )?$/iu, "after"],
];

function relationBefore(before: string): Relation {
  const near = before.slice(-16);
  return RELATIONS.find(([pattern]) => pattern.test(near))?.[1] ?? "on";
}

/** Null where no part is named: a range, a distance, a relative date. */
function saidBy(groups: Record<string, string> | undefined): PartialDate | null {
  const { year, month, day, weekday } = groups ?? {};
  const said = {
    year: numberIn(year),
    month: numberIn(month) ?? monthNamed(month),
    day: numberIn(day),
    weekday: weekdayNamed(weekday),
  };
  return Object.values(said).every((part) => part === null) ? null : said;
}

function numberIn(text: string | undefined): number | null {
  const digits = /^\d+/u.exec(text ?? "")?.[0];
  return digits === undefined ? null : Number(digits);
}
