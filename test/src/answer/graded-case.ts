/** Small made-up cases, each after a fault that somebody reported of a tool like this (cases.jsonl), and whether an answer does right by one. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { type Answer, createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";
import { placesOf } from "../text/a-browser.ts";

const OneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

const Case = z.object({
  id: z.string(),
  kind: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      text: z.string(),
      sidecar: z
        .object({
          publisher: z.string().nullable().default(null),
          published: z.string().nullable().default(null),
          url: z.string().nullable().default(null),
        })
        .prefault({}),
    }),
  ),
  question: z.string(),
  /** What the right answer has, and what it must not have. */
  expected: z.object({
    verdict: OneOrMore,
    /** Credited first; `_nf` but for how its letters are composed, `_ci` but for capitals, `_any` one of several. */
    speaker: z.string().optional(),
    speaker_nf: z.string().optional(),
    speaker_ci: z.string().optional(),
    speaker_any: z.array(z.string()).optional(),
    /** Each credited somewhere; nowhere. */
    speakers_all: z.array(z.string()).optional(),
    notspeaker: z.string().optional(),
    notcredit_name: z.string().optional(),
    /** Words shown among the citations; one of several; each of several; among citations or nearest; nowhere. */
    text: z.string().optional(),
    text_any: z.array(z.string()).optional(),
    text_all: z.array(z.string()).optional(),
    nearest: z.string().optional(),
    notext: z.string().optional(),
    /** Nothing is said to be found. */
    notcredit: z.boolean().optional(),
    notcredit_found: z.boolean().optional(),
    /** Words that nobody is credited with. */
    notcredit_text: z.string().optional(),
    /** That it was denied is shown. */
    deny: z.boolean().optional(),
    choice: z.array(z.string()).optional(),
    /** The first citation's link leads to its very place; leads to words at all. */
    linkunique: z.boolean().optional(),
    linkhash: z.boolean().optional(),
  }),
  after: z.string(),
});

export type GradedCase = z.infer<typeof Case>;

export const CASES: readonly GradedCase[] = casesIn(resolve(import.meta.dirname, "cases.jsonl"));

/** One case a line. */
export function casesIn(file: string): readonly GradedCase[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => Case.parse(JSON.parse(line)));
}

export function answerTo({ files, question }: GradedCase): Answer {
  const articles = files.map(({ name, text, sidecar }) =>
    anArticle({ id: name.replace(/\.\w+$/u, ""), text, ...sidecar }),
  );
  return createCoverage(articles).answer(question);
}

/** What an answer lacks or has too much; none where it is right. */
export function faultsOf({ expected }: GradedCase, answer: Answer): string[] {
  return [
    ...(expected.verdict.includes(answer.verdict)
      ? []
      : [`${answer.verdict} instead of ${expected.verdict.join(" or ")}`]),
    ...faultsOfSpeaker(expected, answer),
    ...faultsOfText(expected, answer),
    ...faultsOfLink(expected, answer),
  ];
}

type Expected = GradedCase["expected"];

/** The faults among pairs of what must hold and what is told where it doesn't. */
function unmet(...wants: readonly (readonly [boolean, string])[]): string[] {
  return wants.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function faultsOfSpeaker(expected: Expected, answer: Answer): string[] {
  const names = answer.citations.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name]));
  const first = answer.citations[0]?.speaker?.name ?? "nobody";
  const { speaker = first, speaker_nf: composed = first, speaker_ci: capitals = first } = expected;
  const { speaker_any: oneOf = [first], speakers_all: all = [], choice = [] } = expected;
  const { notspeaker = expected.notcredit_name } = expected;
  const offered = answer.verdict === "ambiguous-speaker" ? answer.choice : choice;
  return unmet(
    [first === speaker, `credits ${first}, not ${speaker}`],
    [first.normalize() === composed.normalize(), `credits ${first}, not ${composed}`],
    [first.toLowerCase().includes(capitals.toLowerCase()), `credits ${first}, not ${capitals}`],
    [oneOf.includes(first), `credits ${first}, not ${oneOf.join(" or ")}`],
    [all.every((name) => names.includes(name)), `credits ${names.join(", ")}, not ${all.join(" and ")}`],
    [notspeaker === undefined || !names.includes(notspeaker), `credits ${notspeaker}`],
    [choice.every((name) => offered.includes(name)), `offers ${offered.join(", ")}`],
  );
}

function faultsOfText(expected: Expected, { verdict, citations, nearest, notes }: Answer): string[] {
  const isFound = verdict.startsWith("found");
  const shows = (words: string): boolean => citations.some(({ text }) => text.includes(words));
  const isNear = (words: string): boolean => nearest.some(({ text }) => text.includes(words));
  const isCredited = (words: string): boolean =>
    citations.some(({ speaker, text }) => speaker !== null && text.includes(words));
  const { text = "", text_any: oneOf = [""], text_all: all = [], nearest: near = "", notext } = expected;
  const mustDecline = expected.notcredit === true || expected.notcredit_found === true;
  const { notcredit_text: uncredited, deny } = expected;
  const denies = /den(?:y|ies|ied)/u.test([...citations.map((one) => one.text), ...notes].join(" "));
  return unmet(
    [text === "" || shows(text), `doesn't show ${text}`],
    [oneOf.some((words) => words === "" || shows(words)), `shows none of ${oneOf.join(", ")}`],
    [all.every(shows), `doesn't show all of ${all.join(", ")}`],
    [near === "" || shows(near) || isNear(near), `doesn't show ${near} as near`],
    [notext === undefined || !shows(notext), `shows ${notext}`],
    [!(mustDecline && isFound), "says that it is found"],
    [uncredited === undefined || !isFound || !isCredited(uncredited), `credits somebody with ${uncredited}`],
    [deny !== true || denies, "shows no denial"],
  );
}

function faultsOfLink({ linkhash, linkunique }: Expected, { citations: [first] }: Answer): string[] {
  if (first === undefined) return [];
  const [place] = first.link === null ? [] : placesOf(first.link, first.article.text);
  return unmet(
    [linkhash !== true || first.link?.includes("#:~:text=") === true, "has no link to the words"],
    [linkunique !== true || (place !== undefined && overlaps(place, first)), "has a link to another place"],
  );
}

function overlaps(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  return one.start < other.end && other.start < one.end;
}
