/** One sitting at the prompt: a line typed → what is shown, with the thread and the last answer remembered. */
import type { Answer, Coverage, Turn } from "../../src/index.ts";
import { type Ask, MOST_TURNS } from "../voice/asking.ts";
import { type Cited, cardsOf, citedIn } from "../voice/card.ts";
import { counted } from "../voice/wording.ts";
import { commandIn } from "./commands.ts";
import { AIR, type Paragraph, paragraph, run } from "./paragraph.ts";
import { renderAnswer, renderNearest } from "./render.ts";
import { renderHelp } from "./render-help.ts";
import { renderMore } from "./render-more.ts";
import { renderSpeakers } from "./render-speakers.ts";
import type { Screen } from "./screen.ts";

/** What to show, or null to leave. */
export type Response = readonly Paragraph[] | null;

export interface SessionOptions {
  readonly coverage: Coverage;
  readonly ask: Ask;
  readonly samples: readonly string[];
  readonly screen: () => Screen;
}

export function createSession({
  coverage,
  ask,
  samples,
  screen,
}: SessionOptions): (line: string) => Response {
  let thread: readonly Turn[] = [];
  let last: Answer | null = null;

  function answer(question: string): Response {
    const reply = ask({ text: question }, thread);
    thread = [...thread, { role: "user", text: question } as const].slice(-MOST_TURNS);
    if (!reply.ok) return [paragraph(run(reply.problem))];
    last = reply.value;
    return [AIR, ...renderAnswer(reply.value, hintOf(reply.value)), AIR];
  }

  function nearest(): Response {
    const rendered = last === null ? [] : renderNearest(last);
    return rendered.length === 0
      ? [paragraph(run("There is nothing that comes near and isn’t shown yet."))]
      : [AIR, ...rendered, AIR];
  }

  function more(number: number | null): Response {
    if (last === null) return [paragraph(run("There is no answer yet to show more of."))];
    const chosen = chosenIn(last, number);
    if (chosen.length === 0) return [paragraph(run(noSuch(last, number)))];
    const rendered = chosen.flatMap((cited) =>
      renderMore(cited.citation, cited.number, coverage.surroundings(cited.citation)),
    );
    return [...rendered, AIR];
  }

  return (line) => {
    const typed = line.trim();
    if (typed === "") return [];
    const command = commandIn(typed);
    if (command === null) return answer(typed);
    switch (command.kind) {
      case "help":
        return renderHelp(samples);
      case "more":
        return more(command.number);
      case "nearest":
        return nearest();
      case "speakers":
        return renderSpeakers(coverage.speakers(), command.part, screen());
      case "unknown":
        return [paragraph(run(command.message))];
      case "quit":
        return null;
    }
  };
}

function hintOf(answer: Answer): string | null {
  const [{ cited, isOnRequest }] = cardsOf(answer);
  return isOnRequest ? `/nearest shows ${counted(cited.length, "passage")} that may come near` : null;
}

/** All that answered, or where nothing did, all that came near. */
function chosenIn(answer: Answer, number: number | null): readonly Cited[] {
  const shown = citedIn(answer);
  if (number !== null) return shown.filter((one) => one.number === number);
  const answering = shown.filter(({ standing }) => standing === "answers");
  return answering.length > 0 ? answering : shown;
}

function noSuch(answer: Answer, number: number | null): string {
  const count = citedIn(answer).length;
  if (count === 0 || number === null) return "The last answer showed no passage.";
  return count === 1
    ? "The last answer has only [1]."
    : `The last answer has [1] to [${count}], and no [${number}].`;
}
