/** How likely a source found by rules is right. Nothing was learnt or measured here: round figures below those of English, so that no
 * such credit passes for one that was. */
import { ABSENT } from "../../domain/absent.ts";
import type { Credit } from "../ranking/credit.ts";

const LIKELY = { marked: 0.85, fragment: 0.6, carried: 0.65 } as const;

export const creditByLinks: Credit = (scene, run, { phrase }) => {
  const source = scene.tokens[scene.phrases[phrase]?.first ?? ABSENT];
  const place = scene.tokens[scene.places[run] ?? ABSENT];
  if (source === undefined || source.sentence !== place?.sentence) {
    const announced = scene.tokens[(scene.places[run] ?? 0) - 1]?.lower === ":";
    return announced ? LIKELY.marked : LIKELY.carried;
  }
  const { opensCapital = false, words = 0 } = scene.shapes[run] ?? {};
  return opensCapital && words > 1 ? LIKELY.marked : LIKELY.fragment;
};
