/** Whether Slack takes our tokens, and what the app may do there: asked before a start. */
import { webApi } from "@slack/bolt";
import type { Finding } from "../platform/platform.ts";
import { refusedFor } from "./receive/receiver.ts";
import { scopesLacking } from "./scopes.ts";
import { failureOf } from "./send/outcome.ts";
import type { SlackSettings } from "./settings.ts";
import { clientOptions, type Fetch } from "./web.ts";

type Token = Parameters<typeof refusedFor>[0];

/** Each token is asked for by itself, so that all that are wrong are told. Nothing is posted. */
export async function checkSlack(settings: SlackSettings, fetching: Fetch): Promise<readonly Finding[]> {
  const call = (token: string, method: string) =>
    new webApi.WebClient(token, {
      ...clientOptions(settings.SLACK_API_URL, fetching),
      logLevel: webApi.LogLevel.ERROR,
    }).apiCall(method);
  const bot = found("SLACK_BOT_TOKEN", async () => {
    const { response_metadata: told } = await call(settings.SLACK_BOT_TOKEN, "auth.test");
    const lacking = told?.scopes === undefined ? [] : scopesLacking(settings, told.scopes);
    return lacking.length === 0
      ? null
      : `The app lacks ${lacking.join(", ")}: put the manifest of \`npm run --silent slack:manifest\` into its settings, and install it again`;
  });
  if (settings.SLACK_MODE === "http") return [await bot];
  const app = found("SLACK_APP_TOKEN", async () => {
    await call(settings.SLACK_APP_TOKEN, "apps.connections.open");
    return null;
  });
  return Promise.all([bot, app]);
}

async function found(token: Token, ask: () => Promise<string | null>): Promise<Finding> {
  try {
    return { subject: `Slack: ${token}`, problem: await ask() };
  } catch (error) {
    const failure = failureOf(error);
    return {
      subject: `Slack: ${token}`,
      problem:
        failure.kind === "refused"
          ? refusedFor(token, failure.reason)
          : `Slack can’t be reached (${failure.kind}): see whether this machine may open SLACK_API_URL, and try again`,
    };
  }
}
