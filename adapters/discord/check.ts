/** Whether Discord takes our token, and for which application: asked before a start. */
import { z } from "zod";
import type { Finding } from "../platform/platform.ts";
import { refusedFor } from "./receive/client.ts";
import { createBrake } from "./send/invalid-requests.ts";
import { failureOf } from "./send/outcome.ts";
import { createRest, type Fetch } from "./send/rest.ts";
import type { DiscordSettings } from "./settings.ts";

const Gateway = z.object({
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }),
});
const Application = z.object({ id: z.string() });

/** Over HTTP without a token there is nothing to ask. No session is begun, and nothing posted. */
export async function checkDiscord(settings: DiscordSettings, fetching: Fetch): Promise<readonly Finding[]> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: api, DISCORD_APPLICATION_ID: id } = settings;
  if (token === null) return [];
  const rest = createRest({ api, fetching, brake: createBrake(Date.now, () => {}) }).setToken(token);
  const taken = await found("DISCORD_TOKEN", async () => {
    const { session_start_limit: limit } = Gateway.parse(await rest.get("/gateway/bot"));
    return limit.remaining > 0
      ? null
      : `Discord lets this bot begin no session for ${Math.ceil(limit.reset_after / 60_000)} minutes: something started it too often`;
  });
  // Of a token that isn't taken nothing else can be asked.
  if (taken.problem !== null) return [taken];
  const same = await found("DISCORD_APPLICATION_ID", async () =>
    Application.parse(await rest.get("/applications/@me")).id === id
      ? null
      : "DISCORD_APPLICATION_ID isn’t the application that DISCORD_TOKEN belongs to: copy both from the same one (General Information; Bot)",
  );
  return [taken, same];
}

async function found(setting: string, ask: () => Promise<string | null>): Promise<Finding> {
  const subject = `Discord: ${setting}`;
  try {
    return { subject, problem: await ask() };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === "refused" && failure.reason === "http_401")
      return { subject, problem: refusedFor("401") };
    const why = failure.kind === "refused" ? failure.reason : failure.kind;
    return {
      subject,
      problem: `Discord can’t be asked (${why}): see whether this machine may open DISCORD_API_URL, and try again`,
    };
  }
}
