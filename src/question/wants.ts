/** What kind of answer a question wants, by the words that ask for it; several may hold. */
import type { Want } from "../domain/reading.ts";

const SIGNS: readonly (readonly [Want, RegExp])[] = [
  [
    "who",
    /(?<!\bthe )\bwho(?:se|'?s|m)?\b|\bwhich \S+(?: \S+){0,3}? (?:said|says|called|calls|likened|accused|described|thinks|claimed|compared)\b|\bnames? (?:\+|and|&|on)|\bwas it\b/iu,
  ],
  [
    "did",
    /(?:^|[,.:;] *|\b(?:ok|hey|so|wait|and|but|hi) )(?:did|does|do|has|have|had|didn'?t|is it true|was it|is it)\b|\b(?:didn'?t|hasn'?t|doesn'?t|isn'?t|did|has) (?:he|she|they|it)\b|\bright\?|\by\/n\b|\b(?:or am i|or is (?:that|it)|is (?:that|this|it)) (?:just|making)/iu,
  ],
  [
    "comment",
    /\b(?:comment(?:ed|s)?|react(?:ed|ion|ions|s)?|respon(?:d|ded|se|ses)|repl(?:y|ied)|said anything|say anything|anything back|(?:any|a) (?:word|statement|answer)|anything from|come ?back|answer to|(?:said|say|says|saying|explain(?:ed|s)?|told|tell|mentioned|asked) (?:\S+ )?(?:anything|something|what|why|whether|how|if|when|where|who)\b|stonewall|on (?:the )?record|line on)\b/iu,
  ],
  [
    "when",
    /(?<=\b(?:on|know) )when\b|\bwhen(?:'?s\b|(?: \S{1,20})? (?:did|do|does|was|were|is|are|ha[sd]|have|will|would|can|could)\b|(?: (?:&|and) where)?[^\p{L}]{0,9}$)|\b(?:what|which) (?:day|date|year|month|time|week)\b|\bhow long ago\b/iu,
  ],
  [
    "where",
    /\bwhere(?:'?s\b|(?: \S{1,20})? (?:did|do|does|was|were|is|are|ha[sd]|have|will|would|can|could)\b|[^\p{L}]{0,9}$)|\b(?:what|which) (?:show|programme|program|station|channel|paper|book|event|rally|conference|outlet|podcast|radio|tv|website|magazine)\b|\b(?:on|at|in) (?:what|which)\b/iu,
  ],
  [
    "to-whom",
    /\bto whom\b|\b(?:talking|speaking|talk|speak|said (?:it|that)|addressing) (?:to|with)\b|\bwho (?:was|is|were|did) .*\bto\b/iu,
  ],
  [
    "story",
    /\b(?:which|what) (?:story|piece|article)\b|\bwhere do we have\b|\bin which\b|\b(?:links?|urls?|source)(?: to (?:it|that|this))?(?: pl(?:ea)?[sz]e?)?[^\p{L}]{0,9}$/iu,
  ],
  [
    "number",
    /\bhow (?:many|much|long|old|big|far|tall|high|large|badly|fast)\b|\b(?:what|which) (?:share|percentage|price|number|rate|age)\b|\bhow (?:many|often)\b|\bnumber\b|\bgrade\b|\bcost\b|\bprice\b/iu,
  ],
  ["count", /\bhow (?:many times|often)\b/iu],
  ["why", /\bwhy(?:'?d|'?s)?\b|\bhow come\b|\breasons?\b|\bwhat made\b|\bexplain/iu],
  ["how", /\bhow(?:'?s|'?d)?\b/iu],
  ["quote", /\b(?:quot\w+|wording|verbatim|exact(?:ly)?|own words|lines?|words|punchy|real text)\b/iu],
  [
    "all",
    /\b(?:everything|whatever|all (?:of )?(?:the |his |her |their |we |that |what )?(?:\S+ ){0,4}?(?:quotes|said|says|lines|statements|got|have)|every (?:quote|line|word)|(?:quotes|quotations|statements|lines)\b|both)\b/iu,
  ],
  [
    "exact",
    /\b(?:word for word|exact (?:wording|words|quote)|verbatim|to the letter|can (?:i|we) (?:print|run|use|quote)|ok(?:ay)? to (?:print|run|use)|what (?:he|she|they) said)\b/iu,
  ],
  ["self", /\b(?:him|her|it|them|my)sel(?:f|ves)\b|\bown (?:words|mouth|voice|explanation)\b/iu],
  ["next", /\b(?:next|straight after|right after|after that|goes? on|went on|right before|before that)\b/iu],
  ["else", /\b(?:who|anyone|anybody|someone|somebody) else\b/iu],
  ["latest", /\b(?:latest|newest|most recent|update)\b|\b(?:the|his|her|their|\S{1,20}['’]s?) last\b/iu],
  ["first", /\b(?:first|earliest|original(?:ly)?)\b/iu],
];

export function wantsOf(question: string): ReadonlySet<Want> {
  return new Set(SIGNS.filter(([, sign]) => sign.test(question)).map(([want]) => want));
}
