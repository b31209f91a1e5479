/** The way in for what a platform sends: a connection, or an HTTP server. */
import type { Result } from "../../src/index.ts";

export interface Receiver {
  /** Resolves once something can come in. The problem is a sentence for whoever runs whosaid, which names the setting to change. */
  open(): Promise<Result<void, string>>;
  isOpen(): boolean;
  /** Takes nothing more. */
  close(): Promise<void>;
}
