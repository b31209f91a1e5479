/** Whether what was typed asks for help rather than for words: empty, without a letter or a digit, just a greeting, or about whosaid itself. */
export function wantsHelp(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || GREETING.test(text) || ABOUT_ITSELF.test(text);
}

const GREETING =
  /^\W*(?:help(?: me)?|hello|hi|hey|hi there|hey there|good (?:morning|afternoon|evening)|hilfe|aide|ayuda)\W*$/iu;

const ABOUT_ITSELF =
  /^\W*(?:who are you|what are you|are you (?:an? )?(?:bot|robot|ai|human)|what (?:can|do) you do|what is whosaid|how (?:do|does) (?:you|this|whosaid) work|how (?:do|can) i use (?:you|this|whosaid))\W*$/iu;
