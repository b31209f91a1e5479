/** A message in a window, or a sentence in the place of the home tab. */
import type { types } from "@slack/bolt";
import { plainText } from "./blocks.ts";
import { renderSentence, type SlackMessage } from "./slack-message.ts";

export function modal(title: string, { blocks }: SlackMessage): types.ModalView {
  return { type: "modal", title: plainText(title), close: plainText("Close"), blocks };
}

export function sentenceModal(title: string, sentence: string): types.ModalView {
  return modal(title, renderSentence(sentence));
}

export function homeSentence(sentence: string): types.HomeView {
  return { type: "home", blocks: renderSentence(sentence).blocks };
}
