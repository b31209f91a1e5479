/** What an interaction is answered with, as Discord takes it. Each interaction takes one, whoever sends it how often: a second one is turned away. */

import type { Place } from "../place.ts";
import type { SpeakerChoice } from "../receive/choices.ts";
import type { DiscordMessage } from "./message.ts";

/** @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-type */
const TYPES = { message: 4, deferred: 5, update: 7, choices: 8 } as const;

/** Only the one who asked or pressed sees it. */
const EPHEMERAL = 1 << 6;

export type Callback =
  | { readonly type: typeof TYPES.message | typeof TYPES.update; readonly data: DiscordMessage }
  | { readonly type: typeof TYPES.deferred; readonly data: { readonly flags?: number } }
  | {
      readonly type: typeof TYPES.choices;
      readonly data: { readonly choices: readonly SpeakerChoice[] };
    };

/** A message of its own. */
export function shown(message: DiscordMessage, audience: Place["audience"]): Callback {
  return { type: TYPES.message, data: audience === "asker" ? unseen(message) : message };
}

/** "… is thinking": the answer follows within 15 minutes. No other flag is taken here. */
export function deferred(audience: Place["audience"]): Callback {
  return { type: TYPES.deferred, data: audience === "asker" ? { flags: EPHEMERAL } : {} };
}

/** In place of the message whose button was pressed; who sees it stays as it is. */
export function redrawn(message: DiscordMessage): Callback {
  return { type: TYPES.update, data: message };
}

export function offered(choices: readonly SpeakerChoice[]): Callback {
  return { type: TYPES.choices, data: { choices } };
}

function unseen(message: DiscordMessage): DiscordMessage {
  // The flags' own types name each by itself, and not their sum.
  return { ...message, flags: (message.flags | EPHEMERAL) as typeof message.flags } as DiscordMessage;
}
