/** Whether an article may be in the coverage at a moment: withdrawn and embargoed ones may not. */
import { type Article, shown } from "../../src/index.ts";
import { closedBecause } from "./audience.ts";
import { problemLine } from "./problem.ts";

/** An article that is there and that nobody may see. */
export interface Held {
  readonly why: string;
  readonly article: Article;
}

export type Admission =
  | { readonly kind: "in" }
  | { readonly kind: "withdrawn"; readonly why: string }
  | { readonly kind: "embargoed"; readonly why: string };

const WITHDRAWN =
  /cancel|kill|withdr|withh|retract|delet|unpublish|^(?:trash|private|draft|pending|auto-draft|inherit|password-protected|spiked)$/iu;

/** A day alone, or a time without its zone, is over when it is over everywhere on earth (UTC-12). */
const DAY_EVERYWHERE = 36 * 3_600_000;

/** `now` in milliseconds since 1970. */
export function admissionOf(
  { status, embargo }: Pick<Article, "status" | "embargo">,
  now: number,
): Admission {
  if (status !== null && WITHDRAWN.test(status))
    return { kind: "withdrawn", why: `its status is ${shown(status)}` };
  if (embargo !== null && !(embargoEnd(embargo) <= now))
    return { kind: "embargoed", why: `it is embargoed until ${embargo}` };
  if (status !== null && /^embargo/iu.test(status) && embargo === null)
    return { kind: "embargoed", why: "it is embargoed, and doesn't say until when" };
  return { kind: "in" };
}

/** Null, or why nobody may see it, wherever: withdrawn, embargoed, or limited to nobody knows what. */
export function heldBecause(article: Article, now: number): string | null {
  const admission = admissionOf(article, now);
  return admission.kind === "in" ? closedBecause(article) : admission.why;
}

/** A line for an article that is held back; none for any other. */
export function tellHeld(article: Article, now: number, tell: (message: string) => void): void {
  const why = heldBecause(article, now);
  if (why !== null) tell(problemLine({ file: article.file, place: null, message: `is held back: ${why}` }));
}

/** Milliseconds since 1970; not a number where it can't be read: then nobody may see it on a guess. */
export function embargoEnd(until: string): number {
  return Date.parse(until) + (until.includes("T") ? 0 : DAY_EVERYWHERE);
}
