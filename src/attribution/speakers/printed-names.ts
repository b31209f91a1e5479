/** The names that an article prints, nicknames in marks taken in: Thomas “Tommy” Reed. */
import { slice } from "../../domain.ts";
import type { Gender } from "../../language/language.ts";
import type { Mention } from "../mentions/mention.ts";
import { type NameParts, partsOfName } from "./names.ts";

export interface PrintedName {
  /** Numbers of the mentions it spans: more than one where a nickname stands between. */
  readonly mentions: readonly [number, ...number[]];
  readonly printed: string;
  readonly parts: NameParts;
  readonly gender: Gender;
  /** After "Mr.", "Mrs.", "Ms.": a surname, never a given name. */
  readonly bySurname: boolean;
  /** "Tommy", or null. */
  readonly nickname: string | null;
}

const FORM_OF_ADDRESS = /\b(?:mrs?|ms)\.?\s+$/i;
/** What some are called by instead of a surname: "Pope Francis". */
const REIGN = /\b(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Saint)\s+$/u;
/** Between a given name and a surname. */
const NICKNAME = /^ ["“‘'(](\p{Lu}[\p{L}.]{0,14})["”’')] $/u;

export function printedNames(text: string, mentions: readonly Mention[]): PrintedName[] {
  const names: PrintedName[] = [];
  const parts = new Map<string, NameParts>();
  let taken = -1;
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "name" || at <= taken) continue;
    const name = nicknamed(text, mentions, at, mention) ?? plainName(text, at, mention, parts);
    taken = name.mentions.at(-1) ?? at;
    names.push(name);
  }
  return names;
}

/** `known` keeps the parts of what was printed before: a surname stands in an article many times. */
function plainName(
  text: string,
  at: number,
  { start, head, gender }: Mention,
  known: Map<string, NameParts>,
): PrintedName {
  const printed = oneLine(slice(text, head));
  const parts = known.get(printed) ?? partsOfName(printed);
  known.set(printed, parts);
  const lead = text.slice(start, head.start);
  const reign = parts.words.length === 1 ? (REIGN.exec(lead)?.[0] ?? "") : "";
  return {
    mentions: [at],
    printed: oneLine(`${reign}${printed}`),
    parts,
    gender,
    bySurname: FORM_OF_ADDRESS.test(lead),
    nickname: null,
  };
}

function oneLine(name: string): string {
  return name.includes(" ") ? name.replace(/\s+/g, " ") : name;
}

/** The nickname may be a mention of its own, or lie in a quoted stretch and be none. */
function nicknamed(
  text: string,
  mentions: readonly Mention[],
  at: number,
  given: Mention,
): PrintedName | null {
  for (const step of [1, 2]) {
    const surname = mentions[at + step];
    if (surname?.kind !== "name" || surname.start - given.end > 20) continue;
    const nickname = NICKNAME.exec(text.slice(given.end, surname.start))?.[1];
    if (nickname === undefined) continue;
    const printed = text.slice(given.head.start, surname.head.end);
    const parts = partsOfName(`${slice(text, given.head)} ${slice(text, surname.head)}`);
    return {
      mentions: step === 1 ? [at, at + 1] : [at, at + 1, at + 2],
      printed,
      parts,
      gender: given.gender,
      bySurname: false,
      nickname,
    };
  }
  return null;
}
