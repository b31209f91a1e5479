/**
 * Blocks → a message, as Discord takes it in a body.
 *
 * Components V2 rather than embeds, because a reader has all of it: embeds aren't shown to who has turned previews off or where the bot may not embed links, two
 * with the same address show as one, and a screen reader comes to them after the message as pictures with captions. Text displays are the message itself, in
 * reading order; a container holds each passage, so that two passages of one article both stand there. Embeds
 * would hold 6,000 characters instead of 4,000; an answer that needs more has pages anyway, and few passages do.
 */

import { line, run } from "../../../src/presentation/piece.ts";
import { OURS } from "../limits.ts";
import { type Block, componentsOf, words } from "./block.ts";
import type { Component } from "./components.ts";
import { outside } from "./measure.ts";

/** As it goes into a body. Nothing here says who sees it: EPHEMERAL (64) is for whoever sends it, and only when it is created. */
export type DiscordMessage = Mentionless &
  (
    | { readonly flags: typeof COMPONENTS_V2; readonly components: Component[] }
    | { readonly flags: typeof SUPPRESS_EMBEDS; readonly content: string }
  );

interface Mentionless {
  /** Nobody is notified, whatever the words are. */
  readonly allowed_mentions: { readonly parse: [] };
}

/** A message that once had it keeps it, so that whatever may replace another message has it too. Where it replaces one without it, `content: null`
 * goes along. */
export const COMPONENTS_V2 = 1 << 15;
/** Links are the point of an answer, previews of them aren't. */
export const SUPPRESS_EMBEDS = 1 << 2;

/** `below`: what can be done about it. */
export function messageOf(blocks: readonly Block[], below: readonly Component[] = []): DiscordMessage {
  return {
    flags: COMPONENTS_V2,
    components: [...componentsOf(blocks), ...below],
    allowed_mentions: { parse: [] },
  };
}

export function plainMessage(content: string): DiscordMessage {
  return { flags: SUPPRESS_EMBEDS, content, allowed_mentions: { parse: [] } };
}

/** A sentence of ours, which may hold names from outside. */
export function renderSentence(sentence: string): DiscordMessage {
  return messageOf([words(line(run(outside(sentence, OURS.weight.sentence) || "…")))]);
}
