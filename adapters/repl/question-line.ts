/** A line of input under `--json` → a question with its id and thread, or why it isn't one. */
import { z } from "zod";
import { err, type Inquiry, ok, type Result, type Turn } from "../../src/index.ts";
import type { InputLine } from "../corpus/lines.ts";
import { Id } from "./answer-json.ts";

/** More than any list of a newsroom's, and a number that a reply has room for. */
const MOST_LISTED = 100_000;

/** Other keys are let through, so that a file of questions with notes of its own can be piped in as it is. */
export const QuestionJson = z.object({
  id: Id.default(null),
  question: z.string(),
  /** Citations wanted of a list; absent: as many as are shown. */
  most: z.int().positive().max(MOST_LISTED).optional(),
  context: z.array(z.object({ role: z.string(), text: z.string() })).default([]),
});

export interface AskedQuestion {
  readonly id: Id;
  readonly inquiry: Pick<Inquiry, "text" | "most">;
  readonly thread: readonly Turn[];
}

export interface Refusal {
  /** Null where the line is so broken that it can't be told. */
  readonly id: Id;
  readonly message: string;
}

/** A line that begins with "{" is an object; every other one is the question itself. */
export function readQuestion({ text, utf8 }: InputLine): Result<AskedQuestion, Refusal> {
  if (!text.trimStart().startsWith("{")) return ok({ id: null, inquiry: { text }, thread: [] });
  if (!utf8) return err({ id: null, message: "isn't UTF-8: write the line in UTF-8" });
  const value = parseObject(text);
  if (!value.ok) return err({ id: null, message: value.problem });
  const read = QuestionJson.safeParse(value.value);
  if (!read.success) return err({ id: idOf(value.value), message: faults(read.error) });
  const { id, question: asked, most, context } = read.data;
  const inquiry = { text: asked, ...(most === undefined ? {} : { most }) };
  return ok({ id, inquiry, thread: context.map(turn) });
}

/** Whoever isn't the user is whosaid, whatever a chat platform calls it ("assistant", "bot"). */
function turn({ role, text }: { role: string; text: string }): Turn {
  return { role: role === "user" ? "user" : "whosaid", text };
}

/** The parser's own message would repeat words of the question, which are never logged. */
export function parseObject(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err("isn't valid JSON: write one whole object on the line");
  }
}

export function idOf(value: unknown): Id {
  const read = z.object({ id: Id }).safeParse(value);
  return read.success ? read.data.id : null;
}

/** "question: expected string, received number", each place once. */
export function faults(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path.join(".")}: ${message.replace(/^Invalid input: /, "")}`)
    .join("; ");
}
