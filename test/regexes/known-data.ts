/** Regular expressions that recheck takes for more than linear, and what bounds their time all the same. */

export interface Known {
  readonly file: string;
  /** How its source begins: enough to tell it from the others of its file. */
  readonly begins: string;
  readonly why: string;
}

/** `MOST_CHARACTERS` of src/question/read.ts; measured at most 20 ms for the worst of them. */
const QUESTION = "at most the 4,000 characters that are read of a question";
/** One letter for each word of a question. */
const LETTERS = "at most one letter for each word of a question of 4,000 characters";
/** `SHORT` of src/article/lines.ts. */
const SHORT_LINE = "lines of 300 characters at most";
/** `MOST` of src/text/paragraphs.ts. */
const PARAGRAPH = "at most a paragraph's 5,000 characters";
const BOUNDED = "its repetitions are bounded, so that it is linear with a large factor";
/** `TYPED` of adapters/discord/commands/commands-data.ts, which Discord holds to. */
const OPTION = "at most the 1,000 characters of an option of Discord's command";
const ONE_LINE = "words on one line, in which no two blanks stand together";
const FEW = "at most twelve characters, cut out before";

export const KNOWN: readonly Known[] = [
  { file: "adapters/intake/mend.ts", begins: "&(?!(?:lt|gt", why: "noughts stand behind one “&#” alone" },
  { file: "src/answer/settle-speakers.ts", begins: "(?:^|[.!?:", why: FEW },
  { file: "src/article/credits.ts", begins: "[/|] ?(?:getty", why: SHORT_LINE },
  {
    file: "src/article/credits.ts",
    begins: "^this (?:article|story",
    why: `recheck doesn't always end; ${BOUNDED}`,
  },
  { file: "src/article/credits.ts", begins: String.raw`\((?:[\p{L}. ]{1,30} )?(?:photo`, why: SHORT_LINE },
  {
    file: "src/article/json-fault.ts",
    begins: String.raw`[ \t\r\n]*(?:([{}[\],:])`,
    why: "tried at one place only, where it goes back over one run of blanks or digits once",
  },
  { file: "src/article/furniture.ts", begins: "^(?:read|see|watch|view", why: SHORT_LINE },
  { file: "src/article/furniture.ts", begins: "^(?:sign up|signup", why: SHORT_LINE },
  {
    file: "src/article/head.ts",
    begins: String.raw`^[^:]* (?:\p{Ll}+ed`,
    why: "asked only where a colon stands among the first 63 characters, and goes no further than that",
  },
  { file: "src/article/lines.ts", begins: String.raw`^#{1,6}\s+|\s+#`, why: SHORT_LINE },
  { file: "src/article/lines.ts", begins: String.raw`^[*_~\s]+|`, why: SHORT_LINE },
  { file: "src/article/marked.ts", begins: String.raw`[\s.:!?…»›>→]+$`, why: SHORT_LINE },
  { file: "src/article/marked.ts", begins: String.raw`\s*[>|»›/·•]\s*`, why: SHORT_LINE },
  { file: "src/question/read.ts", begins: "w[^,]*$", why: LETTERS },
  { file: "src/question/remembered.ts", begins: "(?:,x*w[axpvs]{0,8}|", why: LETTERS },
  { file: "src/question/speaker-phrases.ts", begins: "^[x,vt]{0,8}(", why: LETTERS },
  { file: "src/question/quotations.ts", begins: "(?<=^|[^nNdPfz])", why: LETTERS },
  { file: "src/question/wants.ts", begins: "(?:^|[,.:;] *|", why: QUESTION },
  { file: "src/question/wants.ts", begins: String.raw`\bto whom\b`, why: QUESTION },
  { file: "src/question/wants.ts", begins: String.raw`\b(?:everything|whatever`, why: QUESTION },
  { file: "src/question/wording.ts", begins: String.raw`:[^\S\n]*\n`, why: QUESTION },
  {
    file: "src/question/wording.ts",
    begins: String.raw`(?<!\s)\s+(?:←`,
    why: "every run of blanks is tried from its beginning alone; recheck finds nothing at other seeds",
  },
  {
    file: "src/question/remembered.ts",
    begins: String.raw`(?<![\s,;:–—?!.-]|`,
    why: "every run is tried from its beginning alone: 64,000 characters take 3 ms",
  },
  { file: "src/retrieval/answer-kind.ts", begins: String.raw`[\s"'“‘(]+$`, why: FEW },
  { file: "src/text/comparable.ts", begins: String.raw`\[[^[\]]{1,80}`, why: BOUNDED },
  {
    file: "src/text/paragraphs.ts",
    begins: "[.!?…:;][^",
    why: "only where no line is wider than 100 characters",
  },
  { file: "src/text/sentence-around.ts", begins: "[.!?…][”", why: PARAGRAPH },
  {
    file: "src/text/sentence-around.ts",
    begins: String.raw`(?:^|[\s("“‘'])Nos`,
    why: "at most twelve characters and one run of blanks, cut out before",
  },
  { file: "src/text/sentence-around.ts", begins: String.raw`[\p{L}\p{N}&;.]+$`, why: FEW },
  { file: "src/text/turns.ts", begins: '^["“]?', why: "the first 140 characters of a line" },
  {
    file: "src/language/english/lexemes.ts",
    begins: "'.*$",
    why: "a word of at most `LONGEST_PRONOUN` characters",
  },
  {
    file: "src/language/english/joining-data.ts",
    begins: String.raw`\b(?:each other`,
    why: "messages of at most 400 characters are split so",
  },
  {
    file: "src/attribution/ranking/features.ts",
    begins: "'.*$",
    why: "one word, which no line break ends: linear",
  },
  {
    file: "src/attribution/ranking/wording-features.ts",
    begins: "[.,'’]+$",
    why: "one word of the stretch that is looked at",
  },
  { file: "src/attribution/scene/shapes.ts", begins: String.raw`[\s"“”'‘’«»)\]]+$`, why: FEW },
  { file: "src/archive/speakers/search.ts", begins: String.raw`^[^,]*\p{L}`, why: QUESTION },
  { file: "src/article/head.ts", begins: String.raw`^\p{Lu}[\p{L}.' -]{1,60}`, why: SHORT_LINE },
  { file: "src/question/wants.ts", begins: String.raw`\b(?:comment`, why: QUESTION },
  { file: "src/question/wants.ts", begins: String.raw`\b(?:quot`, why: `recheck doesn't end; ${QUESTION}` },
  { file: "src/text/dates/phrases.ts", begins: String.raw`(?<![\p{L}\d-])(?:(?:(?:a|an`, why: PARAGRAPH },
  { file: "adapters/discord/receive/readable.ts", begins: "<a?:", why: BOUNDED },
  {
    file: "adapters/intake/charset.ts",
    begins: String.raw`<\?xml`,
    why: `the first 4,096 bytes; ${BOUNDED}`,
  },
  { file: "adapters/intake/dates.ts", begins: "^(?:[a-z]{3,9}", why: "at most the 100 characters of a date" },
  { file: "adapters/intake/feed.ts", begins: String.raw`^\S+@`, why: "names of at most 300 characters" },
  { file: "adapters/intake/identity.ts", begins: "^-+|", why: "at most the 60 characters of a name" },
  { file: "adapters/intake/layout.ts", begins: String.raw`\s*(?:\[?(?:…`, why: ONE_LINE },
  { file: "adapters/intake/page-facts.ts", begins: String.raw`\s+[|–—-]`, why: ONE_LINE },
  {
    file: "adapters/intake/page-furniture-data.ts",
    begins: String.raw`(?:^|[\s_-])(?:newsletters`,
    why: "names of at most 1,000 characters",
  },
  { file: "adapters/intake/wordpress.ts", begins: String.raw`\[\/?(?:gallery`, why: BOUNDED },
  { file: "adapters/intake/wordpress.ts", begins: String.raw`\[caption`, why: BOUNDED },
  { file: "adapters/discord/receive/asked.ts", begins: String.raw`\?\W*$`, why: OPTION },
  { file: "adapters/discord/receive/asked.ts", begins: String.raw`[\s?!.…]+$`, why: OPTION },
  {
    file: "adapters/discord/receive/asked.ts",
    begins: "^(?:who|whose",
    why: `recheck doesn't end; ${OPTION}`,
  },
  { file: "adapters/discord/receive/readable.ts", begins: String.raw`\[([^[\]\n]`, why: BOUNDED },
  {
    file: "src/presentation/asks-us.ts",
    begins: '["“][^',
    why: "no two of its openings are tried over the same words; recheck finds nothing at other seeds",
  },
  {
    file: "adapters/observability/whereabouts.ts",
    begins: String.raw`^\s+at`,
    why: "the stack of an error of ours: ten places in our own files, and no word of a question",
  },
  { file: "adapters/asking/checks.ts", begins: "[\"“”„«»‘’']+$", why: PARAGRAPH },
  {
    file: "src/text/retyped.ts",
    begins: String.raw`\s+|[.,]{1,3}`,
    why: "every blank of a row is matched with it",
  },
];
