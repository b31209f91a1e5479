/**
 * Words from outside → words that Discord only shows.
 *
 * A backslash takes the meaning from the mark after it, in every client. A code block would show text unparsed too, but doesn't wrap on phones,
 * is read out as code, and three backticks in an article would end it. `escapeMarkdown` of discord.js leaves headings, lists, mentions, times and links alive.
 *
 * Not every mark is escaped, because "Copy text", search results and notifications show the backslashes: what stands as it stands in prose can't begin, part or
 * end anything. Everything else of ASCII is, whether Discord's Markdown has a use for it today or not. Marks outside ASCII have no meaning in
 * it, and on phones a backslash before an emoji would be seen.
 */

/**
 * All but letters, digits, blanks, `, ; ' " ! ?`, and these: a hyphen after a letter, a full stop after one that ends a word, a colon before a blank. A full
 * stop after a digit would make a list of a line; one inside an address, an invitation of "discord.gg/…".
 */
const MARK = /(?<!\p{L})[-.]|\.(?=[\p{L}\p{N}])|:(?![ \n])|[#$%&()*+/<=>@[\\\]^_`{|}~]/gu;

/** No mention, link, heading, list, time, emoji or formatting is left. Nobody is notified all the same only because of `allowed_mentions`. */
export function inert(text: string): string {
  return text.toWellFormed().replace(MARK, "\\$&");
}

/** What clients take for the end of a line: they make "\n" of all three before they parse. */
const BREAK = /\r\n|[\r\n]/gu;

/** The blank belongs to it: without one it is no bar, and of several only the first is dropped. */
export const BAR = "> ";

/** `markup` with every line behind a bar, so that no line of an article can pass for one of ours. */
export function barred(markup: string): string {
  return BAR + markup.replace(BREAK, `$&${BAR}`);
}
