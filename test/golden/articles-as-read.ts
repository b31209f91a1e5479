/** What is read in an article: sentences, phrases and how they hang on their verbs, quoted runs, sums of all features, speakers, zones
 * and passages. Weights mean something only of the features that they were learnt with. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { articleFromText } from "../../src/article/parse.ts";
import { passagesOf } from "../../src/article/passages.ts";
import { extractQuotations } from "../../src/attribution/extract.ts";
import { candidatesOf, signerOf } from "../../src/attribution/ranking/candidates.ts";
import { creditFeatures } from "../../src/attribution/ranking/credit.ts";
import { createNameList } from "../../src/attribution/ranking/feature-sink.ts";
import { addFeatures } from "../../src/attribution/ranking/features.ts";
import { addNobodyFeatures } from "../../src/attribution/ranking/nobody-features.ts";
import { BEGINNING } from "../../src/attribution/ranking/ranker.ts";
import type { Past } from "../../src/attribution/ranking/situation.ts";
import { MOST_FEATURES, writeFeatures } from "../../src/attribution/reports/report-features.ts";
import { type TokenView, viewOf } from "../../src/attribution/reports/token-view.ts";
import { agentOf, isHeard, isHearer } from "../../src/attribution/scene/agents.ts";
import { announcerOf } from "../../src/attribution/scene/announcements.ts";
import { feltBy } from "../../src/attribution/scene/feelings.ts";
import { isHandled, labelBefore } from "../../src/attribution/scene/labels.ts";
import { subjectOfOwnClause } from "../../src/attribution/scene/own-clauses.ts";
import { isDisowned, isRejected, isSaidOf, relayedBy } from "../../src/attribution/scene/passed-on.ts";
import type { Phrase } from "../../src/attribution/scene/phrase.ts";
import { type Scene, sceneOf } from "../../src/attribution/scene/scene.ts";
import { isStatement } from "../../src/attribution/scene/statements.ts";
import { type Span, type Speaker, slice } from "../../src/domain.ts";
import { ENGLISH } from "../../src/language/english/english.ts";
import { GERMAN } from "../../src/language/german/german.ts";
import { languageOf } from "../../src/language/language-of.ts";
import { goldenNames, goldenPath } from "./golden.ts";
import { mixedArticles, reworkedSentences } from "./mixed-articles.ts";

export const ARTICLES_AS_READ = new URL("articles-as-read.txt", import.meta.url);

/** Of the golden articles and the sample coverage all, of the articles that once went wrong, and of articles mixed of these, the sum. */
export function articlesAsRead(): string {
  const known = [
    ...goldenNames().map((name) => [name, readFileSync(goldenPath(name, "article.txt"), "utf8")] as const),
    ...seedFiles(),
  ];
  const sections = known.map(([name, text]) => [`# ${name}`, ...linesOf(text), ""].join("\n"));
  const cases = once();
  const mixed = mixedArticles([...known, ...cases].map(([, text]) => text));
  const sums = (texts: readonly (readonly [string, string])[]): string[] =>
    texts.map(([name, text]) => `${name} ${sumOf(linesOf(text))}`);
  return `${[...sections, "# articles that once went wrong", ...sums(cases), "", "# mixed", ...sums([...mixed, ...reworkedSentences()])].join("\n")}\n`;
}

const SEEDS = new URL("../../seeds/", import.meta.url);
const CASES = ["attribution/cases", "attribution/asked-cases", "answer/cases"].map(
  (name) => `../src/${name}.jsonl`,
);

/** The sample coverage: names and texts. */
export function seedFiles(): (readonly [string, string])[] {
  const files = readdirSync(SEEDS).filter((file) => /\.(?:md|txt)$/u.test(file) && file !== "README.md");
  return files.sort().map((file) => [file, readFileSync(new URL(file, SEEDS), "utf8")]);
}

interface Once {
  readonly id: string;
  readonly text?: string;
  readonly files?: readonly { readonly text: string }[];
}

function once(): (readonly [string, string])[] {
  return CASES.flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), "utf8")
      .trim()
      .split("\n"),
  )
    .map((line) => JSON.parse(line) as Once)
    .flatMap(({ id, text, files }) =>
      (files ?? [{ text: text ?? "" }]).map((one, at) => [`${id}.${at}`, one.text] as const),
    );
}

const READ = new Set(["headline", "subheadline", "body"]);

function linesOf(text: string): string[] {
  const article = articleFromText("read", text);
  const read = article.zones.filter(({ kind }) => READ.has(kind));
  const language = languageOf(article, [ENGLISH, GERMAN]) ?? ENGLISH;
  const { speakers, ...quotations } = extractQuotations(article);
  return [
    ...sentencesOf(sceneOf(article.text, read, language)),
    ...speakers.map(speakerLine),
    `article ${sumOf([article.zones, passagesOf(article).map(({ span, zone }) => [span, zone])])}`,
    `quotations ${sumOf(quotations)}`,
  ];
}

function speakerLine({ name, kind, aliases, roles }: Speaker): string {
  return `${kind} ${[name, ...aliases].join(" / ")}${roles.length === 0 ? "" : `, ${roles.join(", ")}`}`;
}

function sentencesOf(scene: Scene): string[] {
  const { tokens, runs } = scene;
  const view = viewOf(scene);
  const sentences = [...new Set(tokens.map(({ sentence }) => sentence))].map((sentence) =>
    tokens.flatMap((token, at) => (token.sentence === sentence ? [at] : [])),
  );
  return sentences.flatMap((places) => [
    places.map((at) => wordAt(scene, at)).join(" "),
    ...scene.phrases.filter(({ first }) => places.includes(first)).map((phrase) => phraseLine(scene, phrase)),
    ...[...runs.keys()].flatMap((run) =>
      places.includes(scene.places[run] ?? -1) ? [runLine(scene, run)] : [],
    ),
    `  tokens ${sumOf(places.map((at) => [tokens[at], featuresAt(view, at)]))}`,
  ]);
}

function wordAt({ tokens, text }: Scene, at: number): string {
  const token = tokens[at];
  return token === undefined ? "" : token.kind === "run" ? "«»" : slice(text, token);
}

function featuresAt(view: TokenView, at: number): number[] {
  const room = new Int32Array(MOST_FEATURES);
  const count = writeFeatures(view, at, room);
  return [...room.subarray(0, count)];
}

function phraseLine(scene: Scene, phrase: Phrase): string {
  const { mention, order, verb, lemma, strength, parted, auxiliary, passive } = phrase;
  const { kind, gender, head, possessive, governed, reporting } = mention;
  const is = { possessive, governed, reporting, parted, auxiliary, passive };
  const marks = Object.entries(is).flatMap(([mark, holds]) => (holds ? [mark] : []));
  const words = slice(scene.text, mention);
  const core = slice(scene.text, head);
  const link = verb < 0 ? "" : `; ${order} of ${wordAt(scene, verb)} (${lemma ?? "no report"}, ${strength})`;
  return `  ${words}${core === words ? "" : ` (${core})`}: ${told(kind, gender ?? "", ...marks)}${link}`;
}

function runLine(scene: Scene, run: number): string {
  const { words, ending, lead, speech, before, after, ...is } = scene.shapes[run] ?? {};
  const span: Span = scene.runs[run] ?? { start: 0, end: 0 };
  const marks = Object.entries(is).flatMap(([mark, value]) => (value === true ? [mark] : []));
  const verbs = [lead, speech].map((at) => (at === undefined || at < 0 ? "–" : wordAt(scene, at))).join("/");
  const shape = told(`${words} words`, `${before}…${after}`, `ends ${ending}`, `led by ${verbs}`, ...marks);
  return `  ${slice(scene.text, span).slice(0, LONGEST)}: ${shape}; ${rulesOn(scene, run)}; features ${sumOf(featuresOf(scene, run))}`;
}

function told(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

/** Characters of a run that tell it. */
const LONGEST = 30;

function rulesOn(scene: Scene, run: number): string {
  const is = { isHandled, isDisowned, isStatement, isHeard };
  const by = { signerOf, subjectOfOwnClause, agentOf, feltBy, announcerOf };
  const of = { isHearer, isRejected, isSaidOf };
  const name = (phrase: number) => {
    const mention = scene.phrases[phrase]?.mention;
    return mention === undefined ? "nobody" : slice(scene.text, mention);
  };
  const candidates = candidatesOf(scene, run, -1);
  return [
    labelBefore(scene, run),
    ...Object.entries(is).flatMap(([rule, holds]) => (holds(scene, run) ? [rule] : [])),
    ...Object.entries(by).flatMap(([rule, found]) =>
      found(scene, run) < 0 ? [] : [`${rule} ${name(found(scene, run))}`],
    ),
    ...Object.entries(of).flatMap(([rule, holds]) =>
      candidates.flatMap((phrase) => (holds(scene, run, phrase) ? [`${rule} ${name(phrase)}`] : [])),
    ),
    ...candidates.flatMap((phrase) =>
      relayedBy(scene, run, phrase) < 0 ? [] : [`relayedBy ${name(relayedBy(scene, run, phrase))}`],
    ),
  ].join(", ");
}

/** Whatever the runs before have come to. */
function featuresOf(scene: Scene, run: number): string[] {
  const sink = createNameList();
  const candidates = candidatesOf(scene, run, -1);
  const pasts: readonly Past[] = [
    BEGINNING,
    { source: -1, nobody: true },
    ...candidates.map((source) => ({ source, nobody: false })),
  ];
  const credits: string[] = [];
  for (const past of pasts) {
    addNobodyFeatures(scene, run, past, sink);
    for (const phrase of candidates) addFeatures(scene, run, phrase, past, sink);
  }
  for (const phrase of candidates)
    creditFeatures(scene, run, { phrase, by: "weights", odds: 1, somebody: 1 }, (feature, value) =>
      credits.push(`${feature} ${value}`),
    );
  return [...sink.take(), ...credits];
}

/** Eight digits are enough to tell that something is another. */
function sumOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);
}
