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

export const LEARNT_READER: ReportReader = {
  label: createLabeller(readModel()),
  credit: createReportCredit(REPORT_CREDIT),
};

/** Little-endian, as every machine that runs Node is. */
function readModel(): ReportModel {
  return {
    features: new Int32Array(bytesOf(FEATURES).buffer),
    weights: new Int8Array(bytesOf(WEIGHTS).buffer),
    unit: UNIT,
    transitions: Float64Array.from(TRANSITIONS),
  };
}
