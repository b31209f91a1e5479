/** Whether words in marks stand as their own clause (direct) or inside the narrator's (mixed). */
import { ABSENT } from "../domain/absent.ts";
import type { Scene } from "./scene/scene.ts";

/** `source` is the number of the run's source phrase. */
export function kindOf(scene: Scene, run: number, source: number): "direct" | "mixed" {
  const shape = scene.shapes[run];
  const quoted = scene.runs[run];
  if (shape === undefined || quoted === undefined) return "mixed";
  if (!quoted.closed) return "direct";
  const place = scene.places[run] ?? 0;
  const sourceFollows = (scene.phrases[source]?.first ?? ABSENT) > place;
  const setOff = shape.opensSentence || /^[,:—–-]$/.test(shape.before);
  if (shape.opensCapital) return setOff || (sourceFollows && shape.ending !== "none") ? "direct" : "mixed";
  const resumes = shape.before === "," && followsItsOwn(scene, run);
  return resumes || (shape.opensSentence && shape.ending !== "none") ? "direct" : "mixed";
}

/** The run before stands in the same sentence: `"We will," she said, "if we can."` */
function followsItsOwn({ tokens, places }: Scene, run: number): boolean {
  const here = tokens[places[run] ?? 0];
  const before = run > 0 ? tokens[places[run - 1] ?? 0] : undefined;
  return before !== undefined && here?.sentence === before.sentence;
}
