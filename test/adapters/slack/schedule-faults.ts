/** What goes wrong with a call to Slack in a schedule. */
import type { Dice } from "../../evaluation/dice.ts";
import { UGLY } from "./schedule-asked.ts";
import { isCalm, keyIn, type World } from "./schedule-world.ts";
import type { Fault } from "./wire.ts";
import type { Arguments } from "./wire-rules.ts";

const ALONE = "chat.postEphemeral";
const POSTS: ReadonlySet<string> = new Set(["chat.postMessage", "chat.update"]);
/** Whoever asked has left the channel: there is another way to them. */
const AWAY: Fault = { kind: "code", code: "user_not_in_channel", carried: false };

/** Every third call goes wrong, and each whose answer Slack refuses for good. */
export function faultIn(world: World, method: string, args: Arguments): Fault | null {
  const { dice, lost } = world;
  const refusal = refusalOf(world, method, args);
  if (refusal !== null) return refusal;
  world.calls += 1;
  if (method === "auth.test" || isCalm(world) || dice.below(3) > 0) return null;
  world.faults += 1;
  const chosen = method === ALONE && dice.below(2) === 0 ? AWAY : faultBy(dice);
  if (chosen !== AWAY && chosen.kind !== "limited") lost.add(keyIn(args));
  return chosen;
}

/** Whatever else goes wrong, it isn't shown. */
export function refusalOf({ asked }: World, method: string, args: Arguments): Fault | null {
  const code = asked.find(({ key }) => key === keyIn(args))?.refusal ?? null;
  const isSo = code !== null && POSTS.has(method) && isRefused(code, args);
  return isSo ? { kind: "code", code, carried: false } : null;
}

function isRefused(refusal: string, { blocks }: Arguments): boolean {
  return refusal !== UGLY || (Array.isArray(blocks) && blocks.length > 0);
}

function faultBy(dice: Dice): Fault {
  const carried = dice.below(2) === 0;
  const faults: readonly Fault[] = [
    { kind: "cut", carried },
    { kind: "status", status: 500 + dice.below(4), carried },
    { kind: "limited", seconds: 1 + dice.below(30) },
    { kind: "code", code: carried ? "fatal_error" : "internal_error", carried },
  ];
  return dice.pick(faults) ?? { kind: "cut", carried };
}
