/** Whether an article may be taken in at a moment: withdrawn and embargoed ones may not. */
import { shown } from "../../src/index.ts";
import { type Admission, admissionOf } from "../corpus/admission.ts";
import { isoDate } from "./dates.ts";
import type { Facts, Format } from "./item.ts";

/** Of WordPress, whose plug-ins add words of their own. */
const PUBLISHED = "publish";
const PLANNED = "future";

/** `now` in milliseconds since 1970. */
export function admissionOfFacts({ status, embargo }: Facts, format: Format, now: number): Admission {
  const isWordPress = format === "WordPress" || format === "WordPress export";
  if (isWordPress && status !== null && status !== PUBLISHED && status !== PLANNED)
    return { kind: "withdrawn", why: `its status is ${shown(status)}` };
  const until = embargo === null ? null : isoDate(embargo);
  // Nobody may see it on a guess.
  if (embargo !== null && until === null)
    return {
      kind: "embargoed",
      why: `its embargo ${shown(embargo)} is no date that can be read: state it as 2026-03-14T17:00:00Z`,
    };
  const admission = admissionOf({ status, embargo: until }, now);
  if (admission.kind !== "in" || status !== PLANNED) return admission;
  return { kind: "embargoed", why: "it is planned for later" };
}
