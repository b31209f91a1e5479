/** What is wrong with an answer as a reader of Discord has it: every page, for both audiences, and the plain fallback. None where nothing is. */
import {
  type Audience,
  type DiscordMessage,
  pagesOf,
  renderAnswer,
} from "../../../adapters/discord/send/render.ts";
import { renderPlain } from "../../../adapters/discord/send/render-plain.ts";
import type { Answer, Citation } from "../../../src/index.ts";
import { citedOf } from "../../an-answer.ts";
import { asClientsShow, readMessage, type Seen } from "./reader.ts";
import { problemsOf } from "./validator.ts";

/** An interaction's. */
export const KEY = "discord:1431234567890123456";

export function faultsOf(answer: Answer, audience: Audience = "channel", key: string = KEY): string[] {
  const pages = Array.from({ length: pagesOf(answer) }, (_, at) =>
    renderAnswer(answer, { key, page: at + 1, audience }),
  );
  const plain = renderPlain(answer);
  const seen = pages.map((page) => readMessage(page));
  const seenPlain = readMessage(plain);
  return [
    ...pages.flatMap((page, at) => faultsIn(page, seen[at] ?? readMessage(page))),
    ...faultsIn(plain, seenPlain),
    ...faultsOfWords(answer, seen),
    ...seen.flatMap(faultsOfLinks),
    ...missingLinks(answer, seen),
    ...faultsOfPlain(answer, seenPlain),
  ];
}

/** What clients draw of one text. */
const MOST_NODES = 200;

export function faultsOfMessage(message: DiscordMessage): string[] {
  return faultsIn(message, readMessage(message));
}

function faultsIn(message: DiscordMessage, seen: Seen): string[] {
  const { live, nodes } = seen;
  const bare = stripped(message);
  const left = JSON.stringify(bare) === JSON.stringify(message) ? seen : readMessage(bare);
  return [
    ...problemsOf("create", message),
    ...live.map((what) => `alive: ${what}`),
    ...left.live.map((what) => `alive once Discord has stripped it: ${what}`),
    ...(nodes >= MOST_NODES ? [`${nodes} nodes: clients stop drawing`] : []),
  ];
}

/** "Discord may strip certain characters from message content": what is left mustn't come alive by it. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

function stripped(value: unknown): unknown {
  if (typeof value === "string") return value.replace(INVISIBLE, "");
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stripped(inner)]));
}

/** Bars hold the citations' words and nothing else, in order. */
function faultsOfWords(answer: Answer, seen: readonly Seen[]): string[] {
  const rest = seen.flatMap(({ quotations }) => quotations);
  for (const [at, { text }] of citedOf(answer).entries()) {
    const words = asClientsShow(text);
    let shown = "";
    while (shown.length < words.length && rest.length > 0) shown += rest.shift();
    if (shown !== words) return [`citation ${at + 1} is shown otherwise than printed`];
    // Of a text that clients show nothing of, the bar is empty.
    while (words === "" && text !== "" && rest[0] === "") rest.shift();
  }
  return rest.length === 0 ? [] : [`${rest.length} bars hold no citation`];
}

const GAP = / · (?:no address known|its address can’t be linked)$/u;

/** Every bar has its article's address below it, or a word that there is none. */
function faultsOfLinks({ quotations, lines, links }: Seen): string[] {
  const shown = quotations.length + lines.filter((line) => line === "(no words)").length;
  const addresses = links.length + lines.filter((line) => GAP.test(line)).length;
  return addresses === shown ? [] : [`${shown} passages and ${addresses} addresses on a page`];
}

function missingLinks(answer: Answer, seen: readonly Seen[]): string[] {
  const links = new Set(seen.flatMap(({ links }) => links.map(({ url }) => normal(url))));
  return citedOf(answer).flatMap((citation) => {
    const wanted = wantedLinks(citation).map(normal);
    return wanted.length === 0 || wanted.some((url) => links.has(url)) ? [] : [`no link ${wanted[0]}`];
  });
}

/** What every message surely has room for, however much of it is written as an escape. */
const SHORT = 600;

/** The link to the very words; any of the two where that one may be too long to be sent. */
function wantedLinks({ link, article }: Citation): string[] {
  const usable = [link, article.url].flatMap((url) =>
    url !== null && isAddress(url) ? [new URL(url).href] : [],
  );
  const [exact = ""] = usable;
  if (exact.length < SHORT) return usable.slice(0, 1);
  return usable.some((url) => url.length < SHORT) ? usable : [];
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
}

/** Marks that mean the same whether they are encoded or not. */
function normal(url: string): string {
  return new URL(url).href.replace(/%(?:2[2789]|3[CE]|5C)/giu, decodeURIComponent).replaceAll("\\", "/");
}

/** As many of the citations as go in, from the first, each with its address; and it says where there is more. */
function faultsOfPlain(answer: Answer, { quotations, lines, links }: Seen): string[] {
  const all = citedOf(answer)
    .map(({ text }) => asClientsShow(text))
    .join("");
  const shown = quotations.join("");
  const isWhole = shown.length === all.length;
  return [
    ...(all.startsWith(shown) ? [] : ["plain: shown otherwise than printed"]),
    ...(isWhole || lines.some((line) => line.startsWith("There is more")) ? [] : ["plain: more isn’t told"]),
    ...(citedOf(answer).length > 0 && quotations.length === 0 && !lines.includes("(no words)")
      ? ["plain: no passage"]
      : []),
    ...faultsOfLinks({ quotations, lines, links, buttons: [], menus: [], live: [], nodes: 0 }).map(
      (fault) => `plain: ${fault}`,
    ),
  ];
}
