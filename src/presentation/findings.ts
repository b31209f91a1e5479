/** Our own words for how what a draft says stands in print. */
import { type Finding, STANDINGS, type Standing, type Verdict } from "../index.ts";
import { briefOf, type Cited } from "./card.ts";
import { counted, type Head } from "./wording.ts";

/** Of a finding: how it stands, in one line, and the passage to compare it with, where that is worth it. */
export interface FindingCard {
  readonly head: Head;
  readonly cited: Cited | null;
}

export function findingCard({ standing, answer }: Finding): FindingCard {
  const { first } = briefOf(answer);
  const name = first?.citation.speaker?.name ?? null;
  const isSame = standing === "as-printed" && answer.verdict !== "found-variant";
  return { head: HEADS[standing](name, answer.verdict), cited: isSame || standing === "new" ? null : first };
}

type HeadOf = (name: string | null, verdict: Verdict) => Head;

const HEADS: Readonly<Record<Standing, HeadOf>> = {
  "another's": (name) => ({
    text: `Somebody else’s words – printed as ${name === null ? "another speaker’s" : `${name}’s`}`,
    role: "contradicted",
  }),
  altered: () => ({ text: "Altered – printed differently", role: "contradicted" }),
  lost: (name) => ({
    text: `Without its speaker – printed as ${name === null ? "somebody’s" : `${name}’s`} words`,
    role: "contradicted",
  }),
  headline: () => ({ text: "Only in a headline – not printed so in the body", role: "contradicted" }),
  "not-quoted": (_, verdict) => ({
    text:
      verdict === "found-indirect"
        ? "No quotation in print – reported there in these words"
        : "No quotation in print – the article’s own words",
    role: "contradicted",
  }),
  "unsure-whose": () => ({ text: "Whose? The name fits several speakers in the coverage", role: "declined" }),
  new: () => ({ text: "Not in the coverage – for the reporter to vouch for", role: "declined" }),
  "other-words": () => ({ text: "A paraphrase – compare it with what is printed", role: "answered" }),
  "as-printed": (_, verdict) => ({ text: AS_PRINTED[verdict] ?? "As printed", role: "answered" }),
};

const AS_PRINTED: Readonly<Partial<Record<Verdict, string>>> = {
  "found-variant": "As printed, but for how it is written",
  "found-indirect": "As it is reported in print",
};

/** What has to be mended before it goes out: all that is worse than new, which may be right. */
export function isFault({ standing }: Finding): boolean {
  return STANDINGS.indexOf(standing) < STANDINGS.indexOf("new");
}

/** "5 things checked: 1 somebody else’s, 2 altered, 2 as printed", the worst first. */
export function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing to check: nobody is quoted in it";
  const counts = STANDINGS.map((standing) => ({
    standing,
    count: findings.filter((finding) => finding.standing === standing).length,
  }));
  const told = counts
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${count} ${SHORT[standing]}`);
  return `${counted(findings.length, "thing")} checked: ${told.join(", ")}`;
}

const SHORT: Readonly<Record<Standing, string>> = {
  "another's": "somebody else’s",
  altered: "altered",
  lost: "without a speaker",
  headline: "only in a headline",
  "not-quoted": "no quotation in print",
  "unsure-whose": "of a name that fits several",
  new: "not in the coverage",
  "other-words": "paraphrased",
  "as-printed": "as printed",
};
