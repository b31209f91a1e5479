/** A scene over a whole text, for tests of one room's parts. */
import { type Scene, sceneOf } from "../../../src/attribution/scene/scene.ts";
import { slice } from "../../../src/domain.ts";

export function aScene(text: string): Scene {
  return sceneOf(text, [{ start: 0, end: text.length }]);
}

/** The words of a phrase by its number; null for none. */
export function phraseWords(scene: Scene, phrase: number): string | null {
  const mention = scene.phrases[phrase]?.mention;
  return mention === undefined ? null : slice(scene.text, mention);
}
