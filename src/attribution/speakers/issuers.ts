/** Whose word a document is: "Lind's letter", "her remark", "a report by Harbour Watch", "Norland Line has put out a statement". What
 * the statement says is then Norland Line's. */

import { slice } from "../../domain.ts";
import { isSpeechNoun } from "../../language/english/reporting-verbs.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Cast, Entity } from "./entity.ts";
import { comparable } from "./names.ts";
import { owningPerson, SURE } from "./owners.ts";
import { antecedentOf } from "./pronouns.ts";
import { withoutDeterminer } from "./roles.ts";

/** The cast, with documents whose issuer the article names as that issuer. What is called by the noun alone after it ("the statement",
 * "it") is the last one's; "a statement" that nobody is named for makes the last one forgotten. */
export function withIssuers(text: string, mentions: readonly Mention[], cast: Cast): Cast {
  const issued = new Map(cast);
  const byForm = namedForms(cast);
  const last = new Map<string, Issued>();
  for (const [at, mention] of mentions.entries()) {
    const entity = cast.get(at);
    if (entity?.kind !== "document") continue;
    const noun = nounOf(text, mention, entity);
    if (!isSpeechNoun(noun)) continue;
    const issuer = issuerOf(text, mentions, { cast, byForm, at });
    const known = last.get(noun);
    const isNear = known !== undefined && mention.sentence - known.sentence <= REACH;
    if (issuer !== null) last.set(noun, { issuer, sentence: mention.sentence });
    else if (isNear && isKnown(text, mention, noun)) known.sentence = mention.sentence;
    else last.delete(noun);
    const own = last.get(noun);
    if (own !== undefined) issued.set(at, own.issuer);
  }
  return issued;
}

interface Issued {
  readonly issuer: Entity;
  /** In which it was last spoken of. */
  sentence: number;
}

/** Sentences of the narration after which "the statement" may be any. */
const REACH = 6;

/** A pronoun stands for the noun of what it means. */
function nounOf(text: string, { kind, head }: Mention, { forms }: Entity): string {
  const printed = kind === "pronoun" ? ([...forms.keys()][0] ?? "") : slice(text, head).toLowerCase();
  return printed.slice(printed.lastIndexOf(" ") + 1);
}

/** "it", "the statement", "that letter", and nothing more. */
function isKnown(text: string, mention: Mention, noun: string): boolean {
  const [determiner = "", rest] = slice(text, mention).toLowerCase().split(" ", 2);
  const isBare = rest === noun && mention.end - mention.start === determiner.length + 1 + noun.length;
  return mention.kind === "pronoun" || (isBare && /^(?:the|that|this|its|their)$/.test(determiner));
}

interface Place {
  readonly cast: Cast;
  readonly byForm: ReadonlyMap<string, Entity>;
  /** Number of the document's mention. */
  readonly at: number;
}

function issuerOf(text: string, mentions: readonly Mention[], { cast, byForm, at }: Place): Entity | null {
  const mention = mentions[at];
  if (mention === undefined || mention.kind === "pronoun") return null;
  return (
    owningPerson(text, mentions, cast, at) ??
    byForm.get(ownerIn(slice(text, mention))) ??
    agentOf(text, mentions, cast, at) ??
    senderOf(text, mentions, cast, at)
  );
}

/** Comparable form of "Lind" in "Lind's letter" and in "letter from Lind"; "" where neither is. */
function ownerIn(phrase: string): string {
  const owned = /^(?<owner>[^’'\n]{2,60})(?:['’]s|(?<=s)['’]) (?:[\p{L}-]+ ){0,2}[\p{Ll}-]+$/u.exec(phrase);
  const sent = / (?:from|by|of) (?<owner>(?:the )?\p{Lu}.*)/u.exec(phrase);
  const owner = (owned ?? sent)?.groups?.owner;
  return owner === undefined ? "" : comparable(withoutDeterminer(owner));
}

/** "The report by Lind" */
function agentOf(text: string, mentions: readonly Mention[], cast: Cast, at: number): Entity | null {
  const [mention, next] = [mentions[at], mentions[at + 1]];
  if (mention === undefined || next === undefined || next.possessive) return null;
  return /^ (?:by|from) $/u.test(text.slice(mention.end, next.start)) ? named(cast.get(at + 1)) : null;
}

const SENDS =
  /^(?:['’](?:ve|s))? (?:(?:has|have|had|later|then|also|now|since) ){0,3}(?:(?:issued|issues|released|releases|published|publishes|sent|posted|posts|wrote|writes|tweeted|circulated|put out|shared)|(?:said|says|wrote|writes|added|announced) in) $/u;

/** "Norland Line has put out a statement", "Lind said in a letter"; "they" is whoever that was. */
function senderOf(text: string, mentions: readonly Mention[], cast: Cast, at: number): Entity | null {
  const [before, mention] = [mentions[at - 1], mentions[at]];
  if (before === undefined || mention === undefined || before.possessive) return null;
  if (!SENDS.test(text.slice(before.end, mention.start))) return null;
  return named(cast.get(at - 1) ?? (before.kind === "pronoun" ? meant(mentions, cast, at - 1) : undefined));
}

/** Whom "they" and "it" mean. */
function meant(mentions: readonly Mention[], cast: Cast, at: number): Entity | undefined {
  const found = antecedentOf({ mentions, cast, at, last: null });
  return found !== null && found.confidence >= SURE ? found.entity : undefined;
}

function named(entity: Entity | undefined): Entity | null {
  return entity?.named === true && entity.kind !== "document" ? entity : null;
}

/** Everybody who is called by name, by each form; a person by the surname too. */
function namedForms(cast: Cast): ReadonlyMap<string, Entity> {
  const byForm = new Map<string, Entity>();
  for (const entity of new Set(cast.values())) {
    if (named(entity) === null) continue;
    for (const form of entity.forms.keys()) {
      if (!byForm.has(form)) byForm.set(form, entity);
      const surname = form.slice(form.lastIndexOf(" ") + 1);
      if (entity.kind === "person" && !byForm.has(surname)) byForm.set(surname, entity);
    }
  }
  return byForm;
}
