/** Signals and errors that nobody caught → when to stop, and when to leave at once. */
import type { EventEmitter } from "node:events";
import { failure } from "../observability/failure.ts";
import type { Report } from "../observability/log.ts";

export interface SignalsOptions {
  /** `process`. */
  readonly source: Pick<EventEmitter, "on" | "off">;
  /** Leaves without waiting: a second signal, or an error after which nothing can be trusted. */
  readonly leave: (why: "interrupted" | "broken") => void;
  readonly report: Report;
  /** Called at SIGHUP; left out, SIGHUP stops as the others do. */
  readonly onReload?: () => void;
}

export interface Signals {
  /** Resolves at the first signal. */
  readonly stopped: Promise<void>;
  /** Listens no more. */
  readonly off: () => void;
}

export function listenForSignals({ source, leave, report, onReload }: SignalsOptions): Signals {
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let signals = 0;
  const onSignal = (signal: unknown): void => {
    signals += 1;
    report("info", signals === 1 ? "stopping" : "leaving", { signal: String(signal) });
    if (signals === 1) stop();
    else leave("interrupted");
  };
  const onException = (error: unknown): void => {
    report("error", "uncaught-exception", failure(error));
    leave("broken");
  };
  // An SDK's stray promise costs at most what it was about; the questions are safe in the ledger.
  const onRejection = (error: unknown): void => report("error", "unhandled-rejection", failure(error));
  const listeners: readonly (readonly [string, (what: unknown) => void])[] = [
    ["SIGINT", onSignal],
    ["SIGTERM", onSignal],
    ["SIGHUP", onReload ?? onSignal],
    ["uncaughtException", onException],
    ["unhandledRejection", onRejection],
  ];
  for (const [event, listener] of listeners) source.on(event, listener);
  return {
    stopped,
    off() {
      for (const [event, listener] of listeners) source.off(event, listener);
    },
  };
}
