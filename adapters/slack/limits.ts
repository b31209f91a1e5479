/** What Slack takes, what Slack is likely to take, and what a reader can. Lengths are in code points, as Slack counts them. */

import { ON_A_PAGE } from "../../src/presentation/pages.ts";

/**
 * Stated by Slack. Each is checked again by test/adapters/slack/block-kit.ts.
 * @see https://docs.slack.dev/reference/block-kit/blocks
 * @see https://docs.slack.dev/reference/block-kit/block-elements
 * @see https://docs.slack.dev/reference/block-kit/composition-objects
 */
export const LIMITS = {
  /** chat.postMessage cuts what is longer. @see https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
  text: 40_000,
  blocks: 50,
  blockId: 255,
  actionId: 255,
  header: 150,
  section: 3000,
  fields: 10,
  field: 2000,
  contextElements: 10,
  actionsElements: 25,
  button: { label: 75, value: 2000, url: 3000 },
  select: { placeholder: 150, options: 100, option: 75, value: 150 },
  view: { blocks: 100, title: 24, close: 24, metadata: 3000, callbackId: 255 },
} as const;

/**
 * Not stated, only met. chat.postMessage answers `msg_blocks_too_long` to a sum over all blocks: one reader measured 13,297 characters as
 * the most that pass, another was refused with 11,341 characters of text (slackapi/bolt-js issues 2509 and 2867).
 */
export const MEASURED = {
  /** JSON of all blocks of a message, in the longest way it can be written: see `jsonSize`. */
  blocksJson: 10_000,
  /** "For best results, limit the text to 4,000 characters" (chat.postMessage); longer ones met `msg_too_long`, or became two messages. */
  text: 4000,
  /** Nothing is stated of a rich_text element; what a section may hold is what Slack's own editor is known to bear. */
  element: 3000,
  /** views.open refuses 250 kB with `view_too_large`; well below it, since a window that long isn't read. */
  viewJson: 60_000,
} as const;

/** Ours: what keeps an answer readable, and everything that isn't a quotation from crowding it out. */
export const OURS = {
  /** Slack folds long messages away; five passages are about what it shows. */
  onAPage: { passage: ON_A_PAGE, name: 10, note: 20 },
  /** Characters of JSON or of `text`, whichever is more. What is longer is cut, and the cut is shown. */
  weight: {
    head: 450,
    name: 240,
    source: 240,
    headline: 600,
    publisher: 180,
    dates: 300,
    note: 600,
    question: 450,
    wording: 600,
  },
  /** Of one quotation, or one part of it. */
  words: { json: Number.POSITIVE_INFINITY, text: MEASURED.element },
  /** Together; where notes weigh more, they stand after all citations instead of under the first page's. */
  notes: { json: 1200, text: 700 },
  /** A diff that is longer is left out, which is said; the passage itself stands above it. */
  diff: { json: 2000, text: 1000 },
  /** An address that is longer leads to the article instead of the very words. */
  link: { json: 2000, text: 800 },
  /** Bytes of ASCII in a question's key, so that every value of a button and of an option stays far below its limit. */
  key: 128,
  /** Of a paragraph beside a passage, and of the passage's own paragraph, in "Context". */
  neighbour: { json: 2000, text: 700 },
  own: { json: 4000, text: 1600 },
  samples: 5,
  checks: 20,
  notesOfACheck: 4,
  latest: 5,
} as const;
