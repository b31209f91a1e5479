/** How Discord's REST interface is called: once for each call, and never waiting where it says "later". */
import { REST, type RESTOptions } from "discord.js";
import type { Brake } from "./invalid-requests.ts";

export type Fetch = typeof fetch;

export interface RestParts {
  /** Without its version. */
  readonly api: string;
  readonly fetching: Fetch;
  readonly brake: Brake;
}

/** Milliseconds: longer than Discord ever takes, shorter than a graceful stop may take. */
const BACKOFF = 8000;

/** The SDK's own policy repeats what failed three times, and waits out every limit; the delivery decides both. */
export function restOptions({ api, fetching, brake }: RestParts): Partial<RESTOptions> {
  return {
    api,
    retries: 0,
    rejectOnRateLimit: () => true,
    timeout: BACKOFF,
    async makeRequest(url, init) {
      brake.check();
      const response = await fetching(url, init as unknown as RequestInit); // undici's own type of the same standard
      brake.count(response.status, response.headers);
      return response;
    },
  };
}

export function createRest(parts: RestParts): REST {
  return new REST(restOptions(parts));
}
