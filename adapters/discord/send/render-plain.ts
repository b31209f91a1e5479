/** Answer → one text, for where Discord refuses its usual form: as many passages as it has room for, each with its link. */
import type { Answer } from "../../../src/index.ts";
import { type Card, type Choosable, type Cited, cardsOf } from "../../../src/presentation/card.ts";
import { creditOf, noteOf } from "../../../src/presentation/cited.ts";
import {
  type EntryKind,
  type PageEntry,
  type PageSection,
  pagesOfSections,
} from "../../../src/presentation/pages.ts";
import { partsOf } from "../../../src/presentation/parts.ts";
import { fits, minus, plus, type Size } from "../../../src/presentation/size.ts";
import { headOf, questionLine } from "../../../src/presentation/wording.ts";
import { LIMITS, MEASURED, OURS } from "../limits.ts";
import { headLine } from "./entries.ts";
import { fittingEnd, NOTHING } from "./measure.ts";
import { type DiscordMessage, plainMessage } from "./message.ts";
import { line, markdownOf, nodesOf, outside, type Piece, run, small } from "./piece.ts";
import { linkedLine, quotationPiece, smallParts, titleOf } from "./render-citation.ts";

type Unit = "text" | "nodes";
type PlainSize = Size<Unit>;

export function renderPlain(answer: Answer): DiscordMessage {
  const [first, ...others] = cardsOf(answer);
  return others.length === 0 ? plainOfOne(first) : plainOfSeveral(answer, [first, ...others]);
}

/** With what comes near, since no button of this form could show it. */
function plainOfOne(card: Card): DiscordMessage {
  const { cited, choice } = card;
  const head = [headLine(card.head, most.head), ...smallLine(card), ...choiceLine(choice, most.choice)];
  const apart = [...cited.flatMap(({ remarks }) => remarks), ...card.notes.flat()];
  const notes = apart.slice(0, 1).map((note) => small([noteOf(note, (words) => outside(words, most.note))]));
  const room = roomBeside([...head, ...notes]);
  const [shown, isWhole] = firstPage([{ heading: null, entries: briefEntries(cited, room) }], room);
  return messageOf([...head, ...shown, ...notes], isWhole && apart.length === notes.length);
}

/** Every question with its verdict; notes only where the answer has its usual form. */
function plainOfSeveral(answer: Answer, sections: readonly Card[]): DiscordMessage {
  const head = [headLine(headOf(answer), most.head)];
  const room = roomBeside(head);
  const headings = sections.map(headingOf);
  const left = minus<Unit>(
    room,
    headings.map(({ size }) => size).reduce((sum, size) => plus(sum, size)),
  );
  // So that the first passage stands there, after however many questions that have none.
  const each = { ...left, text: Math.max(left.text, room.text / 2) };
  const [shown, isWhole] = firstPage(
    sections.map(({ cited }, at) => ({ heading: headings[at] ?? null, entries: briefEntries(cited, each) })),
    room,
  );
  return messageOf([...head, ...shown], isWhole && answer.notes.length === 0);
}

const most = OURS.plain;
const CONTENT: PlainSize = { text: LIMITS.content, nodes: MEASURED.nodes };
const REFUSED = line(run("Discord refused this answer’s usual form."));
const REST = line(run("There is more than this form has room for: ask more narrowly."));

function messageOf(pieces: readonly Piece[], isAll: boolean): DiscordMessage {
  return plainMessage(markdownOf([...pieces, ...(isAll ? [] : [REST]), REFUSED]));
}

function roomBeside(pieces: readonly Piece[]): PlainSize {
  return minus<Unit>(CONTENT, sizeOfPieces([...pieces, REST, REFUSED]));
}

/** And whether that is all. */
function firstPage(
  sections: readonly PageSection<BriefEntry>[],
  room: PlainSize,
): readonly [readonly Piece[], boolean] {
  const [page = [], ...others] = pagesOfSections(sections, { first: room, later: room, most: OURS.onAPage });
  return [page.flatMap(({ pieces }) => pieces), others.length === 0];
}

function smallLine({ small: parts }: Card): Piece[] {
  return parts.length === 0 ? [] : [small(parts.map((part) => outside(part, most.note)))];
}

function choiceLine(choice: readonly Choosable[], weight: number): Piece[] {
  return choice.length === 0 ? [] : [line(run(outside(choice.map(({ name }) => name).join(", "), weight)))];
}

function headingOf({ answer, question, head, choice }: Card): BriefEntry {
  const { question: weight, head: width, choice: names } = most.several;
  const asked = questionLine(question, outside(answer.question, weight));
  return briefOf([line(run(asked)), headLine(head, width), ...choiceLine(choice, names)], "note");
}

interface BriefEntry extends PageEntry<Unit> {
  readonly pieces: readonly Piece[];
}

function briefOf(pieces: readonly Piece[], kind: EntryKind): BriefEntry {
  return { pieces, size: sizeOfPieces(pieces), kind };
}

function briefEntries(cited: readonly Cited[], room: PlainSize): BriefEntry[] {
  return cited.flatMap((brief) => entriesOf(brief, room));
}

function entriesOf(brief: Cited, room: PlainSize): BriefEntry[] {
  const { text } = brief.citation;
  const whole = briefEntry(brief, { text, part: 1, of: 1 });
  if (fits(whole.size, room)) return [whole];
  const around = briefEntry(brief, { text: " ", part: 1, of: 99_999 });
  const left = { ...NOTHING, ...minus(room, around.size), bytes: Number.POSITIVE_INFINITY };
  const parts = partsOf(text, (all, start) => fittingEnd(all, start, left));
  return parts.map((part, at) => briefEntry(brief, { text: part, part: at + 1, of: parts.length }));
}

interface Shown {
  readonly text: string;
  readonly part: number;
  readonly of: number;
}

function briefEntry({ citation, number, standing }: Cited, { text, part, of }: Shown): BriefEntry {
  const credit = creditOf(citation, (words) => outside(words, most.name)).text;
  const runs = [run(`[${number}] ${credit} · ${titleOf(citation.article, most.title)}`)];
  const pieces = [
    quotationPiece(text),
    linkedLine(citation, number, runs, most.link),
    small(smallParts({ citation, number, standing, remarks: [], part, of }, [])),
  ];
  return briefOf(pieces, "passage");
}

/** With the line break that parts it from what follows. */
function sizeOfPieces(pieces: readonly Piece[]): PlainSize {
  return { text: markdownOf(pieces).length + 1, nodes: nodesOf(pieces) };
}
