/** Every HTTP server of ours: what it turns away whoever asks, and how it opens and closes. */
import { createServer, type RequestListener, type Server } from "node:http";
import { err, ok, type Result } from "../../src/index.ts";

export const HTTP = {
  /** Bytes of a body; those of Slack and Discord have a few thousand. */
  body: 1_000_000,
  /** Milliseconds for a whole request, its headers included. */
  backoff: 10_000,
} as const;

/** A body that says it is too long is refused before any of it is read; `listener` counts the others. */
export function createHttpServer(listener: RequestListener, backoff: number = HTTP.backoff): Server {
  const options = {
    requestTimeout: backoff,
    headersTimeout: backoff,
    // Node looks only every 30 seconds by itself.
    connectionsCheckingInterval: backoff / 10,
  };
  return createServer(options, (request, response) => {
    if (Number(request.headers["content-length"] ?? 0) <= HTTP.body) return listener(request, response);
    response.writeHead(413, { connection: "close" }).end();
  });
}

/** Seconds that a signed time may be off. Older ones may be somebody's replay; `ahead` is what a clock of ours may be slow. */
const AGE = { oldest: 300, ahead: 5 } as const;

/** `signed`: seconds since 1970 in digits, as it came; `now` in milliseconds. */
export function isTimely(signed: string, now: number): boolean {
  if (!/^\d{1,12}$/u.test(signed)) return false;
  const age = now / 1000 - Number(signed);
  return age <= AGE.oldest && age >= -AGE.ahead;
}

export interface Listening {
  /** The setting that states the port. */
  readonly setting: string;
  readonly port: number;
  readonly host: string;
}

/** The problem is a sentence that names the setting to change. */
export function listenOn(server: Server, { setting, port, host }: Listening): Promise<Result<void, string>> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const code = error.code ?? "unknown";
      const remedy = NO_ADDRESS.has(code)
        ? `HTTP_HOST ${host} is no address of this machine`
        : "choose another one";
      resolve(err(`${setting} ${port} can’t be listened on (${code}): ${remedy}`));
    });
    server.listen(port, host, () => resolve(ok(undefined)));
  });
}

const NO_ADDRESS: ReadonlySet<string> = new Set(["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"]);

/** Milliseconds that a stop waits for requests that are being answered. */
const FAREWELL = 500;

export async function closeServer(
  server: Server,
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> {
  const closed = new Promise<void>((settle) => {
    server.close(() => settle());
  });
  server.closeIdleConnections();
  await Promise.race([closed, wait(FAREWELL)]);
  server.closeAllConnections();
}
