/** "Quotes from the ferry story", "who is quoted in it": all that one article quotes, as it stands there. */
import { asksForSomebody } from "./asked.ts";
import { citeUtterance, isCredited } from "./cite.ts";
import type { Holdings } from "./holdings.ts";
import { shortened } from "./listed.ts";
import type { Evidenced } from "./rank.ts";
import { cited, type Ruling } from "./ruling.ts";

/** Here a name says which story, and not whose words: "quotes from the Harrowmere story". */
const OF_STORY =
  /\b(?:quotes?|quotations?|lines|soundbites?)\s(?:from|in|out of)\s(?:our|that|the|your)\s(?:(?!from\b|in\b)\S{1,30}\s){1,6}?(?:article|column|feature|interview|piece|story)\b|\bwho(?:['’]?s| is| was)? (?:all )?quoted\b/iu;
const WHO_SAID_WHAT = /\bwho said what\b/iu;

/** Share of the weight of what is asked that the article holds. */
const NEARLY_ALL = 0.8;
const MOST = 5;

/** Null where somebody's words are asked for, or no article is surely meant. */
export function rulingOnStory(
  { asked, marks, measure }: Evidenced,
  holdings: Holdings,
  most: number,
): Ruling | null {
  const { reading } = asked;
  const isOfSomebody = asksForSomebody(asked) && asked.speakers[0]?.speakers.size !== 0;
  const isAsked = OF_STORY.test(reading.question) || (WHO_SAID_WHAT.test(reading.question) && !isOfSomebody);
  if (!isAsked || asked.words.length === 0) return null;
  const [best] = marks.toSorted((a, b) => b.article - a.article);
  if (best === undefined) return null;
  const { article } = best.evidence.passage;
  if (measure.article(article, "all") < NEARLY_ALL) return null;
  const quoted = holdings
    .statementsOf(article)
    .filter((one) => one.quotation.kind !== "indirect" && one.speaker !== null && isCredited(one));
  const ruling = cited(
    "found",
    quoted.map((one) => citeUtterance(one)),
  );
  return ruling === null ? null : shortened(ruling, Math.max(most, MOST), reading, holdings);
}
