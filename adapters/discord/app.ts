/** whosaid in Discord, put together: a receiver for what comes in, a delivery for what goes out, and the entry points between. */
import type { Result } from "../../src/index.ts";
import type { Backoff } from "../delivery/backoff.ts";
import { type AtWork, assemble, rateLimitOf, type World } from "../platform/assembly.ts";
import { untilChanged } from "../platform/loading.ts";
import type { Workplace } from "../platform/platform.ts";
import type { Receiver } from "../platform/receiver.ts";
import { createChoices } from "./receive/choices.ts";
import { createGateway } from "./receive/client.ts";
import { createEndpoint } from "./receive/http.ts";
import { createInHand } from "./receive/in-hand.ts";
import { onInteraction } from "./receive/listeners.ts";
import { createMembers, type Members, type MembersOptions } from "./receive/members.ts";
import type { ReceiverOptions } from "./receive/receiver-options.ts";
import { createApi } from "./send/api.ts";
import { createBrake } from "./send/invalid-requests.ts";
import { renderSentence } from "./send/message.ts";
import { createReply } from "./send/reply.ts";
import { createRest } from "./send/rest.ts";
import { createSender } from "./send/sender.ts";
import type { Service } from "./service.ts";
import type { DiscordSettings } from "./settings.ts";

export interface DiscordOptions extends World {
  readonly workplace: Workplace<DiscordSettings>;
  readonly backoff?: Backoff;
  /** Milliseconds for one call before the response: of Discord's three seconds, so that a second attempt still comes in time. */
  readonly within?: number;
  /** The way in; another one than the settings ask for, where nothing but what comes in is to be tried. */
  readonly receiverOf?: (options: ReceiverOptions) => Receiver;
  /** Discord will never let us in again. */
  readonly end: () => void;
}

export type Discord = AtWork<DiscordSettings>;

const WITHIN = 1200;

/** There are three seconds for a response, and nothing that goes out twice does harm: nothing has to settle, and the first pauses are short. */
const HASTE: Backoff = { settle: 0, first: 100, longest: 60_000, atOnce: 64 };

/** Resolves once questions are taken. The problem is a sentence for whoever runs whosaid. */
export async function connectDiscord(options: DiscordOptions): Promise<Result<Discord, string>> {
  const { workplace, now, wait, fetching, end, receiverOf = createReceiver, within = WITHIN } = options;
  const { settings, metrics, report } = workplace;
  const brake = createBrake(now, report);
  const rest = createRest({ api: settings.DISCORD_API_URL, fetching, brake });
  const api = createApi(rest, within);
  const inHand = createInHand();
  const { chat, open } = assemble({
    backoff: HASTE,
    ...options,
    ownOf: (coverage) => ({ choices: untilChanged(coverage, () => createChoices(coverage.speakers())) }),
    sender: createSender({
      api,
      now,
      acknowledged: (milliseconds) => metrics.acknowledged(milliseconds),
      attempt: inHand.done,
    }),
    replyOf: createReply,
    renderSentence,
  });
  const gateOf = (read: DiscordSettings) => ({
    members: membersFor({ settings: read, rest, now, report, within }),
    offers: rateLimitOf(read, LETTERS),
  });
  const service: Service = Object.assign(chat, { api, wait, inHand, ...gateOf(settings) });
  const onRaw = (raw: unknown): void => onInteraction(service, raw);
  const receiver = receiverOf({ ...options, settings, brake, report, onInteraction: onRaw, onRefused: end });
  return open(receiver, {
    warm: ({ choices }) => choices(),
    change: (read) => Object.assign(service, gateOf(read)),
  });
}

/** A gateway connection, or signed requests. */
function createReceiver(options: ReceiverOptions): Receiver {
  const { settings } = options;
  return settings.DISCORD_MODE === "http"
    ? createEndpoint(options, settings)
    : createGateway(options, settings.DISCORD_TOKEN);
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
