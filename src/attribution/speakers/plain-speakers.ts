/** Source phrases resolved to speakers by the phrases alone: a name by its surname, an office by who was printed with it, a pronoun by
 * whoever spoke last. For languages without the tables that `createSpeakerTable` reads. */
import { type Span, slice } from "../../domain.ts";
import type { Gender, Language } from "../../language/language.ts";
import { firstTouching, type Mention } from "../mentions/mention.ts";
import { type Bearer, createRoster, type Roster, wordsOf } from "./roster.ts";
import type { Resolved, SourceContext, SpeakerTable } from "./speakers.ts";

/** Estimates, as all of the rules: nothing was measured. */
const LIKELY = { name: 0.95, shared: 0.6, role: 0.8, body: 0.85, last: 0.8, nearest: 0.65 } as const;
/** Mentions looked back at for whom a pronoun, or one of several bearers of a name, may be. */
const REACH = 100;

const UNRESOLVED: Resolved = { speaker: null, how: "unresolved", confidence: 0 };

type Cast = ReadonlyMap<number, Bearer>;

/** `mentions` are those of `nounPhrases` for the same text, in order. */
export function createPlainTable(
  text: string,
  mentions: readonly Mention[],
  language: Language,
): SpeakerTable {
  const roster = createRoster(language);
  const cast = castOf(text, mentions, roster);

  function resolve(source: Span, { lastSources }: SourceContext): Resolved {
    const at = firstTouching(mentions, source);
    const mention = mentions[at];
    const bearer = cast.get(at);
    if (mention?.kind === "pronoun") return pronoun(at, mention, lastSources.at(-1));
    if (mention === undefined || bearer === undefined) return UNRESOLVED;
    return { speaker: bearer.speaker, ...certaintyOf(text, mention, roster) };
  }

  function pronoun(at: number, { gender }: Mention, last: Span | undefined): Resolved {
    if (gender !== "female" && gender !== "male") return UNRESOLVED;
    const spoke = last === undefined ? undefined : cast.get(firstTouching(mentions, last));
    if (spoke !== undefined && mayBe(spoke, gender))
      return { speaker: spoke.speaker, how: "pronoun", confidence: LIKELY.last };
    const found = lastBefore(cast, at, (bearer) => mayBe(bearer, gender));
    return found === null
      ? UNRESOLVED
      : { speaker: found.speaker, how: "pronoun", confidence: LIKELY.nearest };
  }

  return { speakers: roster.bearers().map(({ speaker }) => speaker), resolve };
}

function mayBe({ gender, isPerson }: Bearer, asked: Gender): boolean {
  return isPerson && (gender === null || gender === asked);
}

/** Two of one surname: the bare surname is one of them, and perhaps the other. */
function certaintyOf(
  text: string,
  { kind, head }: Mention,
  roster: Roster,
): Pick<Resolved, "how" | "confidence"> {
  if (kind === "role") return { how: "role", confidence: LIKELY.role };
  if (kind === "group") return { how: "group", confidence: LIKELY.body };
  if (kind === "document") return { how: "document", confidence: LIKELY.role };
  const isShared = roster.named(wordsOf(slice(text, head))).length > 1;
  return { how: "named", confidence: isShared ? LIKELY.shared : LIKELY.name };
}

/** By mention number. Whole names first, for a surname may be printed before them; then offices, by who holds them. */
function castOf(text: string, mentions: readonly Mention[], roster: Roster): Cast {
  const cast = new Map<number, Bearer>();
  const names = [...mentions.entries()].filter(([, { kind }]) => kind === "name");
  const isWhole = ({ head }: Mention): boolean => slice(text, head).includes(" ");
  for (const whole of [true, false])
    for (const [at, mention] of names)
      if (isWhole(mention) === whole) cast.set(at, bearerOf(text, mention, at, cast, roster));
  linkAppositions(text, mentions, cast, roster);
  for (const [at, mention] of mentions.entries())
    if (mention.kind !== "pronoun" && !cast.has(at)) cast.set(at, holderOf(text, mention, at, cast, roster));
  return cast;
}

function bearerOf(text: string, mention: Mention, at: number, cast: Cast, roster: Roster): Bearer {
  const printed = slice(text, mention.head);
  const known = nearest(roster.named(wordsOf(printed)), at, cast);
  const bearer = known ?? roster.add("person", printed);
  roster.print(bearer, printed);
  bearer.gender ??= mention.gender;
  bearer.isPerson ||= mention.reporting;
  roster.appoint(bearer, text.slice(mention.start, mention.head.start));
  return bearer;
}

/** "Jana Lind, Bürgermeisterin von Harrowmere," and "die Bürgermeisterin, Jana Lind,": nothing but a comma between. */
function linkAppositions(
  text: string,
  mentions: readonly Mention[],
  cast: Map<number, Bearer>,
  roster: Roster,
): void {
  for (const [at, role] of mentions.entries()) {
    if (role.kind !== "role") continue;
    for (const beside of [at - 1, at + 1]) {
      const [name, bearer] = [mentions[beside], cast.get(beside)];
      if (name?.kind !== "name" || bearer === undefined || cast.has(at)) continue;
      const [first, second] = beside < at ? [name, role] : [role, name];
      if (!/^,\s$/u.test(text.slice(first.end, second.start))) continue;
      cast.set(at, bearer);
      bearer.gender ??= role.gender;
      roster.appoint(bearer, slice(text, role), slice(text, role.head));
    }
  }
}

/** Whoever has the office, the last one named before; somebody unnamed where nobody has, and a body by its name. */
function holderOf(text: string, mention: Mention, at: number, cast: Cast, roster: Roster): Bearer {
  const isRole = mention.kind === "role";
  const holders = isRole ? roster.holding(slice(text, mention.head)) : [];
  const phrase = roster.withoutDeterminer(slice(text, mention));
  const known = nearest(holders, at, cast) ?? roster.called(phrase);
  if (known !== undefined) return known;
  const bearer = roster.add(isRole ? "person" : mention.kind === "document" ? "document" : "group", phrase);
  bearer.gender = mention.gender;
  if (isRole) roster.appoint(bearer, phrase, slice(text, mention.head));
  return bearer;
}

/** Of several, the one who was printed last before the mention. */
function nearest(found: readonly Bearer[], at: number, cast: Cast): Bearer | undefined {
  if (found.length < 2) return found[0];
  return lastBefore(cast, at, (bearer) => found.includes(bearer)) ?? found[0];
}

function lastBefore(cast: Cast, at: number, fits: (bearer: Bearer) => boolean): Bearer | null {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const bearer = cast.get(before);
    if (bearer !== undefined && fits(bearer)) return bearer;
  }
  return null;
}
