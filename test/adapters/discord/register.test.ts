/** Commands at Discord are made what they should be: by the difference alone, and never another's. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { COMMANDS } from "../../../adapters/discord/commands/commands-data.ts";
import { invitationTo } from "../../../adapters/discord/commands/invite.ts";
import { register } from "../../../adapters/discord/commands/registering.ts";
import { startWire, type Wire } from "./wire.ts";
import { APPLICATION, TOKEN } from "./wire-book.ts";

let wire: Wire;

beforeEach(async () => {
  wire = await startWire();
});

afterEach(async () => {
  await wire.close();
  if (wire.book.problems.length > 0) throw new Error(wire.book.problems.join("\n"));
});

async function run(given: Record<string, string> = {}, removes = false) {
  const said: string[] = [];
  const complaints: string[] = [];
  wire.book.calls.length = 0;
  const code = await register({
    environment: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: APPLICATION,
      DISCORD_API_URL: wire.api,
      ...given,
    },
    removes,
    fetching: fetch,
    now: Date.now,
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  });
  const written = wire.book.calls.filter(({ method }) => method !== "GET").map(({ method }) => method);
  return { code, said, complaints, written };
}

const GUILD = "1300000000000000001";

describe.each<[string, Record<string, string>]>([
  ["everywhere", {}],
  ["in one server", { DISCORD_GUILD: GUILD }],
])("%s", (_, environment) => {
  test("all are created, and the second time nothing is written", async () => {
    expect(await run(environment)).toMatchObject({ code: 0, written: ["POST", "POST"] });
    const again = await run(environment);
    expect(again.written).toEqual([]);
    expect(again.said.every((line) => line.startsWith("unchanged"))).toBe(true);
  });
});

test("what differs is changed, and only that", async () => {
  await run();
  const [id, command] = [...wire.book.commands].find(([, { name }]) => name === "whosaid") ?? ["", {}];
  wire.book.commands.set(id, { ...command, description: "of an older version" });
  const { written, said } = await run();
  expect(written).toEqual(["PATCH"]);
  expect(said).toEqual(["changed /whosaid", "unchanged “Who said this?”"]);
});

test.each([
  ["an option more", (command: Record<string, unknown>) => ({ ...command, options: [] })],
  [
    "another translation",
    (command: Record<string, unknown>) => ({ ...command, description_localizations: { de: "alt" } }),
  ],
  ["another place", (command: Record<string, unknown>) => ({ ...command, contexts: [0] })],
])("seen as a difference: %s", async (_, changed) => {
  await run();
  for (const [id, command] of wire.book.commands) {
    if (command.name === "whosaid") wire.book.commands.set(id, changed({ ...command }));
  }
  expect((await run()).written).toEqual(["PATCH"]);
});

test("the order in which Discord tells places is none", async () => {
  await run();
  for (const [id, command] of wire.book.commands) {
    wire.book.commands.set(id, { ...command, contexts: [2, 1, 0], integration_types: [1, 0] });
  }
  expect((await run()).written).toEqual([]);
});

test("others' commands are left alone, one of the same name and another kind too", async () => {
  wire.book.commands.set("1", { id: "1", name: "poll", type: 1 });
  wire.book.commands.set("2", { id: "2", name: "whosaid", type: 2 });
  const { said } = await run();
  expect(said.at(-1)).toBe("left alone: 2 that whosaid didn’t register");
  await run({}, true);
  expect([...wire.book.commands.keys()]).toEqual(["1", "2"]);
});

test("--remove takes away ours, and says where there were none", async () => {
  await run();
  expect(await run({}, true)).toMatchObject({
    code: 0,
    said: ["removed /whosaid", "removed “Who said this?”"],
  });
  expect((await run({}, true)).said).toEqual(["There was nothing to remove"]);
});

test("a token that Discord refuses is told plainly, with 2", async () => {
  const { code, complaints } = await run({
    DISCORD_TOKEN: "MTEwMDAwMDAwMDAw.Gtest0.bbbbbbbbbbbbbbbbbbbbbbbb",
  });
  expect(code).toBe(2);
  expect(complaints).toEqual([expect.stringContaining("Discord doesn’t take DISCORD_TOKEN")]);
});

test("settings that are wrong are told, with 2", async () => {
  expect(await run({ DISCORD_APPLICATION_ID: "me" })).toMatchObject({ code: 2, written: [] });
});

test("a limit, a refusal and silence are told, with 1", async () => {
  wire.options.fault = () => ({ kind: "limited", seconds: 7, isGlobal: false });
  expect((await run()).complaints).toEqual([expect.stringMatching(/try again in [78] s/u)]);
  wire.options.fault = () => ({ kind: "code", status: 403, code: 50001 });
  expect(await run({ DISCORD_GUILD: GUILD })).toMatchObject({
    code: 1,
    complaints: [expect.stringContaining("50001")],
  });
  wire.options.fault = () => ({ kind: "cut", carried: false });
  expect(await run()).toMatchObject({ code: 1 });
});

test("the two commands are a chat command with all its options, and a message's menu", () => {
  expect(COMMANDS.map(({ name, type }) => [name, type])).toEqual([
    ["whosaid", 1],
    ["Who said this?", 3],
  ]);
});

test("invitations ask for no permissions, for a server and for an account", () => {
  const { server, account } = invitationTo(APPLICATION);
  const parts = (address: string) => Object.fromEntries(new URL(address).searchParams);
  expect(parts(server)).toEqual({
    client_id: APPLICATION,
    scope: "bot applications.commands",
    integration_type: "0",
    permissions: "0",
  });
  expect(parts(account)).toEqual({
    client_id: APPLICATION,
    scope: "applications.commands",
    integration_type: "1",
  });
});
