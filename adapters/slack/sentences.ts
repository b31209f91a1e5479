/** What whosaid says in Slack beside answers: short, and with the remedy. */

export const SENTENCES = {
  tooMany:
    "That was a lot of questions at once. I’ll answer again in a minute: please ask this one again then.",
  elsewhere:
    "I don’t answer in this channel. Ask me in a direct message, or ask whoever runs whosaid here to list this channel.",
  loading: "I’m still reading the coverage. Your answer comes as soon as I’m done.",
  checking: "Looking for the quotations of this message in the coverage…",
  unknownCommand:
    "I don’t know that command. There is /whosaid, followed by words that were said, or by a question.",
  forgotten: "I don’t remember the question of this answer any more. Please ask it again.",
  changed: "The coverage has changed since this answer was given. Please ask again to see what it holds now.",
  noMore: "There is nothing more to show of this.",
  thanks:
    "Thank you. It is noted as doubtful, with the question and the passages shown, for whoever runs whosaid here.",
  tooLate: "Slack closed the window before it could open. Please try again.",
} as const;

export function broke(id: string): string {
  return `Something broke. This is a bug in whosaid; please report it with error ${id}.`;
}
