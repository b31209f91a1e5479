/** The way in for what a platform sends: a connection, or an HTTP server. */
import type { RequestListener } from "node:http";
import type { Result } from "../../src/index.ts";
import { closeServer, createHttpServer, type Listening, listenOn } from "./http-server.ts";

export interface Receiver {
  /** Resolves once something can come in. The problem is a sentence for whoever runs whosaid, which names the setting to change. */
  open(): Promise<Result<void, string>>;
  isOpen(): boolean;
  /** Takes nothing more. */
  close(): Promise<void>;
}

export function createHttpReceiver(
  listener: RequestListener,
  listening: Listening,
  wait: (milliseconds: number) => Promise<void>,
): Receiver {
  const server = createHttpServer(listener);
  return {
    open: () => listenOn(server, listening),
    isOpen: () => server.listening,
    close: () => closeServer(server, wait),
  };
}
