/** Articles as no newsroom files them: real ones with marks, names, paragraphs and metadata changed, and what doesn't belong there. */
import { Buffer } from "node:buffer";
import type { ArticleSource } from "../../src/index.ts";
import type { Dice } from "./dice.ts";
import { MARKS, PAIRS, PIECES } from "./fuzz-pieces-data.ts";
import { type Change, changed, inserted, SLIPS } from "./fuzz-texts.ts";

/** `pasted`: text that no file holds, halves of characters and NUL among it; a file has its bytes. */
export type MadeArticle =
  | { readonly kind: "pasted"; readonly text: string }
  | { readonly kind: "file"; readonly source: ArticleSource };

/** One article; the same dice make the same. `texts` are those of real ones. */
export function madeArticle(texts: readonly string[], dice: Dice): MadeArticle {
  const text = changed(dice.pick(texts) ?? "", CHANGES, dice, 12);
  if (dice.below(5) === 0)
    return { kind: "pasted", text: dice.below(3) === 0 ? inserted(text, half(dice), dice) : text };
  const file = `${dice.pick(["a", "ä/b", "__proto__", "a b", "x.y"]) ?? "a"}.txt`;
  const sidecar = dice.below(3) === 0 ? { file: "a.json", text: metadata(dice) } : null;
  return { kind: "file", source: { file, bytes: bytesOf(text, dice), sidecar } };
}

const half = (dice: Dice): string => dice.pick(["\ud800", "\udc00", "\u0000"]) ?? "";

/** Of each thirtieth file one byte is another. */
function bytesOf(text: string, dice: Dice): Uint8Array {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length > 0 && dice.below(30) === 0) bytes[dice.below(bytes.length)] = dice.below(256);
  return bytes;
}

const METADATA = [
  '{"publisher": "The Courier", "published": "2025-03-04", "url": "https://courier.example/a"}',
  '{"publisher": "The Courier", "published": "2025-02-31T25:00:00+99:00"}',
  '{"url": "https://user:secret@courier.example/a?b=“c”#:~:text=d", "language": "de"}',
  '{"language": "xx-__proto__", "published": 20250304, "publisher": null}',
  '{"__proto__": {"publisher": "x"}, "constructor": {"prototype": {}}}',
  '{"a": [[[[[[[[[[1]]]]]]]]]]}',
  "[]",
  "",
  "null",
];

function metadata(dice: Dice): string {
  const text = dice.pick(METADATA) ?? "";
  return dice.below(2) === 0 ? text : changed(text, [...SLIPS, inserting], dice);
}

const inserting: Change = (text, dice) => inserted(text, dice.pick(PIECES) ?? "", dice);

const onParagraphs =
  (alter: (paragraphs: string[], at: number, dice: Dice) => void): Change =>
  (text, dice) => {
    const paragraphs = text.split("\n\n");
    alter(paragraphs, dice.below(paragraphs.length), dice);
    return paragraphs.join("\n\n");
  };

/** Characters of one shape in a row, at most: about twice what the longest articles have in all. */
const LONG = 20_000;

const SHAPES = [
  "“No,” said Anna Lind. ",
  "according to Lind, ",
  "she said that ",
  "Anna ",
  "the mayor of ",
  "“‘",
  "a’",
  "U.S. ",
  "LIND: Is it?\n\n",
  "> a\n",
  "港口",
  "‘’",
  "(",
  "[[",
  "— ",
  "and ",
  "Mr. Dr. ",
  "said ",
  "'s ",
  "1. ",
  "\t",
  "\n",
  ": ",
  "# ",
  "&quot;",
  "<b>",
  "𝕏",
];

const shape = (dice: Dice): string => {
  const piece = dice.pick(SHAPES) ?? "";
  const length = 1 + dice.below(dice.below(4) === 0 ? LONG : 2000);
  return piece.repeat(Math.ceil(length / piece.length));
};

const PARAGRAPHS = [
  "By Ada Lind, political correspondent",
  "ADA LIND | Updated 4 March 2025, 17:40 | 3 min read",
  "READ MORE: “The ferry stays,” says mayor",
  "Photo: Getty Images/Ada Lind",
  "Sign up to our newsletter here today",
  "Share on Facebook Share on X Comments (214)",
  "SECTION | Politics » Council » Ferry",
  "Correction: an earlier version of this article credited Tom Calloway with “never again”.",
  "LIND: We pay.\n\nCALLOWAY: [laughs] No, you don’t.",
  "Q: Will it sail?\n\nA: It will.",
  "„Die Fähre bleibt“, sagte Bürgermeisterin Anna Lind. Sie habe „kein Geld“, hieß es.",
  "«Le bac reste à quai», a dit la maire, «et c’est tout».",
  "The council, the mayor, her spokeswoman and the operator of the ferry said in a joint statement:",
  "> We are sorry.\n> We mean it.",
  "“We pay, ‘whatever “it” costs’, and",
  "---\npublisher: X\n---",
];

const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

const CHANGES: readonly Change[] = [
  ...SLIPS,
  ...SLIPS,
  inserting,
  inserting,
  (text, dice) => text.replace(/[“”"‘’]/gu, (mark) => (dice.below(3) === 0 ? "" : mark)),
  (text, dice) => text.replace(/[“”"‘’]/gu, (mark) => (dice.below(3) === 0 ? mark + mark : mark)),
  (text, dice) =>
    text.replace(/[“”"‘’]/gu, (mark) => (dice.below(3) === 0 ? (dice.pick(MARKS) ?? mark) : mark)),
  (text) => text.replace(/[“”]/gu, (mark) => (mark === "“" ? "”" : "“")),
  (text, dice) => {
    const [open, close] = dice.pick(PAIRS) ?? ["", ""];
    return text.replaceAll("“", open).replaceAll("”", close);
  },
  onParagraphs((paragraphs, at) => paragraphs.splice(at, 2, paragraphs.slice(at, at + 2).join(" "))),
  onParagraphs((paragraphs, at) => paragraphs.splice(at, 1)),
  onParagraphs((paragraphs, at) => paragraphs.splice(at, 0, paragraphs[at] ?? "")),
  onParagraphs((paragraphs, at, dice) => paragraphs.splice(at, 0, dice.pick(PARAGRAPHS) ?? "")),
  onParagraphs((paragraphs, at, dice) => paragraphs.splice(at, 0, dice.pick(PARAGRAPHS) ?? "")),
  onParagraphs((paragraphs, at, dice) => paragraphs.splice(at, 0, shape(dice))),
  onParagraphs((paragraphs, at, dice) => {
    paragraphs[at] += ` ${shape(dice)}`;
  }),
  onParagraphs((paragraphs) => paragraphs.reverse()),
  (text) => text.replaceAll("\n\n", "\n"),
  (text) => text.replaceAll("\n\n", " "),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll(". ", ".\n"),
  (text, dice) => text.replace(NAME, (name) => `${name} `.repeat(1 + dice.below(3)).trim()),
  (text, dice) => text.replace(NAME, () => "Anna Maria ".repeat(1 + dice.below(20)).trim()),
  (text) => text.replace(NAME, "Lind"),
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text, dice) => `\ufeff---\n${metadata(dice)}\n---\n${text}`,
  (text, dice) =>
    `---\npublisher: ${dice.pick(PIECES) ?? ""}\npublished: ${dice.pick(PIECES) ?? ""}\n---\n${text}`,
  (text, dice) => text.slice(dice.below(text.length + 1)),
  (text, dice) => text.slice(0, dice.below(text.length + 1)),
  (text, dice) => (dice.below(3) > 0 ? text : `${text}\n\n`.repeat(1 + dice.below(4))),
];
