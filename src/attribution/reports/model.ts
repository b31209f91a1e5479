/** The learnt chain, read from its table (model-data.ts). */
import type { Calibration } from "./calibration.ts";
import { createLabeller, type Labeller, type ReportModel } from "./labeller.ts";
import { FEATURES, SAID, STANCES, TRANSITIONS, UNIT, WEIGHTS } from "./model-data.ts";

/** How to find reported speech, and how often what is found so surely is right. */
export interface ReportReader {
  readonly label: Labeller;
  /** Of words said, and of what is believed, wanted or done. */
  readonly said: Calibration;
  readonly stances: Calibration;
}

export const LEARNT_READER: ReportReader = {
  label: createLabeller(readModel()),
  said: SAID,
  stances: STANCES,
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
