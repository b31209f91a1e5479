/** What an article mentions as it mentions bodies and papers, and nobody could have heard say anything. */

/** Words that are said, and say nothing themselves: "it" after "an applause line" is somebody else. */
const SAID: ReadonlySet<string> = new Set(
  "question questions line lines quote quotes quotation word words phrase remark remarks joke chant slogan motto".split(
    " ",
  ),
);
/** "EB-7", "F-35B", "I-95": programmes, machines and roads; "G-7" is governments. */
const CODE = /^(?!G-)\p{Lu}{1,3}-\d{1,3}\p{Lu}?$/u;
/** "CT of his chest": what one has done, by initials, and no body of anybody's. */
const OF_ONES_OWN = /^\p{Lu}{2,4}s? of (?:his|her|their|my|your) /u;

/** `printed` is without its determiner, `noun` the last word of its head in small letters. */
export function isSpeechless(printed: string, noun: string, named: boolean): boolean {
  return (!named && SAID.has(noun)) || CODE.test(printed) || OF_ONES_OWN.test(printed);
}

/** "Replies in the tram survey", "comments to the paper": whoever holds others' words says none of them. `before` is what stands before it. */
export function isReceiving(before: string): boolean {
  return RECEIVED.test(before);
}

const RECEIVED = /\b(?:replies|answers|responses|reactions|comments) (?:in|to|on) $/iu;
/** Characters of "responses to ". */
export const LONGEST_RECEIVED = 14;
