import { describe, expect, test } from "vitest";
import { COMMAND, COMMANDS, MENU } from "../../../adapters/discord/commands/commands-data.ts";
import { HAS_OPENAPI, problemsOf } from "./validator.ts";

const beside = HAS_OPENAPI ? "" : " (without Discord’s OpenAPI file, which is missing)";

test(`the commands are as Discord takes them, one by one and all at once${beside}`, () => {
  for (const command of COMMANDS) expect(problemsOf("command", command)).toEqual([]);
  expect(problemsOf("commands", COMMANDS)).toEqual([]);
  expect(problemsOf("guildCommands", COMMANDS)).toEqual([]);
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))("%s", (_name, command) => {
  test("works in servers, in direct messages, and for an app that is a user’s own", () => {
    expect(command.contexts).toEqual([0, 1, 2]);
    expect(command.integration_types).toEqual([0, 1]);
  });
});

const [whosaid, menu] = COMMANDS;

test("the command has its options, none of which must be given", () => {
  const options = whosaid !== undefined && "options" in whosaid ? (whosaid.options ?? []) : [];
  expect(whosaid?.name).toBe(COMMAND);
  expect(options.map(({ name }) => name)).toEqual(["words", "speaker", "about", "since", "until", "private"]);
  expect(options.filter((option) => "autocomplete" in option).map(({ name }) => name)).toEqual(["speaker"]);
  expect(options.filter((option) => option.required === true)).toEqual([]);
});

const LOCALES = ["de", "es-ES", "fr", "ru", "uk"];

test("names and descriptions are there in all languages", () => {
  const options = whosaid !== undefined && "options" in whosaid ? (whosaid.options ?? []) : [];
  const tables = options.flatMap((option) => [option.name_localizations, option.description_localizations]);
  for (const table of [...tables, menu?.name_localizations]) {
    expect(Object.keys(table ?? {}).sort()).toEqual(LOCALES);
  }
  expect(menu?.name).toBe(MENU);
});
