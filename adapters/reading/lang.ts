/** The language of an article’s words, for whoever has a page read out. */
import type { Article } from "../../src/index.ts";
import { type Html, html } from "./html.ts";

const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** To stand in the tag of what holds them. Empty where nobody stated one, or nobody knows it: not that of the page, which is ours. */
export function langOf({ language }: Pick<Article, "language">): Html {
  return html` lang="${language !== null && isKnown(language) ? language : ""}"`;
}

function isKnown(language: string): boolean {
  try {
    return NAMES.of(new Intl.Locale(language).language) !== undefined;
  } catch {
    // No tag of a language.
    return false;
  }
}
