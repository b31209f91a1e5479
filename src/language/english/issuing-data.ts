/** Verbs that report where what comes out is words: "released a report", and not "released a video". */
import { wordSet } from "../word-set.ts";

export const ISSUING = wordSet("release publish issue circulate");
export const ISSUED = wordSet(
  "report reports statement statements letter letters memo memorandum study findings survey testimony transcript warning",
);
