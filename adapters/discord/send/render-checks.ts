/** What "Who said this?" found for every quotation of a message → a message, with pages. */
import { checkedOn, NOTHING_TO_CHECK } from "../../../src/presentation/checked.ts";
import type { Entry } from "../../../src/presentation/entries.ts";
import {
  MIDDLE,
  type Paging,
  pageLine,
  pagesOfEntries,
  pagingOf,
  turningsOf,
} from "../../../src/presentation/pages.ts";
import { line, run } from "../../../src/presentation/piece.ts";
import { minus, plus } from "../../../src/presentation/size.ts";
import { counted } from "../../../src/presentation/wording.ts";
import type { Check } from "../../asking/checks.ts";
import { OURS } from "../limits.ts";
import { type Block, blocksOf, buttonRows, sizeOfBlocks, words } from "./block.ts";
import { LONGEST_KEY } from "./custom-ids.ts";
import { sizeOfComponents, type Unit } from "./measure.ts";
import { type DiscordMessage, messageOf } from "./message.ts";
import { ENTRIES, SURFACE } from "./surface.ts";

export interface ChecksView {
  /** Of the message's check, for the buttons. */
  readonly key: string;
  /** From 1; what lies outside is the nearest page. */
  readonly page: number;
}

export function renderChecks(checks: readonly Check[], { key, page }: ChecksView): DiscordMessage {
  if (checks.length === 0) return messageOf([words(line(run(NOTHING_TO_CHECK)))]);
  const pages = pagesIn(checks);
  const place = pagingOf(page, pages.length);
  const entries = pages[place.at - 1] ?? [];
  return messageOf(
    [headBlock(checks, place), ...entries.flatMap(blocksOf)],
    buttonRows(turningsOf(place), key),
  );
}

export function pagesOfChecks(checks: readonly Check[]): number {
  return pagesIn(checks).length;
}

function pagesIn(checks: readonly Check[]): Entry<Unit>[][] {
  const frame = plus(
    sizeOfBlocks([headBlock(checks, MIDDLE)]),
    sizeOfComponents(buttonRows(turningsOf(MIDDLE), LONGEST_KEY), 0),
  );
  const room = minus(SURFACE.page, frame);
  const entries = checkedOn(SURFACE, ENTRIES, checks, room).flat();
  return pagesOfEntries(entries, { first: room, later: room, most: OURS.onAPage });
}

function headBlock(checks: readonly Check[], place: Paging): Block {
  const told = pageLine(place);
  return words(
    line(run(`Who said this? ${counted(checks.length, "quotation")} in this message`, "strong")),
    ...(told === null ? [] : [line(run(told))]),
  );
}
