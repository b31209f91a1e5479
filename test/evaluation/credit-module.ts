/** Learnt weights of credits as the text of src/attribution/ranking/credit-weights.ts. */
import type { Linear } from "../../src/domain/linear.ts";

/** `day` as in "2026-11-29". */
export function creditModule(weights: Linear, day: string): string {
  const pairs = [...weights].map(([name, weight]) => `  [${JSON.stringify(name)}, ${weight}],`);
  return `/** Learnt, not written: \`npm run train:attribution -- --write\` on ${day} from choices out of fold on PolNeAR's train part, and on 28
 *  articles of other genres annotated for this project. Figures by the names of features (credit.ts), no words of theirs. */
import type { Linear } from "../../domain/linear.ts";

export const CREDIT: Linear = new Map([
${pairs.join("\n")}
]);
`;
}
