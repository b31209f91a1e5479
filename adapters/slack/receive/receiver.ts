/** How Slack reaches us: two Socket Mode connections, or signed requests. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import {
  type App,
  type Receiver as BoltReceiver,
  HTTPReceiver,
  type Logger,
  SocketModeReceiver,
} from "@slack/bolt";
import { err, ok, type Result } from "../../../src/index.ts";
import type { Report } from "../../observability/log.ts";
import type { World } from "../../platform/assembly.ts";
import { HTTP, isTimely } from "../../platform/http-server.ts";
import { createHttpReceiver, type Receiver } from "../../platform/receiver.ts";
import type { HttpSettings, SlackSettings } from "../settings.ts";
import { clientOptions } from "../web.ts";
import { type Connection, createConnection } from "./connection.ts";

export interface SlackReceiver extends Receiver {
  /** For bolt, which only tells it what to call. */
  readonly bolt: BoltReceiver;
}

export interface ReceiverOptions extends World {
  readonly settings: SlackSettings;
  readonly logger: Logger;
  readonly report: Report;
  /** Slack will never let us in, or never again: the code it gave. */
  readonly onRefused: (code: string) => void;
}

export function createReceiver(options: ReceiverOptions): SlackReceiver {
  const { settings } = options;
  return settings.SLACK_MODE === "socket"
    ? socketReceiver(options, settings.SLACK_APP_TOKEN)
    : httpReceiver(options, settings);
}

/** Slack sends each event to one of an app's connections: while one is refreshed, all go to the other. Ten are allowed. */
const CONNECTIONS = 2;

function socketReceiver(options: ReceiverOptions, token: string): SlackReceiver {
  const { settings, fetching, logger, report, wait, onRefused } = options;
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
        entered(err(refusedFor("SLACK_APP_TOKEN", code)));
        onRefused(code);
      },
      onChange(open) {
        report("info", open ? "slack-connected" : "slack-disconnected", { number });
        if (open) entered(ok(undefined));
      },
    }),
  );
  return {
    bolt: {
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

function httpReceiver(options: ReceiverOptions, settings: HttpSettings): SlackReceiver {
  const { logger, wait } = options;
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_PORT: port, HTTP_HOST: host } = settings;
  const bolt = new HTTPReceiver({ signingSecret, logger, bodyLimit: HTTP.body });
  const listener: RequestListener = (request, response) => hand(bolt, options, request, response);
  return { bolt, ...createHttpReceiver(listener, { setting: "SLACK_PORT", port, host }, wait) };
}

/** To bolt, which looks at signatures and at old times, but at none to come (bolt 5.1.0). */
function hand(
  receiver: HTTPReceiver,
  { now, report }: ReceiverOptions,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const signed = request.headers["x-slack-request-timestamp"];
  if (signed !== undefined && !isTimely(String(signed), now())) {
    report("warn", "slack-signature-refused");
    response.writeHead(401).end();
    return;
  }
  try {
    receiver.requestListener(request, response);
  } catch {
    // Bolt throws for an address that isn't Slack's.
    response.writeHead(404).end();
  }
}
