import { describe, expect, test } from "vitest";
import { mentions, mentionsOthers, typed } from "../../../adapters/slack/receive/markup.ts";

describe("what was typed", () => {
  test.each([
    ["without the bot that it was said to", "<@U0BOT> who said that?", "who said that?"],
    ["without the bot in its middle", "so <@U0BOT|whosaid>, who said that?", "so , who said that?"],
    ["with other people's names", "what did <@U0PER|per> say?", "what did @per say?"],
    ["with channels and everybody", "<!here> in <#C1|news> <!subteam^S1|@desk>", "@here in #news @desk"],
    [
      "with links as they were seen",
      "<https://a.example/b|this> <https://c.example>",
      "this https://c.example",
    ],
    ["with the three characters that Slack writes otherwise", "a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"],
    ["with its lines", "<@U0BOT>\n&gt; one\n&gt; two", "> one\n> two"],
  ])("comes %s", (_how, written, text) => {
    expect(typed(written, "U0BOT")).toBe(text);
  });

  test("tells the bot from others", () => {
    expect(mentions("hello <@U0BOT>", "U0BOT")).toBe(true);
    expect(mentions("hello <@U0BOTTOM>", "U0BOT")).toBe(false);
    expect(mentionsOthers("<@U0BOT> and <@U0PER>", "U0BOT")).toBe(true);
    expect(mentionsOthers("<@U0BOT>", "U0BOT")).toBe(false);
  });
});
