/** Articles → others in which their paragraphs stand together as they never did, and words stand where others stood: what no article holds by
 * itself, but what a fault may be seen by. The same articles give the same ones. */
import { createDice, type Dice } from "../evaluation/dice.ts";
import { sampled } from "../evaluation/sample.ts";
import { GEMACHTE_SAETZE, MADE_SENTENCES } from "./made-sentences-data.ts";

const MIXED = 75;
const PARAGRAPHS = 6;
/** One word of so many is another. */
const CHANGED = 9;

/** Names and texts. The last third is German. */
export function mixedArticles(texts: readonly string[]): (readonly [string, string])[] {
  const paragraphs = [...new Set(texts.flatMap((text) => text.split(/\n{2,}/u)))].filter(
    ({ length }) => length < LONGEST,
  );
  const german = paragraphs.filter((paragraph) => GERMAN.test(paragraph));
  const english = paragraphs.filter((paragraph) => !GERMAN.test(paragraph));
  return Array.from({ length: MIXED }, (_, at) => {
    const isGerman = at >= (2 * MIXED) / 3;
    // By the paragraphs themselves, so that an article that is added changes few of the mixed ones.
    const parts = sampled(isGerman ? german : english, at + 1, PARAGRAPHS, (paragraph) => paragraph);
    const others = isGerman ? ANDERE : OTHERS;
    return [
      `mixed-${at + 1}`,
      parts.map((part, place) => reworded(part, others, createDice(at * PARAGRAPHS + place))).join("\n\n"),
    ];
  });
}

/** Each made sentence as it stands, and with words that stand where others stood; some beside each other make an article. */
export function reworkedSentences(): (readonly [string, string])[] {
  const articles = [MADE_SENTENCES, GEMACHTE_SAETZE].flatMap((sentences) => {
    const others = sentences === MADE_SENTENCES ? OTHERS : ANDERE;
    return Array.from({ length: Math.ceil(sentences.length / TOGETHER) }, (_, at) =>
      Array.from({ length: REWORKED }, (_one, round) =>
        sentences
          .slice(at * TOGETHER, (at + 1) * TOGETHER)
          .map((sentence, place) =>
            round === 0 ? sentence : reworded(sentence, others, createDice(100 * round + place)),
          )
          .join("\n\n"),
      ),
    ).flat();
  });
  return articles.map((text, at) => [`sentences-${at + 1}`, text]);
}

const TOGETHER = 4;
const REWORKED = 4;

/** Characters of a paragraph: long ones take long, and show little more. */
const LONGEST = 500;

const GERMAN = /\b(?:der|die|das|und|nicht|sagte|ein|eine|ist|sei|habe)\b/u;

function reworded(paragraph: string, others: readonly string[], dice: Dice): string {
  return paragraph.replace(/\S+/gu, (word) => {
    if (dice.below(CHANGED) > 0) return word;
    const other = dice.pick(others) ?? word;
    // Before, instead, behind.
    return dice.pick([`${other} ${word}`, other, `${word} ${other}`]) ?? word;
  });
}

const OTHERS = [
  ..."he she they it who whom whose which that I we you him her them his their its our himself herself".split(
    " ",
  ),
  ..."said says told asked added denied warned announced wrote called insisted agreed tweeted refused heard read quoted".split(
    " ",
  ),
  ..."is was were has had been being will would could did not never no only also then later again and or but while because".split(
    " ",
  ),
  ..."of for to by with from at in on about according after before as than like through between the a an this those another".split(
    " ",
  ),
  ..."mayor Mayor minister spokesman spokeswoman doctor Dr. Mr. Mrs. Sir professor chief former acting deputy late company council police party report union board people residents officials women".split(
    " ",
  ),
  ..."Ada Lind Lind’s Tom Orre, Orre’s Zoë Calloway Vell Ltd. US British Norwegian London Monday March 2024 three 12 $5 20%".split(
    " ",
  ),
  ...", ; : – — ( ) “ ” ‘ ’ . ? ! … - /".split(" "),
  "who has left,",
  "who was told by",
  "a teacher,",
  "in a statement",
  "the mayor’s spokesman",
  "and her deputy",
  "said: “Go”",
  "“no”",
  "she said.",
  "the two of them",
  "told him that",
  "he said,",
  "said she",
  "one of the",
  "as well as",
  "on behalf of",
  "the head of",
  "made it clear that",
  "\n\n",
];

const ANDERE = [
  ..."er sie es wir ich man der die das wer dessen deren ihr sein seine ihm ihn sich jener diese".split(" "),
  ..."sagte sagt sagten erklärte meinte betonte fragte schrieb teilte hieß rief laut zufolge so wie heißt mitteilte".split(
    " ",
  ),
  ..."ist war sei habe hat werde wolle könne müsse nicht nie nur auch dann später und oder aber weil dass ob".split(
    " ",
  ),
  ..."von für zu mit aus bei nach vor über unter gegen gegenüber in im am den dem des ein eine einer einem".split(
    " ",
  ),
  ..."Bürgermeisterin Minister Sprecher Sprecherin Dr. Herr Frau Professor Präsident Vorsitzende Anwalt Polizei Rat Firma Behörde Gewerkschaft Partei Bericht Leute ehemalige frühere".split(
    " ",
  ),
  ..."Anna Lind Linds Orre Orres Kessler von Berg GmbH Berlin Montag 2024 drei 12".split(" "),
  ...", ; : – ( ) „ “ » « ‚ ‘ . ? ! …".split(" "),
  "sagte er,",
  "so Lind.",
  "sagte die Sprecherin",
  "nach Angaben der Polizei",
  "die gestern kam,",
  "wie es hieß",
  "der Zeitung zufolge",
  "auf Anfrage",
  "teilte sie mit",
  "„nein“",
  "\n\n",
];
