/** Lines that open with who speaks the rest: "LIND, HOST: …", "Mr. LIND (rising). …", "The CHAIR (Hon. A. Lind): …", "Lind: …", "Q: …". */
import type { Span } from "../domain.ts";

/** Spans count the line's own characters. */
export interface Turn {
  /** Whom the label names, without form of address. */
  readonly name: Span;
  /** From the first word spoken to the line's end. */
  readonly words: Span;
  /** capitals: "LIND:", as transcripts print it; plain: "Lind:", which may label anything. */
  readonly style: "capitals" | "plain";
}

/** Characters in which a label ends. */
const LONGEST_LABEL = 140;

const TIME = String.raw`(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+)?`;
const ADDRESS = String.raw`(?:The|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Hon|Sen|Senator|Rep|Prof)\b\.?\s+`;
const IN_CAPITALS = String.raw`(?:(?:Mc|Mac|O['’]|D['’])?\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\.)`;
const NAME_IN_CAPITALS = String.raw`${IN_CAPITALS}(?:\s+${IN_CAPITALS}){0,4}`;
const PLACE = String.raw`(?:\s+of\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)?`;
const ROLE = String.raw`(?:,\s[^:.“”"()]{1,60}(?:\.(?=:))?)?`;
const NOTES = String.raw`(?:\s*[([](?<note>[^()[\]]{1,60})[)\]]){0,2}`;
/** What is spoken doesn't go on in lower case, as "Ms. LIND of Alder: changed her vote" does. */
const SPOKEN = String.raw`\s+(?=[^\s\p{Ll}])`;

const CAPITALS = new RegExp(
  String.raw`^["“]?\s*${TIME}(?:(?<address>${ADDRESS})?)(?<name>${NAME_IN_CAPITALS})${PLACE}${ROLE}${NOTES}(?<mark>[:.])${SPOKEN}`,
  "u",
);
const PLAIN = new RegExp(
  String.raw`^["“]?\s*${TIME}(?:${ADDRESS})?(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,3})${NOTES}:${SPOKEN}`,
  "u",
);
/** "(Hon. B. C. Scobie)" behind an office, and not "(laughing)" or "(Kiama)". */
const NAMED_NOTE = /^(?:(?:The )?(?:Hon|Mr|Mrs|Ms|Dr|Sir|Dame)\b\.?\s+)(?<name>\p{Lu}.*)$/u;

/** Capitals before a colon that label a line rather than name a speaker. */
const LABELS =
  /^(?:DEAR|UPDATE[DS]?|CORRECTION|NOTE|WATCH|READ|MORE|RELATED|PHOTOS?|VIDEO|BREAKING|EDITOR|SOURCE|PREVIOUSLY|ALSO|LIVE|EXCLUSIVE|ANALYSIS|OPINION|POLL|WHEN|WHERE|WHO|WHAT|WHY|HOW|TIME|DATE|PRICE|TICKETS|BACKGROUND|CONTEXT|SUMMARY|NEXT|FROM|FOR)\b|(?:^|\s)(?:CLAIM|FACTS?|ASSESSMENT|RATING|VERDICT|RULING|CONCLUSION|BOTTOM LINE)S?$/u;

/** Null for a line that opens otherwise. One such line proves nothing; what several prove is for the caller to say. */
export function turnOf(line: string): Turn | null {
  const head = line.slice(0, LONGEST_LABEL);
  const capitals = CAPITALS.exec(head);
  // "U.S. THREAT. …" is a sentence: a full stop closes a label only behind a form of address.
  const isLabel = capitals?.groups?.mark === ":" || capitals?.groups?.address !== undefined;
  if (capitals !== null && isLabel) return turnFrom(line, capitals, "capitals");
  const plain = PLAIN.exec(head);
  return plain === null ? null : turnFrom(line, plain, "plain");
}

function turnFrom(line: string, found: RegExpExecArray, style: Turn["style"]): Turn | null {
  const { name = "", note = "", address = "" } = found.groups ?? {};
  if (LABELS.test(name)) return null;
  const named = /^The\b/u.test(address) ? NAMED_NOTE.exec(note)?.groups?.name : undefined;
  const printed = named ?? name;
  const start = found[0].indexOf(printed, named === undefined ? 0 : found[0].indexOf(note));
  return {
    name: { start, end: start + printed.length },
    words: { start: found[0].length, end: line.length },
    style,
  };
}
