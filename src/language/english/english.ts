/** English, as a value. */
import type { Language } from "../language.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { lexemeOf } from "./lexemes.ts";
import { senseOf } from "./senses.ts";
import { STOP_WORDS } from "./stop-words-data.ts";

const CLAUSAL =
  /\b(?:i|we|you|he|she|they|it|is|are|was|were|be|have|has|had|do|does|did|will|would|can|could|should|must|not|don['’]t|i['’]m|it['’]s|we['’]re|that['’]s)\b/iu;
/** Small words that English doesn't have, and scripts that it isn't written in. */
const FOREIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]|(?<!\p{L})(?:ist|sind|nicht|und|der|wir|ich|werden|für|est|sont|nous|vous|je|les|pas|qui|et|los|las|una|por|para|está|vamos|il|che|non|per|sono|noi|het|een|wij|niet|naar|não|você|uma|och|jag|inte|ikke|jeg)(?!\p{L})/iu;

export const ENGLISH: Language = {
  code: "en",
  functionWords: STOP_WORDS,
  senseOf,
  lexemeOf,
  abbreviations: ABBREVIATIONS,
  isClausal: (words) => CLAUSAL.test(words),
  isForeign: (words) => FOREIGN.test(words),
  sources: { before: [["according", "to"]], after: [] },
  capitalNouns: false,
  verbSecond: false,
};
