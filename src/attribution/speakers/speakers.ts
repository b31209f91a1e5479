/** Source phrases resolved to the speakers of one article. */
import type { Article, Resolution, Span, Speaker } from "../../domain.ts";
import { slice } from "../../domain.ts";
import { firstTouching, type Mention } from "../mentions/mention.ts";
import { castOf } from "./cast.ts";
import { type Entity, speakerOf } from "./entity.ts";
import { withIssuers } from "./issuers.ts";
import { comparable } from "./names.ts";
import { withOwners } from "./owners.ts";
import { isRelative, withPronouns } from "./pronoun-chain.ts";
import { antecedentOf } from "./pronouns.ts";
import { withoutDeterminer } from "./roles.ts";

export interface Resolved {
  /** The same object for the same speaker throughout the article; null where nobody fits. */
  readonly speaker: Speaker | null;
  readonly how: Resolution;
  /** 0..1 that the phrase means this speaker, given that it is the source. */
  readonly confidence: number;
}

export interface SourceContext {
  readonly quoted: readonly Span[];
  /** Sources of the attributions before this one, in text order. */
  readonly lastSources: readonly Span[];
}

export interface SpeakerTable {
  /** Everybody named or described, in order of first mention. */
  readonly speakers: readonly Speaker[];
  /** Who the phrase names, given everything said before it in the article. Any span will do; the first mention that
   * it touches is what is resolved, so "the mayor, Ines Calloway," and "Ines Calloway, 52," are Ines Calloway. */
  resolve(source: Span, context: SourceContext): Resolved;
}

/** "Lind, who said": the clause hangs on the name. */
const RELATIVE_CONFIDENCE = 0.95;

/** Mentions before a pronoun among which the paper that it means is printed. */
const MOST_BEFORE = 100;

const UNRESOLVED: Resolved = { speaker: null, how: "unresolved", confidence: 0 };

/** `mentions` are those of `findMentions` for the same text. */
export function createSpeakerTable(article: Article, mentions: readonly Mention[]): SpeakerTable {
  const { text } = article;
  const people = castOf(text, mentions);
  const owned = withOwners(text, mentions, withPronouns(text, mentions, people));
  const resolvedCast = withIssuers(text, mentions, owned);
  const cast = new Map([...resolvedCast].filter(([at]) => people.has(at)));
  const speakers = new Map<Entity, Speaker>();
  for (const entity of cast.values()) if (!speakers.has(entity)) speakers.set(entity, speakerOf(entity));
  const forms = formsIn(speakers.keys());

  function resolve(source: Span, { lastSources }: SourceContext): Resolved {
    const at = firstTouching(mentions, source);
    const mention = mentions[at];
    if (mention === undefined) return UNRESOLVED;
    const part = partOf(mention, source);
    if (part !== null) return part;
    return mention.kind === "pronoun"
      ? resolvePronoun(at, mention, source, lastSources)
      : resolvePhrase(at, mention);
  }

  /** A source inside a longer phrase ("Lind" in "the latest Lind letters"): whoever has that form; null for others. */
  function partOf(mention: Mention, source: Span): Resolved | null {
    const inside = mention.start <= source.start && source.end <= mention.end;
    if (!inside || (source.start <= mention.head.start && mention.head.end <= source.end)) return null;
    const entity = forms.get(comparable(withoutDeterminer(slice(text, source)).replace(/['’]s?$/, "")));
    return entity === undefined
      ? null
      : { speaker: speakers.get(entity) ?? null, ...certaintyOf(null, entity) };
  }

  function resolvePhrase(at: number, mention: Mention): Resolved {
    const entity = cast.get(at);
    if (entity === undefined) return UNRESOLVED;
    return { speaker: speakers.get(entity) ?? null, ...certaintyOf(mention, entity) };
  }

  function resolvePronoun(
    at: number,
    mention: Mention,
    source: Span,
    lastSources: readonly Span[],
  ): Resolved {
    if (isRelative(text, mention)) return resolvedAs(resolvedCast.get(at), RELATIVE_CONFIDENCE);
    if (/^(?:i|we)\b/i.test(slice(text, mention))) return UNRESOLVED;
    // "It" means the statement before it means whoever issued that.
    const found = antecedentOf({ mentions, cast: owned, at, last: lastEntity(source, lastSources) });
    const entity = found?.entity.kind === "document" ? issuerBefore(at, found.entity) : found?.entity;
    return resolvedAs(entity, found?.confidence ?? 0);
  }

  function issuerBefore(at: number, paper: Entity): Entity | undefined {
    let before = at - 1;
    while (before > at - MOST_BEFORE && owned.get(before) !== paper) before -= 1;
    return owned.get(before) === paper ? resolvedCast.get(before) : paper;
  }

  function resolvedAs(entity: Entity | undefined, confidence: number): Resolved {
    const speaker = entity === undefined ? undefined : speakers.get(entity);
    return speaker === undefined ? UNRESOLVED : { speaker, how: "pronoun", confidence };
  }

  function lastEntity(source: Span, lastSources: readonly Span[]): Entity | null {
    const last = lastSources.findLast(({ end }) => end <= source.start);
    if (last === undefined) return null;
    const at = firstTouching(mentions, last);
    return owned.get(at) ?? null;
  }

  return { speakers: [...speakers.values()], resolve };
}

/** The first entity of each printed form. */
function formsIn(entities: Iterable<Entity>): ReadonlyMap<string, Entity> {
  const forms = new Map<string, Entity>();
  for (const entity of entities) {
    for (const form of entity.forms.keys()) if (!forms.has(form)) forms.set(form, entity);
  }
  for (const [form, entity] of forms) {
    const surname = form.slice(form.lastIndexOf(" ") + 1);
    if (entity.kind === "person" && entity.named && !forms.has(surname)) forms.set(surname, entity);
  }
  return forms;
}

/** Estimates by kind, given that the source is right (genres.dev: names 212 of 213, bodies 54 of 58, documents 15 of 21, people by their
 * office 15 of 15, by what they were just called 30 of 35 in PolNeAR train); the caller weighs them with how the source was found. */
function certaintyOf(mention: Mention | null, entity: Entity): { how: Resolution; confidence: number } {
  if (mention?.kind === "role") return { how: "role", confidence: entity.named ? 0.92 : 0.9 };
  if (mention?.kind === "document") return { how: "document", confidence: 0.8 };
  if (entity.kind === "group") return { how: "group", confidence: 0.93 };
  if (entity.kind === "document") return { how: "document", confidence: 0.8 };
  return { how: "named", confidence: 0.99 };
}
