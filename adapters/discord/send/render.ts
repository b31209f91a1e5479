/** Answer → a message for Discord. Pure: every entry point and every button shows answers through here. */
import type { Answer } from "../../../src/index.ts";
import { pagesOfAnswer } from "../../../src/presentation/answer-pages.ts";
import { cardsOf, isFirstOfWaiting } from "../../../src/presentation/card.ts";
import {
  type EntryKind,
  MIDDLE,
  type Paging,
  pageLine,
  pagingOf,
  turningsOf,
} from "../../../src/presentation/pages.ts";
import { CONTEXT, MORE, REPORT, SHARE, SHOW_NEAREST } from "../../../src/presentation/sentences.ts";
import { minus, plus } from "../../../src/presentation/size.ts";
import { headOf } from "../../../src/presentation/wording.ts";
import { LIMITS, MEASURED, OURS } from "../limits.ts";
import { type Block, buttonRows, type Choice, menuRows, sizeOfBlocks, words } from "./block.ts";
import type { Row } from "./components.ts";
import { LONGEST_KEY } from "./custom-ids.ts";
import {
  choiceEntries,
  citationEntries,
  type Entry,
  noteEntries,
  sectionOf,
  verdictPieces,
} from "./entries.ts";
import { NOTHING, type Size, sizeOfComponents } from "./measure.ts";
import { type DiscordMessage, messageOf } from "./message.ts";
import { line, outside, type Piece, run } from "./piece.ts";

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
  const pages = pagesIn(answer);
  const paging = pagingOf(page, pages.length, answer.left);
  const entries = pages[paging.at - 1] ?? [];
  const blocks = [headBlock(answer, paging), ...entries.flatMap((entry) => entry.blocks)];
  const next = isFirstOfWaiting(answer, paging.at) ? SHOW_NEAREST : MORE;
  return messageOf(blocks, rowsOf(entries, { paging, audience, next, key }));
}

/** The same for every audience and every key. */
export function pagesOf(answer: Answer): number {
  return pagesIn(answer).length;
}

interface Below {
  readonly paging: Paging;
  readonly audience: Audience;
  readonly next: string;
  readonly key: string;
}

/** One row for what can be done; menus, where there is something to choose from, have to have rows of their own. */
function rowsOf(
  entries: readonly Pick<Entry, "kind" | "choice">[],
  { paging, audience, next, key }: Below,
): Row[] {
  const chosen = (kind: EntryKind): Choice[] =>
    entries.flatMap((entry) => (entry.kind === kind && entry.choice !== null ? [entry.choice] : []));
  const [passages, names] = [chosen("passage"), chosen("name")];
  const [only, ...others] = passages;
  const isOne = only !== undefined && others.length === 0;
  const { at: number } = paging;
  return [
    ...menuRows(names, { kind: "choose", number, key }),
    ...(isOne ? [] : menuRows(passages, { kind: "more", number, key })),
    ...buttonRows(
      [
        ...(isOne ? [{ label: CONTEXT, kind: "more" as const, number: only.number }] : []),
        ...turningsOf(paging, next),
        ...(audience === "asker" ? [{ label: SHARE, kind: "share" as const, number }] : []),
        { label: REPORT, kind: "wrong", number },
      ],
      key,
    ),
  ];
}

function pagesIn(answer: Answer): Entry[][] {
  return pagesOfAnswer(answer, {
    room: minus(PAGE, frameOf(answer)),
    most: OURS.onAPage,
    notesRoom: OURS.notes,
    nothing: NOTHING,
    notes: noteEntries,
    choice: choiceEntries,
    passages: citationEntries,
    section: sectionOf,
  });
}

export const PAGE: Size = {
  text: LIMITS.text,
  bytes: MEASURED.bytes,
  nodes: MEASURED.nodes,
  components: LIMITS.components,
};

/** What stands on every page, at its longest; with the menus' own rows, which their options come on top of. */
function frameOf(answer: Answer): Size {
  const choice: Choice = { number: 1, label: "" };
  const name = cardsOf(answer).some((card) => card.choice.length > 0)
    ? [{ kind: "name" as const, choice }]
    : [];
  const passages = [1, 2].map(() => ({ kind: "passage" as const, choice }));
  const longest = { paging: MIDDLE, audience: "asker", next: SHOW_NEAREST, key: LONGEST_KEY } as const;
  const rows = rowsOf([...name, ...passages], longest);
  return plus(sizeOfBlocks([headBlock(answer, MIDDLE)]), sizeOfComponents(rows, 0));
}

function headBlock(answer: Answer, paging: Paging): Block {
  return words(...verdictOf(answer), ...(isFirstOfWaiting(answer, paging.at) ? [] : pageLines(paging)));
}

/** The question goes along in small type: nothing else shows it. */
function verdictOf(answer: Answer): Piece[] {
  const [{ small }] = cardsOf(answer);
  const question = outside(answer.question, OURS.weight.question);
  const asked = question === "" ? [] : [`Question: ${question}`];
  const isOne = answer.parts.length < 2;
  return verdictPieces({ head: headOf(answer), small: isOne ? [...asked, ...small] : asked });
}

export function pageLines(paging: Paging): Piece[] {
  const told = pageLine(paging);
  return told === null ? [] : [line(run(told))];
}
