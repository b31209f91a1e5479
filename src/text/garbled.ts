/** Letters whose UTF-8 was once read as Latin-1, as old archives have them: "FranÃ§ois", twice over "FranÃÂ§ois". */

/** What UTF-8's first bytes of accented Latin letters look like, whole or taken apart. */
const OPENS = /[ÂÃÄÅ]|\u0302|\u0303|\u0308|\u030a/u;

/** What one letter can become when it is read wrongly twice. */
const LONGEST = 4;

/** Whether the character at a place is the rest of such a letter, and so part of a word although it is none by itself. */
export function isRestOfLetter(text: string, at: number): boolean {
  for (let before = at; before > at - LONGEST; before--) {
    if (!isContinuation(text.charCodeAt(before))) return before < at && OPENS.test(text.charAt(before));
  }
  return false;
}

function isContinuation(code: number): boolean {
  return code >= 0x80 && code <= 0xbf && code !== NO_BREAK_SPACE;
}

const NO_BREAK_SPACE = 0xa0;
