/** Nothing can be written down: whoever asks is told, and what Slack brings again is answered once it can be. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { StateTrouble } from "../../../adapters/delivery/ledger/state-trouble.ts";
import { until } from "../../until.ts";
import { CHANNEL, DIRECT, deleted, mention, message } from "./a-delivery.ts";
import { aSlack, type SlackRig } from "./a-slack.ts";
import type { Posted } from "./wire-book.ts";

const FERRY = "who said the ferry stays where it is?";
const UNWRITTEN = "can’t write anything down";

let rig: SlackRig;
let whole: Ledger;
beforeEach(async () => {
  // An event that isn't acknowledged is an error of HTTP's, which can be waited for.
  rig = await aSlack({ environment: { SLACK_MODE: "http", SLACK_HISTORY: "on" } });
  whole = { ...rig.ledger };
});
afterEach(() => rig.stop());

function fill(): void {
  const full = (): never => {
    throw new StateTrouble("SQLITE_FULL");
  };
  Object.assign(rig.ledger, { owe: full, decline: full, withdraw: full, sending: full });
}

function makeRoom(): void {
  Object.assign(rig.ledger, whole);
}

function told(): readonly Posted[] {
  return rig.wire.book.messages.filter(({ only }) => only !== null);
}

async function status(event: object): Promise<number> {
  const response = await rig.wire.request(rig.port, event);
  await rig.settled();
  return response.status;
}

describe("on a full disk", () => {
  test.each([
    ["mentions it in a channel", CHANNEL, mention],
    ["writes to it directly", DIRECT, message],
  ])(
    "whoever %s is told so once, to themselves, and answered when Slack brings it again",
    async (_how, channel, event) => {
      const { ts } = rig.wire.book.say(channel, "U0ADA", FERRY);
      fill();
      for (let delivery = 0; delivery < 3; delivery += 1)
        expect(await status(event({ text: FERRY, ts, channel }))).toBe(500);
      expect(told().map(({ only, text }) => [only, text.includes(UNWRITTEN)])).toEqual([["U0ADA", true]]);
      makeRoom();
      expect(await status(event({ text: FERRY, ts, channel }))).toBe(200);
      expect(rig.wire.book.visible()).toHaveLength(1);
    },
  );

  test("a command is told so at once, and no bug is spoken of", async () => {
    fill();
    const address = rig.wire.book.address(CHANNEL, "U0ADA");
    const { command } = await import("./a-delivery.ts");
    const typed = command(FERRY, { trigger: "1.2.3", url: rig.wire.responseUrl(address.id) });
    const answer = await rig.wire.request(rig.port, typed, { form: "fields" });
    expect(await answer.json()).toMatchObject({ text: expect.stringContaining(UNWRITTEN) });
  });

  test("a question that was taken before is answered when there is room", async () => {
    const { ts } = rig.wire.book.say(CHANNEL, "U0ADA", FERRY);
    let left = 2;
    Object.assign(rig.ledger, {
      sending: (...given: Parameters<Ledger["sending"]>) => {
        left -= 1;
        if (left >= 0) throw new StateTrouble("SQLITE_FULL");
        whole.sending(...given);
      },
    });
    expect(await status(mention({ text: FERRY, ts }))).toBe(200);
    expect(rig.wire.book.visible()).toHaveLength(1);
  });

  test("a deletion is made up for when there is room, though Slack has stopped telling of it", async () => {
    const { ts } = rig.wire.book.say(CHANNEL, "U0ADA", FERRY);
    await status(mention({ text: FERRY, ts }));
    fill();
    expect(await status(deleted({ text: `<@U0BOT> ${FERRY}`, ts, channel: CHANNEL }))).toBe(500);
    expect(rig.wire.book.visible()).toHaveLength(1);
    makeRoom();
    await until(() => rig.wire.book.visible().length === 0);
    expect(rig.ledger.entry(`slack:T0TEAM:${CHANNEL}:${ts}`)?.question.text).toBe("");
  });
});
