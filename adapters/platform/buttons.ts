/** What the buttons of an answer do, on every platform. The answer is asked again, and shown only if it still is the one that was shown. */
import { type Citation, err, ok, type Result, type Surroundings, type Turn } from "../../src/index.ts";
import type { Action } from "../../src/presentation/actions.ts";
import { shownCitations } from "../../src/presentation/card.ts";
import { chosenIn, type Put } from "../../src/presentation/choosing.ts";
import { reachOf } from "../../src/presentation/pages.ts";
import { ASIDES } from "../../src/presentation/sentences.ts";
import type { Names } from "../corpus/audience.ts";
import { inquiryOf } from "../delivery/answer-to.ts";
import { type Found, heldFor, isAsShown, shownFor } from "../delivery/found.ts";
import type { Entry } from "../delivery/ledger/ledger.ts";
import type { Question } from "../delivery/question.ts";
import { turnsBefore } from "../delivery/thread.ts";
import type { Chat, Loaded } from "./chat.ts";
import type { ChatSettings } from "./settings.ts";

/** A button of ours, pressed under an answer that we know. */
export interface Press {
  readonly action: Action;
  readonly entry: Entry;
  /** Of what whoever pressed may be shown there. */
  readonly at: Names;
  /** `Ledger.hash` of whoever pressed. */
  readonly presser: string;
}

/** What a platform adds: how the answer is found there, and how what comes of a press is shown. */
export interface Pressed<One extends Found> {
  /** `most`: how much of a list is wanted. The problem is a sentence for the reader. */
  find(loaded: Loaded, question: Question, thread: readonly Turn[], most: number): Result<One, string>;
  /** Said while the coverage is being read. */
  readonly loading: string;
  /** To whoever pressed, alone. */
  tell(sentence: string): Promise<void>;
  /** The page that was asked for, in place of the message whose button was pressed. */
  turn(found: One): Promise<void>;
  /** To others too, or (`keep`) not after all. */
  share(found: One): Promise<void>;
  /** What stands around a passage: for whoever pressed, without noise for the others. */
  context(citation: Citation, surroundings: Surroundings): Promise<void>;
  /** The question again, about the one who was meant. */
  choose(chosen: Put): Promise<void>;
}

/** What a press needs of a chat. */
type Pressable = Pick<
  Chat<ChatSettings, unknown>,
  "isReady" | "ready" | "present" | "ledger" | "held" | "now"
>;

export async function press<One extends Found>(
  chat: Pressable,
  { action, entry, at, presser }: Press,
  pressed: Pressed<One>,
): Promise<void> {
  const { key } = entry.question;
  if (action.kind === "wrong") {
    chat.ledger.feedback(key, presser, "wrong", chat.now());
    return pressed.tell(ASIDES.thanks);
  }
  const again = await foundAgain(chat, { action, entry, at }, pressed);
  if (!again.ok) return pressed.tell(again.problem);
  const found = again.value;
  switch (action.kind) {
    case "page":
      chat.ledger.turning(key, shownFor(found));
      return pressed.turn(found);
    case "share":
    case "keep":
      return pressed.share(found);
    case "more": {
      const citation = citationsOf(found)[action.number - 1];
      if (citation === undefined) return pressed.tell(ASIDES.noMore);
      return pressed.context(citation, chat.present(at).coverage.surroundings(citation));
    }
    case "choose": {
      const chosen = chosenOf(found, action.number, entry.question);
      return chosen === null ? pressed.tell(ASIDES.noMore) : pressed.choose(chosen);
    }
  }
}

/** The very answer that was shown, in a place; or a sentence that says why it can't be had there. */
export async function foundAgain<One extends Found>(
  { isReady, ready, present, ledger, held }: Pressable,
  { action, entry: { question, shown }, at }: Omit<Press, "presser">,
  { find, loading }: Pick<Pressed<One>, "find" | "loading">,
): Promise<Result<One, string>> {
  if (!isReady([])) return err(loading);
  await ready(at);
  const most = action.kind === "more" ? action.number : reachOf(action.number);
  const found = find(present(at), question, turnsBefore(ledger, question), most);
  if (!found.ok) return found;
  return shown !== null && isAsShown(found.value, shown)
    ? ok(heldFor(found.value, (answer) => held(answer, at, question.asked)))
    : err(ASIDES.changed);
}

function citationsOf(found: Found): readonly Citation[] {
  return found.kind === "answer" ? shownCitations(found.answer) : [];
}

function chosenOf(found: Found, number: number, question: Question): Put | null {
  const asked = { text: question.text, inquiry: inquiryOf(question) };
  return found.kind === "answer" ? chosenIn(found.answer, number, asked) : null;
}
