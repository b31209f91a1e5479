/** What whosaid says in Slack beside answers: short, and with the remedy. */
import { ASIDES } from "../../src/presentation/sentences.ts";

export const SENTENCES = {
  ...ASIDES,
  elsewhere:
    "I don’t answer in this channel. Ask me in a direct message, or ask whoever runs whosaid here to list this channel.",
  elsewhereOnly: "I don’t answer in this channel. Ask whoever runs whosaid here to list it.",
  notDirect: "I don’t answer direct messages. Ask me in one of the channels that I answer in.",
  membersOnly:
    "I answer direct messages only of people in the channels that I answer in. If you have just joined one, ask again in a minute; else ask whoever runs whosaid here to add you.",
  otherOrganisation:
    "I answer only people of the organisation that runs me. Ask one of them, or ask whoever runs whosaid here to allow your organisation.",
  loading: "I’m still reading the coverage. Your answer comes as soon as I’m done.",
  notForChannel:
    "What this answer shows is limited to fewer people than may read this channel, so I don’t share it here.",
  checking: "Looking for the quotations of this message in the coverage…",
  unknownCommand:
    "I don’t know that command. There is /whosaid, followed by words that were said, or by a question.",
  tooLate: "Slack closed the window before it could open. Please try again.",
} as const;
