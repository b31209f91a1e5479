import { expect, test } from "vitest";
import { postedAt } from "../../../adapters/delivery/corrections/posted-at.ts";
import { aQuestion } from "./a-question.ts";

const THREAD = { key: "slack:T1:C1:1700000000.000100", queue: "C1" };
const INTERACTION = { key: "discord:77" };

test.each([
  [
    "an answer in a thread of Slack",
    aQuestion(THREAD),
    "C1/1700000001.000200",
    ["Slack", "C1", "1700000001.000200", "https://slack.com/app_redirect?channel=C1&team=T1"],
  ],
  [
    "an answer to a command in Slack, which has no name of its own",
    aQuestion({ key: "slack:T1:command:123.456", queue: "C2" }),
    "slack:T1:command:123.456",
    ["Slack", "C2", null, "https://slack.com/app_redirect?channel=C2&team=T1"],
  ],
  [
    "an answer in Discord",
    aQuestion({ ...INTERACTION, place: '{"guild":"1","channel":"2"}' }),
    "3",
    ["Discord", "2", "3", "https://discord.com/channels/1/2/3"],
  ],
  [
    "an answer in a direct message of Discord",
    aQuestion({ ...INTERACTION, place: '{"channel":"2"}' }),
    "3",
    ["Discord", "2", "3", "https://discord.com/channels/@me/2/3"],
  ],
  [
    "an answer of before Discord's channels were written down",
    aQuestion({ ...INTERACTION, place: '{"token":""}' }),
    "3",
    ["Discord", null, "3", null],
  ],
  [
    "an answer at a place that can't be read",
    aQuestion({ ...INTERACTION, place: "}" }),
    "3",
    ["Discord", null, "3", null],
  ],
  ["an answer elsewhere", aQuestion(), "3", [null, null, "3", null]],
])("%s", (_name, question, message, expected) => {
  const { platform, channel, message: name, link } = postedAt({ question, message });
  expect([platform, channel, name, link]).toEqual(expected);
});
