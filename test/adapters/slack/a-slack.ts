/** whosaid in Slack with everything real but Slack: bolt, the delivery, the ledger on disk, a coverage of two articles. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Places } from "../../../adapters/corpus/coverages.ts";
import type { Backoff } from "../../../adapters/delivery/backoff.ts";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { createLog } from "../../../adapters/observability/log.ts";
import { createMetrics } from "../../../adapters/observability/metrics.ts";
import { connectSlack, type Slack, type SlackOptions } from "../../../adapters/slack/app.ts";
import { OPENING } from "../../../adapters/slack/place.ts";
import { readSlackSettings } from "../../../adapters/slack/settings.ts";
import { type Article, articleFromText, type Coverage, createCoverage } from "../../../src/index.ts";
import { everywhere, isPlaces } from "../places.ts";
import { CHANNEL, command, type Doer, pressed, shortcut } from "./a-delivery.ts";
import { type Acknowledgement, startWire, TOKENS, type Wire, type WireOptions } from "./wire.ts";
import type { Posted } from "./wire-book.ts";

export const FERRY: Article = {
  ...articleFromText(
    "ferry",
    `Ferry stays, says mayor

The Lower Quay ferry will sail until spring, the town hall announced on Monday.

“The ferry stays where it is,” Mayor Ada Lind told the council.

“Nobody asked the crew,” said Per Holm, who has steered it for years.

Lind was less sure of the price. “We will see about the fares,” she said.`,
  ),
  publisher: "The Quay Courier",
  published: "2025-03-04",
  url: "https://courier.example/ferry-stays",
};

/** More than a page of quotations. */
const SPEECH: Article = {
  ...articleFromText(
    "speech",
    `Harbour master speaks

${Array.from({ length: 14 }, (_, at) => `“Pier number ${at + 1} needs new planks before winter comes,” harbour master Greta Moll said.`).join("\n\n")}`,
  ),
  publisher: "The Quay Courier",
  published: "2025-04-01",
  url: "https://courier.example/speech",
};

/** Two people of one name. */
const HOLMS: Article = {
  ...articleFromText(
    "holms",
    `Two Holms, one bridge

“The bridge is safe,” engineer Mara Holm said on Friday.`,
  ),
  published: "2025-05-02",
};

export const COVERAGE: Coverage = createCoverage([FERRY, SPEECH, HOLMS]);

export interface SlackRig {
  readonly wire: Wire;
  readonly slack: Slack;
  readonly ledger: Ledger;
  /** In HTTP mode. */
  readonly port: number;
  /** All that was logged, bolt's own messages included. */
  readonly log: string[];
  readonly state: string;
  /** Until nothing is under way. */
  settled(): Promise<void>;
  say(type: "events_api" | "slash_commands" | "interactive", payload: object): Promise<Acknowledgement>;
  /** A command of Ada's, answered or not: what its acknowledgement said. */
  type(words: string, given?: Doer & { readonly name?: string }): Promise<unknown>;
  /** `beside`: what the message has beside its text. */
  check(
    words: string,
    given?: Doer & { readonly id?: string; readonly beside?: object },
  ): Promise<Acknowledgement>;
  /** Presses the button of that label. */
  press(label: string, message: Posted, given?: Doer): Promise<Acknowledgement>;
  /** Ends the program, and leaves Slack and the state as they are. */
  halt(): Promise<void>;
  stop(): Promise<void>;
}

/** In memory where the machine has that: real disks take milliseconds for each of the thousands of writes. */
export function aStateFolder(): string {
  const memory = "/dev/shm";
  return mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), "whosaid-slack-"));
}

export interface RigOptions extends WireOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly coverage?: Coverage | Places | null;
  readonly state?: string;
  readonly wire?: Wire;
  /** In HTTP mode; else a free one. */
  readonly port?: number;
  readonly backoff?: Backoff;
  readonly fetching?: typeof fetch;
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly receiverOf?: SlackOptions["receiverOf"];
  /** Slack will never let us in again. */
  readonly onEnd?: () => void;
}

/** Short, so that a test of a lost answer doesn't take seconds. */
const HURRY: Backoff = { settle: 5, first: 5, longest: 20, atOnce: 8 };

export async function aSlack(options: RigOptions = {}): Promise<SlackRig> {
  const { environment = {}, coverage = COVERAGE, backoff = HURRY, fetching = fetch } = options;
  const { wait = (milliseconds: number) => sleep(milliseconds, undefined, { ref: false }) } = options;
  const wire = options.wire ?? (await startWire(options));
  const folder = options.state ?? aStateFolder();
  const ledger = openLedger(join(folder, "slack.db"), { keepDays: 30, opening: OPENING });
  if (!ledger.ok) throw new Error(ledger.problem);
  const port = environment.SLACK_MODE === "http" ? (options.port ?? (await freePort())) : 0;
  const settings = readSlackSettings({
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_SIGNING_SECRET: TOKENS.secret,
    SLACK_API_URL: wire.api,
    SLACK_PORT: String(port || 3000),
    QUESTIONS_PER_MINUTE: "1000",
    CHANNEL_QUESTIONS_PER_MINUTE: "1000",
    ...environment,
  });
  if (!settings.ok) throw new Error(settings.problem.join("\n"));
  const log: string[] = [];
  const connected = await connectSlack({
    workplace: {
      settings: settings.value,
      ledger: ledger.value,
      report: createLog((line) => log.push(line), Date.now, "debug"),
      metrics: createMetrics().of("chat"),
    },
    now: Date.now,
    wait,
    random: Math.random,
    fetching,
    backoff,
    end: options.onEnd ?? (() => {}),
    ...(options.receiverOf === undefined ? {} : { receiverOf: options.receiverOf }),
  });
  if (!connected.ok) {
    ledger.value.close();
    if (options.state === undefined) rmSync(folder, { recursive: true });
    throw new Error(connected.problem);
  }
  const slack = connected.value;
  if (coverage !== null) slack.begin(isPlaces(coverage) ? coverage : everywhere(coverage));

  const reach = ({ channel = CHANNEL, user = "U0ADA" }: Doer, pressed?: Posted) => {
    const { id } = wire.book.address(channel, user, pressed);
    return { trigger: wire.book.trigger().id, url: wire.responseUrl(id) };
  };

  let isHalted = false;
  const halt = async (): Promise<void> => {
    if (isHalted) return;
    isHalted = true;
    await slack.stop(1000);
    ledger.value.close();
  };

  return {
    wire,
    slack,
    ledger: ledger.value,
    port,
    log,
    state: folder,
    say: (type, payload) => wire.send(type, payload),
    settled: () => slack.idle(),
    async type(words, given = {}) {
      const answer = await wire.send("slash_commands", command(words, { ...reach(given), ...given }));
      return answer.kind === "acknowledged" ? answer.payload : "lost";
    },
    check: (words, given = {}) => wire.send("interactive", shortcut(words, { ...reach(given), ...given })),
    press(label, message, given = {}) {
      const reached = reach({ ...given, channel: message.channel }, message);
      return wire.send("interactive", pressed(elementOf(message, label), message, { ...reached, ...given }));
    },
    halt,
    async stop() {
      await halt();
      if (options.wire === undefined) {
        await wire.close();
        wire.book.verify();
      }
      if (options.state === undefined) rmSync(folder, { recursive: true });
    },
  };
}

interface Labelled {
  readonly value: string;
  readonly text: { readonly text: string };
}

interface Button extends Labelled {
  readonly type: string;
  readonly action_id: string;
  /** Of a menu, instead of text and value. */
  readonly options?: readonly Labelled[];
}

export function buttonsOf(message: Posted): readonly Button[] {
  // As our own renderer made them; the wire has looked at each.
  const blocks = message.blocks as readonly {
    readonly type: string;
    readonly elements?: readonly Button[];
  }[];
  return blocks.flatMap(({ type, elements = [] }) => (type === "actions" ? elements : []));
}

/** As Slack tells that it was pressed, or what was chosen in it. */
function elementOf(message: Posted, label: string): object {
  const passage = /^Context of (?<number>\[\d+\])$/u.exec(label)?.groups?.number;
  for (const { options = [], ...element } of buttonsOf(message)) {
    const chosen = options.find(({ text }) => passage !== undefined && text.text.startsWith(passage));
    if (chosen !== undefined) return { ...element, selected_option: chosen };
    if (element.text?.text.startsWith(passage === undefined ? label : "Context")) return element;
  }
  throw new Error(`There is no button “${label}” under ${message.text}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
