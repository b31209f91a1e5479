/** Whether what was typed asks for help rather than for words: empty, without a letter or a digit, or just a greeting. */
export function wantsHelp(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || /^\W*(?:help|hello|hi|hey|hilfe|aide|ayuda)\W*$/iu.test(text);
}
