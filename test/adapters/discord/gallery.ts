/** One example of each message that whosaid shows in Discord, over an invented article. */
import { renderSentence } from "../../../adapters/discord/send/message.ts";
import { type DiscordMessage, renderAnswer, renderMore } from "../../../adapters/discord/send/render.ts";
import { renderChecks } from "../../../adapters/discord/send/render-checks.ts";
import { renderHelp } from "../../../adapters/discord/send/render-help.ts";
import { renderPlain } from "../../../adapters/discord/send/render-plain.ts";
import type { Answer, Citation } from "../../../src/index.ts";
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
  readonly message: DiscordMessage;
}

const FARES = aCitation("“We will see about the fares,”", {
  paragraph: 3,
  speaker: { name: "Ada Lind", source: { start: 0, end: 3, text: "she" }, how: "pronoun" },
  link: "https://courier.example/ferry-stays#:~:text=%E2%80%9CWe%20will%20see%20about%20the%20fares%2C%E2%80%9D",
});

const LONG = anArticle({
  text: `“${"Nothing else about the ferry is known (yet). ".repeat(90).trim()}”`,
  url: null,
});

export const GALLERY: readonly Example[] = [
  answered("Found, seen by everybody", anAnswer("found", [aCitation()])),
  answered(
    "Two passages of one article, to the asker alone",
    anAnswer("found", [aCitation(), FARES]),
    "asker",
  ),
  answered("Misquoted", misquoted()),
  answered(
    "Somebody else's words, with a note",
    anAnswer("wrong-speaker", [FARES], { notes: ["One other outlet printed the same."] }),
  ),
  answered("Only in a headline", anAnswer("headline-only", [headline()], { nearest: [aCitation()] })),
  answered("In other words", inOtherWords()),
  answered("Which of them?", aChoice("Ada Lind", "Per Lind")),
  answered(
    "Not in the coverage, with what comes near",
    anAbsence({ nearest: [FARES], notes: ["Nobody of that name is quoted."] }),
  ),
  answered("Two questions in one message", anAnswerInParts(inOtherWords(), aChoice("Ada Lind", "Per Lind"))),
  answered("Nothing is known of the article", anAnswer("found", [unknown()])),
  answered("A passage in parts, the first of two pages", anAnswer("found", [long()])),
  {
    name: "Context",
    message: renderMore(FARES, 1, {
      before: aCitation("The Lower Quay ferry will sail until spring.", { kind: "passage" }),
      after: null,
    }),
  },
  {
    name: "“Who said this?” on a message",
    message: renderChecks(
      [
        { wording: "The ferry goes", answer: misquoted() },
        { wording: "No comment", answer: anAbsence() },
      ],
      { key: KEY, page: 1 },
    ),
  },
  {
    name: "Help",
    message: renderHelp({
      samples: ["who said “The ferry stays”?", "what did Ada Lind say?"],
      searched: SEARCHED,
    }),
  },
  {
    name: "A sentence",
    message: renderSentence("The coverage has changed since this answer was given. Please ask again."),
  },
  {
    name: "In plain words, where Discord refuses the usual form",
    message: renderPlain(anAnswer("found", [aCitation(), FARES])),
  },
];

function answered(name: string, answer: Answer, audience: "channel" | "asker" = "channel"): Example {
  return { name, message: renderAnswer(answer, { key: KEY, page: 1, audience }) };
}

function misquoted(): Answer {
  const diff = [
    { op: "same", text: "The ferry" },
    { op: "asked", text: "goes" },
    { op: "printed", text: "stays" },
  ] as const;
  const question = "did Ada Lind say “The ferry goes”?";
  return anAnswer("misquoted", [aCitation(undefined, { diff })], { question });
}

function inOtherWords(): Answer {
  return anAnswer("other-words", [FARES], { question: "did Ada Lind say that fares stay low?" });
}

function headline(): Citation {
  return aCitation("Ferry stays, says mayor", { zone: "headline", paragraph: null, kind: "mixed" });
}

function unknown(): Citation {
  const article = anArticle({ headline: null, publisher: null, published: null, url: null });
  return aCitation(undefined, { article, link: null, paragraph: null, speaker: null });
}

function long(): Citation {
  return aCitation(LONG.text, { article: LONG, link: null, paragraph: 1 });
}
