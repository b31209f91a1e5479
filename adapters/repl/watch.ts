/** `whosaid watch` in a terminal: sources in, a corpus folder that goes on being what they say. */
import type { EventEmitter } from "node:events";
import { masked } from "../../src/index.ts";
import { countsOf } from "../intake/summary.ts";
import type { WatchEvent } from "../intake/watch/event.ts";
import { isAddress, startWatch } from "../intake/watch/start.ts";
import { asTyped } from "./as-typed.ts";
import { EXIT } from "./exit.ts";
import { articleTeller, namesPlaces, outletsOf, unwritable } from "./ingest.ts";
import { jsonLine } from "./json-line.ts";
import type { Terminal } from "./terminal.ts";
import type { Request } from "./usage.ts";

type Watching = Extract<Request, { kind: "watch" }>;

const MINUTE = 60_000;

/** Gives the exit code, when a signal has ended it and what was under way is done. A second signal is left to whoever listens beside. */
export async function runWatch(
  request: Watching,
  terminal: Terminal,
  signals: Pick<EventEmitter, "once" | "off">,
): Promise<number> {
  const { sources, into, every } = request;
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  for (const signal of SIGNALS) signals.once(signal, onSignal);
  const outlets = await outletsOf(request, terminal);
  if (outlets === null || !namesPlaces(request, terminal)) return EXIT.usage;
  const counted = sources.length === 1 ? "one source is" : `${sources.length} sources are`;
  terminal.tell(`${counted} watched for ${masked(into)}; Ctrl-C ends it`);
  try {
    await startWatch({
      ...request,
      sources: sources.map((source) => (isAddress(source) ? source : asTyped(source))),
      into: asTyped(into),
      every: every * MINUTE,
      outlets,
      signal: stop.signal,
      hear: hearer(request, terminal),
    });
    return EXIT.found;
  } catch (error) {
    return unwritable(error, into, terminal);
  } finally {
    for (const signal of SIGNALS) signals.off(signal, onSignal);
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

function hearer(request: Watching, terminal: Terminal): (event: WatchEvent) => void {
  const tellArticle = articleTeller(request, terminal);
  return (event) => {
    if (event.kind === "article") {
      tellArticle(event.told);
      return;
    }
    if (request.json && event.kind !== "line") terminal.data(jsonLine(jsonOf(event)));
    terminal.tell(masked(inWords(event)));
  };
}

type OfSource = Exclude<WatchEvent, { kind: "article" }>;

function inWords(event: OfSource): string {
  switch (event.kind) {
    case "line":
      return event.message;
    case "taken":
      return `${event.name}: ${countsOf(event.outcomes)}`;
    case "failed":
      return `${event.name} ${event.message}; it is asked again in ${minutes(event.again)}, then less and less often`;
    case "works":
      return `${event.name} works again`;
    case "occupied":
      return `${event.folder} is watched for by another program already (process ${event.process || "unknown"} on ${event.host}): it goes on here when that one ends; to watch at once, stop that one, or name another folder with --into`;
    case "misconfigured":
      return event.problems.join("; ");
    case "unkept":
      return `what is known of the sources can't be kept (${event.code}): check the folder's permissions and the disk; the next start asks for everything`;
  }
}

function minutes(milliseconds: number): string {
  const count = Math.max(1, Math.round(milliseconds / MINUTE));
  return count === 1 ? "a minute" : `${count} minutes`;
}

/** Beside the lines of articles, which have no `event`. */
function jsonOf(event: Exclude<OfSource, { kind: "line" }>): object {
  const { kind, ...facts } = event;
  return event.kind === "taken"
    ? { event: kind, ...facts, outcomes: Object.fromEntries(event.outcomes) }
    : { event: kind, ...facts };
}
