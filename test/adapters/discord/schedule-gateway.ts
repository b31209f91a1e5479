/** Seeded misfortune on real sockets: a real Client whose connection is cut, resumed, told to reconnect and to identify anew, while calls are lost. */
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { createDice, type Dice } from "../../evaluation/dice.ts";
import { aDiscord, aStateFolder, type DiscordRig, SLOWNESS, slowly, until } from "./a-discord.ts";
import { command } from "./an-interaction.ts";
import {
  type Asked,
  faultBy,
  interactionIn,
  judge,
  type Outcome,
  QUESTIONS,
  tally as tallied,
} from "./verdict.ts";
import { type Fault, startWire, type Wire } from "./wire.ts";
import type { Call, Json, Known } from "./wire-book.ts";

/** Several at once, since most of each is waiting; each has a Discord and a state of its own. */
const AT_ONCE = 8;

export async function runGatewaySchedules(
  seeds: readonly number[],
  done: (outcome: Outcome) => void,
): Promise<void> {
  const left = [...seeds];
  const work = async (): Promise<void> => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) done(await runSchedule(seed));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function runSchedule(seed: number): Promise<Outcome> {
  const dice = createDice(seed);
  const now = slowly();
  const troubles = new Map<string, readonly Fault[]>();
  const tally = { calls: 0, faults: 0, kills: 0 };
  const fault = ({ path }: Call): Fault | null => {
    tally.calls += 1;
    if (tally.calls > 20 || dice.below(3) > 0) return null;
    tally.faults += 1;
    const chosen = faultBy(dice);
    const id = interactionIn(path);
    troubles.set(id, [...(troubles.get(id) ?? []), chosen]);
    return chosen;
  };
  const wire = await startWire({ fault, now });
  const state = aStateFolder();
  let life = await begin(wire, state, now);
  const asked: Asked[] = [];
  for (let questions = 3 + dice.below(3); questions > 0; questions -= 1) {
    if (dice.below(3) > 0) disturb(wire, dice);
    const { one, interaction } = ask(wire, dice);
    asked.push(one);
    for (let times = 1 + dice.below(2); times > 0; times -= 1) await life.rig.deliver(interaction);
    await sleep(dice.below(150));
    const isKilled = dice.below(12) === 0;
    const isForgotten = !isKilled && dice.below(40) === 0;
    if (!isKilled && !isForgotten) continue;
    const sessions = wire.gateway.identified.length;
    if (isKilled) {
      tally.kills += 1;
      await life.kill();
      life = await begin(wire, state, now);
    } else {
      wire.gateway.invalidate(false);
    }
    await until(() => wire.gateway.identified.length > sessions, 12_000);
  }
  const isOver = ({ response, created }: Known): boolean => response === "none" && now() - created > 3000;
  const isDone = () =>
    asked.every(({ id }) => wire.book.answersTo(id).length > 0 || isOver(wire.book.interaction(id)));
  await until(isDone, 3000 * SLOWNESS);
  await life.rig.settled();
  await life.kill();
  const judged = asked.map((one) =>
    judge({ book: wire.book, troubles, outages: wire.gateway.outages, now }, one),
  );
  await wire.close();
  rmSync(state, { recursive: true });
  const counted = tallied(judged);
  return {
    ...counted,
    seed,
    faults: tally.faults,
    kills: tally.kills,
    problems: [...wire.book.problems, ...counted.problems],
  };
}

/** Created when it is asked, which is at once. */
function ask(wire: Wire, dice: Dice): { readonly one: Asked; readonly interaction: Json } {
  const [options, wanted] = dice.pick(QUESTIONS) ?? [{}, ""];
  const isPrivate = dice.below(2) === 0;
  const interaction = command(wire.book, { ...options, private: isPrivate });
  return { one: { id: String(interaction.id), wanted, isPrivate, isDelivered: true }, interaction };
}

function disturb({ gateway }: Wire, dice: Dice): void {
  const disturbances = [gateway.cut, gateway.reconnect, () => gateway.invalidate(true)];
  dice.pick(disturbances)?.();
}

interface Life {
  readonly rig: DiscordRig;
  /** As when the power goes: nothing more is sent, heard or written. */
  kill(): Promise<void>;
}

async function begin(wire: Wire, state: string, clock: () => number): Promise<Life> {
  let isDead = false;
  const never = new Promise<never>(() => {});
  const alive = async <Value>(value: Promise<Value>): Promise<Value> => {
    const settled = await value.catch((error: unknown) => (isDead ? never : Promise.reject(error)));
    return isDead ? never : settled;
  };
  const rig = await aDiscord({
    wire,
    state,
    clock,
    fetching: (url, init) => (isDead ? never : alive(fetch(url, init))),
    // Half a minute of waiting is a second here.
    wait: (milliseconds) =>
      isDead ? never : alive(sleep(milliseconds > 1000 ? milliseconds / 30 : milliseconds)),
  });
  return {
    rig,
    async kill() {
      isDead = true;
      rig.ledger.close();
      void rig.discord.stop(0);
      await until(() => wire.gateway.connections() === 0, 1000);
    },
  };
}
