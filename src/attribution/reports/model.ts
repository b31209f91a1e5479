/** The learnt chain, read from its table (model-data.ts). */
import { createLabeller, type Labeller, type ReportModel } from "./labeller.ts";
import { FEATURES, TRANSITIONS, UNIT, WEIGHTS } from "./model-data.ts";
import { createReportCredit, type ReportCredit } from "./report-credit.ts";
import { REPORT_CREDIT } from "./report-credit-weights.ts";

/** How to find reported speech, and how likely it is its source's. */
export interface ReportReader {
  readonly label: Labeller;
  readonly credit: ReportCredit;
}

export const LEARNT_READER: ReportReader = {
  label: createLabeller(readModel()),
  credit: createReportCredit(REPORT_CREDIT),
};

function readModel(): ReportModel {
  return {
    features: new Int32Array(bytesOf(FEATURES).buffer),
    weights: new Int8Array(bytesOf(WEIGHTS).buffer),
    unit: UNIT,
    transitions: Float64Array.from(TRANSITIONS),
  };
}

/** Little-endian, as every machine that runs Node is. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
