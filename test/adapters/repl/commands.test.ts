import { describe, expect, test } from "vitest";
import { commandIn, readCommand } from "../../../adapters/repl/commands.ts";
import { complete } from "../../../adapters/repl/completion.ts";
import type { QuotedSpeaker } from "../../../src/index.ts";

const COPY = "/copy takes the number of a citation, and the name of a style: /copy 2 ap";

describe("commands", () => {
  test.each([
    ["copy", null],
    ["Copy 2", 2],
    ["copy  [2].", 2],
  ])("%s is one without its stroke", (line, number) => {
    expect(commandIn(line)).toEqual({ kind: "copy", number, style: null });
  });

  test.each(["copy 0", "copy that", "copy 2 people", "who said copy 2"])("%s is a question", (line) => {
    expect(commandIn(line)).toBeNull();
  });

  test.each([
    ["/help", { kind: "help" }],
    ["/quit", { kind: "quit" }],
    ["/more", { kind: "more" }],
    ["/context", { kind: "context", number: null }],
    ["/context 2", { kind: "context", number: 2 }],
    ["/context [2]", { kind: "context", number: 2 }],
    ["/MORE 2", { kind: "context", number: 2 }],
    ["/copy", { kind: "copy", number: null, style: null }],
    ["/copy [2]", { kind: "copy", number: 2, style: null }],
    ["/copy ap", { kind: "copy", number: null, style: "ap" }],
    ["/COPY 2 AP", { kind: "copy", number: 2, style: "ap" }],
    ["/speaker  Ada  Lind", { kind: "speaker", name: "Ada Lind" }],
    ["/speakers", { kind: "speakers", part: "" }],
    ["/speakers  del  Carmen", { kind: "speakers", part: "del Carmen" }],
  ])("%s", (line, command) => {
    expect(readCommand(line)).toEqual(command);
  });

  test.each([
    ["/hlep", "There is no /hlep. Did you mean /help?"],
    ["/speaker", "/speaker takes a name: /speaker Ada Lind. /speakers lists who is quoted."],
    ["/spekers", "There is no /spekers. Did you mean /speakers?"],
    ["/s", "There is no /s. Did you mean /speaker?"],
    [
      "/translate",
      "There is no /translate. There are /help, /more, /context, /copy, /nearest, /speaker, /speakers, /quit.",
    ],
    ["/context two", "/context takes the number of a citation: /context 2"],
    ["/copy 0", COPY],
    ["/copy 2 3", COPY],
    ["/copy 2 ap plain", COPY],
    ["/copy “the ferry stays”", COPY],
    ["/more 0", "/context takes the number of a citation: /context 2"],
  ])("%s is answered with what was meant", (line, message) => {
    expect(readCommand(line)).toEqual({ kind: "unknown", message });
  });
});

function aSpeaker(name: string, quotations = 1): QuotedSpeaker {
  return { speaker: { name, aliases: [], roles: [], kind: "person" }, quotations };
}

describe("Tab", () => {
  const speakers = ["Ada Lind", "Per Lindqvist", "María del Carmen Ruiz"].map((name) => aSpeaker(name));

  test.each([
    ["a command", "/s", ["/speaker", "/speakers"], "/s"],
    [
      "all commands",
      "/",
      ["/help", "/more", "/context", "/copy", "/nearest", "/speaker", "/speakers", "/quit"],
      "/",
    ],
    ["a name after other words", "what did ada", ["Ada Lind"], "ada"],
    ["a surname, or a part of one", "did lind", ["Ada Lind", "Per Lindqvist"], "lind"],
    ["a name of several words", "did maría del", ["María del Carmen Ruiz"], "maría del"],
    ["any name where one is due", "what did ", ["Ada Lind", "Per Lindqvist", "María del Carmen Ruiz"], ""],
    ["a name after /speakers", "/speakers per", ["Per Lindqvist"], "per"],
    ["a name after /speaker", "/speaker per", ["Per Lindqvist"], "per"],
    ["nothing where nothing fits", "who said xyz", [], "who said xyz"],
    ["nothing after other blanks", "who said ", [], "who said "],
  ])("completes %s", (_, line, names, replaced) => {
    expect(complete(line, speakers)).toEqual([names, replaced]);
  });

  test("a name from an article can't steer the terminal", () => {
    expect(complete("did ev", [aSpeaker("Ev\u001b[2Jil")])).toEqual([["Evil"], "ev"]);
  });
});
