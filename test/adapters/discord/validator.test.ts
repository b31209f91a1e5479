import { describe, expect, test } from "vitest";
import { HAS_OPENAPI, problemsOf } from "./validator.ts";

const MENTIONS = { allowed_mentions: { parse: [] } };
const V2 = 1 << 15;

function text(content: string): object {
  return { type: 10, content };
}

function button(id: string): object {
  return { type: 2, style: 2, label: "More", custom_id: id };
}

function v2(...components: readonly object[]): object {
  return { flags: V2, components, ...MENTIONS };
}

const RIGHT = v2(text("a"), { type: 17, components: [text("b"), { type: 1, components: [button("c")] }] });

test("a message is right wherever it may be sent", () => {
  for (const route of ["create", "edit", "editFollowUp"] as const)
    expect(problemsOf(route, RIGHT)).toEqual([]);
  for (const type of [4, 7]) expect(problemsOf("callback", { type, data: RIGHT })).toEqual([]);
  expect(problemsOf("create", { content: "a", ...MENTIONS, tts: false, enforce_nonce: false })).toEqual([]);
});

test("other callbacks are right too", () => {
  expect(problemsOf("callback", { type: 1 })).toEqual([]);
  expect(problemsOf("callback", { type: 5, data: { flags: 64 } })).toEqual([]);
  expect(
    problemsOf("callback", { type: 8, data: { choices: [{ name: "Ada Lind", value: "Ada Lind" }] } }),
  ).toEqual([]);
});

describe("by our own rules, with or without Discord’s file, a message is wrong that", () => {
  test.each<[string, object]>([
    ["may notify", { content: "a" }],
    ["may notify somebody", { content: "a", allowed_mentions: { parse: ["users"] } }],
    ["has content beside components V2", { ...v2(text("a")), content: "b" }],
    ["has embeds beside components V2", { ...v2(text("a")), embeds: [{ title: "b" }] }],
    ["has components V2 without the flag", { components: [text("a")], content: "b", ...MENTIONS }],
    ["has nothing to show", { ...MENTIONS }],
    ["has no components", v2()],
    ["has 4,001 characters of text", v2(text("a".repeat(2000)), text("a".repeat(2001)))],
    ["has more bytes than Discord can hold", v2(text("ก".repeat(3400)))],
    ["has 41 components", v2({ type: 17, components: Array.from({ length: 40 }, () => text("a")) })],
    ["has an id twice", v2({ type: 1, components: [button("a"), button("a")] })],
    ["has six buttons in a row", v2({ type: 1, components: Array.from("abcdef", button) })],
    ["has a button that leads nowhere", v2({ type: 1, components: [{ type: 2, style: 2, label: "a" }] })],
    ["has a text of blanks", v2(text(" \n "))],
    ["has half a character", v2(text("\ud83d"))],
    ["has 2,001 characters of content", { content: "a".repeat(2001), ...MENTIONS }],
    [
      "has 6,001 characters in embeds",
      { embeds: [{ description: "a".repeat(4000) }, { description: "a".repeat(2001) }], ...MENTIONS },
    ],
    [
      "has the same option twice",
      v2({
        type: 1,
        components: [
          {
            type: 3,
            custom_id: "a",
            options: [
              { label: "b", value: "1" },
              { label: "c", value: "1" },
            ],
          },
        ],
      }),
    ],
  ])("%s", (_name, body) => {
    expect(problemsOf("create", body)).not.toEqual([]);
    expect(problemsOf("callback", { type: 4, data: body })).not.toEqual([]);
  });
});

describe("a command is wrong that", () => {
  const right = { type: 1, name: "whosaid", description: "a" };
  const option = { type: 3, name: "words", description: "a" };
  test("is not this one", () => expect(problemsOf("command", { ...right, options: [option] })).toEqual([]));
  test.each<[string, object]>([
    ["has capital letters", { ...right, name: "WhoSaid" }],
    ["has a blank in its name", { ...right, name: "who said" }],
    ["has a name in capitals in another language", { ...right, name_localizations: { de: "Wer" } }],
    ["has an option twice", { ...right, options: [option, option] }],
    [
      "has two options of one name in a language",
      {
        ...right,
        options: [
          { ...option, name_localizations: { de: "a" } },
          { ...option, name: "b", name_localizations: { de: "a" } },
        ],
      },
    ],
    [
      "has more than 8,000 characters",
      {
        ...right,
        options: Array.from("abcdefgh", (name) => ({
          ...option,
          name,
          choices: Array.from({ length: 25 }, (_, at) => ({
            name: `${at}`.padEnd(50),
            value: "a".repeat(50),
          })),
        })),
      },
    ],
    [
      "needs an option after one that it doesn’t need",
      { ...right, options: [option, { ...option, name: "b", required: true }] },
    ],
  ])("%s", (_name, body) => {
    expect(problemsOf("command", body)).not.toEqual([]);
  });
});

describe.skipIf(!HAS_OPENAPI)(
  "by Discord’s own file (skipped where ../shared is missing), a body is wrong that",
  () => {
    test.each<[string, Parameters<typeof problemsOf>[0], unknown]>([
      ["has a field that there isn’t", "create", { ...RIGHT, colour: "red" }],
      ["has one in a callback", "callback", { type: 4, data: { ...RIGHT, colour: "red" } }],
      ["has one in a component", "create", v2({ ...text("a"), colour: "red" })],
      [
        "has a label that is too long",
        "edit",
        v2({ type: 1, components: [{ ...button("a"), label: "x".repeat(81) }] }),
      ],
      ["has a custom id that is too long", "edit", v2({ type: 1, components: [button("x".repeat(101))] })],
      ["has an option that is too long", "command", { type: 1, name: "a", description: "x".repeat(101) }],
      [
        "has 26 choices",
        "callback",
        { type: 8, data: { choices: Array.from({ length: 26 }, () => ({ name: "a", value: "a" })) } },
      ],
      ["is no callback", "callback", { type: 99 }],
      [
        "has a name that is too long in another language",
        "commands",
        [{ type: 1, name: "a", description: "a", name_localizations: { de: "a".repeat(33) } }],
      ],
    ])("%s", (_name, route, body) => {
      expect(problemsOf(route, body)).not.toEqual([]);
    });
  },
);
