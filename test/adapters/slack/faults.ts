/** What is wrong with an answer as a reader of Slack has it: every page, for every audience, and the plain fallback. None where nothing is. */
import {
  type Audience,
  pagesOf,
  renderAnswer,
  renderPlain,
  type SlackMessage,
} from "../../../adapters/slack/send/render.ts";
import type { Answer, Citation } from "../../../src/index.ts";
import { citedOf } from "../../an-answer.ts";
import { problemsOfMessage } from "./block-kit.ts";
import { readBlocks, readText, type Seen } from "./reader.ts";

export const KEY = "slack:T012AB3CD:C012AB3CD:1700000000.000100";

/** The most that one `text` takes without meeting `msg_too_long`. */
const MOST_TEXT = 4000;

export function faultsOf(answer: Answer, audience: Audience = "channel", key: string = KEY): string[] {
  const pages = Array.from({ length: pagesOf(answer) }, (_, at) =>
    renderAnswer(answer, { key, page: at + 1, audience }),
  );
  const plain = renderPlain(answer);
  return [
    ...[...pages, plain].flatMap(faultsOfMessage),
    ...faultsOfWords(answer, pages),
    ...pages.flatMap((page) => faultsOfLinks(readBlocks(page.blocks), readText(page.text))),
    ...missingLinks(answer, pages),
  ];
}

export function faultsOfMessage({ text, blocks }: SlackMessage): string[] {
  const seen = [readBlocks(blocks), readText(text)];
  const length = Array.from(text).length;
  return [
    ...problemsOfMessage({ text, ...(blocks.length === 0 ? {} : { blocks }) }),
    ...seen.flatMap(({ live }) => live.map((what) => `alive: ${what}`)),
    ...(length > MOST_TEXT ? [`text has ${length} characters`] : []),
    ...(text.trim() === "" ? ["nothing for screen readers"] : []),
  ];
}

/** Bars, in the blocks and in `text`, hold the citations' words and nothing else, in order. */
function faultsOfWords(answer: Answer, pages: readonly SlackMessage[]): string[] {
  const cited = citedOf(answer).map(({ text }) => text.toWellFormed());
  const inBlocks = pages.flatMap(({ blocks }) => readBlocks(blocks).quotations);
  const inText = pages.flatMap(({ text }) => readText(text).quotations);
  return [...differences(cited, inBlocks, "blocks"), ...differences(cited, inText, "text")];
}

function differences(cited: readonly string[], bars: readonly string[], where: string): string[] {
  const rest = [...bars];
  for (const [at, words] of cited.entries()) {
    let shown = "";
    while (shown.length < words.length && rest.length > 0) shown += rest.shift();
    if (shown !== words) return [`${where}: citation ${at + 1} is shown otherwise than printed`];
  }
  return rest.length === 0 ? [] : [`${where}: ${rest.length} bars hold no citation`];
}

/** A bar without its article's address beside it may be one whose article has none, which is said. */
function faultsOfLinks(blocks: Seen, text: Seen): string[] {
  const gaps = blocks.lines.filter((line) =>
    / · (?:no address known|its address can’t be linked)$/u.test(line),
  ).length;
  const shown = blocks.quotations.length + blocks.lines.filter((line) => line === "(no words)").length;
  const inBlocks = blocks.links.length + gaps;
  return [
    ...(inBlocks === shown ? [] : [`${shown} passages and ${inBlocks} addresses on a page`]),
    ...(text.links.length <= blocks.links.length ? [] : ["text has more links than the blocks"]),
  ];
}

function missingLinks(answer: Answer, pages: readonly SlackMessage[]): string[] {
  const links = new Set(
    pages.flatMap(({ blocks }) => readBlocks(blocks).links.map(({ url }) => normal(url))),
  );
  const spoken = new Set(pages.flatMap(({ text }) => readText(text).links.map(({ url }) => normal(url))));
  return citedOf(answer).flatMap((citation) => {
    const wanted = wantedLinks(citation).map(normal);
    if (wanted.length === 0) return [];
    return [
      ...(wanted.some((url) => links.has(url)) ? [] : [`no link ${wanted[0]}`]),
      ...(wanted.some((url) => spoken.has(url)) ? [] : [`no link in text ${wanted[0]}`]),
    ];
  });
}

/** What every message surely has room for. */
const SHORT = 700;

/** The link to the very words; any of the two where that one may be too long to be sent. */
function wantedLinks({ link, article }: Citation): string[] {
  const usable = [link, article.url].filter((url) => url !== null && isAddress(url)).map(String);
  const [exact = ""] = usable;
  if (exact.length < SHORT) return usable.slice(0, 1);
  return usable.some((url) => url.length < SHORT) ? usable : [];
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
}

function normal(url: string): string {
  return new URL(url).href.replaceAll("|", "%7C");
}
