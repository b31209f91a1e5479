/** One visit to a page: all that a reader of it would meet, by eye, by keyboard, on paper. */
import type { Browser, Page } from "playwright-core";
import { bringAxe, LOOKS, type Look, lookAs, nameOfLook, PHONE, violations, WIDE } from "./a-browser.ts";

export interface Visit {
  /** Addresses that were asked for, the page's own among them. */
  readonly requests: readonly string[];
  /** Warnings and errors of the console, dialogs, what was thrown. */
  readonly complaints: readonly string[];
  /** Of a script of the article’s that ran. */
  readonly owned: boolean;
  readonly status: number;
  readonly seen: Readonly<Record<string, Seen>>;
  /** Pixels that it takes across on a phone. */
  readonly acrossPhone: number;
  /** What the fragment leads to, in the window. */
  readonly target: string | null;
  readonly outline: Outline;
  readonly links: readonly string[];
  readonly stops: readonly Stop[];
  /** Of what has the focus, once the first link is followed. */
  readonly afterSkip: string | null;
}

/** In one look. */
interface Seen {
  readonly violations: readonly string[];
  readonly words: string;
  /** Of ink and paper. */
  readonly colours: readonly [string, string];
}

interface Outline {
  readonly headings: readonly number[];
  /** In their order. */
  readonly landmarks: readonly string[];
  /** Of headline and text. */
  readonly languages: readonly (string | null)[];
}

/** Of the tab key. */
interface Stop {
  readonly href: string;
  readonly isSeen: boolean;
}

/** Goes from page to page in one window: to open another takes a browser longer than all that is looked at. */
export type Visitor = (address: string) => Promise<Visit>;

export async function aVisitor(browser: Browser): Promise<Visitor> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const heard = listenTo(page);
  return async (address) => {
    heard.requests = [];
    heard.complaints = [];
    await lookAs(page, WIDE);
    const response = await page.goto(address);
    const target = await page.evaluate<string | null>(TARGET);
    const outline = await page.evaluate<Outline>(OUTLINE);
    const keyboard = await byKeyboard(page);
    await bringAxe(page);
    const seen: Record<string, Seen> = {};
    for (const look of LOOKS) seen[nameOfLook(look)] = await seenIn(page, look);
    await lookAs(page, PHONE);
    const acrossPhone = await page.evaluate<number>("document.documentElement.scrollWidth");
    const owned = await page.evaluate<boolean>("'owned' in globalThis");
    const status = response?.status() ?? 0;
    return { ...heard, owned, status, seen, acrossPhone, target, outline, ...keyboard };
  };
}

/** Since the last address. */
interface Heard {
  requests: string[];
  complaints: string[];
}

function listenTo(page: Page): Heard {
  const heard: Heard = { requests: [], complaints: [] };
  page.on("request", (request) => heard.requests.push(request.url()));
  page.on("pageerror", ({ message }) => heard.complaints.push(message));
  page.on("dialog", (dialog) => {
    heard.complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    const isOurs = !OF_STATUS.test(message.text());
    if (isOurs && ["error", "warning"].includes(message.type())) heard.complaints.push(message.text());
  });
  return heard;
}

/** That a page isn't there is told in the console. */
const OF_STATUS = /^Failed to load resource: the server responded with a status of 4\d\d/u;

async function seenIn(page: Page, look: Look): Promise<Seen> {
  await lookAs(page, look);
  // What it is made of is the same in the dark and on paper: what can differ is whether it can be read.
  const isAlike = look.scheme === "dark" || look.media === "print";
  return {
    violations: await violations(page, isAlike ? "contrast" : "all"),
    words: await page.evaluate("document.body.innerText"),
    colours: await page.evaluate(COLOURS),
  };
}

const COLOURS = "(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.body))";

const TARGET = `(() => {
  const found = document.querySelector(":target");
  if (found === null) return null;
  const { top, bottom } = found.getBoundingClientRect();
  return top >= 0 && top < innerHeight && bottom > 0 ? found.textContent : "out of the window";
})()`;

const OUTLINE = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  return {
    headings: all("h1, h2, h3, h4").map(({ localName }) => Number(localName[1])),
    landmarks: all("body > :is(header, main, nav, aside, footer)").map(({ localName }) => localName),
    languages: all("h1, article").map((one) => one.closest("[lang]").lang),
  };
})()`;

/** Every link by the tab key from the top, and where following the first one leads. */
async function byKeyboard(page: Page): Promise<Pick<Visit, "links" | "stops" | "afterSkip">> {
  await page.evaluate(FROM_THE_TOP);
  const links = await page.evaluate<string[]>("[...document.links].map(({ href }) => href)");
  for (const _ of links) await page.keyboard.press("Tab");
  const stops = await page.evaluate<Stop[]>("globalThis.stops");
  if (links.length === 0 || !links[0]?.startsWith(page.url().split("#", 1)[0] ?? ""))
    return { links, stops, afterSkip: null };
  await page.evaluate(FROM_THE_TOP);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  return { links, stops, afterSkip: await page.evaluate("document.activeElement.textContent") };
}

/** Notes what gets the focus, and whether it and its outline are seen then. */
const FROM_THE_TOP = `(() => {
  globalThis.stops = [];
  globalThis.noting ??= document.addEventListener("focusin", ({ target }) => {
    if (target === document.body) return;
    const { left, top, right, bottom } = target.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    stops.push({ href: target.href, isSeen: isInside && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 });
  }) ?? true;
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
})()`;
