/** Quotations that no newspaper prints and every platform must only show: markup, mentions, links, emoji, scripts and characters. */

export interface Hostile {
  readonly name: string;
  readonly text: string;
}

const LONG =
  "The ferry will not stop at the Lower Quay before spring, and nobody on the council has said why. ";

const TABLE: Readonly<Record<string, string>> = {
  // What Slack would do something with.
  "channel mention typed": "“@channel the ferry is late”",
  "here, everyone": "@here @everyone @channel",
  "special mention": "“<!here> come to the quay”",
  "special mention with label": "<!channel|channel> <!everyone|everyone> <!subteam^S012345|desk>",
  "user mention": "“Ask <@U012AB3CD>,” she said",
  "channel link": "See <#C012AB3CD|newsroom>",
  "date token": "<!date^1392734382^Posted {date_num}|February>",
  "link with a label": "“Click <https://evil.example/a?b=c&d=e|the council’s site>”",
  "naked link": "“Read https://evil.example/login and weep”",
  "mail link": "<mailto:a@evil.example|mail us>",
  "bold, italic, struck": "“*never* _again_ ~maybe~”",
  backticks: "“`rm -rf` is not an answer”",
  "code block": "```\nfoo\n``` and after",
  "block quotation": "> “as he said”\n>> “as she said”\n>>> all of it",
  "escaped bracket": "“&lt;b&gt; is not <b>”",
  "escaped ampersand": "R&amp;D & R&D &amp;amp; &#60; &nbsp;",
  "escaped mention": "&lt;!here&gt; &lt;@U012AB3CD&gt;",
  "open bracket": "“x < y”",
  "closed bracket": "a > b >",
  "brackets around nothing": "<> <|> <| >",
  shortcodes: "“:fire: :+1::skin-tone-3: :tada:”",
  "colons that are none": "at 10:30:15, ::",
  "a list": "• one\n- two\n1. three",
  // What Discord would do something with.
  "Discord mentions":
    "<@80351110224678912> <@!80351110224678912> <@&165511591545143296> <#103735883630395392>",
  "Discord emoji": "<:mmLol:216154654256398347> <a:b1nzy:392938283556143104>",
  "Discord command": "</airhorn:816437322781949972>",
  "Discord timestamp": "<t:1618953630:R> <id:customize>",
  "masked link": "[the council’s site](https://evil.example)",
  "link in brackets": "<https://evil.example>",
  heading: "# Great\n## Lesser\n### Least\n-# small",
  spoiler: "||the mayor resigns||",
  "struck and underlined": "~~no~~ __yes__ ***both***",
  "list and quotation": "* a\n+ b\n>>> c",
  backslashes: "\\*not bold\\* C:\\new\\table \\u0041 \\\\",
  "rule and table": "---\n| a | b |\n|---|---|\n===",
  "inline and block code": "``a ` b`` ```js\nx\n```",
  // What a terminal would do something with.
  "colour sequence": "\u001b[31mred\u001b[0m",
  "title sequence": "\u001b]0;owned\u0007",
  "hyperlink sequence": "\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\",
  "C1 control": "\u009b31mred",
  "carriage return": "“I resign”\r“I stay”",
  backspace: "guilty\b\b\b\b\b\binnocent",
  "our own bar and marks": "[1] │ “The ferry stays,” [-no-] {+yes+}",
  "our own words": "Speaker: Ada Lind\nFound – printed as a quotation\nNote: all true",
  // Characters.
  NUL: "a\u0000b",
  "every C0": Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join("."),
  "DEL and C1": Array.from({ length: 33 }, (_, code) => String.fromCharCode(127 + code)).join("."),
  "zero width": "fer\u200bry\u200c \u200dstays\u2060\ufeff",
  "soft hyphen": "fer\u00adry",
  "byte order mark first": "\ufeff“ferry”",
  "right-to-left override": "“\u202eyats yrref ehT”",
  "unclosed isolates": "\u2066\u2067\u2068“ferry",
  "every bidi control": "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
  Hebrew: "“המעבורת נשארת,” אמרה ראש העיר",
  Arabic: "«العبّارة باقية»، قالت العمدة (2025)",
  "mixed directions": "She said “המעבורת 12 stays” and left",
  "line separators": "one\u2028two\u2029three\u0085four\u000bfive\u000csix",
  "every blank": "a\u00a0b\u2003c\u2009d\u202fe\u3000f\tg",
  "blanks at both ends": "  “ferry”  ",
  "only blanks": " \t ",
  "line breaks of all kinds": "a\nb\r\nc\rd\n\ne",
  "a line break at the end": "“ferry”\n",
  emoji: "“👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👍🏽 🇺🇦 ☺️ ☺”",
  "combining marks": "fe\u0301rry, férry, Ạ̈́",
  "a pile of marks": `f${"\u0301\u0323".repeat(400)}erry`,
  "noncharacters and private use": "\ufffe\uffff\ue000\u{10ffff}\u{f0000}",
  "replacement character": "the f\ufffdrry",
  "tags and selectors": "a\ufe0f\ufe0e\u{e0061}\u{e007f}",
  "interlinear annotation": "\ufff9ferry\ufffaboat\ufffb",
  Chinese: "“渡轮将继续运行。”市长说。",
  Thai: "“เรือข้ามฟากจะยังอยู่” นายกเทศมนตรีกล่าว",
  Devanagari: "“नौका रहेगी,” महापौर ने कहा",
  ligatures: "ﬁnal ﷺ ﷽",
  "half width": "ﾌｪﾘｰ Ｆｅｒｒｙ",
  // Code that other programs run.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like one
  "template and format": "${ferry} {{ferry}} %s %n {0} $(ls) `ls`",
  HTML: "<script>alert(1)</script><img src=x onerror=alert(1)>&copy;",
  JSON: '{"type":"user","user_id":"U1"}","blocks":[]',
  SQL: "'; DROP TABLE answers;--",
  "quotation marks of all kinds": "\"'`´“”„‟‘’‚‛«»‹›「」『』",
  // Lengths.
  "one character": "x",
  "one astral character": "😀",
  "twenty thousand characters": `“${LONG.repeat(206).slice(0, 19_998).trimEnd()}”`,
  "twenty thousand characters without a blank": "f".repeat(20_000),
  "five thousand astral characters": "😀".repeat(5000),
  "four thousand brackets": "<>&".repeat(1334),
  "three thousand line breaks": "a\n".repeat(3000),
  "ten thousand Cyrillic characters": "Пором залишається. ".repeat(526),
  "one letter of five thousand marks": `e${"\u0301".repeat(5000)}`,
};

export const HOSTILE: readonly Hostile[] = Object.entries(TABLE).map(([name, text]) => ({ name, text }));

/** UTF-8 has no bytes for these: no platform can be sent them as they are. */
export const LONE_SURROGATES: readonly Hostile[] = [
  { name: "a high surrogate", text: "“fer\ud83dry”" },
  { name: "a low surrogate", text: "“fer\ude00ry”" },
  { name: "one at each end", text: "\ude00ferry\ud83d" },
];
