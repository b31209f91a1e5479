/** whosaid in Discord, put together: a door for what comes in, a desk for what goes out, and the entry points between. */
import { type Coverage, ok, type Result } from "../../src/index.ts";
import { createAllowance } from "../desk/allowance.ts";
import { createAside } from "../desk/aside.ts";
import { createDesk, type Desk } from "../desk/desk.ts";
import { createWithHeld } from "../desk/held-links.ts";
import { createLoading, untilChanged } from "../desk/loading.ts";
import { lineReport, type Report } from "../desk/log.ts";
import type { Patience } from "../desk/patience.ts";
import { readAt } from "../desk/read-at.ts";
import type { Presence, Workplace } from "../desk/start.ts";
import { createAsk } from "../voice/asking.ts";
import { sampleQuestions } from "../voice/samples.ts";
import { broke } from "../voice/sentences.ts";
import type { Rules } from "./admission.ts";
import { createApi } from "./api.ts";
import { createChoices } from "./choices.ts";
import type { Door, DoorOptions } from "./door.ts";
import { createInHand } from "./in-hand.ts";
import { createBrake } from "./invalid-requests.ts";
import { onInteraction } from "./listeners.ts";
import { createMembers, type Members, type MembersOptions } from "./members.ts";
import { renderSentence } from "./message.ts";
import { createOutlet } from "./outlet.ts";
import { createDoor } from "./receivers.ts";
import { createReply } from "./reply.ts";
import { createRest, type Fetch } from "./rest.ts";
import type { Loaded, Service } from "./service.ts";
import type { DiscordSettings } from "./settings.ts";

export interface DiscordOptions {
  readonly workplace: Workplace<DiscordSettings>;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly fetching: Fetch;
  readonly patience?: Patience;
  /** Milliseconds for one call before the response: of Discord's three seconds, so that a second attempt still comes in time. */
  readonly within?: number;
  /** The way in; another one than the settings ask for, where nothing but what comes in is to be tried. */
  readonly doorOf?: (options: DoorOptions) => Door;
  /** Discord will never let us in again. */
  readonly end: () => void;
}

export interface Discord extends Presence {
  readonly desk: Desk;
  /** Resolves when nothing is under way, at the desk and beside it. */
  idle(): Promise<void>;
}

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
  const members = membersFor({ settings, rest, now, report, within });
  const aside = createAside(report);
  const inHand = createInHand();
  const held = createWithHeld(settings);
  const { load, isReady, ready, present } = createLoading((coverage) => loadedOf(coverage, report));
  const desk = createDesk({
    patience: HASTE,
    ...workplace,
    ...options,
    outlet: createOutlet({
      api,
      now,
      acknowledged: (milliseconds) => metrics.acknowledged(milliseconds),
      attempt: inHand.done,
    }),
    reply: createReply(present, held),
    ready({ place }) {
      const at = readAt(place);
      return isReady(at) ? null : ready(at);
    },
    broken: (id) => renderSentence(broke(id)),
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
    allowance: createAllowance({
      perUser: settings.QUESTIONS_PER_MINUTE,
      perChannel: settings.CHANNEL_QUESTIONS_PER_MINUTE,
    }),
    offers: createAllowance({
      perUser: LETTERS * settings.QUESTIONS_PER_MINUTE,
      perChannel: LETTERS * settings.CHANNEL_QUESTIONS_PER_MINUTE,
    }),
    rules: rulesOf(settings, members),
    members,
    aside: (work, onFailure) => aside.go(work, onFailure),
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
  const opened = await door.open();
  if (!opened.ok) return opened;
  return ok({
    desk,
    isConnected: () => door.isOpen(),
    begin(places) {
      load(places);
      const { samples, choices } = present([]);
      // Nobody's first question should wait for them.
      samples();
      choices();
      desk.resume();
    },
    async idle() {
      // What goes on aside may hand the desk a question.
      await aside.idle();
      await desk.idle();
    },
    async stop(milliseconds) {
      await door.close();
      await Promise.all([desk.stop(milliseconds), Promise.race([aside.idle(), wait(milliseconds)])]);
    },
  });
}

/** Times that names are offered while one question is typed. */
const LETTERS = 10;

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
