/** All that a coverage holds of one speaker → what a terminal shows of it: who, how much, when, and the newest on each subject. */
import type { Citation, Profiled, Said, SpeakerProfile, Subject } from "../../src/index.ts";
import { nameOf, titleOf } from "../../src/presentation/cited.ts";
import { BOTH_SIDES, bothSidesOf } from "../../src/presentation/diff.ts";
import {
  alsoFitsLine,
  DENIED,
  extentOf,
  HEADINGS,
  leftLine,
  NO_ROLE,
  OTHERWISE,
  periodsOf,
  roleLine,
  SUBJECTS_TOLD,
} from "../../src/presentation/profile.ts";
import { counted } from "../../src/presentation/wording.ts";
import { outside } from "./outside.ts";
import { AIR, indented, type Paragraph, paragraph, run } from "./paragraph.ts";
import { renderCitation } from "./render-citation.ts";
import { padTo, width } from "./width.ts";

/** What is shown, and its citations in the order of their numbers. */
export interface RenderedProfile {
  readonly paragraphs: readonly Paragraph[];
  readonly citations: readonly Citation[];
}

/** Statements of one subject, and subjects, that a terminal shows; what others say. */
const OF_SUBJECT = 3;
const OTHERWISE_OF_SUBJECT = 4;
const MOST_SUBJECTS = 8;
const MOST_ABOUT = 5;
/** Columns of the longest bar. */
const LONGEST_BAR = 30;

export function renderProfiled(found: Profiled, asked: string): RenderedProfile {
  switch (found.kind) {
    case "nobody":
      return { paragraphs: nobody(asked, found.spelt), citations: [] };
    case "several":
      return { paragraphs: severalOf(found.choice), citations: [] };
    case "speaker":
      return renderProfile(found.profile);
  }
}

function nobody(asked: string, spelt: readonly string[]): Paragraph[] {
  const told = paragraph(run(`Nobody of whom anything is printed is called “${outside(asked)}”.`));
  return spelt.length === 0
    ? [told]
    : [told, paragraph(run(`Spelt nearly so: ${spelt.map(outside).join(", ")}.`))];
}

function severalOf(choice: readonly string[]): Paragraph[] {
  return [
    paragraph(run("Which of them? The name fits several:", "declined")),
    ...choice.map((name) => indented("  ", run(`/speaker ${nameOf(name, outside)}`, "strong"))),
  ];
}

function renderProfile(profile: SpeakerProfile): RenderedProfile {
  const subjects = profile.subjects.slice(0, MOST_SUBJECTS);
  const shown = subjects.map(({ said }) => chosenOf(said, profile));
  const order = shown.flat();
  const numberOf = (at: number): number => order.indexOf(at) + 1;
  const about = profile.about.slice(-MOST_ABOUT);
  const sections = [
    heading(profile),
    rolesIn(profile),
    timeIn(profile),
    [paragraph(run(HEADINGS.subjects, "strong"), run(` – ${SUBJECTS_TOLD}`, "faint"))],
    ...subjects.map((subject, at) => subjectIn(subject, shown[at] ?? [], profile, numberOf)),
    restIn(profile, order.length),
    aboutIn(profile, about, order.length),
  ].filter((section) => section.length > 0);
  return {
    paragraphs: sections.flatMap((section) => [AIR, ...section]),
    citations: [...order.flatMap((at) => profile.said[at]?.citation ?? []), ...about],
  };
}

/** The newest, and what stands against each other; undated ones where there are no others. */
function chosenOf(all: readonly number[], { said }: SpeakerProfile): number[] {
  const dated = all.filter((at) => said[at]?.citation.article.published !== null);
  const newest = (dated.length > 0 ? dated : all).slice(-OF_SUBJECT);
  const otherwise = all.filter((at) => (said[at]?.otherwise.length ?? 0) > 0).slice(-OTHERWISE_OF_SUBJECT);
  return all.filter((at) => newest.includes(at) || otherwise.includes(at));
}

function heading({ speaker, counts, ...profile }: SpeakerProfile): Paragraph[] {
  const notes = [alsoFitsLine(profile, outside), leftLine(profile)].flatMap((line) => line ?? []);
  return [
    paragraph(run(nameOf(speaker.name, outside), "strong")),
    paragraph(run(extentOf(counts, outside))),
    ...notes.map((line) => paragraph(run(line, "faint"))),
  ];
}

function rolesIn({ roles }: SpeakerProfile): Paragraph[] {
  return [
    paragraph(run(HEADINGS.roles, "strong")),
    ...(roles.length === 0
      ? [indented("  ", run(NO_ROLE, "faint"))]
      : roles.map((role) =>
          indented("  ", run(outside(role.text), "verbatim"), run(` – ${roleLine(role, outside)}`)),
        )),
  ];
}

/** A bar for each month or year in which something was said. */
function timeIn({ months }: SpeakerProfile): Paragraph[] {
  const periods = periodsOf(months).filter(({ said }) => said > 0);
  const most = Math.max(1, ...periods.map(({ said }) => said));
  const wide = Math.max(0, ...periods.map(({ label }) => width(label)));
  const bars = periods.map(({ label, said }) => {
    const bar = "█".repeat(Math.max(1, Math.round((said / most) * Math.min(most, LONGEST_BAR))));
    return indented("  ", run(padTo(label, wide)), run(` ${bar} `, "margin"), run(String(said)));
  });
  return bars.length === 0 ? [] : [paragraph(run(HEADINGS.time, "strong")), ...bars];
}

function subjectIn(
  { word, article, said }: Subject,
  shown: readonly number[],
  profile: SpeakerProfile,
  numberOf: (at: number) => number,
): Paragraph[] {
  const title = word === null ? (article === null ? "" : titleOf(article, outside)) : outside(word.text);
  const count = said.length > shown.length ? `${counted(said.length, "statement")}, of which:` : "";
  return [
    paragraph(run(title, "strong"), run(count === "" ? "" : ` – ${count}`)),
    ...shown.flatMap((at) => {
      const one = profile.said[at];
      return one === undefined ? [] : renderSaid(one, numberOf(at), numberOf);
    }),
  ];
}

function renderSaid(said: Said, number: number, numberOf: (at: number) => number): Paragraph[] {
  const others = said.otherwise.map(numberOf);
  const shown = others.filter((other) => other > 0).map((other) => `[${other}]`);
  const remarks = [
    ...(said.polarity === "denied" ? [DENIED] : []),
    ...(others.length === 0
      ? []
      : [`${OTHERWISE}: ${shown.length > 0 ? shown.join(", ") : "not shown here"}`]),
  ];
  const margin = " ".repeat(`[${number}] `.length);
  return [
    ...renderCitation({ citation: said.citation, number, standing: "answers", opens: false, remarks }),
    ...said.changes.flatMap(({ article, diff }) =>
      indented(
        margin,
        run(`${BOTH_SIDES.replace("asked", "here")} `, "faint"),
        ...bothSidesOf(diff, outside).map(({ op, text }) => run(`${text} `, op === "same" ? "plain" : op)),
        run(`· another version, ${outside(article.published ?? "undated")}`, "faint"),
      ),
    ),
  ];
}

function restIn({ subjects, said }: SpeakerProfile, shown: number): Paragraph[] {
  const more = said.length - shown;
  if (more <= 0) return [];
  const others = subjects.length - MOST_SUBJECTS;
  const under = others > 0 ? `, ${counted(others, "other subject")} among them` : "";
  return [
    paragraph(run(`… and ${counted(more, "statement")} more${under}: ask “everything … said”.`, "faint")),
  ];
}

function aboutIn({ about: all }: SpeakerProfile, about: readonly Citation[], before: number): Paragraph[] {
  if (about.length === 0) return [];
  const more = all.length > about.length ? ` – ${all.length}, the newest:` : "";
  return [
    paragraph(run(HEADINGS.about, "strong"), run(more)),
    ...about.flatMap((citation, at) =>
      renderCitation({ citation, number: before + at + 1, standing: "answers", opens: false, remarks: [] }),
    ),
  ];
}
