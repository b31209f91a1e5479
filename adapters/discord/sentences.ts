/** What whosaid says in Discord beside answers: short, and with the remedy. */
import { COMMAND, MENU } from "./commands-data.ts";

export const SENTENCES = {
  tooMany:
    "That was a lot of questions at once. I’ll answer again in a minute: please ask this one again then.",
  elsewhere:
    "I don’t answer here. Ask me in a direct message, or ask whoever runs whosaid to list this server and this channel.",
  loading: "I’m still reading the coverage. Please press again in a moment.",
  unknown: `I don’t know that command. There is /${COMMAND}, and “${MENU}” in the menu of a message.`,
  forgotten: "I don’t remember the question of this answer any more. Please ask it again.",
  changed: "The coverage has changed since this answer was given. Please ask again to see what it holds now.",
  noMore: "There is nothing more to show of this.",
  shared: "This answer is shared already.",
  thanks:
    "Thank you. It is noted as doubtful, with the question and the passages shown, for whoever runs whosaid here.",
} as const;

export function broke(id: string): string {
  return `Something broke. This is a bug in whosaid; please report it with error ${id}.`;
}
