/** What the state's files hold of messages that were deleted, or are not answered: searched by their bytes, while the program runs. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { CHANNEL, DIRECT, deleted, mention, message } from "./a-delivery.ts";
import { aSlack, type RigOptions, type SlackRig } from "./a-slack.ts";

const WORDS = "who said the ferry stays where it is, asks zebra?";

let rig: SlackRig;
async function begin(options: RigOptions = {}): Promise<void> {
  rig = await aSlack(options);
}
afterEach(() => rig.stop());

function filesWith(words: string): readonly string[] {
  return readdirSync(rig.state).filter((file) => readFileSync(join(rig.state, file)).includes(words));
}

test("a question deleted in Slack is deleted in the file, and its answer in Slack", async () => {
  await begin({ environment: { SLACK_HISTORY: "on" } });
  const { ts } = rig.wire.book.say(CHANNEL, "U0ADA", WORDS);
  await rig.say("events_api", mention({ text: WORDS, ts }));
  await rig.settled();
  expect(filesWith("zebra")).not.toEqual([]);
  await rig.say("events_api", deleted({ text: `<@U0BOT> ${WORDS}`, ts, channel: CHANNEL }));
  expect(filesWith("zebra")).toEqual([]);
  await rig.settled();
  expect(rig.wire.book.visible()).toEqual([]);
});

test("a question whose deletion is told before it is never written down", async () => {
  await begin();
  const { ts } = rig.wire.book.say(DIRECT, "U0ADA", WORDS);
  await rig.say("events_api", deleted({ text: WORDS, ts, channel: DIRECT }));
  await rig.say("events_api", message({ text: WORDS, ts, channel: DIRECT }));
  await rig.settled();
  expect(filesWith("zebra")).toEqual([]);
  expect(rig.wire.book.visible()).toEqual([]);
});

test("a question over the limit is never written down, nor is talk that isn’t for whosaid", async () => {
  await begin({ environment: { QUESTIONS_PER_MINUTE: "1", SLACK_FOLLOW_UPS: "on", SLACK_HISTORY: "on" } });
  const first = rig.wire.book.say(CHANNEL, "U0ADA", "?");
  await rig.say("events_api", mention({ text: "who said the ferry stays?", ts: first.ts }));
  const second = rig.wire.book.say(CHANNEL, "U0ADA", WORDS);
  await rig.say("events_api", mention({ text: WORDS, ts: second.ts }));
  const talk = rig.wire.book.say(CHANNEL, "U0PER", "zebra says hello", first.ts);
  await rig.say(
    "events_api",
    message({ text: "zebra says hello", ts: talk.ts, channel: CHANNEL, user: "U0PER", thread: first.ts }),
  );
  await rig.settled();
  expect(filesWith("zebra")).toEqual([]);
});

test("a command that is declined leaves no response address behind", async () => {
  await begin({ environment: { SLACK_CHANNELS: "C0OTHER" } });
  await rig.type(WORDS);
  await rig.settled();
  for (const words of ["zebra", "/response/"]) expect(filesWith(words)).toEqual([]);
});
