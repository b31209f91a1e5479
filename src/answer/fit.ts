/** How well whoever speaks fits whoever is asked for. */
import type { Article, Speaker } from "../domain.ts";
import { OFFICES } from "../language/english/nouns-data.ts";
import { tokenize } from "../text/analyse.ts";
import { type Asked, SURELY_ASKED } from "./asked.ts";
import type { Evidence } from "./gather.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { introductionOf } from "./introductions.ts";
import type { Meaning } from "./meaning.ts";
import type { Measure, Place } from "./measure.ts";
import { createNamesPrinted } from "./others-names.ts";
import { isNamesake } from "./speakers.ts";
import { describesDocument, describesPerson } from "./whom.ts";

/** In 0..1. */
export interface Fit {
  /** How well a statement's speaker fits whoever is asked for; of a passage, how well those whom it hears or names do. */
  readonly fit: number;
  /** How likely its speaker is asked for by name or role. */
  readonly named: number;
}

const NO_FIT: Fit = { fit: 0, named: 0 };

/** Of a statement's speaker with whoever is asked for: by the name or role found, or by the words that introduce them, or near ones, or by what
 * other articles call them. */
export function createFit(
  asked: Asked,
  { measure, meaning }: { readonly measure: Measure; readonly meaning: Meaning },
  holdings: Holdings,
): (statement: Statement) => Fit {
  const known = new Map<string, Fit>();
  const phrases = asked.speakers.map((one) => ({ ...one, mayBe: kindsOf(one.text) }));
  const namesPrinted = createNamesPrinted(asked, measure);
  const isOthersName = (word: number, article: Article, called: ReadonlySet<string>): boolean => {
    const term = asked.words[word]?.term ?? "";
    return !called.has(term) && namesPrinted(article).has(term);
  };
  return (statement) => {
    const { speaker, passage, quotation } = statement;
    if (speaker === null) return NO_FIT;
    const key = `${passage.article.id} ${quotation.source?.start ?? ""} ${speaker.name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let introduction: readonly Place[] | null = null;
    let [fit, named] = [0, 0];
    for (const { text, speakers, isName, words, weight, mayBe } of phrases) {
      if (speakers.has(speaker)) {
        named = Math.max(named, weight);
        fit = Math.max(fit, weight);
      } else if (!isName && mayBe[speaker.kind] && !isNamesake(text, speaker.name)) {
        const called = whoIs(speaker);
        if (words.every((at) => isOthersName(at, passage.article, called))) continue;
        introduction ??= introductionOf(speaker, statement, holdings);
        const described = Math.max(meaning.shareOf(words, introduction), measure.shareIn(words, called));
        fit = Math.max(fit, weight * described);
      }
    }
    known.set(key, { fit, named });
    return { fit, named };
  };
}

/** A person is no report, and protesters are no house speaker, whatever stands beside their name. */
function kindsOf(text: string): Readonly<Record<Speaker["kind"], boolean>> {
  const isAny = !describesPerson(text);
  return { person: !describesDocument(text), group: isAny, document: isAny };
}

function whoIs({ name, roles }: Speaker): ReadonlySet<string> {
  return new Set(tokenize([name, ...roles].join(" ")).map(({ term }) => term));
}

/** Of an article: how well the best of those fits whom its evidence hears. */
export function createHeard(
  evidence: readonly Evidence[],
  fitOf: (statement: Statement) => Fit,
): (article: Article) => number {
  const best = new Map<Article, number>();
  for (const { passage, statement } of evidence)
    if (statement !== null)
      best.set(passage.article, Math.max(best.get(passage.article) ?? 0, fitOf(statement).fit));
  return (article) => best.get(article) ?? 0;
}

/** A body speaks through its people, whom an article on it seldom calls its. */
export function asksForBody({ speakers: [likeliest] }: Asked): boolean {
  return (
    likeliest !== undefined &&
    likeliest.weight >= SURELY_ASKED &&
    !likeliest.isName &&
    !describesPerson(likeliest.text) &&
    !describesDocument(likeliest.text) &&
    [...likeliest.speakers].every(({ kind }) => kind === "group")
  );
}

export function holdsOffice(statement: Statement | null): boolean {
  return statement?.speaker?.kind === "person" && statement.speaker.roles.some(isOffice);
}

function isOffice(role: string): boolean {
  return tokenize(role).some(({ word }) => OFFICES.has(word));
}

/** Of those whom it hears or names. */
export function fitInPassage(
  { passage }: Evidence,
  asked: Asked,
  measure: Measure,
  holdings: Holdings,
  fitOf: (statement: Statement) => Fit,
): Fit {
  const heard = holdings.statementsIn(passage).map((statement) => fitOf(statement).fit);
  const names = asked.speakers.map(({ words, weight }) => weight * measure.shareOf(words, [[passage, null]]));
  return { fit: Math.max(0, ...heard, ...names), named: 0 };
}
