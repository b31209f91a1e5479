/** Who is quoted in a headline: "Lind: ‘We will pay’", "Lind says ‘we will pay’", "‘We will pay,’ says Lind". */
import { ABSENT } from "../domain/absent.ts";
import { NOBODY } from "./ranking/ranker.ts";
import type { Scene } from "./scene/scene.ts";

/** Number of a phrase, or `NOBODY`, and how likely it is the source, in 0..1. */
export interface HeadlineSource {
  readonly phrase: number;
  readonly probability: number;
}

/** Headlines hardly use a name and a colon, or a verb of speech, for anything else. */
const PROBABILITY = { colon: 0.93, verb: 0.8 } as const;
/** Phrases of a headline that are looked at, on each side of the marks. */
const REACH = 12;
/** Most words in marks that are a fragment, unless they are a clause ("we will pay"). */
const FRAGMENT = 3;
const SUBJECTS: ReadonlySet<string> = new Set(["subject-verb", "verb"]);
const NOBODY_NAMED: HeadlineSource = { phrase: NOBODY, probability: 0 };

/** Who speaks before a colon, or else the subject of a reporting verb, within the run's own line. A few words in marks beside a
 * verb are as often as not another's, or a paraphrase (11 of 28 headlines of PolNeAR train were right): nobody's. */
export function headlineSource(scene: Scene, run: number): HeadlineSource {
  const after = scene.phraseAfter[run] ?? 0;
  const before = inHeadline(
    scene,
    run,
    Array.from({ length: REACH }, (_, back) => after - REACH + back),
  );
  const colon = before.findLastIndex((phrase) => isBeforeColon(scene, phrase));
  if (colon >= 0)
    return { phrase: speaks(scene, before.slice(0, colon + 1)), probability: PROBABILITY.colon };
  if (isFragment(scene, run)) return NOBODY_NAMED;
  const behind = inHeadline(
    scene,
    run,
    Array.from({ length: REACH }, (_, ahead) => after + ahead),
  );
  const reporting = [...before.toReversed(), ...behind].find((phrase) => isReporting(scene, phrase));
  return reporting === undefined ? NOBODY_NAMED : { phrase: reporting, probability: PROBABILITY.verb };
}

function isFragment({ shapes }: Scene, run: number): boolean {
  const { words, clausal } = shapes[run] ?? { words: 0, clausal: false };
  return words <= FRAGMENT && !clausal;
}

/** "Judge tells trust: ‘Open the books’" is the judge's: the first subject of a verb, else the last name. */
function speaks({ phrases }: Scene, numbers: readonly number[]): number {
  const subject = numbers.find((number) => SUBJECTS.has(phrases[number]?.order ?? "none"));
  return subject ?? numbers.at(-1) ?? NOBODY;
}

function inHeadline({ runs, phrases, tokens }: Scene, run: number, numbers: readonly number[]): number[] {
  const paragraph = runs[run]?.paragraph;
  return numbers.filter((phrase) => tokens[phrases[phrase]?.first ?? ABSENT]?.paragraph === paragraph);
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
