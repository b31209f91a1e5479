/** What the state's files hold of an interaction's token, searched by its bytes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aDiscord } from "./a-discord.ts";

const QUARTER = 15 * 60_000;

test("a token is in no file once it has expired, and the answer is still known for its buttons", async () => {
  const rig = await aDiscord();
  const { id } = await rig.ask({ words: "who said the ferry stays where it is?" });
  await rig.settled();
  const filesWithToken = () =>
    readdirSync(rig.state).filter((file) => readFileSync(join(rig.state, file)).includes(`token-of-${id}`));
  expect(filesWithToken()).not.toEqual([]);
  rig.ledger.forget(Date.now() + QUARTER);
  expect(filesWithToken()).toEqual([]);
  const more = await rig.press(rig.answer(rig.wire.book.interaction(id)), "Context of [1]");
  await rig.settled();
  expect(JSON.stringify(rig.answer(more).data)).toContain("ferry");
  await rig.stop();
});
