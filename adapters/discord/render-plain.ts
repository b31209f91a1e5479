/** Answer → one text, for where Discord refuses its usual form: as many passages as it has room for, each with its link. */
import type { Answer, Citation } from "../../src/index.ts";
import { type Standing, shownCitations, standingOf } from "../voice/cited.ts";
import { pagesOfEntries } from "../voice/pages.ts";
import { partsOf } from "../voice/parts.ts";
import { fits, minus, type Size } from "../voice/size.ts";
import { headOf } from "../voice/wording.ts";
import { LIMITS, MEASURED, OURS } from "./limits.ts";
import { fittingEnd, NOTHING } from "./measure.ts";
import { type DiscordMessage, plainMessage } from "./message.ts";
import { line, markdownOf, nodesOf, outside, type Piece, run } from "./piece.ts";
import { linkedLine, placeLine, quotationPiece, titleOf } from "./render-citation.ts";

type PlainSize = Size<"text" | "nodes">;

export function renderPlain(answer: Answer): DiscordMessage {
  const head = headPieces(answer);
  const notes = answer.notes.slice(0, 1).map((note) => line(run(`Note: ${outside(note, most.note)}`)));
  const room = minus<"text" | "nodes">(CONTENT, sizeOfPieces([...head, ...notes, REST, REFUSED]));
  const entries = shownCitations(answer).flatMap((citation, at) =>
    briefEntries({ citation, number: at + 1, standing: standingOf(answer, at) }, room),
  );
  const [shown = [], ...others] = pagesOfEntries(entries, {
    first: room,
    later: room,
    most: OURS.citationsOnAPage,
  });
  const isAll = others.length === 0 && answer.notes.length === notes.length;
  const passages = shown.flatMap(({ pieces }) => pieces);
  return plainMessage(markdownOf([...head, ...passages, ...notes, ...(isAll ? [] : [REST]), REFUSED]));
}

const most = OURS.plain;
const CONTENT: PlainSize = { text: LIMITS.content, nodes: MEASURED.nodes };
const REFUSED = line(run("Discord refused this answer’s usual form."));
const REST = line(run("There is more than this form has room for: ask more narrowly."));

function headPieces(answer: Answer): Piece[] {
  const head = line(run(outside(headOf(answer).text, most.head), "strong"));
  return answer.verdict === "ambiguous-speaker"
    ? [head, line(run(outside(answer.choice.join(", "), most.choice)))]
    : [head];
}

interface Brief {
  readonly citation: Citation;
  readonly number: number;
  readonly standing: Standing;
}

interface BriefEntry {
  readonly pieces: readonly Piece[];
  readonly size: PlainSize;
  readonly counts: boolean;
}

function briefEntries(brief: Brief, room: PlainSize): BriefEntry[] {
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

function briefEntry({ citation, number, standing }: Brief, { text, part, of }: Shown): BriefEntry {
  const { speaker, article } = citation;
  const pieces = [
    line(run(`[${number}]`, "strong"), run(` ${placeLine({ citation, number, standing, part, of })}`)),
    quotationPiece(text),
    ...(speaker === null ? [] : [line(run(`Speaker: ${outside(speaker.name, most.name)}`))]),
    linkedLine(citation, number, `Article: ${titleOf(article, most.title)}`, most.link),
  ];
  return { pieces, size: sizeOfPieces(pieces), counts: true };
}

/** With the line break that parts it from what follows. */
function sizeOfPieces(pieces: readonly Piece[]): PlainSize {
  return { text: markdownOf(pieces).length + 1, nodes: nodesOf(pieces) };
}
