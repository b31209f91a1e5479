/** whosaid in Discord, put together: a door for what comes in, a desk for what goes out, and the entry points between. */
import type { Coverage, Result } from "../../src/index.ts";
import { type AtWork, allowanceOf, assemble, type World } from "../desk/assembly.ts";
import { createWithHeld } from "../desk/held-links.ts";
import { untilChanged } from "../desk/loading.ts";
import { lineReport, type Report } from "../desk/log.ts";
import type { Patience } from "../desk/patience.ts";
import type { Workplace } from "../desk/platform.ts";
import { createAsk } from "../voice/asking.ts";
import { sampleQuestions } from "../voice/samples.ts";
import type { Rules } from "./admission.ts";
import { createApi } from "./api.ts";
import { createChoices } from "./choices.ts";
import type { Door, DoorOptions } from "./door.ts";
import { createInHand } from "./in-hand.ts";
import { createBrake } from "./invalid-requests.ts";
import { onInteraction } from "./listeners.ts";
import { createMembers, type Members, type MembersOptions } from "./members.ts";
import { type DiscordMessage, renderSentence } from "./message.ts";
import { createOutlet } from "./outlet.ts";
import { createDoor } from "./receivers.ts";
import { createReply } from "./reply.ts";
import { createRest } from "./rest.ts";
import type { Loaded, Service } from "./service.ts";
import type { DiscordSettings } from "./settings.ts";

export interface DiscordOptions extends World {
  readonly workplace: Workplace<DiscordSettings>;
  readonly patience?: Patience;
  /** Milliseconds for one call before the response: of Discord's three seconds, so that a second attempt still comes in time. */
  readonly within?: number;
  /** The way in; another one than the settings ask for, where nothing but what comes in is to be tried. */
  readonly doorOf?: (options: DoorOptions) => Door;
  /** Discord will never let us in again. */
  readonly end: () => void;
}

export type Discord = AtWork<DiscordSettings>;

const WITHIN = 1200;

/** There are three seconds for a response, and nothing that goes out twice does harm: nothing has to settle, and the first pauses are short. */
const HASTE: Patience = { settle: 0, first: 100, longest: 60_000, atOnce: 64 };

/** Resolves once questions are taken. The problem is a sentence for whoever runs whosaid. */
export async function connectDiscord(options: DiscordOptions): Promise<Result<Discord, string>> {
  const { workplace, now, wait, fetching, end, doorOf = createDoor, within = WITHIN } = options;
  const { settings, ledger, metrics, report } = workplace;
  const brake = createBrake(now, report);
  const rest = createRest({ api: settings.DISCORD_API_URL, fetching, brake });
  const api = createApi(rest, within);
  const membersOf = (read: DiscordSettings) => membersFor({ settings: read, rest, now, report, within });
  const inHand = createInHand();
  const held = createWithHeld(settings);
  const { desk, aside, isReady, ready, present, open } = assemble<Loaded, DiscordMessage>({
    patience: HASTE,
    ...options,
    loadedOf: (coverage) => loadedOf(coverage, report),
    outlet: createOutlet({
      api,
      now,
      acknowledged: (milliseconds) => metrics.acknowledged(milliseconds),
      attempt: inHand.done,
    }),
    replyOf: (present) => createReply(present, held),
    renderSentence,
  });
  const service: Service = {
    desk,
    ledger,
    inHand,
    api,
    metrics,
    report,
    held,
    now,
    wait,
    isReady,
    ready,
    present,
    aside,
    ...gateOf(settings, membersOf(settings)),
  };
  const door = doorOf({
    settings,
    fetching,
    brake,
    now,
    wait,
    report,
    onInteraction: (raw) => onInteraction(service, raw),
    onRefused: end,
  });
  return open(door, {
    warm({ samples, choices }) {
      samples();
      choices();
    },
    change: (read) => Object.assign(service, gateOf(read, membersOf(read))),
  });
}

/** Times that names are offered while one question is typed. */
const LETTERS = 10;

function gateOf(settings: DiscordSettings, members: Members | null) {
  const rules = rulesOf(settings, members);
  return { members, rules, allowance: allowanceOf(settings), offers: allowanceOf(settings, LETTERS) };
}

/** Whose membership matters: of the listed servers, where only their members may write direct messages. */
function membersFor(
  options: Omit<MembersOptions, "guilds"> & { readonly settings: DiscordSettings },
): Members | null {
  const { settings, rest } = options;
  const { DIRECT_MESSAGES, DISCORD_GUILDS: guilds, DISCORD_TOKEN: token } = settings;
  if (DIRECT_MESSAGES !== "members" || guilds === null || token === null) return null;
  rest.setToken(token);
  return createMembers({ ...options, guilds });
}

function rulesOf(settings: DiscordSettings, members: Members | null): Rules {
  const { DISCORD_GUILDS: guilds, DISCORD_CHANNELS: channels } = settings;
  const { ALLOWED_USERS: users, DIRECT_MESSAGES: direct } = settings;
  return { guilds, channels, users, direct, members: members ?? { has: () => false } };
}

function loadedOf(coverage: Coverage, report: Report): Loaded {
  return {
    coverage,
    ask: createAsk(coverage, lineReport(report)),
    samples: untilChanged(coverage, () => sampleQuestions(coverage)),
    choices: untilChanged(coverage, () => createChoices(coverage.speakers())),
  };
}
