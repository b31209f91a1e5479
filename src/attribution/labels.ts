/** Words that announce a title, a name or a term between marks, by what they announce. */

const LABELS: Readonly<Record<string, string>> = {
  work: `show shows program programme series book books novel memoir film movie album song songs track play musical drama comedy
    magazine newspaper blog podcast column essay poem anthem hit single painting video documentary episode sitcom miniseries thriller
    bestseller concert opera game`,
  naming: `titled entitled called dubbed nicknamed named known labeled labelled branded billed designated classified christened`,
  term: `term terms word words phrase phrases label nickname slogan hashtag so-called quote-unquote acronym moniker motto idea notion concept
    latin russian spanish french german`,
  stage: `nbc's abc's cbs's cnn's cnbc's msnbc's pbs's bbc's on`,
};

const kinds = new Map(
  Object.entries(LABELS).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** "work", "naming", "term", "stage", or null. */
export function labelKind(lower: string): string | null {
  return kinds.get(lower) ?? null;
}
