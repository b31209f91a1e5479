/** Slack's events, commands, shortcuts and buttons → the entry points. There is one listener of each kind, so that none hangs. */
import { randomUUID } from "node:crypto";
import type { App } from "@slack/bolt";
import { failure } from "../../observability/failure.ts";
import { readOr, unread } from "../../observability/unread.ts";
import { apology } from "../../platform/apology.ts";
import type { Service } from "../service.ts";
import { onPressed } from "./buttons.ts";
import { onCommand } from "./command.ts";
import { PressedBody } from "./events.ts";
import { onHome } from "./home.ts";
import { onMention } from "./mentions.ts";
import { createMessages } from "./messages.ts";
import { onShortcut } from "./shortcut.ts";

const HEARD: ReadonlySet<string> = new Set([
  "app_mention",
  "message",
  "app_home_opened",
  "app_uninstalled",
  "tokens_revoked",
]);

/** `onRefused`: the app was taken out of the workspace, or its token taken back. */
export function listen(app: App, service: Service, onRefused: (code: string) => void): void {
  const onMessage = createMessages(service);
  app.event("app_mention", async ({ body }) => onMention(service, body));
  app.event("message", async ({ body }) => onMessage(body));
  app.event("app_home_opened", async ({ body }) => onHome(service, body));
  app.event("app_uninstalled", async () => onRefused("app_uninstalled"));
  app.event("tokens_revoked", async ({ event }) => {
    // People's own tokens are none of ours.
    if (event.tokens.bot?.includes(service.bot) === true) onRefused("token_revoked");
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
    readOr(service, "block_actions", PressedBody, body);
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
    failed(error);
    // What couldn't be written down is not acknowledged, and comes again.
    throw error;
  });

  function failed(error: unknown): string {
    const id = randomUUID().slice(0, 8);
    service.report("error", "slack-listener-failed", { error: id, ...failure(error) });
    return id;
  }

  function said(command: () => string | null): string | null {
    try {
      return command();
    } catch (error) {
      return apology(error, failed(error));
    }
  }
}
