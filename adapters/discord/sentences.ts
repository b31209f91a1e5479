/** What whosaid says in Discord beside answers: short, and with the remedy. */
import { ASIDES } from "../voice/sentences.ts";
import { COMMAND, MENU } from "./commands-data.ts";

export const SENTENCES = {
  ...ASIDES,
  elsewhere:
    "I don’t answer here. Ask me in a direct message, or ask whoever runs whosaid to list this server and this channel.",
  loading: "I’m still reading the coverage. Please press again in a moment.",
  unknown: `I don’t know that command. There is /${COMMAND}, and “${MENU}” in the menu of a message.`,
  shared: "This answer is shared already.",
} as const;
