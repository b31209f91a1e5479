/** How Discord reaches us: a gateway connection, or signed requests. */
import { createGateway } from "./client.ts";
import type { Door, DoorOptions } from "./door.ts";
import { createEndpoint } from "./http.ts";

export function createDoor(options: DoorOptions): Door {
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
