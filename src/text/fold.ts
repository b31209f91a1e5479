/** The spellings of one word → one spelling: case, accents, compatibility forms and what prints nothing. */

/** Characters that print nothing and stand inside words, for a character class: soft hyphen, zero-width blanks, byte order mark. */
export const INVISIBLE = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";

/** Lower case without accents or compatibility forms; keeps a straight apostrophe, for the possessive is cut later. */
export function fold(raw: string): string {
  return raw
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(CLOSED_UP, "")
    .replace(/(?<=\p{L})\./gu, "")
    .replace(LETTERS_APART, (letter) => FOLDED_LETTERS[letter] ?? letter);
}

// Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs; the vowel signs of Indic scripts are letters to us.
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/gu;
const APOSTROPHES = /[\u2019\u02BC\uFF07]/gu;
const CLOSED_UP = new RegExp(`[&,\\s${INVISIBLE}]`, "gu");
const LETTERS_APART = /[ßæœøđðłþıſ]/gu;
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ſ: "s",
};
