/** What may open a door, taken out of a message of ours: tokens that were pasted into the wrong place, and passwords in addresses. */

const TOKEN = "[looks like a token]";

/** What stands between blanks, quotation marks, slashes and the like: a word, a name of a file, a token. */
const WORD = /[\w.+=~-]{8,}/gu;

/** Slack's tokens say what they are, also behind the "n" of a line break's escape. */
const SLACK = /(?:xox[a-z]{1,2}|xapp|xwfp)-/u;

/** Least letters and digits in a row of a token that doesn't. */
const LEAST = 16;
const STRETCH = new RegExp(`[A-Za-z0-9]{${LEAST},}`, "gu");

/** Changes from letter to digit, or from small to capital, for each character. Of 20 random ones 97 of 100 have more; a word with a capital
 * at its beginning, a name made of such words, and dates have fewer. */
const MIXED = 0.18;

/** User and password before the name of a computer. */
const LOGIN = /(\/\/)[^/?#\s"@]*(?:@[^/?#\s"@]*)*@/gu;

export function masked(message: string): string {
  return message.replace(LOGIN, "$1[login]@").replace(WORD, (word) => (isToken(word) ? TOKEN : word));
}

function isToken(word: string): boolean {
  return SLACK.test(word) || (word.match(STRETCH) ?? []).some((stretch) => mixture(stretch) > MIXED);
}

function mixture(stretch: string): number {
  const kinds = Array.from(stretch.replace(/[A-Z](?=[a-z])/gu, "a"), kindOf);
  return kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length / stretch.length;
}

function kindOf(character: string): "digit" | "small" | "capital" {
  if (/\d/u.test(character)) return "digit";
  return /[a-z]/u.test(character) ? "small" : "capital";
}
