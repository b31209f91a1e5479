/** One seed → an hour of a desk's life with everything that can go wrong, and what must be true at the end of it. */

import { BACKOFF } from "../../../adapters/delivery/backoff.ts";
import type { Delivery } from "../../../adapters/delivery/delivery.ts";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import type { Question } from "../../../adapters/delivery/question.ts";
import { createDice, type Dice } from "../../evaluation/dice.ts";
import { createMachine, type Machine } from "./a-machine.ts";
import { createPlatform, HOPELESS, noticeOf, type Platform, UGLY } from "./a-platform.ts";
import { aQuestion } from "./a-question.ts";
import { createVirtualTime, type VirtualTime } from "./virtual-time.ts";

/** Milliseconds. */
const MINUTE = 60_000;
const START = aQuestion().asked;
/** From here on nothing goes wrong any more. */
const CALM = START + 20 * MINUTE;
/** Whoever brings a question again does so for two minutes at most, and a longer pause than one minute there is not. */
const DONE_WITHIN = 5 * MINUTE;

/** What the asker of one question did, as far as a living delivery was told. */
interface Told {
  readonly question: Question;
  isTaken: boolean;
  text: string;
  isWithdrawn: boolean;
}

/** `reopen` gives the ledger that a new run finds: the same memory, or the file opened anew. */
export async function runSchedule(seed: number, reopen: () => Ledger): Promise<readonly string[]> {
  const dice = createDice(seed);
  const time = createVirtualTime(START);
  const isLookHidden = dice.below(3) === 0;
  const platform = createPlatform({ time, dice, isLookHidden, settle: BACKOFF.settle });
  const machine = createMachine({ time, dice, sender: platform.sender, reopen });
  const told = someQuestions(dice).map((question) => ask(question, machine, time, dice));
  machine.start();
  if (dice.below(4) === 0) time.at(START + dice.below(5 * MINUTE), () => platform.fallSilent());
  time.at(CALM, () => {
    platform.calm();
    machine.calm();
  });
  const late: string[] = [];
  time.at(CALM + DONE_WITHIN, () => {
    for (const { question } of machine.ledger().open()) late.push(`${question.key} waits for a new start`);
  });
  // What a run has given up is finished by the next one.
  time.at(START + 40 * MINUTE, () => machine.restart());
  await time.run();
  return [
    ...machine.breaches,
    ...[...platform.hurried].map((key) => `${key} didn’t wait for what was in the air`),
    ...late,
    ...told.flatMap((one) => complaints(one, machine.ledger(), platform, isLookHidden)),
  ];
}

function someQuestions(dice: Dice): Question[] {
  return Array.from({ length: 1 + dice.below(5) }, (_, index) =>
    aQuestion({
      key: `question-${index}`,
      text: someText(dice),
      queue: `queue-${dice.below(2)}`,
      asked: START + dice.below(5 * MINUTE),
    }),
  );
}

function someText(dice: Dice): string {
  const kind = dice.pick(["plain", "plain", "plain", "plain", UGLY, HOPELESS]) ?? "plain";
  return `${kind} ${dice.below(1000)}`;
}

/** Deliveries of a question: late, repeated, and until the delivery has said that it took it; then perhaps changes of it. */
function ask(question: Question, machine: Machine, time: VirtualTime, dice: Dice): Told {
  const told: Told = { question, isTaken: false, text: question.text, isWithdrawn: false };
  // Some change their minds while the answer is still in the air.
  const later = () => time.now() + dice.below(dice.pick([MINUTE / 60, 2 * MINUTE]) ?? MINUTE);
  const deliver = (what: (delivery: Delivery) => void, then: () => void): void => {
    if (machine.tell(what)) then();
    else time.at(later() + 1, () => deliver(what, then));
  };
  const change = (): void => {
    if (time.now() > CALM) return;
    const kind = dice.below(5);
    if (kind === 0) {
      deliver(
        (delivery) => delivery.withdraw(question.key),
        () => {
          told.isWithdrawn = true;
        },
      );
    } else if (kind < 3) {
      const text = someText(dice);
      deliver(
        (delivery) => delivery.reword(question.key, text),
        () => {
          if (!told.isWithdrawn) told.text = text;
          time.at(later(), change);
        },
      );
    }
  };
  for (let times = 1 + dice.below(3); times > 0; times -= 1) {
    time.at(question.asked + dice.below(MINUTE), () =>
      deliver(
        (delivery) => delivery.take(question),
        () => {
          if (!told.isTaken) time.at(later(), change);
          told.isTaken = true;
        },
      ),
    );
  }
  return told;
}

function complaints(told: Told, ledger: Ledger, platform: Platform, isLookHidden: boolean): string[] {
  const { key } = told.question;
  const entry = ledger.entry(key);
  const shown = [...platform.visible].filter(([, message]) => message.key === key);
  const found = expected(told, ledger, platform, isLookHidden).filter(
    ([, isSo]) =>
      !isSo(
        shown.map(([name]) => name),
        shown.map(([, message]) => message.text),
      ),
  );
  return found.map(([law]) => `${key}: ${law}: ${JSON.stringify({ told, entry, shown })}`);
}

/** What was said to the asker instead, by the names and texts that stand there. */
function noticesOf(key: string, platform: Platform): number {
  return [...platform.visible].filter(([, message]) => message.key === noticeOf(key)).length;
}

/** Told once; where nobody may look, and it isn't known whether that arrived, at most once. */
function isTold(key: string, ledger: Ledger, platform: Platform): boolean {
  const state = ledger.entry(noticeOf(key))?.state;
  if (state === "unsure") return noticesOf(key, platform) === (platform.reached.has(noticeOf(key)) ? 1 : 0);
  return state === "posted" && noticesOf(key, platform) === 1;
}

/** Gone with its question, or one that nobody can see. */
function isUntold(key: string, ledger: Ledger, platform: Platform): boolean {
  return noticesOf(key, platform) === 0 || ledger.entry(noticeOf(key))?.state === "unsure";
}

type Law = readonly [law: string, isSo: (names: readonly string[], texts: readonly string[]) => boolean];

function expected(told: Told, ledger: Ledger, platform: Platform, isLookHidden: boolean): Law[] {
  const { key } = told.question;
  const entry = ledger.entry(key);
  const always: Law[] = [
    ["never two visible answers", () => !platform.doubled.has(key)],
    ["never told twice", () => !platform.doubled.has(noticeOf(key))],
  ];
  const isAskerTold: Law = ["whoever asked was told", () => isTold(key, ledger, platform)];
  if (entry === null) return [...always, ["a question that was taken is known", () => !told.isTaken]];
  switch (entry.state) {
    case "posted":
      return [
        ...always,
        ["exactly the answer that the ledger knows", (names) => names.join() === entry.message],
        ["to the last wording", (_, texts) => texts.join() === told.text && !told.isWithdrawn],
      ];
    case "withdrawn":
      return [
        ...always,
        ["nothing where the question was taken back", (names) => told.isWithdrawn && names.length === 0],
        ["nor a word to whoever asked", () => isUntold(key, ledger, platform)],
      ];
    case "refused":
      return [
        ...always,
        ["given up only where the platform refuses", () => told.text.startsWith(HOPELESS)],
        ["and what stood there before still stands", (names) => names.join() === (entry.message ?? "")],
        isAskerTold,
      ];
    case "unsure":
      return [
        ...always,
        ["unsure only where the bot may not look", () => isLookHidden],
        [
          "visible if the platform ever had it",
          (names) => names.length === (platform.reached.has(key) ? 1 : 0),
        ],
        ...(told.isWithdrawn ? [] : [isAskerTold]),
      ];
    case "owed":
    case "sending":
      return [...always, ["nothing is left open", () => false]];
  }
}
