/** Our own words for the tags of the core: verdicts, kinds, zones, and how a speaker was found. */
import type { Answer, CitedVerdict, QuotationKind, Resolution, Searched, ZoneKind } from "../index.ts";
import { readableDay } from "./date.ts";
import { namedHead } from "./named-head.ts";

/** How an answer stands to what was asked; strong: that is said below, of each question by itself. */
type Tone = "answered" | "contradicted" | "declined" | "strong";

export interface Head {
  readonly text: string;
  readonly role: Tone;
}

/** Above each question of several, and above its verdict. */
export function questionLine(number: number, question: string): string {
  return `Question ${number}: ${question}`;
}

/** whosaid can promise "so printed", never "so spoken": no head says more. */
const HEADS: Readonly<Record<CitedVerdict, Head>> = {
  found: { text: "Found – printed as a quotation", role: "answered" },
  "found-variant": { text: "Found – printed with slightly different wording", role: "answered" },
  "found-indirect": { text: "Reported, not quoted – the exact words are not printed", role: "answered" },
  "found-passage": { text: "Found in the article’s own account – not a quotation", role: "answered" },
  "other-words": { text: "Printed, in other words", role: "answered" },
  misquoted: { text: "Not in these words – printed differently", role: "contradicted" },
  "wrong-speaker": { text: "No – printed as somebody else’s words", role: "contradicted" },
  "headline-only": { text: "Only in a headline – not printed so in the body", role: "declined" },
};

export function headOf(answer: Answer): Head {
  const { verdict, parts } = answer;
  if (parts.length > 1) return { text: `${counted(parts.length, "question")}:`, role: "strong" };
  if (verdict === "not-in-coverage") return { text: "Not in the coverage", role: "declined" };
  if (verdict === "ambiguous-speaker") return { text: AMBIGUOUS, role: "declined" };
  return { ...HEADS[verdict], ...namedHead(verdict, answer) };
}

const AMBIGUOUS = "Which of them? The name fits several speakers in the coverage:";

/** How much was searched: "14 articles, 5 Jan 2025 – 3 Mar 2026". */
export function extent({ articles, from, to }: Searched): string {
  const count = counted(articles, "article");
  if (from === null || to === null) return `${count}, none of them dated`;
  return from === to
    ? `${count}, ${readableDay(from)}`
    : `${count}, ${readableDay(from)} – ${readableDay(to)}`;
}

/** With the thousands apart, and an "s" where one is due. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

export const KINDS: Readonly<Record<QuotationKind | "passage", string>> = {
  direct: "direct quotation",
  mixed: "quoted in part, inside the article’s own sentence",
  indirect: "reported speech, not quoted",
  passage: "the article’s own words",
};

export const ZONES: Readonly<Record<Exclude<ZoneKind, "body">, string>> = {
  headline: "headline, which may paraphrase",
  subheadline: "subheadline, which may paraphrase",
  caption: "caption",
  credit: "credit line",
  navigation: "navigation line",
};

/** What is said of the source besides its words; null where the name itself is printed. */
export const HOW: Readonly<Record<Resolution, string | null>> = {
  named: null,
  pronoun: "resolved from the text",
  role: "a role, resolved from the text",
  group: "a group",
  document: "a document",
  "carried-over": "carried over from the quotation before",
  "paragraph-before": "named in the paragraph before",
  transcript: "by the transcript’s own labels",
  unresolved: "not resolved to a name",
};
