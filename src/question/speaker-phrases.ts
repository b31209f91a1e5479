/** Where in a message whoever is to be heard is likely named, by the places of its words. */
import type { SpeakerPhrase } from "../domain/reading.ts";
import type { Span } from "../domain.ts";
import { type Item, PREPOSITION } from "./items.ts";
import { endingWho } from "./remembered.ts";

/** A name, a role or a description: content words with small ones between. */
export const NP = "(?:v{0,2}(?:[nN](?:[nNvf]{0,5}[nN])?))";

/** Words that ask for what somebody said whom a pronoun stands for. */
const OF_THEM = "(?:[wa][xv]{0,2}p[xv]{0,3}[st]|cv{0,2}p|p[xvn]{0,2}t)";

interface Rule {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly by: SpeakerPhrase["by"];
}

/** Where in a question whoever is to be heard is named; the first group is the name. Read off the kinds of its words. */
const RULES: readonly Rule[] = [
  // Of rules that are as likely the first counts: "what did his spokesman say" isn't about just any spokesman.
  { by: "companion", weight: 1, pattern: new RegExp(`p(${NP})[vxp]{0,3}[st]`, "gd") },
  { by: "companion", weight: 1, pattern: new RegExp(`^[x,v]{0,6}w?op(${NP})`, "gd") },
  // "No, I meant their economist".
  { by: "companion", weight: 1, pattern: new RegExp(`^[x,v]{1,6}p(${NP})(?=,|$)`, "gd") },
  { by: "subject", weight: 1, pattern: new RegExp(`a[xv]{0,6}(${NP})[vxpw]{0,6}[st]`, "gd") },
  { by: "subject", weight: 1, pattern: new RegExp(`c[fv]?(${NP})`, "gd") },
  { by: "from", weight: 1, pattern: new RegExp(`(?:t|x)[xv]{0,6}f(${NP})`, "gd") },
  { by: "possessive", weight: 1, pattern: /(?<!o)((?:v?[nv]{0,4})N)[nvx]{0,2}t/dg },
  // "Pushed back on Reed's claim": who made it is rather spoken of.
  { by: "possessive", weight: 0.6, pattern: /o(v?[nv]{0,4}N)[nvx]{0,2}t/dg },
  // "Lind, what did she say".
  { by: "opening", weight: 1, pattern: new RegExp(`^[x,vt]{0,8}(${NP})(?=[^q]*,[^q]*${OF_THEM})`, "gd") },
  // "And Lind, what's her position on it?"
  { by: "opening", weight: 0.9, pattern: new RegExp(`^[x,v]{0,8}(${NP})(?=,[^q]{0,20}p)`, "gd") },
  // "Lind - what are the traders told?"
  {
    by: "label",
    weight: 0.9,
    pattern: new RegExp(`^[x,vt]{0,3}(${NP}),(?=[xv]{0,2}(?:w[xvn]{0,3})?a)`, "gd"),
  },
  { by: "take", weight: 0.9, pattern: new RegExp(`(?:^|,|x|wa?(?=[vn]))(${NP})t+(?:$|[of,xv])`, "gd") },
  // "Lind (the mayor) on the ferry".
  {
    by: "opening",
    weight: 0.9,
    pattern: new RegExp(`(?:^|,|x)[xvt]{0,6}(${NP})(?:,[nvxf]{1,5},)?[xv]{0,6}o`, "gd"),
  },
  { by: "subject", weight: 0.8, pattern: new RegExp(`(?:^|[,xtv])(${NP})[xvap]{0,6}s`, "gd") },
  { by: "which", weight: 0.6, pattern: new RegExp(`w(${NP})[xva]{0,6}s`, "gd") },
  { by: "beside", weight: 0.7, pattern: new RegExp(`q,?[xvwa]{0,6}(${NP})`, "gd") },
  { by: "beside", weight: 0.7, pattern: new RegExp(`(${NP})[xvs]{0,6},?q`, "gd") },
  { by: "about", weight: 0.75, pattern: new RegExp(`^[x,v]{0,6}w?op?(${NP})`, "gd") },
  // "What did Lind want", "where does Lind live": the coverage tells whether it is somebody.
  { by: "auxiliary", weight: 0.85, pattern: new RegExp(`a[xv]{0,3}(${NP})`, "gd") },
  { by: "opening", weight: 0.5, pattern: new RegExp(`^[x,vt]{0,8}(${NP})`, "gd") },
  { by: "bare", weight: 1, pattern: new RegExp(`^[x,v]{0,8}(${NP})[xt,]{0,8}$`, "gd") },
];

/** What is behind it is told of somebody: "is it true". */
const IS = /^(?:is|was|are|were|isnt|wasnt)$/u;

const POSSESSIVE = /^(?:his|her|their|its)$/u;

/** Opens no name: "to the traders", "in the ferry story", "since the strike". */
function opensNoName({ token }: Item): boolean {
  const word = token?.word ?? "";
  return PREPOSITION.test(word) || COMPARES.test(word);
}

const COMPARES = /^(?:since|after|before|than|as)$/u;

/** Where the one who is asked for speaks ("who called X …"): those named after it are spoken of. */
function whoActs(kinds: string, items: readonly Item[]): number {
  for (const { index, 0: found } of kinds.matchAll(/[wx][axpv]{0,8}s/gu)) {
    const [asking, act] = [items[index], items[index + found.length - 1]];
    if (act !== undefined && /^(?:who|(?:some|any)(?:one|body)$)/u.test(asking?.token?.word ?? ""))
      return act.end;
  }
  return Number.POSITIVE_INFINITY;
}

/** "What Lind says about it", and not "which senator says": as sure as "what does Lind say". */
function isToldOf({ by }: Rule, asking: Item | undefined): boolean {
  return by === "which" && !/^wh(?:ich|o)/u.test(asking?.token?.word ?? "");
}

const TOLD_OF = { by: "subject", weight: 0.9 } as const;

/** Likeliest first; the same words once. */
export function speakerPhrases(items: readonly Item[], framed: string): SpeakerPhrase[] {
  const kinds = items.map(({ kind }) => kind).join("");
  if (endingWho(kinds, items) !== null && !kinds.startsWith("q")) return [];
  const found = new Map<string, SpeakerPhrase>();
  const named = whoActs(kinds, items);
  for (const rule of RULES) {
    for (const match of kinds.matchAll(rule.pattern)) {
      const phrase = phraseBy(rule, match, items, framed);
      if (phrase === null || (phrase.by !== "which" && phrase.start >= named)) continue;
      const before = found.get(phrase.text);
      if (before === undefined || before.weight < phrase.weight) found.set(phrase.text, phrase);
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.start - b.start);
}

/** Null where the words about it speak against the rule. */
function phraseBy(
  rule: Rule,
  match: RegExpExecArray,
  items: readonly Item[],
  framed: string,
): SpeakerPhrase | null {
  const [from, to] = match.indices?.[1] ?? [0, 0];
  const asking = items[match.index];
  const phrase = phraseOf(items.slice(from, to), framed);
  if (phrase === null) return null;
  if (rule.by === "auxiliary" && IS.test(asking?.token?.word ?? "")) return null;
  const behind = items.slice(to, match.index + match[0].length);
  if (rule.by === "which" && behind.some(({ token }) => WE.test(token?.word ?? ""))) return null;
  if (rule.by === "companion" && !POSSESSIVE.test(items[from - 1]?.token?.word ?? "")) return null;
  const { weight, by } = isToldOf(rule, asking) ? TOLD_OF : rule;
  return { ...phrase, weight, by };
}

/** "Two on the ferry" are no two people. */
const COUNTS = /^(?:\p{Nd}+|one|two|three|four|five|six|many|much|more|most|several|both|few)$/u;

/** "Which findings do we report": nobody's. */
const WE = /^(?:we|you|i|they|he|she)$/u;

/** "How many traders back the strike" asks for no trader. */
const HOW_MANY = /^(?:many|much)$/u;

/** Without its 's; null where it opens as no name does. */
function phraseOf(words: readonly Item[], framed: string): (Span & { readonly text: string }) | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || opensNoName(first)) return null;
  if (first === last && COUNTS.test(first.token?.word ?? "")) return null;
  if (HOW_MANY.test(first.token?.word ?? "")) return null;
  const { start } = first;
  const { end } = last;
  return { text: framed.slice(start, end).replace(/['’]s?$/u, ""), start, end };
}
