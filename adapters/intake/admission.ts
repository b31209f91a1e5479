/** Whether an article may be in the coverage at a moment: withdrawn and embargoed ones may not. */
import { shown } from "../../src/index.ts";
import { isoDate, momentOf } from "./dates.ts";
import type { Facts, Format } from "./item.ts";

export type Admission =
  | { readonly kind: "in" }
  | { readonly kind: "withdrawn"; readonly why: string }
  | { readonly kind: "embargoed"; readonly why: string };

const WITHDRAWN =
  /cancel|kill|withdr|withh|retract|delet|unpublish|^(?:trash|private|draft|pending|auto-draft|inherit|password-protected|spiked)$/iu;

/** Of WordPress, whose plug-ins add words of their own. */
const PUBLISHED = "publish";

/** A day alone, or a time without its zone, is over when it is over everywhere on earth (UTC-12). */
const DAY_EVERYWHERE = 36 * 3_600_000;

/** `now` in milliseconds since 1970. */
export function admissionOf({ status, embargo }: Facts, format: Format, now: number): Admission {
  const isWordPress = format === "WordPress" || format === "WordPress export";
  const isOut =
    status !== null && (isWordPress ? status !== PUBLISHED && status !== "future" : WITHDRAWN.test(status));
  if (isOut) return { kind: "withdrawn", why: `its status is ${shown(status)}` };
  if (embargo !== null) {
    const until = isoDate(embargo);
    // Nobody may see it on a guess.
    if (until === null)
      return {
        kind: "embargoed",
        why: `its embargo ${shown(embargo)} is no date that can be read: state it as 2026-03-14T17:00:00Z`,
      };
    if (endOf(until) > now) return { kind: "embargoed", why: `it is embargoed until ${until}` };
  }
  if (status !== null && /^embargo/iu.test(status) && embargo === null)
    return { kind: "embargoed", why: "it is embargoed, and doesn't say until when" };
  return status === "future" ? { kind: "embargoed", why: "it is planned for later" } : { kind: "in" };
}

function endOf(until: string): number {
  return until.includes("T") ? momentOf(until) : momentOf(until) + DAY_EVERYWHERE;
}
