/** What Discord refuses for good in a schedule, and what must be shown then. */
import { textOf } from "./an-interaction.ts";
import type { Fault } from "./wire.ts";
import type { Book, Call, Known, Visible } from "./wire-book.ts";

/** components: any, so that the plain form is due · answer: in any form · open: whatever others see · all: Discord doesn't know the interaction. */
export type Refusal = "components" | "answer" | "open" | "all";

export const REFUSALS: readonly Refusal[] = ["components", "answer", "open", "all"];

const EPHEMERAL = 1 << 6;

/** Null: Discord takes it. `wanted`: words of the answer. */
export function refused(
  refusal: Refusal | undefined,
  { path, body }: Call,
  wanted: string,
  book: Book,
): Fault | null {
  if (refusal === undefined) return null;
  const isCallback = path.startsWith("/interactions");
  if (refusal === "all") return code(404, isCallback ? 10062 : 10015);
  const { type, data } = body as { type?: number; data?: Shown }; // the SDK's own
  const message = isCallback ? data : (body as Shown);
  if (message === undefined || type === 5) return null;
  switch (refusal) {
    case "components":
      return (message.components ?? []).length > 0 ? code(400, 50035) : null;
    case "answer":
      return JSON.stringify(message).includes(wanted) ? code(400, 50035) : null;
    case "open": {
      const original = book.messages.find(({ interaction }) => path.includes(`token-of-${interaction}`));
      const isAlone = ((message.flags ?? 0) & EPHEMERAL) !== 0 || original?.isEphemeral === true;
      return isAlone ? null : code(403, 50001);
    }
  }
}

interface Shown {
  readonly components?: readonly unknown[];
  readonly flags?: number;
}

function code(status: number, of: number): Fault {
  return { kind: "code", status, code: of };
}

/** In place of an answer: by a line of its own, or where a message is checked, by its plain form. */
const NOTICE = /Discord refused my answer/u;
const LINE = /Discord refused (?:my answer|what was found)/u;

/** "told" where whoever asked was told instead; "refused" where there was no way left; null: nothing special is due. */
export function endOfRefused(
  refusal: Refusal | undefined,
  answer: Visible | undefined,
  known: Known,
): string | null {
  if (refusal === undefined) return null;
  if (refusal === "all")
    return answer === undefined ? "refused" : `${known.id} is answered though it is unknown`;
  const isDeferredOpenly = refusal === "open" && known.response === "deferred";
  if (answer === undefined) return isDeferredOpenly ? "refused" : null;
  if (refusal === "components" && ((answer.data.components as unknown[] | undefined) ?? []).length > 0)
    return `${known.id} has components that Discord refused`;
  if (refusal === "components" && NOTICE.test(textOf(answer)))
    return `${known.id} was told though Discord takes the plain form`;
  if (!LINE.test(textOf(answer))) return null;
  return answer.isEphemeral || known.response === "deferred" ? "told" : `${known.id} was told in the open`;
}
