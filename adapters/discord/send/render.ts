/** Answer → a message for Discord. Pure: every entry point and every button shows answers through here. */
import type { Answer, Citation, Surroundings } from "../../../src/index.ts";
import { line, run } from "../../../src/presentation/piece.ts";
import { headlineOn } from "../../../src/presentation/surface.ts";
import { surroundingsOn } from "../../../src/presentation/surroundings.ts";
import { blocksOf, passage, words } from "./block.ts";
import { type DiscordMessage, messageOf } from "./message.ts";
import { linkedLine, PAGES, rowsOf, SURFACE } from "./surface.ts";

export type { DiscordMessage } from "./message.ts";

/** channel: everybody sees it · asker: only who asked, who may share it. The question stands above both: Discord shows the command, but not what was typed into it. */
export type Audience = "channel" | "asker";

export interface AnswerView {
  /** The question's, for the buttons. */
  readonly key: string;
  /** From 1; what lies outside is the nearest page. */
  readonly page: number;
  readonly audience: Audience;
}

export function renderAnswer(answer: Answer, { key, page, audience }: AnswerView): DiscordMessage {
  const seen = { page, isPrivate: audience === "asker", isAsked: true };
  const { head, entries, offers, number } = PAGES.page(answer, seen);
  return messageOf([words(...head), ...entries.flatMap(blocksOf)], rowsOf(entries, { offers, number, key }));
}

/** The same for every audience and every key. */
export function pagesOf(answer: Answer): number {
  return PAGES.count(answer);
}

/** What stands around a citation. */
export function renderMore(citation: Citation, number: number, around: Surroundings): DiscordMessage {
  const link = linkedLine(citation, number, [run(`Article: ${headlineOn(SURFACE, citation.article)}`)]);
  const place = line(run(`[${number}] in its place`, "strong"));
  return messageOf([passage([place, ...surroundingsOn(SURFACE, citation, around).flat(), link])]);
}
