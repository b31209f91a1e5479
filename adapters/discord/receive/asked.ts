/** The options of `/whosaid` → what is asked, value by value, and one line that tells of it. Pure. */
import type { Inquiry } from "../../../src/index.ts";
import type { OptionName } from "../commands/commands-data.ts";

export type Stated = Readonly<Partial<Record<Exclude<OptionName, "private">, string>>>;

export interface Asked {
  /** For the eye: nothing is read in it where there is an inquiry. Empty where nothing was asked: then help is due. */
  readonly text: string;
  /** Null: the text is all that is asked. */
  readonly inquiry: Inquiry | null;
}

/** Trimmed; empty where left out. */
type Options = Readonly<Record<keyof Stated, string>>;

export function askedOfOptions(stated: Stated): Asked {
  const options = trimmed(stated);
  const { words } = options;
  if (words === "") return ofSubject(options);
  return isQuestion(words) ? ofQuestion(options) : ofWording(options);
}

function ofSubject(options: Options): Asked {
  const { speaker, about } = options;
  const rest = restOf(options);
  if (speaker === "" && about === "") return { text: "", inquiry: null };
  const text = speaker === "" ? asked("who spoke", ...rest) : asked("what did", speaker, "say", ...rest);
  if (about !== "") return { text, inquiry: { text, topic: about, ...besides(options) } };
  // Beside a speaker alone a text would be read, and this one wasn't typed.
  return { text, inquiry: { text: "", ...besides(options) } };
}

/** A subject belongs to the question that it stands beside: both are free text. */
function ofQuestion(options: Options): Asked {
  const { words, about } = options;
  const question = about === "" ? words : asked(bare(words), `about ${about}`);
  const values = besides(options);
  if (Object.keys(values).length === 0) return { text: question, inquiry: null };
  return { text: lineOf(question, options), inquiry: { text: question, ...values } };
}

/** The question itself says whom and when it means, or what stands beside it does. */
function lineOf(question: string, options: Options): string {
  const { speaker } = options;
  const isNamed = question.toLowerCase().includes(speaker.toLowerCase());
  const dates = datesOf(options);
  const dated = dates.length === 0 ? question : asked(bare(question), ...dates);
  return isNamed ? dated : `${speaker}: ${dated}`;
}

/** Words in marks are meant word for word, and so are those that something else stands beside. */
function ofWording(options: Options): Asked {
  const { words, speaker, about } = options;
  const rest = restOf(options);
  const isAlone = speaker === "" && rest.length === 0;
  if (isAlone && !MARKED.test(words)) return { text: words, inquiry: null };
  const shown = MARKS.test(words) ? words : `“${words}”`;
  const framed = speaker === "" ? ["who said", shown] : ["did", speaker, "say", shown];
  const text = isAlone ? words : asked(...framed, ...rest);
  const wording = words.replaceAll(new RegExp(MARKS, "gu"), "").trim();
  return { text, inquiry: { text, wording, ...(about === "" ? {} : { topic: about }), ...besides(options) } };
}

const MARKS = /["“”„«»]/u;
const MARKED = /^["“”„«»][^"“”„«»]*["“”„«»]$/u;

/** What may stand beside anything. */
function besides(options: Options): Pick<Inquiry, "speaker" | "dates"> {
  const { speaker } = options;
  const dates = datesOf(options);
  return { ...(speaker === "" ? {} : { speaker }), ...(dates.length === 0 ? {} : { dates }) };
}

function restOf(options: Options): string[] {
  const { about } = options;
  return [...(about === "" ? [] : [`about ${about}`]), ...datesOf(options)];
}

function datesOf({ since, until }: Options): string[] {
  return [bound("since", since), bound("until", until)].filter((part) => part !== "");
}

function asked(...parts: readonly string[]): string {
  return `${parts.join(" ")}?`;
}

/** "since March" may be typed into `since`. */
function bound(word: "since" | "until", date: string): string {
  const stated = date.replace(new RegExp(`^${word}\\s+`, "iu"), "");
  return stated === "" ? "" : `${word} ${stated}`;
}

function isQuestion(words: string): boolean {
  return /\?\W*$/u.test(words) || OPENS.test(words);
}

const OPENS =
  /^(?:who|whose|what|when|where|which|why|how|did|does|do|is|was|were|has|have)\b.*\b(?:say|says|said|tell|told|mention(?:ed)?|claim(?:ed)?|announced?|promised?|den(?:y|ied))\b/iu;

function trimmed(stated: Stated): Options {
  const { words = "", speaker = "", about = "", since = "", until = "" } = stated;
  return {
    words: words.trim(),
    speaker: speaker.trim(),
    about: bare(about),
    since: bare(since),
    until: bare(until),
  };
}

/** The question's own end comes after it. */
function bare(option: string): string {
  return option.trim().replace(/[\s?!.…]+$/u, "");
}
