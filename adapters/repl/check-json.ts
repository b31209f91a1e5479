/** A checked draft as one line for programs; `docs/json.md` tells it, and a test holds the two together. */
import { z } from "zod";
import { type Article, type Finding, STANDINGS, slice } from "../../src/index.ts";
import { isFault } from "../../src/presentation/findings.ts";
import { OneAnswerJson, oneJson } from "./answer-json.ts";

const FindingJson = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  kind: z.enum(["quoted", "reported", "plain"]),
  speaker: z.string().nullable(),
  standing: z.enum(STANDINGS),
  fault: z.boolean(),
  answer: OneAnswerJson,
});

const CheckJson = z.strictObject({ v: z.literal(1), id: z.string(), findings: z.array(FindingJson) });
export type CheckJson = z.infer<typeof CheckJson>;

/** As `ANSWER_OBJECTS`. */
export const CHECK_OBJECTS = { "Checked draft": CheckJson, Finding: FindingJson } as const;

/** `id`: the draft's file, as typed. */
export function checkJson(draft: Article, findings: readonly Finding[]): CheckJson {
  return { v: 1, id: draft.file, findings: findings.map((finding) => findingJson(draft, finding)) };
}

function findingJson({ text }: Article, finding: Finding): z.infer<typeof FindingJson> {
  const { claim, standing, answer } = finding;
  const { start, end, kind, speaker } = claim;
  const words = slice(text, claim);
  return {
    start,
    end,
    text: words,
    kind,
    speaker,
    standing,
    fault: isFault(finding),
    answer: oneJson(answer),
  };
}
