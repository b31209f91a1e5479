/** What the prompt says of itself: its welcome and its help. */
import type { Searched } from "../../src/index.ts";
import { MEANINGS } from "../../src/presentation/help.ts";
import { counted, extent } from "../../src/presentation/wording.ts";
import { AIR, indented, type Paragraph, paragraph, run } from "./paragraph.ts";

export function renderWelcome(searched: Searched, samples: readonly string[]): Paragraph[] {
  const { passages, quotations } = searched;
  const size = `${extent(searched)}: ${counted(passages, "passage")}, ${counted(quotations, "quotation")}.`;
  return [
    paragraph(run("whosaid", "strong"), run(" – who said what, exactly, in our own coverage")),
    paragraph(run(size)),
    AIR,
    paragraph(run("Ask, for example:")),
    ...samples.map((sample) => indented("  ", run(sample, "strong"))),
    paragraph(run("/help tells more, Tab completes names, Ctrl-D leaves.", "faint")),
    AIR,
  ];
}

export function renderHelp(samples: readonly string[]): Paragraph[] {
  return [
    paragraph(run("What can be asked", "strong")),
    ...ASKING.map(([what, example]) => entry(what, example)),
    ...samples.map((sample) => indented("  ", run(sample, "faint"))),
    AIR,
    paragraph(run("What the answers say", "strong")),
    ...READING.map(([what, meaning]) => entry(what, meaning)),
    AIR,
    paragraph(run("Commands", "strong")),
    ...COMMANDS_TOLD.map(([what, meaning]) => entry(what, meaning)),
  ];
}

const ASKING = [
  ["words", "Who said …? In quotation marks they are checked word for word; slips of typing are forgiven."],
  ["a speaker", "What did … say about …? A name, a part of it, or a role such as the mayor’s spokeswoman."],
  [
    "both",
    "Did … say …? Tells if it was printed so, printed otherwise, or printed as somebody else’s words.",
  ],
  ["and then", "He, she and they mean the speaker of the answer before."],
] as const;

const READING = [
  ["│", MEANINGS.bar],
  ["[-…-]", "only in what was asked"],
  ["{+…+}", "only in what is printed"],
] as const;

const COMMANDS_TOLD = [
  ["/more", "what goes on where a list is longer than what is shown; “more” alone does so too"],
  ["/context", "what stands before and after, and the article’s address; /context 2 for citation [2]"],
  [
    "/copy",
    "the words with speaker, publisher, date and address, to paste; /copy 2 or “copy 2” for [2], /copy 2 ap in AP’s way",
  ],
  ["/nearest", "what comes near, where nothing was found; “nearest” alone does so too"],
  [
    "/speaker",
    "all of one speaker: who that is, when and on what they spoke, what others say of them; /speaker Lind",
  ],
  ["/speakers", "everybody quoted; /speakers li for whoever has “li” in the name"],
  ["/quit", "leaves, as do quit and Ctrl-D; Ctrl-C clears the line, twice on an empty one leaves"],
] as const;

const TERM = 11;

function entry(what: string, meaning: string): Paragraph {
  const rest = " ".repeat(TERM + 2);
  return { ...indented("", run(meaning)), first: `  ${what.padEnd(TERM)}`, rest };
}
