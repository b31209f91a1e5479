/** Answer → a message for Slack. Pure: every entry point and every button shows answers through here. */
import type { Answer, Citation, Surroundings } from "../../../src/index.ts";
import type { Offer } from "../../../src/presentation/actions.ts";
import { type Corrected, correctedOn } from "../../../src/presentation/corrected.ts";
import { surroundingsOn } from "../../../src/presentation/surroundings.ts";
import { elementsOf } from "./actions.ts";
import { followable } from "./address.ts";
import { actions } from "./blocks.ts";
import { inert } from "./inert.ts";
import { messageOf, type SlackMessage } from "./slack-message.ts";
import { offersFor, PAGES, piecesOf, placePiece, REFUSED, REST, SURFACE } from "./surface.ts";

export type { SlackMessage } from "./slack-message.ts";

/** channel: where the question stands above the answer · asker: to the asker alone, who may share it · shared: in a channel that
 * doesn't show the question. */
export type Audience = "channel" | "asker" | "shared";

export interface AnswerView {
  /** The question's, for the buttons. */
  readonly key: string;
  /** From 1; what lies outside is the nearest page. */
  readonly page: number;
  readonly audience: Audience;
}

export function renderAnswer(answer: Answer, { key, page, audience }: AnswerView): SlackMessage {
  const seen = { page, isPrivate: audience === "asker", isAsked: audience !== "channel" };
  const { head, entries, offers } = PAGES.page(answer, seen);
  const all = [...entries.flatMap(offersFor), ...offers.flatMap(withKeep)];
  return messageOf([head, ...entries.map(piecesOf)], [actions(elementsOf(all, key))]);
}

/** Who alone sees an answer may also put it away. */
function withKeep(offer: Offer): Offer[] {
  return offer.kind === "share" ? [offer, { ...offer, label: "Keep to myself", kind: "keep" }] : [offer];
}

/** The same for every audience and every key. */
export function pagesOf(answer: Answer): number {
  return PAGES.count(answer);
}

/** What goes out where Slack refuses the blocks: the first page in words alone. */
export function renderPlain(answer: Answer): SlackMessage {
  const { text } = renderAnswer(answer, { key: "", page: 1, audience: "channel" });
  const rest = pagesOf(answer) === 1 && answer.left === undefined ? "" : ` ${REST}`;
  return { text: `${text}\n${inert(REFUSED)}${rest}`, blocks: [] };
}

/** What became of an answer's citations. */
export function renderCorrected(citations: readonly Corrected[]): SlackMessage {
  return messageOf(correctedOn(SURFACE, citations, followable));
}

/** What stands around a citation. */
export function renderMore(citation: Citation, number: number, around: Surroundings): SlackMessage {
  return messageOf([[placePiece(citation, number)], ...surroundingsOn(SURFACE, citation, around)]);
}
