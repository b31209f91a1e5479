/** Drafts of stories, made of what articles print: verbatim, altered, in somebody else's mouth, without a speaker, and things that nobody printed. */
import type { Standing } from "../../src/domain/draft.ts";
import { tokenize } from "../../src/text/analyse.ts";
import type { Dice } from "./dice.ts";

/** Words as an article prints them, without their marks. */
export interface Printed {
  readonly words: string;
  readonly speaker: string;
}

/** What was made of one quotation. */
export type Making = "verbatim" | "altered" | "other speaker" | "lost" | "new";

export const EXPECTED: Readonly<Record<Making, Standing>> = {
  verbatim: "as-printed",
  altered: "altered",
  "other speaker": "another's",
  lost: "lost",
  new: "new",
};

export interface MadeClaim {
  readonly making: Making;
  readonly how: string;
  /** Where its paragraph lies in the draft. */
  readonly start: number;
  readonly end: number;
}

export interface MadeDraft {
  readonly text: string;
  readonly claims: readonly MadeClaim[];
}

const MAKINGS: readonly Making[] = [
  "verbatim",
  "altered",
  "altered",
  "other speaker",
  "other speaker",
  "lost",
  "new",
];

const OPENING =
  "Notes for tomorrow\n\nIt was a long day at the desk, and what follows is a first version that nobody has read.\n\n";

export function madeDraft(printed: readonly Printed[], dice: Dice): MadeDraft {
  const claims: MadeClaim[] = [];
  let text = OPENING;
  for (const making of dice.shuffle(MAKINGS)) {
    const one = dice.pick(printed);
    const made = one === undefined ? null : makingOf(one, making, printed, dice);
    if (made === null) continue;
    claims.push({ making, how: made.how, start: text.length, end: text.length + made.paragraph.length });
    text += `${made.paragraph}\n\n`;
  }
  return { text, claims };
}

interface Made {
  readonly paragraph: string;
  readonly how: string;
}

function makingOf(
  { words, speaker }: Printed,
  making: Making,
  printed: readonly Printed[],
  dice: Dice,
): Made | null {
  switch (making) {
    case "verbatim":
      return { paragraph: credited(words, speaker, dice), how: "as it stands" };
    case "altered": {
      const altered = alteredOf(words, printed, dice);
      return altered && { paragraph: credited(altered.paragraph, speaker, dice), how: altered.how };
    }
    case "other speaker": {
      const other = otherThan(speaker, printed, dice);
      return other === null ? null : { paragraph: credited(words, other, dice), how: "another name" };
    }
    case "lost":
      return { paragraph: sentenceOf(words), how: "no marks, no name" };
    case "new":
      return { paragraph: credited(inventedBy(dice), speaker, dice), how: "made up" };
  }
}

function credited(words: string, speaker: string, dice: Dice): string {
  const ends = words.replace(/[,.;:\s]+$/u, "");
  const isAsked = /[?!…]$/u.test(ends);
  const [stop, comma] = isAsked ? ["", ""] : [".", ","];
  return (
    dice.pick([
      `“${ends}${comma}” ${speaker} said on Monday.`,
      `“${ends}${comma}” said ${speaker}, in a long interview.`,
      `${speaker} told reporters: “${ends}${stop}”`,
      `Later in the week ${speaker} added that this was not all. “${ends}${comma}” ${speaker} said.`,
    ]) ?? ""
  );
}

function sentenceOf(words: string): string {
  const ends = words.replace(/[,;:\s]+$/u, "");
  return `${ends.charAt(0).toUpperCase()}${ends.slice(1)}${/[.?!…]$/u.test(ends) ? "" : "."}`;
}

function otherThan(speaker: string, printed: readonly Printed[], dice: Dice): string | null {
  const own = new Set(tokenize(speaker).map(({ term }) => term));
  const others = printed.filter((one) => !tokenize(one.speaker).some(({ term }) => own.has(term)));
  return dice.pick(others)?.speaker ?? null;
}

const NEGATION = /\b(?:not|never)\s|n['’]t\b/iu;
const AUXILIARY = /\b(?:is|are|was|were|will|would|can|could|should|must|have|has)\b(?! not)(?!n)/iu;

function alteredOf(words: string, printed: readonly Printed[], dice: Dice): Made | null {
  const changes: (Made | null)[] = [
    exchanged(words, printed, dice),
    dropped(words, dice),
    otherNumber(words),
    NEGATION.test(words)
      ? { paragraph: words.replace(NEGATION, ""), how: "a negation taken out" }
      : AUXILIARY.test(words)
        ? { paragraph: words.replace(AUXILIARY, "$& not"), how: "a negation put in" }
        : null,
  ];
  return dice.pick(changes.filter((one): one is Made => one !== null && one.paragraph !== words)) ?? null;
}

/** One word that names something for one of another quotation. */
function exchanged(words: string, printed: readonly Printed[], dice: Dice): Made | null {
  const word = dice.pick(namesIn(words));
  const other = dice.pick(namesIn(dice.pick(printed)?.words ?? ""));
  if (word === undefined || other === undefined || other.term === word.term) return null;
  return {
    paragraph: words.slice(0, word.start) + other.word + words.slice(word.end),
    how: "a word exchanged",
  };
}

function dropped(words: string, dice: Dice): Made | null {
  const word = dice.pick(namesIn(words).slice(1, -1));
  return word === undefined
    ? null
    : {
        paragraph: (words.slice(0, word.start) + words.slice(word.end)).replace(/\s+/gu, " "),
        how: "a word left out",
      };
}

function namesIn(words: string): ReturnType<typeof tokenize> {
  return tokenize(words).filter(({ stop, word }) => !stop && /^\p{L}{4,}$/u.test(word));
}

function otherNumber(words: string): Made | null {
  const number = /\b\d+\b/u.exec(words);
  return number === null
    ? null
    : { paragraph: words.replace(number[0], String(Number(number[0]) * 3 + 1)), how: "another number" };
}

const WHO = [
  "Our lighthouse keeper",
  "The whole choir",
  "Every lamp on the quay",
  "A ferryman’s ladder",
  "My aunt’s orchestra",
];
const DOES = [
  "never borrowed",
  "painted over",
  "would rather have sung to",
  "politely outran",
  "could not find",
];
const WHAT = [
  "the marmalade barometer",
  "eleven wooden geese",
  "that velvet staircase",
  "a pocketful of comets",
  "the harbour’s left shoe",
];
const WHEN = [
  "before the porridge was weighed",
  "when the tide forgot its hat",
  "on the second Thursday of the soup",
  "as the bells went fishing",
];

function inventedBy(dice: Dice): string {
  return [WHO, DOES, WHAT, WHEN].map((words) => dice.pick(words)).join(" ");
}
