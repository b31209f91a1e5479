/** Puts right the misspelt words that carry a question's frame ("wat did she sya abuot …"), and no others. */
import { editDistance } from "../text/align.ts";

const FRAME_WORDS = [
  "what",
  "who",
  "when",
  "where",
  "which",
  "did",
  "said",
  "say",
  "says",
  "about",
  "according",
  "quote",
  "quotes",
  "denied",
  "called",
];
/** Left as they are although one letter away from a frame word. */
const REAL_WORDS = new Set(
  "a an the i it in is us we he she to on of at as or no so by do does has had have that than then this there whom whose why how hat chat wheat shat sad sat saw sun son stay pay may day way ray lay bay hay gay jay nay soy slay sway aid laid paid raid maid sid said's asid whey wren win wed red dad dud bid hid kid lid rid dig dim din dip bout above abode hen ten then her here were here's watch witch rich sand salad saint slid ways pays days sayer hoe woe woo hoo whoa quota quoted cooled culled galled dined tied".split(
    " ",
  ),
);
const LETTERS = /[\p{L}']+/gu;

/** `isPrinted` tells which words the coverage prints: those are never touched. */
export function respelled(question: string, isPrinted: (word: string) => boolean): string {
  return question.replace(LETTERS, (word) => {
    const lower = word.toLowerCase();
    if (
      lower.length < 3 ||
      /^\p{Lu}\p{Ll}/u.test(word) ||
      REAL_WORDS.has(lower) ||
      FRAME_WORDS.includes(lower)
    )
      return word;
    const meant = FRAME_WORDS.find((frame) => editDistance(lower, frame) === 1);
    return meant && !isPrinted(lower) ? meant : word;
  });
}
