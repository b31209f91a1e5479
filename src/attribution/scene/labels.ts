/** Words that announce a title, a name or a term between marks, by what they announce. */
import type { Scene } from "./scene.ts";

const LABELS: Readonly<Record<string, string>> = {
  work: `show shows program programme series book books novel memoir film movie album song songs track play musical drama comedy
    magazine newspaper blog podcast column essay poem anthem hit single painting video documentary episode sitcom miniseries thriller
    bestseller concert opera game`,
  naming: `titled entitled called dubbed nicknamed named known labeled labelled branded billed designated classified christened marked`,
  term: `term terms word words phrase phrases label nickname slogan hashtag so-called quote-unquote acronym moniker motto idea notion concept
    latin russian spanish french german`,
  stage: `nbc's abc's cbs's cnn's cnbc's msnbc's pbs's bbc's on`,
};

/** What is pressed is a button, what is sung a song. */
const HANDLED: ReadonlySet<string> = new Set(
  "press pressed presses pressing tap tapped taps tapping click clicked clicks clicking sing sings sang sung singing hummed".split(
    " ",
  ),
);

/** Tokens before a run among which a word that names it is sought. */
const REACH = 4;
/** "known on the terraces and beyond as" */
const KNOWN_REACH = 9;

const kinds = new Map(
  Object.entries(LABELS).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** "work", "naming", "term", "stage", or null. */
export function labelKind(lower: string): string | null {
  return kinds.get(lower) ?? null;
}

/** "pressed “Skip the queue”" */
export function isHandled({ shapes }: Scene, run: number): boolean {
  return HANDLED.has(shapes[run]?.before ?? "");
}

/** What the words just before a run call it: a show, a book, a term; an owner's "’s"; or none of these. */
export function labelBefore({ tokens, places }: Scene, run: number): string {
  const place = places[run] ?? 0;
  const sentence = tokens[place]?.sentence;
  const reach = tokens[place - 1]?.lower === "as" ? KNOWN_REACH : REACH;
  for (let at = place - 1; at >= Math.max(0, place - reach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === "run") break;
    const kind = at >= place - REACH || token.lower === "known" ? labelKind(token.lower) : null;
    if (kind !== null) return kind;
    if (at === place - 1 && token.lower.endsWith("'s")) return "owner";
    if (at === place - 1 && token.capital) return "capital";
  }
  return "unlabelled";
}
