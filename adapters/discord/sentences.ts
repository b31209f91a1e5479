/** What whosaid says in Discord beside answers: short, and with the remedy. */
import { ASIDES } from "../../src/presentation/sentences.ts";
import { COMMAND, MENU } from "./commands/commands-data.ts";

export const SENTENCES = {
  ...ASIDES,
  elsewhere:
    "I don’t answer here. Ask me in a direct message, or ask whoever runs whosaid to list this server and this channel.",
  elsewhereOnly: "I don’t answer here. Ask whoever runs whosaid here to list this server and this channel.",
  notDirect: "I don’t answer direct messages. Ask me in one of the servers that I answer in.",
  membersOnly:
    "I answer direct messages only of people in the servers that I answer in. If you have just joined one, ask again in a minute; else ask whoever runs whosaid here to add you.",
  loading: "I’m still reading the coverage. Please press again in a moment.",
  unknown: `I don’t know that command. There is /${COMMAND}, and “${MENU}” in the menu of a message.`,
  shared: "This answer is shared already.",
} as const;
