/** What whosaid says of itself. */
import type { Searched } from "../../../src/index.ts";
import * as voice from "../../../src/presentation/help.ts";
import { line, type Piece, run } from "../../../src/presentation/piece.ts";
import { COMMAND, MENU } from "../commands/commands-data.ts";
import { OURS } from "../limits.ts";
import { words } from "./block.ts";
import { outside } from "./measure.ts";
import { type DiscordMessage, messageOf } from "./message.ts";

export interface Help {
  readonly samples: readonly string[];
  /** Null while the coverage is being read. */
  readonly searched: Searched | null;
}

export function renderHelp({ samples, searched }: Help): DiscordMessage {
  const pieces = [
    line(run(voice.PURPOSE, "strong")),
    line(run(voice.extentLine(searched))),
    EMPTY,
    line(run("How to ask", "strong")),
    ...WAYS,
    EMPTY,
    line(run("For example", "strong")),
    ...samples
      .slice(0, OURS.samples)
      .map((sample) => line(run(`/${COMMAND} words: ${outside(sample, OURS.weight.question)}`))),
    EMPTY,
    line(run("What the answers say", "strong")),
    ...MEANINGS,
  ];
  return messageOf([words(...pieces)]);
}

const EMPTY = line();

const WAYS: readonly Piece[] = [
  line(
    run(`/${COMMAND}`, "strong"),
    run(" with the words, or with a question. All of its options may be left out:"),
  ),
  line(run("speaker", "strong"), run(" – who is meant; names are offered as you type.")),
  line(
    run("about", "strong"),
    run(", "),
    run("since", "strong"),
    run(", "),
    run("until", "strong"),
    run(" – the subject, and the dates."),
  ),
  line(run("private", "strong"), run(" – only you see the answer, and may share it afterwards.")),
  line(run(MENU, "strong"), run(" – under “Apps” in the menu of a message: checks every quotation in it.")),
];

const MEANINGS: readonly Piece[] = [
  line(run(voice.MEANINGS.bar)),
  line(run(voice.MEANINGS.struck)),
  line(run("Words in quotation marks are checked word for word.")),
];
