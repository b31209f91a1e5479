/** `npx tsx test/evaluation/discord-escapes.ts`: which way of escaping shows hostile quotations as printed, and how many backslashes it costs. */
import { existsSync } from "node:fs";
import { escapeMarkdown } from "discord.js";
import { barred, inert } from "../../adapters/discord/send/escape.ts";
import { HOSTILE_TO_DISCORD } from "../adapters/discord/hostile-data.ts";
import { asClientsShow, readMessage } from "../adapters/discord/reader.ts";
import { HOSTILE } from "../hostile-quotations.ts";
import { citationsOf, GOLD, quotationsOf } from "./rendered-quotations.ts";

type Escape = (text: string) => string;

const ALL = { heading: true, bulletedList: true, numberedList: true, maskedLink: true };

const WAYS: Readonly<Record<string, Escape>> = {
  nothing: (text) => text,
  escapeMarkdown: (text) => escapeMarkdown(text),
  "escapeMarkdown with all its options": (text) => escapeMarkdown(text, ALL),
  "every mark of ASCII": (text) => text.replace(/[!-/:-@[-`{-~]/gu, "\\$&"),
  whosaid: inert,
};

/** What goes into one message whichever way it is escaped. */
const QUOTATIONS = [...HOSTILE, ...HOSTILE_TO_DISCORD].filter(({ text }) => text.length < 4000);

function isShown(text: string, escaped: Escape): boolean {
  const { quotations, live } = readMessage({ content: `Ours\n${barred(escaped(text))}\nOurs again` });
  return live.length === 0 && quotations.length === 1 && quotations[0] === asClientsShow(text);
}

/** Of all quotations of a file. */
function backslashes(texts: readonly string[], escaped: Escape): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return (1000 * (texts.reduce((sum, text) => sum + escaped(text).length, 0) - characters)) / characters;
}

const file = GOLD.at(-1) ?? "";
const printed = existsSync(file)
  ? quotationsOf(file)
      .flatMap(citationsOf)
      .map(({ text }) => text)
  : [];
for (const [name, escaped] of Object.entries(WAYS)) {
  const shown = QUOTATIONS.filter(({ text }) => isShown(text, escaped)).length;
  const cost =
    printed.length === 0
      ? ""
      : `, ${backslashes(printed, escaped).toFixed(1)} backslashes in 1,000 characters of ${file}`;
  console.log(`${name}: ${shown} of ${QUOTATIONS.length} shown as printed${cost}`);
}
