/** Questions as nobody should ask them: real ones changed, spliced with articles' words, marks, scripts and what programs write. */
import type { Inquiry, Turn } from "../../src/index.ts";
import type { Dice } from "./dice.ts";
import { MARKS, MESSAGE_PIECES, PAIRS } from "./fuzz-pieces-data.ts";
import { type Change, changed, inserted, SLIPS } from "./fuzz-texts.ts";

/** What questions are made of. */
export interface QuestionSources {
  /** As people ask. */
  readonly questions: readonly string[];
  /** Texts of the articles that are asked. */
  readonly articles: readonly string[];
}

export interface MadeQuestion {
  readonly inquiry: Inquiry;
  /** Earlier questions of the thread, oldest first; mostly none. */
  readonly thread: readonly Turn[];
}

/** One question; the same dice make the same. */
export function madeQuestion(sources: QuestionSources, dice: Dice): MadeQuestion {
  const text = message(sources, dice);
  return {
    inquiry: dice.below(8) === 0 ? inFields(text, sources, dice) : { text },
    thread: thread(sources, dice),
  };
}

function inFields(text: string, sources: QuestionSources, dice: Dice): Inquiry {
  const any = <Value>(make: () => Value): Value | null => (dice.below(2) === 0 ? make() : null);
  const wording = any(() => changed(words(sources, dice), CHANGES, dice));
  const speaker = any(() => changed(names(sources, dice), CHANGES, dice));
  const topic = any(() => changed(words(sources, dice), CHANGES, dice));
  const dates = any(() => [changed("since March 2025", CHANGES, dice), dice.pick(MESSAGE_PIECES) ?? ""]);
  return {
    text: dice.below(2) === 0 ? "" : text,
    ...(wording === null ? {} : { wording }),
    ...(speaker === null ? {} : { speaker }),
    ...(topic === null ? {} : { topic }),
    ...(dates === null ? {} : { dates }),
  };
}

/** Every tenth or so goes on with a thread. */
function thread(sources: QuestionSources, dice: Dice): Turn[] {
  if (dice.below(10) > 0) return [];
  return Array.from({ length: 1 + dice.below(4) }, (): Turn => {
    const role = dice.below(4) === 0 ? "whosaid" : "user";
    return { role, text: dice.below(3) === 0 ? message(sources, dice) : question(sources, dice) };
  });
}

function message(sources: QuestionSources, dice: Dice): string {
  const whole = changed(base(sources, dice), CHANGES, dice);
  return dice.below(6) === 0 ? whole + (dice.pick(JOINTS) ?? " ") + base(sources, dice) : whole;
}

const JOINTS = [" and ", "? ", "\n", "\n\n", ", and what does ", "; ", " & ", "\n2. ", " / ", " – ", ""];

function base(sources: QuestionSources, dice: Dice): string {
  const kinds = [
    () => question(sources, dice),
    () => question(sources, dice),
    () => `${dice.pick(FRAMES) ?? ""}${marked(words(sources, dice), dice)}?`,
    () => `${dice.pick(FRAMES) ?? ""}${words(sources, dice)}`,
    () => `did ${names(sources, dice)} say ${marked(words(sources, dice), dice)}?`,
    () => `what did ${names(sources, dice)} say about ${names(sources, dice)}?`,
    () => names(sources, dice),
    () => dice.pick(FOLLOW_UPS) ?? "",
    () => dice.pick(MESSAGE_PIECES) ?? "",
    () => noise(dice),
  ];
  return (dice.pick(kinds) ?? (() => ""))();
}

function question({ questions }: QuestionSources, dice: Dice): string {
  return dice.pick(questions) ?? "";
}

const FRAMES = [
  "who said ",
  "did Calloway say ",
  "what did the mayor say about ",
  "who denied ",
  "when did she say ",
  "is it true that he said ",
  "everything on ",
  "",
];

const FOLLOW_UPS = [
  "and what did her spokesman say?",
  "and about the bus?",
  "what about Oltean?",
  "when was that?",
  "what did she say next?",
  "who else?",
  "no, I meant Tom",
  "he?",
  "more",
  "where",
  "the second one",
  "help",
  "?",
  "",
];

/** Some words in a row, cut as they come; of about each fortieth message a page of them. */
function words({ articles }: QuestionSources, dice: Dice): string {
  const text = dice.pick(articles) ?? "";
  const length = dice.below(40) === 0 ? 3000 : 8 + dice.below(100);
  const from = dice.below(Math.max(1, text.length - length));
  return text.slice(from, from + length);
}

function names({ articles }: QuestionSources, dice: Dice): string {
  const text = dice.pick(articles) ?? "";
  const from = dice.below(text.length + 1);
  return /\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}/u.exec(text.slice(from, from + 400))?.[0] ?? "she";
}

function marked(text: string, dice: Dice): string {
  const [open, close] = dice.pick(PAIRS) ?? ["", ""];
  return open + text + close;
}

function noise(dice: Dice): string {
  return Array.from({ length: dice.below(60) }, () => dice.pick(MESSAGE_PIECES) ?? "").join(
    dice.pick(["", " ", "\n"]),
  );
}

/** The most characters of a message: Slack's own limit is 40,000 (`MOST_CHARACTERS` of src/question/read.ts are read). */
const MOST = 20_000;

const repeated = (piece: string, most: number, dice: Dice): string =>
  piece.repeat(Math.ceil((1 + dice.below(most)) / Math.max(1, piece.length)));

const inserting = (text: string, dice: Dice): string => inserted(text, dice.pick(MESSAGE_PIECES) ?? "", dice);

/** Every eighth time: long messages cost most of the time, and find little more. */
const rarely = (text: string, dice: Dice, change: () => string): string =>
  dice.below(8) === 0 ? change() : text;

/** Twice each, for what is rather a slip than an attack. */
const CHANGES: readonly Change[] = [
  ...SLIPS,
  ...SLIPS,
  inserting,
  inserting,
  inserting,
  (text, dice) => inserted(text, repeated(dice.pick(MARKS) ?? "", 60, dice), dice),
  (text, dice) =>
    rarely(text, dice, () => inserted(text, repeated(dice.pick(MARKS) ?? "", 5000, dice), dice)),
  (text, dice) =>
    rarely(text, dice, () => inserted(text, repeated(dice.pick(MESSAGE_PIECES) ?? "", 5000, dice), dice)),
  // Very long words, of one letter and of this question's own.
  (text, dice) =>
    inserted(text, repeated(dice.pick(["a", "É", "’s", "-", "1", "ﬁ"]) ?? "", 1500, dice), dice),
  (text, dice) => rarely(text, dice, () => text.replaceAll(" ", dice.pick(["", "_", "\u200b", "-"]) ?? "")),
  (text, dice) => rarely(text, dice, () => repeated(`${text.slice(0, 400)} `, MOST, dice)),
  (text) => text.replace(/ /gu, "  "),
  (text) => text.replace(/ /gu, "\u00a0"),
  (text) =>
    text
      .split(/(?<=[.?!,]) /u)
      .map((line) => `> ${line}`)
      .join("\n"),
  (text, dice) => `${dice.pick(["*", "_", "~", "`", "```", "> ", "# ", "- "]) ?? ""}${text}`,
  (text, dice) => text.slice(dice.below(text.length + 1)),
  (text, dice) => text.slice(0, dice.below(text.length + 1)),
  (text) => text.split("").reverse().join(""),
  (text) => text.normalize("NFD"),
];
