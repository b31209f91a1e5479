/** An answer that is touched, for machines: the contract of `corrections --json`. */
import { z } from "zod";
import { postedAt } from "../delivery/corrections/posted-at.ts";
import type { ListedAnswer, TouchedCitation } from "../delivery/corrections/touched.ts";

const Then = z.strictObject({
  article: z.string(),
  version: z.string(),
  headline: z.string().nullable(),
  url: z.string().nullable(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  speaker: z.string().nullable(),
});

const Now = z.strictObject({
  /** Null where the article is gone or held back. */
  article: z.string().nullable(),
  version: z.string().nullable(),
  url: z.string().nullable(),
  /** Null where the words are gone; else what stands there. */
  start: z.number().nullable(),
  end: z.number().nullable(),
  text: z.string().nullable(),
  held: z.string().nullable(),
});

const CitationJson = z.strictObject({
  finding: z.enum(["unchanged", "moved", "wording changed", "gone"]),
  shown: Then,
  now: Now,
  diff: z.array(z.strictObject({ op: z.enum(["same", "shown", "now"]), text: z.string() })).exactOptional(),
  /** Where the same words are credited to somebody else; null: to nobody. */
  credit: z.strictObject({ now: z.string().nullable() }).nullable(),
  corrections: z.array(z.string()),
});

export const CorrectionJson = z.strictObject({
  v: z.literal(1),
  asked: z.iso.datetime(),
  platform: z.enum(["Slack", "Discord"]).nullable(),
  channel: z.string().nullable(),
  message: z.string().nullable(),
  link: z.string().nullable(),
  /** Whether a chat program has told of it: in its log. */
  told: z.boolean(),
  citations: z.array(CitationJson),
});
export type CorrectionJson = z.infer<typeof CorrectionJson>;

export function correctionJson({ entry, citations, isTold }: ListedAnswer): CorrectionJson {
  return {
    v: 1,
    asked: new Date(entry.question.asked).toISOString(),
    ...postedAt(entry),
    told: isTold,
    citations: citations.map(citationJson),
  };
}

function citationJson({ shown, now }: TouchedCitation): z.infer<typeof CitationJson> {
  const { article, version, headline, url, start, end, exact: text, speaker } = shown;
  const { finding, credit, corrections } = now;
  return {
    finding: finding.kind,
    shown: { article, version, headline, url, start, end, text, speaker },
    now: nowJson(now),
    ...(finding.kind === "wording changed" ? { diff: finding.diff.map(stepJson) } : {}),
    credit,
    corrections: [...corrections],
  };
}

function nowJson({ article, finding, held }: TouchedCitation["now"]): z.infer<typeof Now> {
  const span = article === null || finding.kind === "gone" ? null : finding.span;
  return {
    article: article?.id ?? null,
    version: article?.version ?? null,
    url: article?.url ?? null,
    start: span?.start ?? null,
    end: span?.end ?? null,
    text: span === null ? null : (article?.text.slice(span.start, span.end) ?? null),
    held,
  };
}

const SIDES = { same: "same", asked: "shown", printed: "now" } as const;

function stepJson({ op, text }: { readonly op: keyof typeof SIDES; readonly text: string }) {
  return { op: SIDES[op], text };
}
