/** How Slack's Web API is called: once for each call, on a connection of its own. */
import type { webApi } from "@slack/bolt";

export type Fetch = typeof fetch;

/** Milliseconds: longer than Slack ever takes, shorter than a graceful stop may take. */
export const BACKOFF = 8000;

/** Fresh ones for each client, since the SDK writes the token into what it is given. */
export function clientOptions(api: string, fetching: Fetch): webApi.WebClientOptions {
  return {
    slackApiUrl: api,
    // The SDK's own policy repeats a post whose answer was lost, and shows it twice (web-api 8.2.0, measured).
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: BACKOFF,
    fetch: unshared(fetching),
  };
}

/** A kept connection that Slack closes as a post goes out leaves nobody knowing whether it arrived; a refused new one does. */
export function unshared(fetching: Fetch): Fetch {
  return (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set("connection", "close");
    return fetching(url, { ...init, headers });
  };
}
