/** What a source states → what a sidecar may hold: checked, with a line for each that is wrong. */
import { shown } from "../../src/index.ts";
import { onOneLine } from "./blocks.ts";
import { isoDate } from "./dates.ts";
import type { Facts } from "./item.ts";

export interface Checked {
  readonly facts: Facts;
  /** What is wrong and left out, each a line; the article is taken in all the same. */
  readonly wrong: readonly string[];
}

/** Letters of a name or headline; whatever is longer is something else. */
const NAME = 200;
const HEADLINE = 500;
/** Letters of all notes and rights together: a sidecar may have 64 KB. */
const NOTES = 8_000;

/** A reader sees the name before the "@", and is led to the one behind it. */
const ADDRESS = /^https?:\/\/[^/?#@\\\s]+(?:[/?#]\S*)?$/iu;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

export function checkedFacts(stated: Facts): Checked {
  const wrong: string[] = [];
  const leave = (what: string, value: string, expected: string): null => {
    wrong.push(`${what} ${shown(value)} isn't ${expected}, and is left out`);
    return null;
  };
  const date = (what: string, value: string | null): string | null =>
    value === null ? null : (isoDate(value) ?? leave(what, value, "a date that can be read in one way"));
  const url = stated.url?.trim() ?? null;
  const language = stated.language?.trim().replaceAll("_", "-") ?? null;
  const facts: Facts = {
    ...stated,
    headline: oneLine(stated.headline, HEADLINE),
    subheadline: oneLine(stated.subheadline, 2_000),
    byline: oneLine(stated.byline, NAME)?.replace(/^(?:by|von|par|por|di|av|door):?\s+/iu, "") ?? null,
    publisher: oneLine(stated.publisher, NAME),
    published: date("the date", stated.published),
    modified: date("the date of the last change", stated.modified),
    url:
      url === null || (ADDRESS.test(url) && URL.canParse(url))
        ? url
        : leave("the address", url, "one that starts with http:// or https://"),
    language:
      language === null || LANGUAGE.test(language)
        ? language
        : leave("the language", language, "a language tag (en, de-AT)"),
    sourceId: oneLine(stated.sourceId, 500),
    corrections: notes(stated.corrections),
    rights: oneLine(stated.rights, 1_000),
  };
  return { facts, wrong };
}

function oneLine(words: string | null, most: number): string | null {
  const line = onOneLine(words ?? "");
  if (!/[\p{L}\p{N}]/u.test(line)) return null;
  return line.length > most ? `${line.slice(0, most - 1).toWellFormed()}…` : line;
}

function notes(stated: readonly string[]): string[] {
  const kept: string[] = [];
  let left = NOTES;
  for (const words of stated) {
    const line = oneLine(words, left);
    if (line !== null && left > 1) kept.push(line);
    left -= line?.length ?? 0;
  }
  return kept;
}
