/** Words without marks that a paragraph announces: "She added:", and then a paragraph of hers, or a quotation set off with ">". */
import { ABSENT } from "../domain/absent.ts";
import type { Report } from "./reports/reports.ts";
import { isSubject, type Scene } from "./scene/scene.ts";
import { hasTrait } from "./scene/senses.ts";

/** How likely a block so announced is the announcer's, as the rules for reports were (PolNeAR train: right in 4 of 5). */
const ANNOUNCED = 0.85;

/** Tokens between the cue and the colon: "wrote on her page :". */
const MOST_BETWEEN = 7;
const QUOTED = /^>\s*/u;
/** A point of a list, a label, a heading: nobody's speech. */
const LISTED = /^(?:[-*•–—+]|\d+[.)])\s|^[^.!?]{1,60}$/u;

/** In order, without the ">" of their first line. A paragraph that holds marks is read by them. */
export function announcedBlocks(scene: Scene): Report[] {
  const marked = new Set(scene.runs.map(({ paragraph }) => paragraph));
  return colonsAtEnds(scene).flatMap((colon) => {
    const next = (scene.tokens[colon]?.paragraph ?? 0) + 1;
    return marked.has(next) ? [] : (announcedBy(scene, colon, next) ?? []);
  });
}

/** Numbers of the colons that end a paragraph. */
function colonsAtEnds({ tokens }: Scene): number[] {
  const found: number[] = [];
  for (const [at, { lower, paragraph }] of tokens.entries())
    if (lower === ":" && tokens[at + 1]?.paragraph !== paragraph) found.push(at);
  return found;
}

function announcedBy(scene: Scene, colon: number, paragraph: number): Report | null {
  const announced = scene.paragraphs[paragraph];
  const source = announced === undefined ? -1 : announcer(scene, colon);
  if (announced === undefined || source < 0) return null;
  const words = scene.text.slice(announced.start, announced.end);
  const lead = QUOTED.exec(words)?.[0].length ?? 0;
  if (LISTED.test(words.slice(lead)) || !/^\p{Lu}/u.test(words.slice(lead))) return null;
  const content = { start: announced.start + lead, end: announced.end };
  return { content: [content], cue: scene.phrases[source]?.verb ?? ABSENT, source, probability: ANNOUNCED };
}

/** Number of the last subject before the colon whose verb is such a cue, or -1. */
function announcer({ tokens, phrases }: Scene, colon: number): number {
  const sentence = tokens[colon]?.sentence;
  return phrases.findLastIndex((phrase) => {
    const near = phrase.verb < colon && colon - phrase.verb <= MOST_BETWEEN + 1;
    if (!near || tokens[phrase.first]?.sentence !== sentence) return false;
    return (
      isSubject(phrase) &&
      !phrase.passive &&
      hasTrait(tokens, phrase, "block") &&
      phrase.order === "subject-verb"
    );
  });
}
