/** "One of the doctors who signed the letter called …": the verb after a relative clause is the antecedent's, not the object's. */

import { type Phrase, UNLINKED } from "./phrase.ts";
import type { Token } from "./tokens.ts";

const RELATIVE = /^(?:who|that|which)$/;

/** The phrases, those linked anew where a clause without commas stands between a subject and its verb. */
export function withAntecedents(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const linked = [...phrases];
  for (const [at, object] of phrases.entries()) {
    const [antecedent, relative] = [linked[at - 2], phrases[at - 1]];
    if (
      antecedent === undefined ||
      relative === undefined ||
      !RELATIVE.test(tokens[relative.first]?.lower ?? "")
    )
      continue;
    const isObject = relative.verb === object.first - 1 && object.verb === object.last + 1;
    const isAntecedent = antecedent.last === relative.first - 1 && antecedent.verb < 0;
    if (!isObject || !isAntecedent || tokens[object.verb]?.sentence !== tokens[antecedent.first]?.sentence)
      continue;
    const { order, verb, lemma, strength, auxiliary, passive } = object;
    linked[at - 2] = { ...antecedent, order, verb, lemma, strength, auxiliary, passive, parted: true };
    linked[at] = { ...object, ...UNLINKED };
  }
  return linked;
}
