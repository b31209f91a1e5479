/** A learnt chain, with weights of eight bits, as the text of src/attribution/reports/model-data.ts. */
import type { ReportModel } from "../../src/attribution/reports/labeller.ts";
import { isContent, LABELS } from "../../src/attribution/reports/labels.ts";
import type { Learnt } from "./report-learning.ts";

/** The largest weight is this many units. */
const MOST_UNITS = 127;
const WIDTH = 140;

type Short = ReportModel & { readonly weights: Int8Array };

/** A word is told as somebody's a little rather than was learnt, by so much in log odds: how sure a report is sorts out what is too much.
 * Of 0, .15 and .3 the best on polnear.dev and on genres.dev alike (docs/attribution.md). */
const LEAN = 0.15;

export function shortened({ features, weights, transitions }: Learnt): Short {
  const most = weights.reduce((sum, weight) => Math.max(sum, Math.abs(weight)), 0);
  const unit = rounded(most / MOST_UNITS, 6) || 1;
  const units = Int8Array.from(weights, (weight) =>
    Math.max(-MOST_UNITS, Math.min(MOST_UNITS, Math.round(weight / unit))),
  );
  return {
    features,
    weights: units,
    unit,
    transitions: transitions.map((weight, at) =>
      rounded(weight + (isContent(at % LABELS.length) ? LEAN : 0), 3),
    ),
  };
}

export interface Origin {
  /** As in "2026-11-22". */
  readonly day: string;
  readonly articles: number;
}

export function reportModule(
  { features, weights, unit, transitions }: Short,
  { day, articles }: Origin,
): string {
  return `/** Learnt, not written: \`npm run train:reports -- --write\` on ${day} from PolNeAR's train part (${articles} articles of US politics;
 *  its repository states no licence); see docs/attribution.md. Here are figures alone: hashes of features of single words and their
 *  neighbours (hashing.ts), out of which no text can be read, and weights. Base64 of little-endian bytes. */

/** What a weight of 1 is. */
export const UNIT = ${unit};

/** Of label after label; the labels are in labels.ts. */
export const TRANSITIONS = [${[...transitions].join(", ")}] as const;

/** ${features.length} hashes of 32 bits. */
export const FEATURES = \`
${linesOf(features)}
\`;

/** ${weights.length} weights of 8 bits. */
export const WEIGHTS = \`
${linesOf(weights)}
\`;
`;
}

function linesOf({ buffer, byteOffset, byteLength }: Int32Array | Int8Array): string {
  const text = Buffer.from(buffer, byteOffset, byteLength).toString("base64");
  return (text.match(new RegExp(`.{1,${WIDTH}}`, "g")) ?? []).join("\n");
}

function rounded(number: number, places: number): number {
  return Math.round(number * 10 ** places) / 10 ** places;
}
