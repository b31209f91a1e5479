/** A line of the ledger as the file keeps it ↔ an entry. Each line carries a sum of what it holds, so that a byte that was changed
 * behind our back, by a disk or by hand, is noticed wherever it stands. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Inquiry } from "../../../src/index.ts";
import type { Entry, Shown, State } from "./ledger.ts";
import type { Row, Value } from "./sql.ts";
import { restored, storable } from "./stored-text.ts";

/** Texts as `stored-text` has them, what is composed as JSON. */
export interface Line {
  readonly key: string;
  readonly text: string;
  readonly inquiry: string | null;
  readonly thread: string | null;
  readonly place: string;
  readonly lane: string;
  /** Empty where the question was taken back, or was never to be answered. */
  readonly asker: string;
  readonly asked: number;
  readonly wanted: Entry["wanted"];
  readonly state: State;
  readonly message: string | null;
  /** Of the answer that is visible. */
  readonly shown: string | null;
  /** Of the answer that was sent last. */
  readonly sent: string | null;
  /** The wording that it answers. */
  readonly sent_text: string | null;
  /** 1: the place may hold what opens a receiver for a while, such as an interaction's token. */
  readonly opens: number;
}

/** In the order in which they are summed up: part of the format. */
export const COLUMNS = [
  "key",
  "text",
  "inquiry",
  "thread",
  "place",
  "lane",
  "asker",
  "asked",
  "wanted",
  "state",
  "message",
  "shown",
  "sent",
  "sent_text",
  "opens",
] as const satisfies readonly (keyof Line)[];

export function valuesOf(line: Line): readonly Value[] {
  return COLUMNS.map((column) => line[column]);
}

/** SHA-256, the first 16 bytes in hexadecimal digits: against accidents, not against forgers. */
export function sumOf(values: readonly Value[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, 32);
}

const Stored = z.object({
  key: z.string(),
  text: z.string(),
  inquiry: z.string().nullable(),
  thread: z.string().nullable(),
  place: z.string(),
  lane: z.string(),
  asker: z.string(),
  asked: z.number(),
  wanted: z.enum(["answer", "nothing"]),
  state: z.enum(["owed", "sending", "posted", "refused", "unsure", "withdrawn"]),
  message: z.string().nullable(),
  shown: z.string().nullable(),
  sent: z.string().nullable(),
  sent_text: z.string().nullable(),
  opens: z.number(),
});

/** Null: the line isn't what was written. */
export function lineOf(row: Row): Line | null {
  const line = Stored.safeParse(row);
  if (!line.success || sumOf(valuesOf(line.data)) !== row.sum) return null;
  return entryOf(line.data) === null ? null : line.data;
}

/** What of a question that isn't answered, or no more, has to be remembered: its name, so that no later delivery of it is. */
export function blanked(line: Line): Line {
  const nothing = { inquiry: null, thread: null, shown: null, sent: null, sent_text: null };
  return { ...line, ...nothing, text: "", asker: "", wanted: "nothing" };
}

const As = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  headline: z.string().nullable(),
  url: z.string().nullable(),
  speaker: z.string().nullable(),
  corrections: z.number(),
});

const ShownJson = z.object({
  verdict: z.string(),
  others: z.array(z.string()).optional(),
  citations: z.array(
    z.object({
      article: z.string(),
      version: z.string(),
      start: z.number(),
      end: z.number(),
      as: As.optional(),
    }),
  ),
});

const InquiryJson = z.object({
  text: z.string(),
  wording: z.string().exactOptional(),
  speaker: z.string().exactOptional(),
  topic: z.string().exactOptional(),
  dates: z.array(z.string()).exactOptional(),
});

/** Null: it can't be read. */
export function entryOf(line: Line): Entry | null {
  try {
    const { wanted, state, asker, asked } = line;
    const shown = line.shown ?? line.sent;
    return {
      question: {
        key: restored(line.key),
        text: restored(line.text),
        inquiry: inquiryOf(line.inquiry),
        thread: line.thread === null ? null : restored(line.thread),
        place: restored(line.place),
        queue: restored(line.lane),
        asker,
        asked,
      },
      wanted,
      state,
      message: line.message === null ? null : restored(line.message),
      shown: shown === null ? null : shownOf(shown),
    };
  } catch {
    // A line of before there were sums, or one that was changed by hand with its sum.
    return null;
  }
}

export function newLine({ question, wanted, state }: Pick<Entry, "question" | "wanted" | "state">): Line {
  const { key, text, inquiry, thread, place, queue, asker, asked } = question;
  return {
    key: storable(key),
    text: storable(text),
    inquiry: inquiry === null ? null : JSON.stringify(inquiry),
    thread: thread === null ? null : storable(thread),
    place: storable(place),
    lane: storable(queue),
    asker,
    asked,
    wanted,
    state,
    message: null,
    shown: null,
    sent: null,
    sent_text: null,
    opens: 0,
  };
}

function inquiryOf(stored: string | null): Inquiry | null {
  return stored === null ? null : InquiryJson.parse(JSON.parse(stored));
}

function shownOf(stored: string): Shown {
  return ShownJson.parse(JSON.parse(stored));
}
