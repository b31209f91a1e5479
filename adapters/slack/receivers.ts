/** How Slack reaches us: two Socket Mode connections, or signed requests. */
import type { Server } from "node:http";
import { type App, HTTPReceiver, type Logger, type Receiver, SocketModeReceiver } from "@slack/bolt";
import { err, ok, type Result } from "../../src/index.ts";
import type { Report } from "../desk/log.ts";
import { type Connection, createConnection } from "./connection.ts";
import type { SlackSettings } from "./settings.ts";
import { clientOptions, type Fetch } from "./web.ts";

/** A way in. */
export interface Door {
  /** For bolt, which only tells it what to call. */
  readonly receiver: Receiver;
  /** Resolves once something can come in. The problem is a sentence that names the setting to change. */
  open(): Promise<Result<void, string>>;
  isOpen(): boolean;
  /** Takes nothing more. */
  close(): Promise<void>;
}

export interface DoorOptions {
  readonly settings: SlackSettings;
  readonly fetching: Fetch;
  readonly logger: Logger;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly report: Report;
  /** Slack will never let us in, or never again: the code it gave. */
  readonly onRefused: (code: string) => void;
}

export function createDoor(options: DoorOptions): Door {
  const { settings } = options;
  return settings.SLACK_MODE === "socket"
    ? socketDoor({ ...options, token: settings.SLACK_APP_TOKEN })
    : httpDoor(options, settings.SLACK_SIGNING_SECRET, settings.SLACK_PORT);
}

/** Slack sends each event to one of an app's connections: while one is refreshed, all go to the other. Ten are allowed. */
const CONNECTIONS = 2;

function socketDoor(options: DoorOptions & { readonly token: string }): Door {
  const { settings, fetching, logger, token, report, wait, onRefused } = options;
  let app: App | null = null;
  let entered: (result: Result<void, string>) => void = () => {};
  const first = new Promise<Result<void, string>>((resolve) => {
    entered = resolve;
  });
  const connections: readonly Connection[] = Array.from({ length: CONNECTIONS }, (_, number) =>
    createConnection({
      receiver: new SocketModeReceiver({
        appToken: token,
        logger,
        autoReconnectEnabled: false,
        installerOptions: { clientOptions: clientOptions(settings.SLACK_API_URL, fetching) },
      }),
      wait,
      onRefused(code) {
        const problem = refusedFor("SLACK_APP_TOKEN", code);
        entered(err(problem));
        onRefused(code);
      },
      onChange(open) {
        report("info", open ? "slack-connected" : "slack-disconnected", { number });
        if (open) entered(ok(undefined));
      },
    }),
  );
  return {
    receiver: {
      init(created) {
        app = created;
      },
      start: async () => {},
      stop: async () => {},
    },
    open() {
      if (app !== null) for (const connection of connections) connection.open(app);
      return first;
    },
    isOpen: () => connections.some((connection) => connection.isOpen()),
    async close() {
      await Promise.all(connections.map((connection) => connection.close()));
    },
  };
}

/** Of a token that Slack doesn't take, and won't. */
export function refusedFor(token: "SLACK_BOT_TOKEN" | "SLACK_APP_TOKEN", code: string): string {
  return `Slack doesn’t take ${token} (${code}): copy it anew from the settings of the app, and see that the app is installed`;
}

function httpDoor({ logger }: DoorOptions, signingSecret: string, port: number): Door {
  const receiver = new HTTPReceiver({ signingSecret, logger, port });
  let server: Server | null = null;
  return {
    receiver,
    async open() {
      try {
        server = (await receiver.start(port)) as Server; // bolt's own type allows for HTTPS, which isn't asked for
        return ok(undefined);
      } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
        return err(`SLACK_PORT ${port} can't be listened on (${code}): choose another one`);
      }
    },
    isOpen: () => server !== null,
    async close() {
      const closing = server === null ? null : receiver.stop();
      server?.closeIdleConnections();
      server = null;
      await closing;
    },
  };
}
