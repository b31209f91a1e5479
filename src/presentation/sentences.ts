/** What whosaid says in a chat beside answers, alike on every platform: short, and with the remedy. */

export const ASIDES = {
  tooMany:
    "That was a lot of questions at once. I’ll answer again in a minute: please ask this one again then.",
  notAllowed:
    "I don’t know you yet. Ask whoever runs whosaid here to put you on the list of those who may ask.",
  forgotten: "I don’t remember the question of this answer any more. Please ask it again.",
  changed: "The coverage has changed since this answer was given. Please ask again to see what it holds now.",
  unwritable:
    "I can’t write anything down at the moment, so I couldn’t take this. Please ask again in a few minutes, or tell whoever runs whosaid here.",
  noMore: "There is nothing more to show of this.",
  thanks:
    "Thank you. It is noted as doubtful, with the question and the passages shown, for whoever runs whosaid here.",
} as const;

/** On the buttons that turn to the next page, and to the one before. */
export const MORE = "More";
export const BACK = "Back";
/** On what shows the paragraphs around a passage. */
export const CONTEXT = "Context";
/** On what shows an answer that only its asker sees to the channel. */
export const SHARE = "Share";
/** On the button that notes an answer as doubtful. Not “Wrong?”, which under “Misquoted” reads as if the quotation were meant. */
export const REPORT = "Report a mistake";
/** On the first of them where nothing was found, and what comes near stands on those that follow. */
export const SHOW_NEAREST = "Show nearest";

/** `id` stands in the log too. */
export function broke(id: string): string {
  return `Something broke. This is a bug in whosaid; please report it with error ${id}.`;
}
