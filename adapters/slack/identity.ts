/** Who we are in the workspace: asked once, and patiently, before anything is taken. */
import type { webApi } from "@slack/bolt";
import { z } from "zod";
import { err, ok, type Result } from "../../src/index.ts";
import type { Report } from "../observability/log.ts";
import { refusal } from "./receive/connection.ts";
import { failureOf } from "./send/outcome.ts";

export interface Identity {
  readonly user: string;
  readonly bot: string;
  /** Ids of the workspace, and of the organisation that it is one of, if it is. */
  readonly homes: readonly string[];
}

const Test = z.object({
  user_id: z.string(),
  bot_id: z.string(),
  team_id: z.string(),
  enterprise_id: z.string().nullish(),
});

/** Milliseconds between attempts while Slack can't be reached: the first, and the longest. */
const PAUSE = { first: 1000, longest: 60_000 };

/** The problem is Slack's code for why the token isn't taken, or "not_a_bot". */
export async function introduce(
  web: webApi.WebClient,
  wait: (milliseconds: number) => Promise<void>,
  report: Report,
): Promise<Result<Identity, string>> {
  for (let pause = PAUSE.first; ; pause = Math.min(PAUSE.longest, 2 * pause)) {
    try {
      const told = Test.safeParse(await web.auth.test());
      return told.success ? ok(identityOf(told.data)) : err("not_a_bot");
    } catch (error) {
      const code = refusal(error);
      if (code !== null) return err(code);
      report("warn", "slack-unreached", { outcome: failureOf(error).kind });
      await wait(pause);
    }
  }
}

function identityOf({ user_id: user, bot_id: bot, team_id, enterprise_id }: z.infer<typeof Test>): Identity {
  return { user, bot, homes: enterprise_id ? [team_id, enterprise_id] : [team_id] };
}
