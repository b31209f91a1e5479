/** What every message of ours has in common on its way out. */
import type { types } from "@slack/bolt";
import { UNPARSED } from "./inert.ts";
import type { SlackMessage } from "./slack-message.ts";

/** Links are the point of an answer, previews of them aren't. */
export const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const;

export interface Drawn {
  /** What notifications and screen readers have. */
  readonly text: string;
  readonly blocks?: types.KnownBlock[];
  readonly mrkdwn: false;
  readonly parse: "none";
  readonly link_names: false;
}

/** Nothing in its text is taken for markup. An empty list of blocks is left out: Slack would refuse it. */
export function drawn({ text, blocks }: SlackMessage): Drawn {
  return blocks.length === 0 ? { text, ...UNPARSED } : { text, blocks: [...blocks], ...UNPARSED };
}

/** Names a message as an answer of ours. */
export const ANSWER = "whosaid_answer";

/** By which an answer is found again where Slack's own reply to posting it was lost. */
export function metadataOf(key: string): { event_type: string; event_payload: { key: string } } {
  return { event_type: ANSWER, event_payload: { key } };
}
