/** One sitting at the prompt: a line typed → what is shown, with the thread and the last answer remembered. */
import type { Answer, Citation, Coverage, Searched, Turn } from "../../src/index.ts";
import { type Cited, cardsOf, citedIn } from "../../src/presentation/card.ts";
import type { CopyStyles } from "../../src/presentation/copy-styles.ts";
import { ON_A_PAGE } from "../../src/presentation/pages.ts";
import { ASIDES } from "../../src/presentation/sentences.ts";
import { counted } from "../../src/presentation/wording.ts";
import { type Ask, MOST_TURNS } from "../asking/asking.ts";
import type { LookUp } from "../asking/profiles.ts";
import { sameAsShown, shownOf } from "../delivery/replay.ts";
import { commandIn } from "./commands.ts";
import { AIR, type Paragraph, paragraph, run } from "./paragraph.ts";
import { renderAnswer, renderFurther, renderNearest } from "./render.ts";
import { renderCopies } from "./render-copy.ts";
import { renderHelp } from "./render-help.ts";
import { renderMore } from "./render-more.ts";
import { renderProfiled } from "./render-profile.ts";
import { renderSpeakers } from "./render-speakers.ts";
import type { Screen } from "./screen.ts";
import { speakerHint } from "./speaker-hint.ts";

/** What to show, or null to leave. */
export type Response = readonly Paragraph[] | null;

export interface SessionOptions {
  readonly coverage: Coverage;
  readonly ask: Ask;
  readonly lookUp: LookUp;
  readonly samples: readonly string[];
  readonly copyStyles: CopyStyles;
  readonly screen: () => Screen;
}

export function createSession({
  coverage,
  ask,
  lookUp,
  samples,
  copyStyles,
  screen,
}: SessionOptions): (line: string) => Response {
  let thread: readonly Turn[] = [];
  let last: Answer | null = null;
  /** As the last answer was asked for: what goes on with it is asked for in the same way. */
  let asked: readonly Turn[] = [];

  function answer(question: string): Response {
    asked = thread;
    const reply = ask({ text: question }, thread);
    thread = [...thread, { role: "user", text: question } as const].slice(-MOST_TURNS);
    if (!reply.ok) return [paragraph(run(reply.problem))];
    last = reply.value;
    const hints = [hintOf(reply.value), speakerHint(question, coverage.speakers())].filter(
      (hint) => hint !== null,
    );
    return [AIR, ...renderAnswer(reply.value, hints.length === 0 ? null : hints.join(" · ")), AIR];
  }

  function nearest(): Response {
    const rendered = last === null ? [] : renderNearest(last);
    return rendered.length === 0
      ? [paragraph(run("There is nothing that comes near and isn’t shown yet."))]
      : [AIR, ...rendered, AIR];
  }

  function more(): Response {
    if (last === null || (last.left ?? 0) === 0) return [paragraph(run(NO_MORE))];
    const before = answeringIn(last);
    const reply = ask({ text: last.question, most: before + ON_A_PAGE }, asked);
    if (!reply.ok) return [paragraph(run(reply.problem))];
    if (!sameAsShown(reply.value, shownOf(last))) return [paragraph(run(ASIDES.changed))];
    last = reply.value;
    return [...renderFurther(last, before, hintOf(last)), AIR];
  }

  /** What is shown can be copied and looked at in its place as what answers a question can, and whoever it was is "she" in the next one. */
  function speaker(name: string): Response {
    const found = lookUp(name);
    if (!found.ok) return [paragraph(run(found.problem))];
    const { paragraphs, citations } = renderProfiled(found.value, name);
    const [first, ...others] = citations;
    if (found.value.kind === "speaker" && first !== undefined) {
      const text = found.value.profile.speaker.name;
      last = shownOnRequest(text, [first, ...others], coverage.searched());
      thread = [...thread, { role: "user", text } as const].slice(-MOST_TURNS);
    }
    return [...paragraphs, AIR];
  }

  function copy(number: number | null, style: string | null): Response {
    const { used, templates } = copyStyles;
    const template = style === null ? used : templates.get(style);
    if (template === undefined) return [paragraph(run(noStyle(style ?? "", [...templates.keys()])))];
    return chosen(number, "copy", (cited) => [AIR, ...renderCopies(cited, template), AIR]);
  }

  function chosen(number: number | null, to: string, show: (cited: readonly Cited[]) => Response): Response {
    if (last === null) return [paragraph(run(`There is no answer yet to ${to}.`))];
    const cited = chosenIn(last, number);
    return cited.length === 0 ? [paragraph(run(noSuch(last, number)))] : show(cited);
  }

  function contextOf(cited: readonly Cited[]): Response {
    const rendered = cited.flatMap((one) =>
      renderMore(one.citation, one.number, coverage.surroundings(one.citation)),
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
        return more();
      case "context":
        return chosen(command.number, "show the context of", contextOf);
      case "copy":
        return copy(command.number, command.style);
      case "nearest":
        return nearest();
      case "speaker":
        return speaker(command.name);
      case "speakers":
        return renderSpeakers(coverage.speakers(), command.part, screen());
      case "unknown":
        return [paragraph(run(command.message))];
      case "quit":
        return null;
    }
  };
}

function shownOnRequest(
  question: string,
  citations: readonly [Citation, ...Citation[]],
  searched: Searched,
): Answer {
  const asked = { wording: null, speaker: question };
  return { verdict: "found", question, asked, searched, citations, nearest: [], notes: [], parts: [] };
}

function noStyle(name: string, known: readonly string[]): string {
  return `There is no style ${name}. There are ${known.join(", ")}; docs/copying.md tells how to make one.`;
}

const NO_MORE = "There is nothing more of the last answer. /context shows what stands around its passages.";

function hintOf(answer: Answer): string | null {
  const [{ cited, isOnRequest }] = cardsOf(answer);
  const { left = 0 } = answer;
  if (isOnRequest) return `/nearest shows ${counted(cited.length, "passage")} that may come near`;
  return left > 0 ? `/more shows the next ${Math.min(ON_A_PAGE, left)}` : null;
}

function answeringIn({ citations, further = [] }: Answer): number {
  return citations.length + further.length;
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
