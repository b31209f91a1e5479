/** How Discord reaches us: a gateway connection, or signed requests. */

import type { Receiver } from "../../platform/receiver.ts";
import { createGateway } from "./client.ts";
import { createEndpoint } from "./http.ts";
import type { ReceiverOptions } from "./receiver-options.ts";

export function createReceiver(options: ReceiverOptions): Receiver {
  const { settings } = options;
  return settings.DISCORD_MODE === "http"
    ? createEndpoint({
        ...options,
        key: settings.DISCORD_PUBLIC_KEY,
        port: settings.DISCORD_PORT,
        host: settings.HTTP_HOST,
      })
    : createGateway({ ...options, api: settings.DISCORD_API_URL, token: settings.DISCORD_TOKEN });
}
