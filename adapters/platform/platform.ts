/** A chat platform, as whoever runs it knows it: its settings, its connection, and what is asked of both. */
import { ok, type Result } from "../../src/index.ts";
import type { Places } from "../corpus/coverages.ts";
import type { Ledger, Touch } from "../delivery/ledger/ledger.ts";
import type { Opening } from "../delivery/ledger/sqlite-ledger.ts";
import type { Report } from "../observability/log.ts";
import type { Metrics } from "../observability/metrics.ts";
import type { Environment } from "../settings.ts";
import { type ChatSettings, changed } from "./settings.ts";

/** What a platform's connection works with. */
export interface Workplace<Read extends ChatSettings> {
  readonly settings: Read;
  readonly ledger: Ledger;
  readonly report: Report;
  readonly metrics: Metrics;
}

/** whosaid on a platform. It takes questions from the beginning; what is asked before `begin` is owed until then. */
export interface Presence<Read> {
  isConnected(): boolean;
  /** The coverage is there: answers. */
  begin(places: Places): void;
  /** From now on these hold; of what can't change while it runs, they say what they said. */
  change(settings: Read): void;
  /** Tells whoever reads an answer that it doesn't stand any more as it was shown, once, where the platform has a way. Waits for
   * the coverage. */
  correct(touch: Touch): Promise<void>;
  /** Takes nothing more, and finishes what it has begun, within so many milliseconds. */
  stop(milliseconds: number): Promise<void>;
}

/** What was looked at before a start. `problem`: a sentence with its remedy; null: all is well. */
export interface Finding {
  readonly subject: string;
  readonly problem: string | null;
}

/** What a platform's room says of it. */
export interface Kind<Read extends ChatSettings> {
  readonly name: "slack" | "discord";
  /** Settings one of which says that whosaid is wanted there. */
  readonly keys: readonly string[];
  /** What the platform hands out so that a question can be answered, and takes back after a while. */
  readonly opening: Opening;
  readonly settings: (environment: Environment) => Result<Read, string[]>;
  /** `end`: it will never let us in again. The problem is a sentence with its remedy. */
  readonly connect: (workplace: Workplace<Read>, end: () => void) => Promise<Result<Presence<Read>, string>>;
  /** Asks the platform whether it takes the tokens. Nothing is posted, and nothing of them told. */
  readonly check: (settings: Read) => Promise<readonly Finding[]>;
  /** Settings of ports that are listened on, with what they say. */
  readonly ports: (settings: Read) => readonly (readonly [setting: string, port: number])[];
}

/** The same with its settings inside, so that several can stand in one list. */
export interface Platform extends Pick<Kind<ChatSettings>, "name" | "keys" | "opening"> {
  readonly settle: (environment: Environment) => Result<Settled, string[]>;
}

/** A platform whose settings are right. */
export interface Settled extends Pick<Platform, "name" | "opening"> {
  readonly settings: () => ChatSettings;
  readonly ports: ReturnType<Kind<ChatSettings>["ports"]>;
  readonly check: () => Promise<readonly Finding[]>;
  readonly connect: (
    workplace: Omit<Workplace<ChatSettings>, "settings">,
    end: () => void,
  ) => Promise<Result<Omit<Presence<never>, "change">, string>>;
  readonly change: (environment: Environment) => Result<Change, string[]>;
}

/** Other settings, read and right, that nobody obeys yet. */
export interface Change {
  /** Names of those that hold only after a new start. */
  readonly later: readonly string[];
  readonly apply: () => void;
}

export function platform<Read extends ChatSettings>(kind: Kind<Read>): Platform {
  const { name, keys, opening } = kind;
  return {
    name,
    keys,
    opening,
    settle(environment) {
      const read = kind.settings(environment);
      return read.ok ? ok(settled(kind, read.value)) : read;
    },
  };
}

function settled<Read extends ChatSettings>(kind: Kind<Read>, first: Read): Settled {
  let settings = first;
  let presence: Presence<Read> | null = null;
  return {
    name: kind.name,
    opening: kind.opening,
    settings: () => settings,
    ports: kind.ports(first),
    check: () => kind.check(first),
    async connect(workplace, end) {
      const connected = await kind.connect({ ...workplace, settings: first }, end);
      if (!connected.ok) return connected;
      presence = connected.value;
      // They may have been changed while it connected.
      if (settings !== first) presence.change(settings);
      return connected;
    },
    change(environment) {
      const read = kind.settings(environment);
      if (!read.ok) return read;
      const { now, later } = changed(settings, read.value);
      const apply = (): void => {
        settings = now;
        presence?.change(now);
      };
      return ok({ later, apply });
    },
  };
}
