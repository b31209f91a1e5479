/** One example of each message and view that whosaid shows in Slack, over an invented article. */
import { renderAnswer, renderMore, renderPlain } from "../../../adapters/slack/send/render.ts";
import { renderChecks } from "../../../adapters/slack/send/render-checks.ts";
import { renderHelp, renderHome } from "../../../adapters/slack/send/render-help.ts";
import { renderSentence } from "../../../adapters/slack/send/slack-message.ts";
import type { Answer, Article, Citation } from "../../../src/index.ts";
import {
  aChoice,
  aCitation,
  anAbsence,
  anAnswer,
  anAnswerInParts,
  anArticle,
  SEARCHED,
} from "../../an-answer.ts";
import { KEY } from "./faults.ts";

export interface Example {
  readonly name: string;
  readonly payload: { readonly blocks: readonly unknown[]; readonly text?: string };
}

const FARES = aCitation("“We will see about the fares,”", {
  paragraph: 3,
  speaker: { name: "Ada Lind", source: { start: 0, end: 3, text: "she" }, how: "pronoun" },
  link: "https://courier.example/ferry-stays#:~:text=%E2%80%9CWe%20will%20see%20about%20the%20fares%2C%E2%80%9D",
});

const QUIET = "Nothing else about the ferry is known. ".repeat(150);
const LONG = anArticle({ text: `“${QUIET.trim()}”`, url: null });

const SAMPLES = ["who said “The ferry stays”?", "what did Ada Lind say?"];

export const GALLERY: readonly Example[] = [
  answered("Found, in the thread of a question", anAnswer("found", [aCitation()])),
  answered("Printed with other words", misquoted("found-variant")),
  answered("Misquoted, to the asker alone", misquoted("misquoted"), "asker"),
  answered(
    "Somebody else's words, with a note",
    anAnswer("wrong-speaker", [FARES], { notes: ["One other outlet printed the same."] }),
  ),
  answered("Only reported", anAnswer("found-indirect", [reported()])),
  answered("The article's own account", anAnswer("found-passage", [passage()])),
  answered("Only in a headline", anAnswer("headline-only", [headline()], { nearest: [aCitation()] })),
  answered("In other words", inOtherWords()),
  answered("Which of them?", aChoice("Ada Lind", "Per Lind")),
  answered(
    "Not in the coverage, with what comes near",
    anAbsence({ nearest: [FARES], notes: ["Nobody of that name is quoted."] }),
  ),
  answered("Two questions in one message", anAnswerInParts(inOtherWords(), aChoice("Ada Lind", "Per Lind"))),
  answered("Nothing is known of the article", anAnswer("found", [unknown()])),
  answered(
    "Shared from a command, first of several pages",
    anAnswer("found", [aCitation("“The ferry stays,”"), whole(LONG)]),
    "shared",
  ),
  { name: "Context", payload: renderMore(FARES, 1, { before: passage(), after: null }) },
  { name: "Help", payload: renderHelp({ samples: SAMPLES, searched: SEARCHED, name: "@whosaid" }) },
  { name: "App Home", payload: renderHome({ samples: SAMPLES, searched: SEARCHED, latest: [aCitation()] }) },
  {
    name: "“Who said this?” on a message",
    payload: renderChecks([
      { wording: "The ferry goes", answer: misquoted("misquoted") },
      { wording: "No comment", answer: anAbsence() },
    ]),
  },
  {
    name: "A sentence",
    payload: renderSentence(
      "That answer has changed since: the coverage holds a newer version of the article.",
    ),
  },
  {
    name: "In plain words, where Slack refuses the blocks",
    payload: renderPlain(anAnswer("found", [FARES])),
  },
];

function answered(
  name: string,
  answer: Answer,
  audience: "channel" | "asker" | "shared" = "channel",
): Example {
  return { name, payload: renderAnswer(answer, { key: KEY, page: 1, audience }) };
}

function misquoted(verdict: "misquoted" | "found-variant"): Answer {
  const diff = [
    { op: "same", text: "The ferry" },
    { op: "asked", text: "goes" },
    { op: "printed", text: "stays" },
  ] as const;
  const question = "did Ada Lind say “The ferry goes”?";
  return anAnswer(verdict, [aCitation(undefined, { diff })], { question });
}

function reported(): Citation {
  return aCitation("She was less sure of the price.", { kind: "indirect", paragraph: 3 });
}

function passage(): Citation {
  return aCitation("The Lower Quay ferry will sail until spring.", {
    kind: "passage",
    speaker: null,
    paragraph: 1,
  });
}

function inOtherWords(): Answer {
  return anAnswer("other-words", [FARES], { question: "did Ada Lind say that fares stay low?" });
}

function headline(): Citation {
  return aCitation("Ferry stays, says mayor", { zone: "headline", paragraph: null, kind: "mixed" });
}

function unknown(): Citation {
  const article: Article = anArticle({ headline: null, publisher: null, published: null, url: null });
  return aCitation(undefined, { article, link: null, paragraph: null, speaker: null });
}

function whole(article: Article): Citation {
  return aCitation(article.text, { article, link: null, paragraph: 1 });
}
