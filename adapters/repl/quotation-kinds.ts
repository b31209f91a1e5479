/** What stands behind `--kinds` → kinds of quotations. */
import type { QuotationKind } from "../../src/index.ts";
import { err, ok, type Result } from "../../src/result.ts";

const KINDS: readonly QuotationKind[] = ["direct", "mixed", "indirect"];
/** Words that the article puts in quotation marks: what is meant by a quotation unless more is asked for. */
const IN_MARKS: readonly QuotationKind[] = ["direct", "mixed"];

/** Null: nothing stands there. */
export function kindsIn(typed: string | null): Result<readonly QuotationKind[], string> {
  const asked = typed === null ? IN_MARKS : typed.split(",").map((kind) => kind.trim());
  const known = KINDS.filter((kind) => asked.includes(kind));
  return known.length < asked.length
    ? err(`--kinds takes ${KINDS.join(", ")}, with commas between`)
    : ok(known);
}
