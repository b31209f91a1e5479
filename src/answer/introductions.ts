/** Where an article says who somebody is: "Owen Dempsey, a specialist in lungs at …". */
import { overlaps, type Passage, type Span, type Speaker } from "../domain.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import type { Holdings, Statement } from "./holdings.ts";
import type { Place } from "./measure.ts";

/** Characters beside a name in which words are on whoever it names ("Craig Menear of Home Depot") and not on somebody else spoken of. */
const BESIDE = 100;

/** What stands next to the name where the statement is credited and where the article first has it, without anybody's words: whoever is
 * spoken of in them isn't the one who speaks. */
export function introductionOf(speaker: Speaker, statement: Statement, holdings: Holdings): Place[] {
  return namingsOf(speaker, statement, holdings).flatMap(({ passage, sentence, at }) => {
    const near = {
      start: Math.max(sentence.start, at.start - BESIDE),
      end: Math.min(sentence.end, at.end + BESIDE),
    };
    const said = holdings.statementsIn(passage).filter(({ piece }) => overlaps(piece, near));
    return outside(
      near,
      said.map(({ piece }) => piece),
    ).map((span): Place => [passage, span]);
  });
}

/** The whole sentences: the one that credits the statement, and the one that first names its speaker. */
export function introducingSentences(
  speaker: Speaker,
  statement: Statement,
  holdings: Holdings,
): (readonly [Passage, Span])[] {
  return namingsOf(speaker, statement, holdings).map(({ passage, sentence }) => [passage, sentence]);
}

interface Naming {
  readonly passage: Passage;
  readonly sentence: Span;
  /** The name, or what stands for it. */
  readonly at: Span;
}

function namingsOf(speaker: Speaker, { passage, quotation }: Statement, holdings: Holdings): Naming[] {
  const { article } = passage;
  const passages = holdings.passagesOf(article);
  return [quotation.source, firstNaming(speaker, article.text, passages)].flatMap((at) => {
    const holding = passages.find(({ span }) => at !== null && span.start <= at.start && at.start < span.end);
    return at === null || holding === undefined
      ? []
      : [{ passage: holding, sentence: sentenceAround(article.text, holding.span, at), at }];
  });
}

function firstNaming({ name, kind }: Speaker, text: string, passages: readonly Passage[]): Span | null {
  const form = kind === "person" ? (name.split(" ").at(-1) ?? name) : name;
  const from = passages.find(({ zone }) => zone === "body")?.span.start ?? 0;
  const start = text.indexOf(form, from);
  return start < 0 ? null : { start, end: start + form.length };
}

/** What is left of a span without others. */
function outside(whole: Span, taken: readonly Span[]): Span[] {
  return taken.reduce(
    (left, { start, end }) =>
      left.flatMap((span) =>
        end <= span.start || span.end <= start
          ? [span]
          : [
              { start: span.start, end: start },
              { start: end, end: span.end },
            ].filter((one) => one.start < one.end),
      ),
    [whole],
  );
}
