/** The gateway: one connection without intents, which discord.js keeps, resumes and opens again. */
import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  Options,
} from "discord.js";
import { err, ok, type Result } from "../../../src/index.ts";
import { failure } from "../../observability/failure.ts";
import type { Receiver } from "../../platform/receiver.ts";
import { restOptions } from "../send/rest.ts";
import type { ReceiverOptions } from "./receiver-options.ts";

/** Milliseconds between attempts while Discord can't be reached: the first, and the longest. */
const PAUSE = { first: 1000, longest: 60_000 };

/** For which a stop waits for Discord to close its side. */
const FAREWELL = 1000;

export function createGateway(options: ReceiverOptions, token: string): Receiver {
  const { wait, report, onRefused } = options;
  let client: Client | null = null;
  let isOpen = false;
  let isWanted = true;
  let isIn = false;

  function turn(open: boolean): void {
    if (open === isOpen) return;
    isOpen = open;
    report("info", open ? "discord-connected" : "discord-disconnected");
  }

  async function enter(): Promise<Result<void, string>> {
    for (let pause = PAUSE.first; ; pause = Math.min(PAUSE.longest, 2 * pause)) {
      const attempt = createClient(options, turn);
      client = attempt.client;
      try {
        await attempt.client.login(token);
        return ok(undefined);
      } catch (error) {
        const code = refusal(error) ?? attempt.refused();
        if (code !== null) return err(refusedFor(code));
        report("warn", "discord-unreached", failure(error));
        await wait(pause);
        if (!isWanted) return err("stopped");
      }
    }
  }

  return {
    async open() {
      const entered = await enter();
      isIn = entered.ok;
      client?.on(Events.ShardDisconnect, ({ code }) => {
        if (!isWanted) return;
        report("error", "discord-refused", { code });
        onRefused();
      });
      return entered;
    },
    isOpen: () => isIn && isOpen,
    async close() {
      isWanted = false;
      turn(false);
      await Promise.race([client?.destroy(), wait(FAREWELL)]);
    },
  };
}

interface Attempt {
  readonly client: Client;
  /** The code with which Discord closed for good; null where it hasn't. */
  readonly refused: () => string | null;
}

function createClient(options: ReceiverOptions, turn: (open: boolean) => void): Attempt {
  const { settings, report, onInteraction } = options;
  let closed: string | null = null;
  const client = new Client({
    // Commands, menus and buttons need none.
    intents: [],
    rest: restOptions({ ...options, api: settings.DISCORD_API_URL }),
    makeCache: Options.cacheWithLimits(NOTHING),
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction);
  client.on(Events.ShardReady, () => turn(true));
  client.on(Events.ShardResume, () => turn(true));
  client.on(Events.ShardReconnecting, () => turn(false));
  client.on(Events.ShardDisconnect, ({ code }) => {
    closed = String(code);
    turn(false);
  });
  client.on(Events.ShardError, (error) => report("warn", "discord-connection-broken", failure(error)));
  client.on(Events.Error, (error) => report("warn", "discord-sdk", failure(error)));
  return { client, refused: () => closed };
}

/** Every user who ever asked would be kept for nothing: all that is needed comes with each interaction. */
const NOTHING = { UserManager: 0, GuildMemberManager: 0, MessageManager: 0, ThreadManager: 0 };

function refusal(error: unknown): string | null {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid ? "401" : null;
}

/** Of a token that Discord doesn't take, and won't. */
export function refusedFor(code: string): string {
  return `Discord doesn’t take DISCORD_TOKEN (${code}): copy it anew from the settings of the application (Bot, Reset Token)`;
}
