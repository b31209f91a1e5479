/** The learnt chain, read from its table (model-data.ts). */
import { bytesOf } from "../../language/base64.ts";
import { createLabeller, type Labeller, type ReportModel } from "./labeller.ts";
import { FEATURES, TRANSITIONS, UNIT, WEIGHTS } from "./model-data.ts";
import { createReportCredit, type ReportCredit } from "./report-credit.ts";
import { REPORT_CREDIT } from "./report-credit-weights.ts";

/** How to find reported speech, and how likely it is its source's. */
export interface ReportReader {
  readonly label: Labeller;
  readonly credit: ReportCredit;
}

/** Read at the first article that is taken in: a start that finds all of them in its store doesn't need it. */
export function learntReader(): ReportReader {
  reader ??= { label: createLabeller(readModel()), credit: createReportCredit(REPORT_CREDIT) };
  return reader;
}

let reader: ReportReader | null = null;

/** Little-endian, as every machine that runs Node is. */
function readModel(): ReportModel {
  return {
    features: new Int32Array(bytesOf(FEATURES).buffer),
    weights: new Int8Array(bytesOf(WEIGHTS).buffer),
    unit: UNIT,
    transitions: Float64Array.from(TRANSITIONS),
  };
}
