/** Names that look like ordinary words ("Black", "Cuban", "May") are names where a verb of speech stands beside them. */
import type { Mention } from "../mentions/mentions.ts";
import { reportingVerb } from "./reporting-verbs.ts";
import type { Token } from "./tokens.ts";

/** The mentions, and a name for each capital word among the tokens that says something and isn't one of them yet. */
export function withSpokenFor(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const added: Mention[] = [];
  let next = 0;
  for (const [place, token] of tokens.entries()) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next += 1;
    const mention = mentions[next];
    const taken = mention !== undefined && mention.start < token.end;
    if (token.capital && !taken && speaks(tokens, place)) added.push(nameOf(token, mentions[next - 1]));
  }
  return added.length === 0 ? [...mentions] : [...mentions, ...added].sort((a, b) => a.start - b.start);
}

/** `“…,” said Black.` or `“…,” Black said.`: a verb of speech on one side, a mark or a quotation on the other. */
function speaks(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  if (isSpeech(before) && isEdge(tokens[place - 2], before) && isEdge(after, tokens[place])) return true;
  return isSpeech(after) && before !== undefined && (before.kind === "run" || before.lower === ",");
}

function isSpeech(token: Token | undefined): boolean {
  const verb = reportingVerb(token?.lower ?? "");
  return verb !== null && verb.strength === "speech" && verb.form === "finite";
}

function isEdge(token: Token | undefined, beside: Token | undefined): boolean {
  return token === undefined || token.kind !== "word" || token.paragraph !== beside?.paragraph;
}

function nameOf(token: Token, before: Mention | undefined): Mention {
  const span = { start: token.start, end: token.end };
  return {
    ...span,
    kind: "name",
    gender: null,
    head: span,
    possessive: false,
    sentence: before?.sentence ?? 0,
    governed: false,
    reporting: true,
  };
}
