/** What turns up in messages and files and belongs to no sentence, or to none of ours: put between words, around them, and in their place. */

/** Each opens something, or closes what nobody opened. */
export const MARKS: readonly string[] = Array.from("“”„‟‘’‚‛\"'`´«»‹›「」『』()[]{}<>*_~|…—–");

/** An opening mark with a closing one, some of them not its own. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
  ["«", "»"],
  ["»", "«"],
  ["„", "“"],
  ["‚", "‘"],
  ["「", "」"],
  ["``", "''"],
  ["‘‘", "’’"],
  ["&ldquo;", "&rdquo;"],
  ["&quot;", "&quot;"],
  ["“", '"'],
  ['"', "”"],
  ["“", ""],
  ["", "”"],
  ["(", ")"],
  ["[", "]"],
  ["**", "**"],
  ["```\n", "\n```"],
  ["<blockquote>", "</blockquote>"],
  ["> ", "\n"],
];

const SCRIPTS = [
  "渡轮将继续运行。",
  "「港口は閉まる」と市長",
  "паром не пойдёт",
  "قالت العمدة",
  "אמרה ראש העיר",
  "เรือข้ามฟาก",
  "नौका रहेगी",
  "η γέφυρα",
  "배는 멈추지 않는다",
  "ﬁnal ﷺ ﷽",
  "Ｆｅｒｒｙ ﾌｪﾘｰ",
  "İstanbul ıI ß ẞ ǅ",
  "f\u0301\u0323\u0301\u0323erry",
];

const EMOJI = ["😀", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇺🇦", "☺️", "👍🏽", ":ferry:", "<:ferry:123456789012345678>"];

const CHARACTERS = [
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u001b]8;;https://elsewhere.example\u001b\\",
  "\u001b]0;title\u0007",
  "\u009b2J",
  "\u200b",
  "\u200d",
  "\u200f",
  "\u202e",
  "\u2066",
  "\u2069",
  "\u00ad",
  "\ufeff",
  "\u2028",
  "\u2029",
  "\u0085",
  "\u00a0",
  "\u3000",
  "\r",
  "\t",
  "\v",
  "\ufffd",
  "\ufffe",
  "\uffff",
  "\ue000",
  "\u{10ffff}",
  "\u{e0061}",
];

/** No file can hold them; a message from a program can. */
const HALVES = ["\ud800", "\udc00", "\udfff\ud800", "\ud83d"];

const MENTIONS = [
  "<@U012AB3CD>",
  "<@123456789012345678>",
  "<@&123456789012345678>",
  "<#C012AB3CD|quay>",
  "<!channel>",
  "<!here|here>",
  "<!subteam^S012345|desk>",
  "<!date^1700000000^{date}|then>",
  "@everyone",
  "@here",
  "</whosaid:123456789012345678>",
  "<t:1700000000:R>",
];

const MARKUP = [
  "https://courier.example/ferry?a=1&b=“2”#:~:text=quay",
  "<https://courier.example|the Courier>",
  "[the Courier](https://courier.example)",
  "[a](javascript:alert(1))",
  "mailto:ada@courier.example",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "&amp;lt;&#8220;&#x201d;",
  "# ",
  "- ",
  "1. ",
  "2) ",
  "> ",
  ">>> ",
  "```",
  "||quay||",
  "~~quay~~",
  "| a | b |\n|---|---|",
  "---\npublisher: X\n---\n",
];

const PROGRAMS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
  "null",
  "undefined",
  "NaN",
  "(a+)+$",
  "[^]]*\\",
  "(?<=x)",
  "\\u{110000}",
  ".*.*.*=",
  "$& $1 $` $'",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like one
  "${1+1} {{7*7}} %s %n",
  "'; DROP TABLE answers;--",
  '{"text":"}',
  "../../etc/passwd",
  "C:\\quay",
];

const NUMBERS = [
  "0",
  "-1",
  "1e309",
  "12,000.50",
  "18.5%",
  "£3bn",
  "2,147,483,648",
  "99999999999999999999",
  "½",
  "٣",
  "三",
  "No. 10",
];

const DATES = [
  "2017-03-30",
  "30/03/2017",
  "March 3, 1997",
  "Jan. 11",
  "31 February 2025",
  "since 1899",
  "until last Tuesday",
  "three weeks ago",
  "99 years ago",
  "between May and 2026",
  "0000-00-00",
  "275761-01-01",
  "yesterday at 25:61",
];

/** What a file in UTF-8 can hold too. */
export const PIECES: readonly string[] = [
  ...SCRIPTS,
  ...EMOJI,
  ...CHARACTERS,
  ...MENTIONS,
  ...MARKUP,
  ...PROGRAMS,
  ...NUMBERS,
  ...DATES,
];

export const MESSAGE_PIECES: readonly string[] = [...PIECES, ...HALVES];
