/** Citation → the verbatim text behind a bar, who is credited with it and where it stands, and in one small line what is for checking. */
import type { Citation, DiffStep } from "../../src/index.ts";
import type { Cited } from "../../src/presentation/card.ts";
import {
  creditOf,
  detailsOf,
  nameOf,
  provenanceOf,
  speakerDetails,
  titleOf,
} from "../../src/presentation/cited.ts";
import { BOTH_SIDES, bothSidesOf } from "../../src/presentation/diff.ts";
import { shortAddress } from "../../src/presentation/short-address.ts";
import { hiddenNotes } from "./hidden.ts";
import { outside } from "./outside.ts";
import { indented, type Paragraph, type Run, run } from "./paragraph.ts";

export function renderCitation({ citation, number, standing, remarks }: Cited): Paragraph[] {
  const label = `[${number}] `;
  const margin = " ".repeat(label.length);
  const own = hiddenNotes(citation.text);
  const details = detailsOf({ citation, standing, remarks, own }, AS_SHOWN);
  return [
    barred(label, run(citation.text, "verbatim")),
    ...renderDiff(citation.diff ?? [], margin),
    renderCredit(citation, margin),
    indented(margin, run(details.join(" · "), "faint"), addressRun(citation)),
  ];
}

const AS_SHOWN = { source: outside, dates: outside, note: outside };

/** The bar stands before every line, so that no text of an article can pass for one of ours. */
export function barred(label: string, ...runs: readonly Run[]): Paragraph {
  return { ...indented("", ...runs), first: `${label}│ `, rest: `${" ".repeat(label.length)}│ ` };
}

function renderDiff(diff: readonly DiffStep[], margin: string): Paragraph[] {
  if (diff.length === 0) return [];
  const runs = bothSidesOf(diff, outside).flatMap(({ op, text }, index) => [
    run(index === 0 ? "" : " "),
    run(text, op === "same" ? "plain" : op),
  ]);
  return [indented(margin, run(BOTH_SIDES), ...runs)];
}

/** The headline is the link, where the terminal can show one. */
function renderCredit(citation: Citation, margin: string): Paragraph {
  const { article, link } = citation;
  const { text, isName } = creditOf(citation, outside);
  const address = link ?? article.url;
  return indented(
    margin,
    run(text, isName ? "strong" : "declined"),
    run(" · "),
    { ...run(titleOf(article, outside)), link: address === null ? null : outside(address) },
    run(` · ${provenanceOf(article, outside)}`),
  );
}

/** Without what leads to the very words: nobody types that. `/context` shows the article's whole one. */
function addressRun({ article, link }: Citation): Run {
  const address = article.url ?? link;
  if (address === null) return run(" · no address known", "faint");
  return { ...run(` · ${outside(shortAddress(address))}`, "faint"), stands: outside(link ?? address) };
}

export function renderSpeaker(
  { speaker, kind }: Pick<Citation, "speaker" | "kind">,
  margin: string,
): Paragraph[] {
  if (speaker !== null) {
    const details = speakerDetails(speaker, outside).join(", ");
    const detail = details === "" ? "" : ` – ${details}`;
    return [indented(margin, run(nameOf(speaker.name, outside), "strong"), run(detail))];
  }
  return kind === "passage"
    ? []
    : [indented(margin, run(creditOf({ speaker, kind }, outside).text, "declined"))];
}
