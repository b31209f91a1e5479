/** whosaid in Slack, put together: a receiver for what comes in, a delivery for what goes out, and the entry points between. */
import { App, LogLevel, webApi } from "@slack/bolt";
import { err, type Result } from "../../src/index.ts";
import { latestQuotations } from "../../src/presentation/latest.ts";
import type { Backoff } from "../delivery/backoff.ts";
import { type AtWork, assemble, type World } from "../platform/assembly.ts";
import { untilChanged } from "../platform/loading.ts";
import { createOnce } from "../platform/once.ts";
import type { Workplace } from "../platform/platform.ts";
import { takingTurns } from "../platform/turns.ts";
import { introduce } from "./identity.ts";
import { correctedAt } from "./place.ts";
import { acknowledgeLast } from "./receive/acknowledge-last.ts";
import { listen } from "./receive/listeners.ts";
import { createMembers, type Members } from "./receive/members.ts";
import { createReceiver, type ReceiverOptions, refusedFor, type SlackReceiver } from "./receive/receiver.ts";
import { wantsHistory } from "./scopes.ts";
import { sdkLog } from "./sdk-log.ts";
import { createReply } from "./send/reply.ts";
import { createSender } from "./send/sender.ts";
import { renderSentence } from "./send/slack-message.ts";
import type { Service } from "./service.ts";
import type { SlackSettings } from "./settings.ts";
import { clientOptions } from "./web.ts";

export interface SlackOptions extends World {
  readonly workplace: Workplace<SlackSettings>;
  readonly backoff?: Backoff;
  /** The way in; another one than the settings ask for, where nothing but what comes in is to be tried. */
  readonly receiverOf?: (options: ReceiverOptions) => SlackReceiver;
  /** Slack will never let us in again. */
  readonly end: () => void;
}

export type Slack = AtWork<SlackSettings>;

/** Milliseconds that a last delivery may take to be acknowledged. */
const CLOSING = 1000;

/** Resolves once questions are taken. The problem is a sentence for whoever runs whosaid. */
export async function connectSlack(options: SlackOptions): Promise<Result<Slack, string>> {
  const { workplace, wait, fetching, end, receiverOf = createReceiver } = options;
  const { settings, metrics, report } = workplace;
  const logger = sdkLog(report);
  const web = new webApi.WebClient(settings.SLACK_BOT_TOKEN, {
    ...clientOptions(settings.SLACK_API_URL, fetching),
    logger,
  });
  const identity = await introduce(web, wait, report);
  if (!identity.ok) return err(refusedFor("SLACK_BOT_TOKEN", identity.problem));

  const membersOf = (read: SlackSettings) => membersFor(read, { ...options, web, report });
  const members = membersOf(settings);
  const unread = (await members?.refresh()) ?? null;
  if (unread !== null) return err(membersUnread(unread));

  let isRefused = false;
  const onRefused = (code: string): void => {
    if (isRefused) return;
    isRefused = true;
    report("error", "slack-refused", { code });
    end();
  };
  const { chat, open } = assemble({
    ...options,
    wait: takingTurns(wait),
    ownOf: (coverage) => ({ latest: untilChanged(coverage, () => latestQuotations(coverage)) }),
    sender: createSender({ web, fetching, history: wantsHistory(settings), onRefused }),
    replyOf: createReply,
    correctedAt,
    renderSentence,
  });
  const isNewTrouble = createOnce();
  const service: Service = Object.assign(chat, {
    web,
    fetching,
    identity: identity.value,
    members,
    isNewTrouble,
  });
  const receiver = receiverOf({ ...options, settings, report, logger, onRefused });
  const app = new App({
    token: settings.SLACK_BOT_TOKEN,
    // Known already: bolt would ask again, and lose every event for which that fails.
    botId: identity.value.bot,
    botUserId: identity.value.user,
    receiver: receiver.bolt,
    logger,
    logLevel: LogLevel.WARN,
    clientOptions: clientOptions(settings.SLACK_API_URL, fetching),
    convoStore: false,
  });
  acknowledgeLast(app, options.now, (milliseconds) => metrics.acknowledged(milliseconds));
  app.use(async ({ next }) => {
    await service.members?.refresh();
    await next();
  });
  listen(app, service, onRefused);
  const leaving = { ...receiver, close: () => Promise.race([receiver.close(), wait(CLOSING)]) };
  return open(leaving, {
    change(read) {
      service.members = membersOf(read);
    },
  });
}

/** Whose membership matters: of the listed channels, where only their members may write direct messages. */
function membersFor(
  { DIRECT_MESSAGES, SLACK_CHANNELS: channels }: SlackSettings,
  options: Omit<Parameters<typeof createMembers>[0], "channels">,
): Members | null {
  return DIRECT_MESSAGES === "members" && channels !== null ? createMembers({ ...options, channels }) : null;
}

function membersUnread(code: string): string {
  return `DIRECT_MESSAGES is members, but Slack doesn’t tell who is in SLACK_CHANNELS (${code}): see that whosaid is in each of them, and installed with the scopes of \`npm run --silent slack:manifest -- --members\``;
}
