/** Who is quoted in a headline: "Lind: ‘We will pay’", "Lind says ‘we will pay’", "‘We will pay,’ says Lind". */
import { type Choice, NOBODY } from "./ranker.ts";
import type { Scene } from "./scene.ts";

/** Headlines hardly use a name and a colon, or a verb of speech, for anything else. */
const PROBABILITY = { colon: 0.93, verb: 0.8 } as const;
/** Phrases of a headline that are looked at, on each side of the marks. */
const REACH = 12;
const NOBODY_NAMED: Choice = { phrase: NOBODY, probability: 0 };

/** The name before a colon, or else the subject of a reporting verb, within the run's own line. */
export function headlineSource(scene: Scene, run: number): Choice {
  const after = scene.phraseAfter[run] ?? 0;
  const before = inHeadline(
    scene,
    run,
    Array.from({ length: REACH }, (_, back) => after - 1 - back),
  );
  const behind = inHeadline(
    scene,
    run,
    Array.from({ length: REACH }, (_, ahead) => after + ahead),
  );
  const named = before.findLast((phrase) => isBeforeColon(scene, phrase));
  if (named !== undefined) return { phrase: named, probability: PROBABILITY.colon };
  const speaks = [...before, ...behind].find((phrase) => isReporting(scene, phrase));
  return speaks === undefined ? NOBODY_NAMED : { phrase: speaks, probability: PROBABILITY.verb };
}

function inHeadline({ runs, phrases, tokens }: Scene, run: number, numbers: readonly number[]): number[] {
  const paragraph = runs[run]?.paragraph;
  return numbers.filter((phrase) => tokens[phrases[phrase]?.first ?? -1]?.paragraph === paragraph);
}

function isBeforeColon({ phrases, tokens }: Scene, phrase: number): boolean {
  return tokens[(phrases[phrase]?.last ?? -2) + 1]?.lower === ":";
}

function isReporting({ phrases }: Scene, phrase: number): boolean {
  const { order, strength } = phrases[phrase] ?? { order: "none", strength: "none" };
  return (
    (strength === "speech" || strength === "naming") && (order === "subject-verb" || order === "verb-subject")
  );
}
