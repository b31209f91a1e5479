/** What Discord takes, what it is known to refuse or to cut without saying so, and what a reader can bear. */

import { ON_A_PAGE } from "../../src/presentation/pages.ts";

/**
 * Stated by Discord. Lengths are checked as UTF-16 units, which are never fewer than Discord's own characters.
 * @see https://discord.com/developers/docs/components/reference
 * @see https://discord.com/developers/docs/resources/message
 * @see https://discord.com/developers/docs/interactions/application-commands
 */
export const LIMITS = {
  content: 2000,
  /** Over all text displays of a message. */
  text: 4000,
  /** Nested ones counted. */
  components: 40,
  buttonsInARow: 5,
  customId: 100,
  label: 80,
  placeholder: 150,
  /** Of a select and of its options; of an autocomplete and of its choices. */
  options: 25,
  option: 100,
  command: { name: 32, description: 100, options: 25, all: 8000 },
} as const;

/** Not stated, only met. */
export const MEASURED = {
  /** Bytes of UTF-8 of all components. Discord answers 500, and to interactions "unknown interaction", to more than 10,170 of them in a form of its
   * own (github.com/discord/discord-api-docs issues 8554 and 7310); JSON is no shorter than that form. */
  bytes: 9500,
  /** Bold type, links, bars, emoji and line breaks of one text: clients stop drawing at the 200th, and show nothing of what follows
   * (issues 6932 and 8501; discordjs/discord.js issues 8908 and 10222). Words, escaped or not, aren't counted. */
  nodes: 180,
} as const;

/** Ours: what keeps an answer readable, and everything that isn't a quotation from crowding it out. */
export const OURS = {
  onAPage: { passage: ON_A_PAGE, name: LIMITS.options, note: 20 },
  /** As `weigh` counts. What is longer is cut, and the cut is shown. */
  weight: {
    head: 300,
    name: 160,
    source: 160,
    headline: 300,
    publisher: 120,
    dates: 200,
    note: 400,
    question: 300,
    wording: 300,
    sentence: 1500,
  },
  /** Together; where notes take more, they stand after all citations instead of under the first page's. */
  notes: { text: 700, bytes: 1500, nodes: 40, components: 4 },
  /** A diff that is longer is left out, which is said; the passage itself stands above it. */
  diff: { text: 800, bytes: 1600, nodes: 40, components: 1 },
  /** Characters. An address that is longer leads to the article instead of the very words. */
  link: 700,
  /** Characters of ASCII in a question's key: with what stands before it, a custom id is at most 100. A key of ours is about 30. */
  key: 76,
  /** Of a paragraph beside a passage, and of the passage's own paragraph, in "Context". */
  neighbour: { text: 600, bytes: 1600, nodes: 40, components: 1 },
  own: { text: 1200, bytes: 3200, nodes: 80, components: 1 },
  samples: 5,
  notesOfACheck: 4,
  /** Where Discord refuses an answer's usual form, and all has to go into `content`. */
  plain: {
    weight: { head: 200, name: 60, headline: 80, note: 200, question: 80 },
    choice: 300,
    link: 400,
    /** Of each question, where a message holds several. */
    several: { head: 100, choice: 100 },
  },
} as const;
