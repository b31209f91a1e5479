/** Debian's Chromium, driven from here: what a page of the reading room becomes in it. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** `CHROMIUM`, else the first in PATH; null where there is none. */
export function chromiumHere({ CHROMIUM, PATH = "" }: NodeJS.ProcessEnv = process.env): string | null {
  if (CHROMIUM !== undefined && CHROMIUM !== "") return CHROMIUM;
  const all = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return all.find(isProgram) ?? null;
}

/** Why tests were skipped stands in their name. */
export const SKIPPED =
  chromiumHere() === null ? " (skipped: no Chromium in PATH, nor named by CHROMIUM)" : "";

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** It reaches this machine and nothing else: all else would have to pass a port that nobody listens on. */
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--proxy-server=http://127.0.0.1:9"];

/** Ends with whoever started it, at the latest. */
export function aBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumHere() ?? "", args: ARGUMENTS, timeout: 60_000 });
}

export interface Look {
  readonly width: number;
  readonly scheme: "light" | "dark";
  readonly media: "screen" | "print";
}

export const WIDE: Look = { width: 1100, scheme: "light", media: "screen" };
export const PHONE: Look = { ...WIDE, width: 320 };

export const LOOKS: readonly Look[] = [
  WIDE,
  { ...WIDE, scheme: "dark" },
  PHONE,
  { ...PHONE, scheme: "dark" },
  { ...WIDE, media: "print" },
  { ...WIDE, scheme: "dark", media: "print" },
];

export function nameOfLook({ width, scheme, media }: Look): string {
  return media === "print" ? `print, ${scheme}` : `${scheme}, ${width} px`;
}

export async function lookAs(page: Page, { width, scheme, media }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme, media });
}

/** What axe holds against the page as it looks now, best practices included: rule, what is meant, where. */
export async function violations(page: Page, rules: "all" | "contrast"): Promise<string[]> {
  const only = rules === "all" ? "" : ", runOnly: ['color-contrast']";
  const found = await page.evaluate<AxeResults>(
    `axe.run(document, { resultTypes: ['violations'], preload: false${only} })`,
  );
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`,
  );
}

/** What `violations` asks. The policy of a page doesn't hold for whoever drives the browser. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}
