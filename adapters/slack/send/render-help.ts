/** What whosaid says of itself: in a message, and at home. */

import type { types } from "@slack/bolt";
import type { Citation, Searched } from "../../../src/index.ts";
import * as voice from "../../../src/presentation/help.ts";
import { line, type Piece, run } from "../../../src/presentation/piece.ts";
import { fits } from "../../../src/presentation/size.ts";
import { OURS } from "../limits.ts";
import { header } from "./blocks.ts";
import { outside } from "./measure.ts";
import { blocksOf, sizeOfPieces } from "./pieces.ts";
import { messageOf, type SlackMessage } from "./slack-message.ts";
import { citationPieces } from "./surface.ts";

export interface Help {
  readonly samples: readonly string[];
  /** Null while the coverage is being read. */
  readonly searched: Searched | null;
  /** What the bot is called where it is asked: "@whosaid". */
  readonly name: string;
}

export function renderHelp({ samples, searched, name }: Help): SlackMessage {
  return messageOf([
    [
      line(run(voice.PURPOSE, "strong")),
      line(run(voice.extentLine(searched))),
      line(
        run(
          `Mention ${outside(name, OURS.weight.name)} in a channel, write to it directly, or type /whosaid: that only you see.`,
        ),
      ),
    ],
    examples(samples),
    MEANINGS,
  ]);
}

export interface Home {
  readonly samples: readonly string[];
  /** Null while the coverage is being read. */
  readonly searched: Searched | null;
  /** Newest first. */
  readonly latest: readonly Citation[];
}

export function renderHome({ samples, searched, latest }: Home): types.HomeView {
  return {
    type: "home",
    blocks: [
      header(voice.PURPOSE),
      ...blocksOf([line(run(voice.extentLine(searched)))]),
      header("How to ask"),
      ...[WAYS, examples(samples), MEANINGS].flatMap(blocksOf),
      ...(latest.length === 0 ? [] : [header("Latest quotations")]),
      ...latestPieces(latest).flatMap(blocksOf),
    ],
  };
}

function examples(samples: readonly string[]): Piece[] {
  return [
    line(run("For example:", "strong")),
    ...samples
      .slice(0, OURS.samples)
      .map((sample) => line(run(`•  ${outside(sample, OURS.weight.question)}`))),
  ];
}

const WAYS: readonly Piece[] = [
  line(
    run("In a channel: ", "strong"),
    run("mention whosaid with your question; the answer stands in the thread, and so may the next question."),
  ),
  line(run("To yourself:", "strong"), run(" /whosaid and the words or the question, or a direct message.")),
  line(run("On a message:", "strong"), run(" “Who said this?” in its menu checks every quotation in it.")),
];

const MEANINGS: readonly Piece[] = [
  line(run("What the answers say", "strong")),
  line(run(voice.MEANINGS.bar)),
  line(run(voice.MEANINGS.struck)),
  line(
    run(
      "Words in quotation marks are checked word for word; “he”, “she” and “they” mean the speaker of the answer before.",
    ),
  ),
];

/** Those that are short enough to stand whole. */
function latestPieces(latest: readonly Citation[]): Piece[][] {
  return latest
    .map((citation, at) =>
      citationPieces({
        citation,
        number: at + 1,
        standing: "answers",
        remarks: [],
        text: citation.text,
        part: 1,
        of: 1,
      }),
    )
    .filter((pieces) => fits(sizeOfPieces(pieces), OURS.own))
    .slice(0, OURS.latest);
}
