/** Any character but half of a pair, as fast-check's unit "binary" has them; which first writes down all 1.1 million of them, in
 * two seconds of every process that tests. */
import fc from "fast-check";

const SURROGATES = { first: 0xd800, count: 0x800 };

export const anyCharacter = fc
  .nat({ max: 0x10ffff - SURROGATES.count })
  .map(characterOf, (character) => numberOf(character));

function characterOf(number: number): string {
  return String.fromCodePoint(number < SURROGATES.first ? number : number + SURROGATES.count);
}

/** fast-check asks so whether a text that it knows to break programs could have been made of these. */
function numberOf(character: unknown): number {
  const code = typeof character === "string" ? (character.codePointAt(0) ?? -1) : -1;
  const isSurrogate = code >= SURROGATES.first && code < SURROGATES.first + SURROGATES.count;
  if (code < 0 || isSurrogate || character !== String.fromCodePoint(code)) throw new Error("no character");
  return code < SURROGATES.first ? code : code - SURROGATES.count;
}
