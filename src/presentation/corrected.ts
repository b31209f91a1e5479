/** Citations of an answer that don't stand any more as they were shown → what is said of it where the answer stands. */
import { type CitationNow, isTouched, type ShownCitation } from "../index.ts";
import { type AsShown, nameOf } from "./cited.ts";
import { diffRuns, sidesTold } from "./diff.ts";
import { partsOf } from "./parts.ts";
import { type Line, line, type Piece, quoted, type Run, run, smallOf } from "./piece.ts";
import type { Surface } from "./surface.ts";
import { counted } from "./wording.ts";

/** `held`: why its article is held back, where it is. */
export interface Corrected {
  readonly shown: ShownCitation;
  readonly now: CitationNow & { readonly held: string | null };
}

/** Of each: what was shown, behind a bar, and what became of it. `link`: an address as it may stand on the platform. */
export function correctedOn<Unit extends string>(
  {
    outside,
    weight,
    fittingEnd,
    neighbour,
  }: Pick<Surface<Unit>, "outside" | "weight" | "fittingEnd" | "neighbour">,
  citations: readonly Corrected[],
  link: (address: string) => string | null,
): readonly (readonly Piece[])[] {
  const touched = citations.filter(({ now }) => isTouched(now));
  const note = (words: string) => outside(words, weight.note);
  if (touched.length === 0) return [[line(run(STANDS_AGAIN))]];
  const head = `Corrected since: ${counted(touched.length, "passage")} of this answer ${touched.length === 1 ? "doesn’t" : "don’t"} stand any more as shown`;
  return [[line(run(head, "strong"))], ...touched.map((one) => piecesOf(one))];

  function piecesOf({ shown, now }: Corrected): Piece[] {
    const { headline, article: file, url, speaker } = shown;
    const address = now.article?.url ?? url;
    return [
      ...beginningOf(shown.exact),
      ...becameOf(now),
      line(
        run(speaker === null ? "credited to nobody then" : `credited then to ${named(speaker)}`),
        run(" · "),
        run(outside(headline ?? file, weight.headline), "plain", address === null ? null : link(address)),
      ),
      ...now.corrections.map((one) => smallOf([`Stated since by its publisher: ${note(one)}`])),
    ];
  }

  /** Letter for letter, as far as there is room. */
  function beginningOf(words: string): Piece[] {
    const [first = "", ...rest] = partsOf(words, (all, start) => fittingEnd(all, start, neighbour));
    return [quoted(first), ...(rest.length === 0 ? [] : [line(run("(it goes on)"))])];
  }

  function becameOf({ finding, article, credit, held }: Corrected["now"]): Line[] {
    const shown: AsShown = note;
    if (held !== null) return [told(`Now: the article is held back: ${note(held)}`)];
    if (finding.kind === "gone")
      return [told(article === null ? "Now: the article isn’t in the coverage any more" : GONE)];
    const reworded: Line[] =
      finding.kind === "wording changed"
        ? [
            {
              ...line(...thenAndNow(diffRuns(finding.diff, shown))),
              told: sidesTold(finding.diff, shown, ["then", "now"]),
            },
          ]
        : [];
    return credit === null ? reworded : [...reworded, told(creditLine(credit.now))];
  }

  function creditLine(name: string | null): string {
    return name === null
      ? "Now: the same words, credited to nobody that whosaid can name"
      : `Now: the same words, credited to ${named(name)}`;
  }

  function named(name: string): string {
    return nameOf(name, (words) => outside(words, weight.name));
  }
}

const STANDS_AGAIN = "What this answer showed was changed meanwhile, and stands again as it was shown.";
const GONE = "Now: the article doesn’t print these words any more";

function told(sentence: string): Line {
  return line(run(sentence, "strong"));
}

/** The label of a diff between what was asked and what is printed says neither here. */
function thenAndNow([, ...steps]: readonly Run[]): Run[] {
  return [run("Then and now: "), ...steps];
}
