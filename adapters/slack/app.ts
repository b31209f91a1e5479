/** whosaid in Slack, put together: a door for what comes in, a desk for what goes out, and the entry points between. */
import { App, LogLevel, webApi } from "@slack/bolt";
import { type Coverage, err, type Result } from "../../src/index.ts";
import { type AtWork, allowanceOf, assemble, type World } from "../desk/assembly.ts";
import { createWithHeld } from "../desk/held-links.ts";
import { untilChanged } from "../desk/loading.ts";
import { lineReport, type Report } from "../desk/log.ts";
import { createOnce } from "../desk/once.ts";
import type { Patience } from "../desk/patience.ts";
import type { Workplace } from "../desk/platform.ts";
import { takingTurns } from "../desk/turns.ts";
import { createAsk } from "../voice/asking.ts";
import { sampleQuestions } from "../voice/samples.ts";
import { acknowledgeLast } from "./acknowledge-last.ts";
import type { Rules } from "./admission.ts";
import { type Identity, introduce } from "./identity.ts";
import { latestQuotations } from "./latest.ts";
import { listen } from "./listeners.ts";
import { createMembers, type Members, NO_MEMBERS } from "./members.ts";
import { createOutlet } from "./outlet.ts";
import { createDoor, type Door, type DoorOptions, refusedFor } from "./receivers.ts";
import { createReply } from "./reply.ts";
import { wantsHistory } from "./scopes.ts";
import { sdkLog } from "./sdk-log.ts";
import type { Loaded, Service } from "./service.ts";
import type { SlackSettings } from "./settings.ts";
import { renderSentence, type SlackMessage } from "./slack-message.ts";
import { clientOptions } from "./web.ts";

export interface SlackOptions extends World {
  readonly workplace: Workplace<SlackSettings>;
  readonly patience?: Patience;
  /** The way in; another one than the settings ask for, where nothing but what comes in is to be tried. */
  readonly doorOf?: (options: DoorOptions) => Door;
  /** Slack will never let us in again. */
  readonly end: () => void;
}

export type Slack = AtWork<SlackSettings>;

/** Milliseconds that a last delivery may take to be acknowledged. */
const CLOSING = 1000;

/** Resolves once questions are taken. The problem is a sentence for whoever runs whosaid. */
export async function connectSlack(options: SlackOptions): Promise<Result<Slack, string>> {
  const { workplace, wait, fetching, end, doorOf = createDoor } = options;
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
  const { desk, aside, isReady, ready, present, open } = assemble<Loaded, SlackMessage>({
    ...options,
    wait: takingTurns(wait),
    loadedOf: (coverage) => loadedOf(coverage, report),
    outlet: createOutlet({
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
  const door = doorOf({ ...options, settings, report, logger, onRefused });
  const service: Service = {
    desk,
    ledger,
    web,
    fetching,
    metrics,
    report,
    held,
    isReady,
    ready,
    present,
    aside,
    now: options.now,
    bot: identity.value.user,
    allowance: allowanceOf(settings),
    rules: rulesOf(settings, identity.value, members),
    followUps: settings.SLACK_FOLLOW_UPS,
    isNewTrouble: createOnce(),
  };
  const app = new App({
    token: settings.SLACK_BOT_TOKEN,
    // Known already: bolt would ask again, and lose every event for which that fails.
    botId: identity.value.bot,
    botUserId: identity.value.user,
    receiver: door.receiver,
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
  const leaving = { ...door, close: () => Promise.race([door.close(), wait(CLOSING)]) };
  return open(leaving, {
    warm: ({ samples }) => samples(),
    change(read) {
      members = membersOf(read);
      service.allowance = allowanceOf(read);
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
