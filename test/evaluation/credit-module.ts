/** Learnt weights of credits as the text of a module beside the features that they are of. */
import type { Linear } from "../../src/domain/linear.ts";

export interface CreditModule {
  /** Of the constant. */
  readonly name: string;
  /** The command that writes it. */
  readonly command: string;
  /** The file that tells the features. */
  readonly features: string;
  /** As in "2026-11-29". */
  readonly day: string;
}

export function creditModule(weights: Linear, { name, command, features, day }: CreditModule): string {
  const pairs = [...weights].map(([feature, weight]) => `  [${JSON.stringify(feature)}, ${weight}],`);
  return `/** Learnt, not written: \`npm run ${command} -- --write\` on ${day} from what was found out of fold in PolNeAR's train part, and in
 *  articles of other genres annotated for this project. Figures by the names of features (${features}), no words of theirs. */
import type { Linear } from "../../domain/linear.ts";

export const ${name}: Linear = new Map([
${pairs.join("\n")}
]);
`;
}
