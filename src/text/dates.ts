/** Dates as people type and print them. They are matched as printed and never turned into calendar days here. */

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const DATE = new RegExp(
  `\\b(?:(?:${MONTH})\\.? ${DAY}(?:,? \\d{4})?|${DAY}(?: of)? (?:${MONTH})\\b(?:,? \\d{4})?|(?:in|since|before|after) (?:${MONTH})(?: \\d{4})?|(?:on|last|this|next) ${WEEKDAY}|\\d{4}-\\d{2}-\\d{2}|in (?:19|20)\\d{2})\\b`,
  "giu",
);

export function datesIn(question: string): string[] {
  return [...question.matchAll(DATE)].map(([date]) =>
    date.replace(/^(?:in|on|since|before|after|last|this|next) /iu, ""),
  );
}

/** The words of a date that must be printed for it to be meant: "Jan. 11" → ["january", "11"]; a year only if typed. */
export function datePattern(date: string): RegExp {
  const parts = [...date.toLowerCase().matchAll(/[a-z]+|\d+/gu)].map(([part]) => part);
  const words = parts.filter((part) => !/^(?:st|nd|rd|th|of)$/u.test(part)).map(wordPattern);
  return new RegExp(
    permutations(words)
      .map((order) => `\\b${order.join("[ ,.]+(?:of )?")}\\b`)
      .join("|"),
    "iu",
  );
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function wordPattern(part: string): string {
  const month = MONTHS.find(
    (name) => part.length >= 3 && name.startsWith(part.slice(0, 3)) && /^[a-z]/u.test(part),
  );
  if (month) return `${month.slice(0, 3)}(?:${month.slice(3)}|[a-z]{0,2}\\.)?`;
  return /^\d+$/u.test(part) ? `${part}(?:st|nd|rd|th)?` : part;
}

function permutations(words: readonly string[]): string[][] {
  const [first, second, ...rest] = words;
  if (first === undefined || second === undefined) return [[...words]];
  return [
    [first, second, ...rest],
    [second, first, ...rest],
  ];
}
