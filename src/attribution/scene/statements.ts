/** Which quoted runs are somebody's words whatever stands around them: no title, label or scare quote is a sentence. */
import { labelBefore } from "./labels.ts";
import type { Scene } from "./scene.ts";
import type { Shape } from "./shapes.ts";

/** Words from which a sentence with its mark, and one cut short, is no label (4,830 of 4,907 such runs of PolNeAR train have
 * a speaker there). */
const WHOLE = 6;
const CUT = 8;
const TITLES: ReadonlySet<string> = new Set(["work", "naming"]);

export function isStatement(scene: Scene, run: number): boolean {
  const shape = scene.shapes[run];
  if (shape === undefined) return false;
  if (isForeignSentence(shape)) return !TITLES.has(labelBefore(scene, run));
  if (!shape.opensCapital) return false;
  return isParagraph(shape) || (isSentence(shape) && !TITLES.has(labelBefore(scene, run)));
}

/** Words of a sentence in another language; scripts without blanks write it as one word. */
const FOREIGN = 4;

/** Nobody writes an article in two languages: what is set off in another is somebody's. */
function isForeignSentence({ foreign, titled, words, opensCapital, before, after }: Shape): boolean {
  const isSetOff = /^[:,]?$/.test(before) || after === ",";
  return foreign && isSetOff && (words >= FOREIGN ? opensCapital && !titled : words === 1 && !opensCapital);
}

/** A paragraph by itself that ends as a sentence does; a few words without a verb may be a cross-heading. */
function isParagraph({ before, after, ending, words, clausal, titled }: Shape): boolean {
  const alone = before === "" && after === "" && ending === "stop";
  return alone && (clausal || (!titled && words >= WHOLE));
}

function isSentence({ clausal, titled, words, ending }: Shape): boolean {
  return clausal && !titled && words >= (ending === "none" ? CUT : WHOLE);
}
