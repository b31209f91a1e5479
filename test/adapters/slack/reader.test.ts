/** The reader sees what Slack would make of a payload: it must find what is wrong, or the figures made with it mean nothing. */
import { describe, expect, test } from "vitest";
import { readBlocks, readText } from "./reader.ts";

function rich(type: string, ...elements: readonly unknown[]): unknown[] {
  return [{ type: "rich_text", elements: [{ type, elements }] }];
}

test("bars, lines, links and buttons are told apart", () => {
  const blocks = [
    ...rich(
      "rich_text_section",
      { type: "text", text: "a\nb " },
      { type: "link", url: "https://a.example", text: "c" },
    ),
    ...rich("rich_text_quote", { type: "text", text: "d" }, { type: "text", text: "e\nf" }),
    {
      type: "actions",
      elements: [{ type: "button", text: { type: "plain_text", text: "g" }, action_id: "h", value: "i" }],
    },
  ];
  expect(readBlocks(blocks)).toEqual({
    quotations: ["de\nf"],
    links: [{ url: "https://a.example", text: "c" }],
    lines: ["a", "b c"],
    buttons: [{ label: "g", id: "h", value: "i" }],
    menus: [],
    live: [],
  });
});

describe("what does something is seen to in blocks", () => {
  test.each<[string, unknown[]]>([
    ["a user", rich("rich_text_quote", { type: "user", user_id: "U1" })],
    ["everybody", rich("rich_text_quote", { type: "broadcast", range: "here" })],
    ["an emoji", rich("rich_text_section", { type: "emoji", name: "fire" })],
    ["an unparsed list", rich("rich_text_list", { type: "text", text: "a" })],
    ["a mention in markup", [{ type: "section", text: { type: "mrkdwn", text: "<!here>" } }]],
    ["bold type in markup", [{ type: "section", text: { type: "mrkdwn", text: "*a*" } }]],
    ["an emoji in plain text", [{ type: "header", text: { type: "plain_text", text: ":fire:" } }]],
    ["a block that isn't known", [{ type: "image" }]],
  ])("%s", (_name, blocks) => {
    expect(readBlocks(blocks).live).not.toEqual([]);
  });
});

describe("and in text", () => {
  test.each(["<!here>", "<@U1>", "<#C1|a>", "<!date^1^{date}|b>", "a < b", "a > b", "&gt; <@U1>"])(
    "%s",
    (text) => {
      expect(readText(text).live).not.toEqual([]);
    },
  );
});

test("entities are resolved once, and nothing else is", () => {
  expect(readText("&lt;!here&gt; &amp;lt; &#60; *a* :fire:").lines).toEqual([
    "<!here> &lt; &#60; *a* :fire:",
  ]);
});

test("a quotation is what stands behind the bars, over all kinds of line breaks", () => {
  const { quotations, lines } = readText("a\n&gt; b\n&gt; c\r&gt; &gt; d\ne\n&gt; f");
  expect(quotations).toEqual(["b\nc\r> d", "f"]);
  expect(lines).toEqual(["a", "e"]);
});

test("an address between brackets is a link", () => {
  expect(readText("see <https://a.example/?b=1&amp;c=2>").links).toEqual([
    { url: "https://a.example/?b=1&c=2", text: "" },
  ]);
});
