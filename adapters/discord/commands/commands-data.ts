/** The commands as Discord registers them. */
import type {
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import {
  COMMAND_DESCRIPTION,
  type Locale,
  type Localised,
  MENU_NAME,
  OPTION_WORDS,
} from "./commands-words-data.ts";

export const COMMAND = "whosaid";
export const MENU = MENU_NAME.en;

/** Server, direct message with the bot, other direct messages; added to a server, or to a user's own account. */
const ANYWHERE = {
  contexts: [0, 1, 2],
  integration_types: [0, 1],
} satisfies Partial<RESTPostAPIApplicationCommandsJSONBody>;

/** Most characters that may be typed into an option: what can be shown again above the answer, and more. */
const TYPED = { words: 1000, speaker: 100, about: 200, date: 40 };

const whosaid: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...ANYWHERE,
  type: 1,
  name: COMMAND,
  ...described(COMMAND_DESCRIPTION),
  options: [
    { type: 3, ...named(OPTION_WORDS.words), max_length: TYPED.words },
    { type: 3, ...named(OPTION_WORDS.speaker), max_length: TYPED.speaker, autocomplete: true },
    { type: 3, ...named(OPTION_WORDS.about), max_length: TYPED.about },
    { type: 3, ...named(OPTION_WORDS.since), max_length: TYPED.date },
    { type: 3, ...named(OPTION_WORDS.until), max_length: TYPED.date },
    { type: 5, ...named(OPTION_WORDS.private) },
  ],
};

const whoSaidThis: RESTPostAPIContextMenuApplicationCommandsJSONBody = {
  ...ANYWHERE,
  type: 3,
  name: MENU,
  name_localizations: translations(MENU_NAME),
};

/** All of them. What isn't among them is another's, or an older version's. */
export const COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [whosaid, whoSaidThis];

/** Of an option, as it comes back with a command: never a translation. */
export type OptionName = keyof typeof OPTION_WORDS;

interface Described {
  readonly description: string;
  readonly description_localizations: Record<Locale, string>;
}

function described(words: Localised): Described {
  return { description: words.en, description_localizations: translations(words) };
}

interface Named extends Described {
  readonly name: string;
  readonly name_localizations: Record<Locale, string>;
}

function named({ name, description }: { name: Localised; description: Localised }): Named {
  return { name: name.en, name_localizations: translations(name), ...described(description) };
}

function translations({ en: _default, ...others }: Localised): Record<Locale, string> {
  return others;
}
