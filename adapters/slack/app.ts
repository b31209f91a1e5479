/** whosaid in Slack, put together: a receiver for what comes in, a delivery for what goes out, and the entry points between. */
import { App, LogLevel, webApi } from "@slack/bolt";
import { type Coverage, err, type Result } from "../../src/index.ts";
import { sampleQuestions } from "../../src/presentation/samples.ts";
import { createAsk } from "../asking/asking.ts";
import type { Backoff } from "../delivery/backoff.ts";
import { lineReport, type Report } from "../observability/log.ts";
import { type AtWork, assemble, rateLimitOf, type World } from "../platform/assembly.ts";
import { createWithHeld } from "../platform/held-links.ts";
import { untilChanged } from "../platform/loading.ts";
import { createOnce } from "../platform/once.ts";
import type { Workplace } from "../platform/platform.ts";
import { takingTurns } from "../platform/turns.ts";
import { type Identity, introduce } from "./identity.ts";
import { latestQuotations } from "./latest.ts";
import { acknowledgeLast } from "./receive/acknowledge-last.ts";
import type { Rules } from "./receive/admission.ts";
import { listen } from "./receive/listeners.ts";
import { createMembers, type Members, NO_MEMBERS } from "./receive/members.ts";
import { createReceiver, type ReceiverOptions, refusedFor, type SlackReceiver } from "./receive/receiver.ts";
import { wantsHistory } from "./scopes.ts";
import { sdkLog } from "./sdk-log.ts";
import { createReply } from "./send/reply.ts";
import { createSender } from "./send/sender.ts";
import { renderSentence, type SlackMessage } from "./send/slack-message.ts";
import type { Loaded, Service } from "./service.ts";
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
  const { settings, ledger, metrics, report } = workplace;
  const logger = sdkLog(report);
  const web = new webApi.WebClient(settings.SLACK_BOT_TOKEN, {
    ...clientOptions(settings.SLACK_API_URL, fetching),
    logger,
  });
  const identity = await introduce(web, wait, report);
  if (!identity.ok) return err(refusedFor("SLACK_BOT_TOKEN", identity.problem));

  const membersOf = (read: SlackSettings) => membersFor(read, { ...options, web, report });
  let members = membersOf(settings);
  const unread = await members.refresh();
  if (unread !== null) return err(membersUnread(unread));

  const held = createWithHeld(settings);
  const { delivery, background, isReady, ready, present, open } = assemble<Loaded, SlackMessage>({
    ...options,
    wait: takingTurns(wait),
    loadedOf: (coverage) => loadedOf(coverage, report),
    sender: createSender({
      web,
      fetching,
      history: wantsHistory(settings),
      onRefused: (code) => onRefused(code),
    }),
    replyOf: (present) => createReply(present, held),
    renderSentence,
  });
  let isRefused = false;
  const onRefused = (code: string): void => {
    if (isRefused) return;
    isRefused = true;
    report("error", "slack-refused", { code });
    end();
  };
  const receiver = receiverOf({ ...options, settings, report, logger, onRefused });
  const service: Service = {
    delivery,
    ledger,
    web,
    fetching,
    metrics,
    report,
    held,
    isReady,
    ready,
    present,
    background,
    now: options.now,
    bot: identity.value.user,
    rateLimit: rateLimitOf(settings),
    rules: rulesOf(settings, identity.value, members),
    followUps: settings.SLACK_FOLLOW_UPS,
    isNewTrouble: createOnce(),
  };
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
    await members.refresh();
    await next();
  });
  listen(app, service, onRefused);
  const leaving = { ...receiver, close: () => Promise.race([receiver.close(), wait(CLOSING)]) };
  return open(leaving, {
    warm: ({ samples }) => samples(),
    change(read) {
      members = membersOf(read);
      service.rateLimit = rateLimitOf(read);
      service.rules = rulesOf(read, identity.value, members);
    },
  });
}

/** Whose membership matters: of the listed channels, where only their members may write direct messages. */
function membersFor(
  { DIRECT_MESSAGES, SLACK_CHANNELS: channels }: SlackSettings,
  options: Omit<Parameters<typeof createMembers>[0], "channels">,
): Members {
  return DIRECT_MESSAGES === "members" && channels !== null
    ? createMembers({ ...options, channels })
    : NO_MEMBERS;
}

function membersUnread(code: string): string {
  return `DIRECT_MESSAGES is members, but Slack doesn’t tell who is in SLACK_CHANNELS (${code}): see that whosaid is in each of them, and installed with the scopes of \`npm run --silent slack:manifest -- --members\``;
}

function rulesOf(settings: SlackSettings, { homes }: Identity, members: Members): Rules {
  const { SLACK_CHANNELS: channels, ALLOWED_USERS: users, DIRECT_MESSAGES: direct } = settings;
  const others = settings.SLACK_OTHER_ORGANISATIONS;
  return { channels, users, direct, members, homes: others === null ? null : new Set([...homes, ...others]) };
}

function loadedOf(coverage: Coverage, report: Report): Loaded {
  return {
    coverage,
    ask: createAsk(coverage, lineReport(report)),
    samples: untilChanged(coverage, () => sampleQuestions(coverage)),
    latest: untilChanged(coverage, () => latestQuotations(coverage)),
  };
}
