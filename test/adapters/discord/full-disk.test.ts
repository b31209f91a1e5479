/** Nothing can be written down: whoever asks in Discord is told so in time, and no bug is spoken of. */
import { expect, test } from "vitest";
import { StateTrouble } from "../../../adapters/delivery/ledger/state-trouble.ts";
import { aDiscord } from "./a-discord.ts";
import { textOf } from "./an-interaction.ts";

test("on a full disk whoever asks is told so alone, and answered when they ask again and there is room", async () => {
  const rig = await aDiscord();
  const whole = { ...rig.ledger };
  Object.assign(rig.ledger, {
    owe: () => {
      throw new StateTrouble("SQLITE_FULL");
    },
  });
  const words = "who said the ferry stays where it is?";
  const refused = rig.answer(await rig.ask({ words }));
  expect(textOf(refused)).toContain("can’t write anything down");
  expect(refused.isEphemeral).toBe(true);
  Object.assign(rig.ledger, whole);
  const answered = await rig.ask({ words });
  await rig.settled();
  expect(textOf(rig.answer(answered))).toContain("The ferry stays where it is,");
  await rig.stop();
});
