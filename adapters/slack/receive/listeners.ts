/** Slack's events, commands, shortcuts and buttons → the entry points. There is one listener of each kind, so that none hangs. */
import type { App } from "@slack/bolt";
import { reportFailure } from "../../observability/failure.ts";
import { unread } from "../../observability/unread.ts";
import { apology } from "../../platform/apology.ts";
import type { Service } from "../service.ts";
import { onPressed } from "./buttons.ts";
import { onCommand } from "./command.ts";
import { onHome } from "./home.ts";
import { createMessages, onMention } from "./messages.ts";
import { onShortcut } from "./shortcut.ts";

const HEARD: ReadonlySet<string> = new Set([
  "app_mention",
  "message",
  "app_home_opened",
  "app_uninstalled",
  "tokens_revoked",
]);

const FAILED = "slack-listener-failed";

/** `onRefused`: the app was taken out of the workspace, or its token taken back. */
export function listen(app: App, service: Service, onRefused: (code: string) => void): void {
  const onMessage = createMessages(service);
  app.event("app_mention", async ({ body }) => onMention(service, body));
  app.event("message", async ({ body }) => onMessage(body));
  app.event("app_home_opened", async ({ body }) => onHome(service, body));
  app.event("app_uninstalled", async () => onRefused("app_uninstalled"));
  app.event("tokens_revoked", async ({ event }) => {
    // People's own tokens are none of ours.
    if (event.tokens.bot?.includes(service.identity.user) === true) onRefused("token_revoked");
  });
  app.event(/^/, async ({ event }) => {
    if (!HEARD.has(event.type)) unread(service, event.type, null);
  });
  app.command(/^/, async ({ body, ack }) => {
    const text = said(() => onCommand(service, body));
    await (text === null ? ack() : ack({ response_type: "ephemeral", text }));
  });
  app.shortcut(/^/, async ({ body, ack }) => {
    onShortcut(service, body);
    await ack();
  });
  app.action({}, async ({ body, ack }) => {
    onPressed(service, body);
    await ack();
  });
  app.options({}, async ({ ack }) => {
    await ack({ options: [] });
  });
  app.view({}, async ({ ack }) => {
    await ack();
  });

  app.error(async (error) => {
    reportFailure(service.report, FAILED, error);
    // What couldn't be written down is not acknowledged, and comes again.
    throw error;
  });

  function said(command: () => string | null): string | null {
    try {
      return command();
    } catch (error) {
      return apology(service.report, FAILED, error);
    }
  }
}
