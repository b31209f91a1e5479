/** Every kind of page that the reading room has, each at its address in one room. Another page is one more line. */
import type { Coverage } from "../../../src/index.ts";
import { type Article, articleFromText, type Citation, createCoverage } from "../../../src/index.ts";
import { HOSTILE } from "../../hostile-quotations.ts";
import { everywhere } from "../places.ts";
import { aRoom, NOW, pathTo, pathToSpeaker, type Room } from "./a-room.ts";

export interface Kind {
  readonly name: string;
  /** Path, query, fragment. */
  readonly path: string;
  readonly status: number;
  /** That its article states, if any. */
  readonly language?: string;
  /** What of its words must be seen, on paper too. */
  readonly sees: readonly string[];
}

function article(id: string, text: string, given: Partial<Article> = {}): Article {
  return { ...articleFromText(id, text), publisher: "The Quay Courier", published: "2025-03-04", ...given };
}

function toWords(of: Article, words: string, given: Readonly<Record<string, string>> = {}): string {
  const start = of.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” doesn’t stand in ${of.id}`);
  // Of a citation a link takes nothing but this.
  const citation = { article: of, start, end: start + words.length } as Citation;
  return `${pathTo(citation, [], given)}#words`;
}

const STAYS = "“The ferry stays where it is,”";
const FERRY = article(
  "ferry-stays",
  `Ferry stays, says mayor\n\nIt will sail until spring.\n\n${STAYS} Mayor Ada Lind told the council.`,
  { corrections: ["An earlier version of this article misspelt the mayor’s name."] },
);

const URL = "https://courier.example/ferry";
const NOW_PRINTED = article("timetable", FERRY.text, { url: URL });
const PRINTED_BEFORE = article("timetable-before", FERRY.text.replace("where it is", "for ever"), {
  url: URL,
  published: "2025-03-03",
});
const REPEATED = article(
  "repeated",
  `Council notes\n\nTrams were late again.\n\n${STAYS} Lind repeated on Tuesday.`,
  { publisher: "The Post", url: "https://post.example/notes" },
);

const OUTDATED = article("outdated", "Fares rise\n\n“Fares rise in May,” said Ada Lind.");
const CHANGED = article("outdated", `${OUTDATED.text}\n\nCorrected since.`);

const GERMAN = article(
  "faehre",
  "Die Fähre bleibt\n\nSie fährt bis zum Frühling.\n\n„Die Fähre bleibt, wo sie ist“, sagte Ada Lind.",
  { language: "de-AT" },
);
const GERMAN_UNSTATED = article(
  "faehre-2",
  "Die Brücke bleibt zu\n\nSie wird bis zum Sommer nicht geöffnet, und auch der Umweg ist noch nicht fertig.\n\n„Die Brücke ist nicht sicher“, sagte Ada Lind am Montag.",
);

const ATTACK =
  '</p></article></main><script>globalThis.owned = alert(1)</script><img src="https://evil.example/x.png" onerror="globalThis.owned = 1"><style>*{display:none}</style><a href="javascript:globalThis.owned = 2">x</a>';
const WORST = `“${ATTACK}”`;
const EVIL = article(
  "hostile",
  ["A headline", "First.", ...HOSTILE.map(({ text }) => text), WORST, "Last."].join("\n\n"),
  {
    headline: ATTACK,
    publisher: `${"W".repeat(300)} ${ATTACK}`,
    language: '"><script>alert(1)',
    corrections: [ATTACK],
    url: "javascript:alert(1)",
    published: ATTACK,
  },
);

const LONG = article(
  "long",
  [
    "Long",
    ...Array.from({ length: 210 }, (_, at) => `Paragraph ${at + 1} ${"goes on and on ".repeat(60).trim()}.`),
  ].join("\n\n"),
);

/** Of the article that stands here, and of the one that stood here when the link was made. */
const HELD = [FERRY, NOW_PRINTED, PRINTED_BEFORE, REPEATED, CHANGED, GERMAN, GERMAN_UNSTATED, EVIL, LONG];

/** Days for which a link of the table holds, but for the one that has ended. */
const [LASTING, ENDED] = [30, 1];
const LATER = NOW + 2 * 86_400_000;

const CREDITED = "Who is credited, and why";

export const KINDS: readonly Kind[] = [
  { name: "marked words", path: toWords(FERRY, STAYS), status: 200, sees: [STAYS, CREDITED, "Correction"] },
  {
    name: "an article that has changed",
    path: toWords(OUTDATED, "“Fares rise in May,”"),
    status: 200,
    sees: ["has changed since the link was made", "Corrected since.", "“Fares rise in May,”"],
  },
  {
    name: "versions, word by word, and other places",
    path: toWords(NOW_PRINTED, STAYS),
    status: 200,
    sees: [STAYS, CREDITED, "Other places of the same words", "Other versions of this article", "for ever"],
  },
  {
    name: "an article in another language",
    path: toWords(GERMAN, "„Die Fähre bleibt, wo sie ist“"),
    language: "de-AT",
    status: 200,
    sees: ["„Die Fähre bleibt, wo sie ist“", CREDITED],
  },
  {
    name: "an article whose language nobody stated",
    path: toWords(GERMAN_UNSTATED, "„Die Brücke ist nicht sicher“"),
    status: 200,
    sees: ["„Die Brücke ist nicht sicher“", CREDITED],
  },
  {
    name: "one page of many",
    path: toWords(LONG, "Paragraph 200"),
    status: 200,
    sees: ["Paragraph 200 goes on", CREDITED],
  },
  {
    name: "a page of many that hasn’t the words",
    path: toWords(LONG, "Paragraph 200").replace("#words", "&page=1#p3"),
    status: 200,
    sees: ["Paragraph 3 goes on", CREDITED],
  },
  {
    name: "a link that is refused",
    path: toWords(FERRY, STAYS).replace("until=", "until=9"),
    status: 403,
    sees: ["This link isn’t valid."],
  },
  {
    name: "a link that has ended",
    path: toWords(FERRY, STAYS, { READING_DAYS: String(ENDED) }),
    status: 410,
    sees: ["This link has ended."],
  },
  {
    name: "an article that isn’t held",
    path: toWords(article("gone", FERRY.text), STAYS),
    status: 404,
    sees: ["doesn’t hold this article"],
  },
  {
    name: "a speaker",
    path: pathToSpeaker("Ada Lind"),
    status: 200,
    sees: ["Ada Lind", STAYS],
  },
  { name: "nobody of that name", path: pathToSpeaker("Greta Moll"), status: 404, sees: ["holds nothing"] },
  { name: "a hostile article", path: toWords(EVIL, WORST), status: 200, sees: [ATTACK, CREDITED] },
];

/** With the articles of all of them. */
export function aRoomOfAllKinds(): Promise<Room> {
  const coverage: Coverage = createCoverage(HELD);
  return aRoom(everywhere(coverage), { now: LATER, given: { READING_DAYS: String(LASTING) } });
}
