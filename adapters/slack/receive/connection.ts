/** One Socket Mode connection that is opened again whenever it ends, until it is closed for good. */
import { type App, type SocketModeReceiver, webApi } from "@slack/bolt";

const { WebAPIPlatformError, WebAPIRateLimitedError } = webApi;

export interface ConnectionOptions {
  /** Made with `autoReconnectEnabled: false`: left to itself, the SDK waits for seconds after a scheduled refresh, and gives up for
   * good, by an unhandled rejection, where the network is away at that moment (socket-mode 3.1.0). */
  readonly receiver: SocketModeReceiver;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Slack's code, where it will never let us in: `invalid_auth` and its like. */
  readonly onRefused: (code: string) => void;
  readonly onChange: (open: boolean) => void;
}

export interface Connection {
  /** Begins, and goes on until `close`. */
  open(app: App): void;
  isOpen(): boolean;
  close(): Promise<void>;
}

/** Milliseconds between attempts that fail: the first, and the longest. */
const PAUSE = { first: 500, longest: 30_000 };

export function createConnection({ receiver, wait, onRefused, onChange }: ConnectionOptions): Connection {
  let wanted = false;
  let isOpen = false;
  const turn = (open: boolean): void => {
    if (open === isOpen) return;
    isOpen = open;
    onChange(open);
  };

  async function keepOpen(): Promise<void> {
    for (let failures = 0; wanted; ) {
      let onEnd = (): void => {};
      const ended = new Promise<void>((settle) => {
        onEnd = settle;
      });
      receiver.client.once("disconnected", onEnd);
      try {
        await receiver.start();
        failures = 0;
        turn(true);
        await ended;
      } catch (error) {
        receiver.client.off("disconnected", onEnd);
        const code = refusal(error);
        if (code !== null) return onRefused(code);
        failures += 1;
        await wait(pauseAfter(failures, error));
      }
      turn(false);
    }
  }

  return {
    open(app) {
      wanted = true;
      receiver.init(app);
      void keepOpen();
    },
    isOpen: () => isOpen,
    async close() {
      wanted = false;
      await receiver.stop();
      turn(false);
    },
  };
}

function pauseAfter(failures: number, error: unknown): number {
  const told = error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : 0;
  return Math.max(told, Math.min(PAUSE.longest, PAUSE.first * 2 ** (failures - 1)));
}

/** What no later attempt would change: somebody has to look at the token, or at the app's settings. */
const FINAL = new Set([
  "not_authed",
  "invalid_auth",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "not_allowed_token_type",
  "missing_scope",
  "user_removed_from_team",
  "team_disabled",
  "forbidden_team",
]);

/** Null: worth another attempt. */
export function refusal(error: unknown): string | null {
  return error instanceof WebAPIPlatformError && FINAL.has(error.data.error) ? error.data.error : null;
}
