import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemsOfMessage, problemsOfPart, problemsOfView } from "./block-kit.ts";

import { AT_LIMIT, actions, button, option, plain, rich, words } from "./block-kit-limits.ts";

test("a plain message is right", () => {
  expect(problemsOfMessage({ text: "words", blocks: [rich, actions] })).toEqual([]);
});

describe("a message is wrong that", () => {
  test.each<[string, unknown]>([
    ["has no text", { blocks: [rich] }],
    ["has an argument that there isn't", { text: "", colour: "red" }],
    ["has a block that we never send", { text: "", blocks: [{ type: "video" }] }],
    ["has a field that there isn't", { text: "", blocks: [{ ...rich, elemnts: [] }] }],
    [
      "has more than 50 blocks",
      { text: "", blocks: Array.from({ length: 51 }, () => ({ type: "divider" })) },
    ],
    ["has a longer text than Slack keeps", { text: "x".repeat(40_001) }],
    ["has half a character", { text: "\ud83d" }],
    [
      "has an empty quotation",
      { text: "", blocks: [{ type: "rich_text", elements: [{ type: "rich_text_quote", elements: [] }] }] },
    ],
    [
      "has no words in an element",
      {
        text: "",
        blocks: [
          {
            type: "rich_text",
            elements: [{ type: "rich_text_section", elements: [{ ...words, text: "" }] }],
          },
        ],
      },
    ],
    [
      "has a link to nowhere",
      {
        text: "",
        blocks: [
          {
            type: "rich_text",
            elements: [
              { type: "rich_text_section", elements: [{ type: "link", url: "javascript:alert(1)" }] },
            ],
          },
        ],
      },
    ],
    [
      "has the same action twice in a block",
      { text: "", blocks: [{ ...actions, elements: [button, button] }] },
    ],
    [
      "has the same block twice",
      {
        text: "",
        blocks: [
          { ...rich, block_id: "a" },
          { ...actions, block_id: "a" },
        ],
      },
    ],
    [
      "is too long in all",
      {
        text: "",
        blocks: Array.from({ length: 4 }, () => ({
          type: "section",
          text: { type: "plain_text", text: "x".repeat(2600) },
        })),
      },
    ],
    [
      "is too long in all when its letters are escaped",
      { text: "", blocks: [{ type: "section", text: { type: "plain_text", text: "п".repeat(1700) } }] },
    ],
  ])("%s", (_name, body) => {
    expect(problemsOfMessage(body)).not.toEqual([]);
  });
});

describe("a view is wrong that", () => {
  const view = { type: "modal", title: { type: "plain_text", text: "Who said this?" }, blocks: [rich] };
  test("is not this one", () => expect(problemsOfView(view)).toEqual([]));
  test.each<[string, unknown]>([
    ["has no title", { ...view, title: undefined }],
    ["has a title too long", { ...view, title: { type: "plain_text", text: "x".repeat(25) } }],
    ["has a title in markup", { ...view, title: { type: "mrkdwn", text: "x" } }],
    ["has no blocks", { ...view, blocks: [] }],
    ["is no view", { ...view, type: "page" }],
    ["is a home with a title", { ...view, type: "home" }],
  ])("%s", (_name, body) => {
    expect(problemsOfView(body)).not.toEqual([]);
  });
});

/** Examples and limits that others wrote down of Block Kit. Not part of the project. */
const SPEC = join(import.meta.dirname, "../../../../shared/platforms/slackblocks-spec/spec");
const FIXTURES = join(SPEC, "fixtures/valid");

/** Parts that whosaid never sends, and so the validator doesn't know. */
const UNKNOWN =
  /^(?:attachments|messages\/message_(?:basic_attachment|compound|with_attachments)|messages\/webhook_message_(?:basic|delete)|blocks\/(?:actions_block_checkboxes|alert|card|carousel|container|context_actions|data_|file|image|input|markdown|plan|table|task|video).*|elements\/(?!button_(?:basic|link|style|text)|select_menu_static).*|objects\/(?:conversation|dispatch|input|trigger|workflow).*)/u;

describe.skipIf(!existsSync(SPEC))("beside slackblocks-spec (skipped where ../shared is missing)", () => {
  const fixtures = existsSync(FIXTURES)
    ? readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter(
        (file) => file.endsWith(".json") && !UNKNOWN.test(file),
      )
    : [];

  test("most parts that it has examples of are known here", () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(30);
  });

  test.each(fixtures)("takes %s", (file) => {
    const example: unknown = JSON.parse(readFileSync(join(FIXTURES, file), "utf8"));
    const problems = file.startsWith("messages")
      ? problemsOfMessage(example)
      : file.startsWith("views")
        ? problemsOfView(example)
        : problemsOfPart(example);
    expect(problems).toEqual([]);
  });

  test.each(Object.entries(AT_LIMIT))("draws the line of %s where it stands there", (constraint, build) => {
    const most = limitOf(constraint);
    const problemsOf = constraint.startsWith("view") ? problemsOfView : problemsOfPart;
    expect(problemsOf(build(most))).toEqual([]);
    expect(problemsOf(build(most + 1))).not.toEqual([]);
  });

  test("every invalid case of the parts that whosaid sends has such a line", () => {
    const text = readFileSync(join(SPEC, "fixtures/invalid/manifest.json"), "utf8");
    // The file's own shape, as its README has it.
    const { cases } = JSON.parse(text) as { cases: { constraint: string }[] };
    const ours =
      /^(?:text\.max|action_id|block_id|button|confirmation|option|select|header|section|context\.elements\.max|actions|view)/u;
    const known = new Set([...Object.keys(AT_LIMIT), ...OTHERWISE]);
    expect(
      cases.map(({ constraint }) => constraint).filter((name) => ours.test(name) && !known.has(name)),
    ).toEqual([]);
  });
});

/** Rules that have no number; each is a case of its own above or here. */
const OTHERWISE = ["section.content", "view.blocks.min_items", "option_group.options.min_items"];

describe("rules without a number", () => {
  test.each<[string, unknown]>([
    ["a section says something", { type: "section" }],
    [
      "a select has options or groups of them",
      {
        type: "static_select",
        options: [option("a")],
        option_groups: [{ label: plain("a"), options: [option("a")] }],
      },
    ],
    ["a group of options has one", { label: plain("a"), options: [] }],
    ["a context holds texts only", { type: "context", elements: [button] }],
    ["a text has a character", plain("")],
  ])("%s", (_name, part) => {
    expect(problemsOfPart(part)).not.toEqual([]);
  });
});

function limitOf(constraint: string): number {
  // A nested table of numbers; a name that isn't in it gives NaN, which fails the test.
  let at: unknown = JSON.parse(readFileSync(join(SPEC, "limits.json"), "utf8"));
  for (const name of constraint.split(".")) at = Object(at)[name];
  return Number(at);
}
