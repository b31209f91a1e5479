/** A chat platform as it might behave on its worst day: what it shows, and how it fails whoever talks to it. */
import type { Outcome, Question, Sender, Sight } from "../../../adapters/delivery/question.ts";
import type { Dice } from "../../evaluation/dice.ts";
import type { VirtualTime } from "./virtual-time.ts";

/** Of a message: which question it answers, in which wording, and whether plainly. */
export interface Sent {
  readonly text: string;
  readonly isPlain: boolean;
}

export interface Visible extends Sent {
  readonly key: string;
}

/** How a call goes. lost-request, lost-answer and late: the caller learns only that it doesn't know. */
const FATES = [
  ...Array.from({ length: 12 }, () => "well" as const),
  "unreached",
  "later",
  "lost-request",
  "lost-answer",
  "late",
] as const;
type Fate = (typeof FATES)[number];

export interface Platform {
  readonly sender: Sender<Sent>;
  /** By the platform's name of the message. */
  readonly visible: ReadonlyMap<string, Visible>;
  /** Keys that two answers were visible for, at any time. */
  readonly doubled: ReadonlySet<string>;
  /** Keys of questions whose first answer was ever shown. */
  readonly reached: ReadonlySet<string>;
  /** Keys that were looked for, or changed, while something sent before was still in the air. */
  readonly hurried: ReadonlySet<string>;
  /** From now on it can't be reached. */
  fallSilent(): void;
  /** From now on all goes well. */
  calm(): void;
}

export interface PlatformOptions {
  readonly time: VirtualTime;
  readonly dice: Dice;
  readonly isLookHidden: boolean;
  /** Milliseconds by which a late request arrives at the latest. */
  readonly settle: number;
}

/** Turned away unless it is plain; turned away always. */
export const UGLY = "ugly";
export const HOPELESS = "hopeless";

/** The line to whoever asked, where there can be no answer. */
export function noticeOf(key: string): string {
  return `${key}:notice`;
}

export function createPlatform({ time, dice, isLookHidden, settle }: PlatformOptions): Platform {
  const visible = new Map<string, Visible>();
  const doubled = new Set<string>();
  const reached = new Set<string>();
  const hurried = new Set<string>();
  const inTheAir = new Set<string>();
  let isCalm = false;
  let isSilent = false;
  let number = 0;

  const ofKey = (key: string) => [...visible].filter(([, message]) => message.key === key);
  const fate = (): Fate => {
    if (isCalm) return "well";
    return isSilent ? "unreached" : (dice.pick(FATES) ?? "well");
  };
  const travel = () => time.wait(dice.below(isCalm ? 20 : 400));

  function show(key: string, sent: Sent): string {
    number += 1;
    const name = `message-${number}`;
    visible.set(name, { key, ...sent });
    reached.add(key);
    if (ofKey(key).length > 1) doubled.add(key);
    return name;
  }

  /** `effect` is what the platform does with the request once it has it: null where it refuses. */
  async function call(key: string, effect: () => string | null): Promise<Outcome> {
    const how = fate();
    await travel();
    switch (how) {
      case "unreached":
        return { kind: "unreached" };
      case "later":
        return { kind: "later", seconds: 1 + dice.below(20) };
      case "lost-request":
        return { kind: "unknown" };
      case "late":
        inTheAir.add(key);
        time.at(time.now() + dice.below(settle), () => {
          inTheAir.delete(key);
          effect();
        });
        return { kind: "unknown" };
      case "lost-answer":
        effect();
        return { kind: "unknown" };
      case "well": {
        const message = effect();
        await travel();
        return message === null ? { kind: "refused", reason: "invalid_blocks" } : { kind: "posted", message };
      }
    }
  }

  function isRefused({ text, isPlain }: Sent): boolean {
    return text.startsWith(HOPELESS) || (text.startsWith(UGLY) && !isPlain);
  }

  const sender: Sender<Sent> = {
    notice: (question, reason) =>
      question.key.endsWith(":notice")
        ? null
        : { ...question, key: noticeOf(question.key), text: `notice: ${reason}` },
    post: ({ key }, sent) => call(key, () => (isRefused(sent) ? null : show(key, sent))),
    replace({ key }, posted, sent) {
      if (inTheAir.has(key)) hurried.add(key);
      return call(key, () => {
        if (isRefused(sent) || !visible.has(posted)) return null;
        visible.set(posted, { key, ...sent });
        return posted;
      });
    },
    remove: ({ key }, posted) =>
      call(key, () => {
        visible.delete(posted);
        return posted;
      }),
    async look({ key }: Question): Promise<Sight> {
      if (inTheAir.has(key)) hurried.add(key);
      const how = fate();
      await travel();
      if (isLookHidden) return { kind: "hidden" };
      if (how === "later") return { kind: "later", seconds: 1 };
      if (how !== "well") return { kind: "unreached" };
      const [found] = ofKey(key);
      return found === undefined ? { kind: "absent" } : { kind: "posted", message: found[0] };
    },
  };
  return {
    sender,
    visible,
    doubled,
    reached,
    hurried,
    fallSilent: () => {
      isSilent = true;
    },
    calm: () => {
      isCalm = true;
    },
  };
}
