/** The options of `/whosaid` → one question in the words that the core understands. Pure. */
import type { OptionName } from "./commands-data.ts";

export type Stated = Readonly<Partial<Record<Exclude<OptionName, "private">, string>>>;

/** Empty where nothing was asked: then help is due. */
export function questionOfOptions(stated: Stated): string {
  const { words, speaker, about, since, until } = trimmed(stated);
  const bounds = [bound("since", since), bound("until", until)].filter((part) => part !== "");
  const rest = [about === "" ? "" : `about ${about}`, ...bounds].filter((part) => part !== "");
  if (words === "") return ofSubject(speaker, about, rest);
  return isQuestion(words) ? ofQuestion(words, speaker, rest) : ofWording(words, speaker, rest);
}

function ofSubject(speaker: string, about: string, rest: readonly string[]): string {
  if (speaker !== "") return asked("what did", speaker, "say", ...rest);
  return about === "" ? "" : asked("who spoke", ...rest);
}

/** With a speaker beside it, what the question says is what it is about. */
function ofQuestion(question: string, speaker: string, rest: readonly string[]): string {
  if (speaker === "" && rest.length === 0) return question;
  const bare = question.replace(/[\s?!.…]+$/u, "");
  const isNamed = speaker === "" || bare.toLowerCase().includes(speaker.toLowerCase());
  return isNamed ? asked(bare, ...rest) : asked("what did", speaker, "say about", bare, ...rest);
}

/** Marks part the words from what follows them; otherwise they stay as they were typed, since words in marks are checked word for word. */
function ofWording(words: string, speaker: string, rest: readonly string[]): string {
  if (speaker === "" && rest.length === 0) return words;
  const wording = rest.length === 0 || /["“”„«»]/u.test(words) ? words : `“${words}”`;
  return speaker === ""
    ? asked("who said", wording, ...rest)
    : asked("did", speaker, "say", wording, ...rest);
}

function asked(...parts: readonly string[]): string {
  return `${parts.join(" ")}?`;
}

/** "since March" may be typed into `since`. */
function bound(word: "since" | "until", date: string): string {
  const bare = date.replace(new RegExp(`^${word}\\s+`, "iu"), "");
  return bare === "" ? "" : `${word} ${bare}`;
}

function isQuestion(words: string): boolean {
  return /\?\W*$/u.test(words) || OPENS.test(words);
}

const OPENS =
  /^(?:who|whose|what|when|where|which|why|how|did|does|do|is|was|were|has|have)\b.*\b(?:say|says|said|tell|told|mention(?:ed)?|claim(?:ed)?|announced?|promised?|den(?:y|ied))\b/iu;

function trimmed(stated: Stated): Record<keyof Stated, string> {
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
