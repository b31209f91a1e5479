/** What every renderer owes its readers → where one doesn't give it. The words are spelled out here once more, so that none changes by itself. */

import type { Answer, Citation, Resolution, Verdict } from "../../../src/index.ts";
import { readableDate } from "../../../src/presentation/date.ts";
import { printedDatesOf } from "../../../src/presentation/printed-dates.ts";
import { citedOf } from "../../an-answer.ts";
import { faultsOfParts } from "./parts.ts";
import type { Page, Passage, Reading, Renderer } from "./renderer.ts";
import { beginningOf, says } from "./says.ts";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  found: "Found – printed as a quotation",
  "found-variant": "Found – printed with slightly different wording",
  "found-indirect": "Reported, not quoted – the exact words are not printed",
  "found-passage": "Found in the article’s own account – not a quotation",
  misquoted: "Not in these words – printed differently",
  "other-words": "Printed, in other words",
  "wrong-speaker": "No – printed as ",
  "headline-only": "Only in a headline – not printed so in the body",
  "ambiguous-speaker": "Which of them? The name fits several speakers in the coverage:",
  "not-in-coverage": "Not in the coverage",
};

const KINDS: Readonly<Record<Citation["kind"], string>> = {
  direct: "direct quotation",
  mixed: "quoted in part, inside the article’s own sentence",
  indirect: "reported speech, not quoted",
  passage: "the article’s own words",
};

const ZONES: Readonly<Record<Citation["zone"], string>> = {
  body: "",
  headline: "headline, which may paraphrase",
  subheadline: "subheadline, which may paraphrase",
  caption: "caption",
  credit: "credit line",
  navigation: "navigation line",
};

const HOW: Readonly<Record<Resolution, string>> = {
  named: "",
  pronoun: "resolved from the text",
  role: "a role, resolved from the text",
  group: "a group",
  document: "a document",
  "carried-over": "carried over from the quotation before",
  "paragraph-before": "named in the paragraph before",
  transcript: "by the transcript’s own labels",
  unresolved: "not resolved to a name",
};

export function faultsOf(answer: Answer, renderer: Renderer): string[] {
  const pages = renderer.render(answer);
  const readings = (["seen", "spoken"] as const).flatMap((way) =>
    faultsOfReadings(
      answer,
      pages.map((page) => page[way]),
      renderer,
    ).map((fault) => `${way}: ${fault}`),
  );
  return [...pages.flatMap(({ problems }) => problems), ...readings, ...unspoken(pages)];
}

/** Nothing is seen that isn't spoken, marks and links aside. */
function unspoken(pages: readonly Page[]): string[] {
  return pages.flatMap(({ seen, spoken }, at) =>
    seen.passages.length === spoken.passages.length ? [] : [`page ${at + 1} says less than it shows`],
  );
}

function faultsOfReadings(answer: Answer, readings: readonly Reading[], renderer: Renderer): string[] {
  const all = citedOf(answer);
  const answers = answer.parts.length === 0 ? [answer] : answer.parts;
  const passages = readings.flatMap((reading) => reading.passages);
  const known = passages.filter(({ number }) => number >= 1 && number <= all.length);
  return [
    ...faultsOfHead(answer, readings),
    ...faultsOfParts(answer, readings, { inLine: renderer.inLine, verdicts: VERDICTS, isNamed }),
    ...answers.flatMap((one) => faultsOfOurs(one, readings, renderer)),
    ...faultsOfNearest(answers, readings),
    ...(known.length === passages.length ? [] : ["a passage that isn't one of the answer's"]),
    ...(inOrder(passages) ? [] : ["passages out of order"]),
    ...all.flatMap((citation, at) =>
      faultsOfCitation(
        citation,
        passages.filter(({ number }) => number === at + 1),
        renderer,
      ).map((fault) => `[${at + 1}] ${fault}`),
    ),
  ];
}

function inOrder(passages: readonly Passage[]): boolean {
  return passages.every(({ number }, at) => number >= (passages[at - 1]?.number ?? 1));
}

/** On every page, with nothing before it; of several questions, how many there are. */
function faultsOfHead(answer: Answer, readings: readonly Reading[]): string[] {
  const { verdict, parts } = answer;
  const wanted = parts.length === 0 ? VERDICTS[verdict].trimEnd() : `${parts.length} questions:`;
  return readings.flatMap(({ lines }) => {
    const [head = ""] = lines;
    return head.startsWith(wanted) || isNamed(head, answer) ? [] : [`the verdict isn't first, but “${head}”`];
  });
}

/** Where words were asked for that one speaker is credited with. A narrow screen may break the line. */
function isNamed(head: string, { verdict, asked, citations, parts }: Answer): boolean {
  const [name = "", ...others] = new Set(citations.map(({ speaker }) => speaker?.name ?? ""));
  const ends: Partial<Record<Verdict, string>> = {
    found: ", as printed",
    "found-variant": " – printed with slightly different wording",
    "found-indirect": ", reported – the exact words are not printed",
  };
  const end = `${name}${ends[verdict] ?? ""}`;
  const isDue = asked.wording !== null && name !== "" && others.length === 0 && parts.length === 0;
  return isDue && end !== name && (head === end || head === `Yes – ${end}`);
}

const NEAREST = {
  near: "Nearest in the coverage (does not answer the question):",
  beside: "Beside it, in the body:",
};

function faultsOfNearest(answers: readonly Answer[], readings: readonly Reading[]): string[] {
  const lines = readings.flatMap(linesOf);
  return Object.entries(NEAREST).flatMap(([standing, words]) => {
    const due = answers.filter(
      ({ nearest, verdict }) =>
        nearest.length > 0 && (verdict === "headline-only") === (standing === "beside"),
    );
    const told = lines.filter((line) => line === words);
    return told.length === due.length ? [] : [`“${words}” stands there ${told.length} times`];
  });
}

function linesOf({ lines, passages }: Reading): string[] {
  return [...lines, ...passages.flatMap((passage) => passage.lines)];
}

function faultsOfOurs(answer: Answer, readings: readonly Reading[], { inLine }: Renderer): string[] {
  const lines = readings.flatMap(linesOf);
  const choice = answer.verdict === "ambiguous-speaker" ? answer.choice : [];
  return [
    ...(answer.verdict !== "not-in-coverage" || says(lines, `Searched ${answer.searched.articles} article`)
      ? []
      : ["doesn’t say how much was searched"]),
    ...answer.notes.flatMap((note) =>
      says(lines, `Note: ${beginningOf(inLine(note))}`) ? [] : [`no note “${inLine(note)}”`],
    ),
    ...choice.flatMap((name) =>
      says(lines, beginningOf(inLine(name))) ? [] : [`no name “${inLine(name)}” to choose`],
    ),
  ];
}

function faultsOfCitation(citation: Citation, passages: readonly Passage[], renderer: Renderer): string[] {
  const shown = passages.flatMap(({ quotations }) => quotations).join("");
  return [
    ...(passages.length === 0 ? ["isn't shown"] : []),
    ...(shown === renderer.asPrinted(citation.text) ? [] : ["is shown otherwise than printed"]),
    ...passages.flatMap((passage) => [
      ...missing(citation, passage, renderer),
      ...foreignLinks(citation, passage),
    ]),
    ...(passages[0] === undefined ? [] : missingOnce(citation, passages[0])),
    ...(leadsThere(citation, passages, renderer.shortens)
      ? []
      : ["neither has its link nor says that there is none"]),
  ];
}

/** What every part of it says again. */
function missing(citation: Citation, { lines }: Passage, { inLine }: Renderer): string[] {
  const { speaker, kind, article, zone } = citation;
  // Of very many characters that don't show, a cut is all that does.
  const orElse = (words: string, absent: string): string =>
    beginningOf(inLine(words)) || (words.length > 200 ? "" : absent);
  const wanted = [
    ...(zone === "headline" || zone === "subheadline" ? [] : [KINDS[kind]]),
    ...(zone === "body" ? [] : [ZONES[zone]]),
    ...(zone === "body" && citation.paragraph !== null ? [`paragraph ${citation.paragraph}`] : []),
    ...(speaker === null
      ? kind === "passage"
        ? []
        : ["not resolved from the text"]
      : [orElse(speaker.name, "(no name)"), HOW[speaker.how]]),
    article.headline === null ? "no headline, file " : orElse(article.headline, "(no headline)"),
    orElse(article.publisher ?? "", "publisher unknown"),
    orElse(readableDate(article.published ?? ""), "date unknown"),
  ];
  return wanted.filter((words) => !says(lines, words)).map((words) => `doesn't say “${words}”`);
}

/** What the first part says. */
function missingOnce(citation: Citation, { lines }: Passage): string[] {
  const { diff = [] } = citation;
  const isTold =
    lines.some((line) => line.includes("differ in too much")) ||
    lines.some((line) => /^asked(?: and printed)?:/u.test(line));
  const isDated = says(lines, "dated in print:");
  return [
    ...(diff.length === 0 || isTold ? [] : ["doesn't set asked and printed words side by side"]),
    ...(printedDatesOf(citation).length === 0 || isDated ? [] : ["doesn't tell of dates"]),
    ...(showsHidden(citation, lines) && !says(lines, "The words above hold")
      ? ["doesn't tell of what isn't shown"]
      : []),
  ];
}

/** Of a passage that is too long for a message, the rest is left out, and what hides there with it. */
function showsHidden({ text }: Citation, lines: readonly string[]): boolean {
  const at = HIDDEN.exec(text)?.index;
  if (at === undefined) return false;
  const before = text.slice(Math.max(0, at - BEFORE), at).trim();
  return before === "" || says(lines, before);
}

/** Characters. */
const BEFORE = 30;

/** What steers, reorders or hides; and what no platform can be sent. */
const HIDDEN = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

const GAPS = ["no address known", "its address can’t be linked", "its address is too long to stand here"];

/** To the very words, or to the article where that address may be too long. */
function leadsThere(citation: Citation, passages: readonly Passage[], isShort: boolean): boolean {
  const wanted = usable(citation).map(normal);
  return passages.every(({ links, lines }) => {
    const isSaid =
      GAPS.some((gap) => says(lines, `· ${gap}`)) ||
      (isShort && hostsOf(citation).some((host) => says(lines, ` · ${host}`)));
    if (wanted.length === 0) return isSaid;
    const [exact = ""] = wanted;
    const found = links.map(normal);
    return (exact.length < SHORT ? wanted.slice(0, 1) : wanted).some((url) => found.includes(url)) || isSaid;
  });
}

/** What every message surely has room for, however much of it is written as an escape. */
const SHORT = 600;

function foreignLinks(citation: Citation, { links }: Passage): string[] {
  const own = new Set(usable(citation).map(normal));
  return links.filter((url) => !own.has(normal(url))).map((url) => `leads to ${url}`);
}

function addressesOf({ link, article }: Citation): string[] {
  return [link, article.url].flatMap((url) => (url === null ? [] : [url.trim()]));
}

/** How its short form begins. */
function hostsOf(citation: Citation): string[] {
  return addressesOf(citation).map((url) => {
    const { protocol, host } = URL.canParse(url) ? new URL(url) : { protocol: "", host: "" };
    if (host === "") return /^[\p{L}:./-]*/u.exec(url)?.[0] ?? url;
    return /^https?:$/u.test(protocol) ? host : `${protocol}//${host}`;
  });
}

function usable(citation: Citation): string[] {
  return addressesOf(citation).filter((url) => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol));
}

/** Marks that mean the same whether they are encoded or not. */
function normal(url: string): string {
  return new URL(url).href.replace(/%(?:2[2789]|3[CE]|5C|7C)/giu, decodeURIComponent).replaceAll("\\", "/");
}
