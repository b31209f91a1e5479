/** `npm run golden:update`: writes each golden article's expected.json from what the extractor makes of it, what is read in articles, and what questions come to: review
 * the difference before you keep it. */
import { writeFileSync } from "node:fs";
import { ARTICLES_AS_FILED, articlesAsFiled } from "./articles-as-filed.ts";
import { ARTICLES_AS_READ, articlesAsRead } from "./articles-as-read.ts";
import { COVERAGE_AS_KEPT, coverageAsKept } from "./coverage-as-kept.ts";
import { actualOf, goldenNames, goldenPath } from "./golden.ts";
import { QUESTIONS_AS_ASKED, questionsAsAsked } from "./questions-as-asked.ts";
import { SPEAKERS_AS_KNOWN, speakersAsKnown } from "./speakers-as-known.ts";
import { TEXTS_AS_TAKEN_APART, textsAsTakenApart } from "./texts-as-taken-apart.ts";

for (const name of goldenNames()) {
  writeFileSync(goldenPath(name, "expected.json"), `${JSON.stringify(actualOf(name), null, 2)}\n`);
}
writeFileSync(ARTICLES_AS_READ, articlesAsRead());
writeFileSync(QUESTIONS_AS_ASKED, questionsAsAsked());
writeFileSync(TEXTS_AS_TAKEN_APART, textsAsTakenApart());
writeFileSync(ARTICLES_AS_FILED, articlesAsFiled());
writeFileSync(SPEAKERS_AS_KNOWN, speakersAsKnown());
writeFileSync(COVERAGE_AS_KEPT, coverageAsKept());
