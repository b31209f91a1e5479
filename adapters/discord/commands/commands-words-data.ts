/** What Discord shows of the commands, in the languages that its clients may be set to. English is the default of all others. */

/** Discord's names of them. @see https://discord.com/developers/docs/reference#locales */
export type Locale = "de" | "fr" | "es-ES" | "uk" | "ru";

export type Localised = Readonly<Record<Locale | "en", string>>;

interface OptionWords {
  readonly name: Localised;
  readonly description: Localised;
}

/** Names: at most 32 letters, in lower case. Descriptions: at most 100. */
export const OPTION_WORDS = {
  words: {
    name: { en: "words", de: "worte", fr: "paroles", "es-ES": "palabras", uk: "слова", ru: "слова" },
    description: {
      en: "Words that were said, or a question",
      de: "Was gesagt wurde, oder eine Frage",
      fr: "Ce qui a été dit, ou une question",
      "es-ES": "Lo que se dijo, o una pregunta",
      uk: "Сказані слова або запитання",
      ru: "Сказанные слова или вопрос",
    },
  },
  speaker: {
    name: { en: "speaker", de: "wer", fr: "qui", "es-ES": "quien", uk: "хто", ru: "кто" },
    description: {
      en: "Who said it",
      de: "Wer es gesagt hat",
      fr: "Qui l’a dit",
      "es-ES": "Quién lo dijo",
      uk: "Хто це сказав",
      ru: "Кто это сказал",
    },
  },
  about: {
    name: { en: "about", de: "worüber", fr: "sujet", "es-ES": "tema", uk: "тема", ru: "тема" },
    description: {
      en: "What it was about",
      de: "Worum es ging",
      fr: "De quoi il s’agissait",
      "es-ES": "De qué se trataba",
      uk: "Про що йшлося",
      ru: "О чём шла речь",
    },
  },
  since: {
    name: { en: "since", de: "seit", fr: "depuis", "es-ES": "desde", uk: "від", ru: "с" },
    description: {
      en: "Not before: a day, a month or a year",
      de: "Nicht vor: ein Tag, ein Monat oder ein Jahr",
      fr: "Pas avant : un jour, un mois ou une année",
      "es-ES": "No antes de: un día, un mes o un año",
      uk: "Не раніше: день, місяць або рік",
      ru: "Не раньше: день, месяц или год",
    },
  },
  until: {
    name: { en: "until", de: "bis", fr: "jusque", "es-ES": "hasta", uk: "до", ru: "до" },
    description: {
      en: "Not after: a day, a month or a year",
      de: "Nicht nach: ein Tag, ein Monat oder ein Jahr",
      fr: "Pas après : un jour, un mois ou une année",
      "es-ES": "No después de: un día, un mes o un año",
      uk: "Не пізніше: день, місяць або рік",
      ru: "Не позже: день, месяц или год",
    },
  },
  private: {
    name: { en: "private", de: "privat", fr: "privé", "es-ES": "privado", uk: "приватно", ru: "лично" },
    description: {
      en: "Only you see the answer",
      de: "Nur du siehst die Antwort",
      fr: "Vous seul voyez la réponse",
      "es-ES": "Solo tú ves la respuesta",
      uk: "Відповідь бачите лише ви",
      ru: "Ответ видите только вы",
    },
  },
} as const satisfies Readonly<Record<string, OptionWords>>;

/** The command's own name is the same in every language: it is the app's, and what people tell each other to type. */
export const COMMAND_DESCRIPTION: Localised = {
  en: "Who said what, exactly, in our own coverage",
  de: "Wer was genau gesagt hat, in unserer eigenen Berichterstattung",
  fr: "Qui a dit quoi, exactement, dans nos propres articles",
  "es-ES": "Quién dijo qué, exactamente, en nuestros propios artículos",
  uk: "Хто що сказав, дослівно, у наших власних публікаціях",
  ru: "Кто что сказал, дословно, в наших собственных публикациях",
};

export const MENU_NAME: Localised = {
  en: "Who said this?",
  de: "Wer hat das gesagt?",
  fr: "Qui a dit cela ?",
  "es-ES": "¿Quién dijo esto?",
  uk: "Хто це сказав?",
  ru: "Кто это сказал?",
};
