/** What an operator watches, for Prometheus: how many questions, how they ended, how long they took. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Searched } from "../../src/index.ts";

/** How an answer ended; "replaced": the asker had changed the question. */
export type Ending = "posted" | "replaced" | "refused" | "unsure" | "withdrawn";

/** What is counted of one platform. */
export interface Metrics {
  /** A question was answered; "broken" where that failed. The desk counts its own. */
  judged(verdict: string): void;
  ended(ending: Ending): void;
  /** A delivery of a question that was taken before. */
  duplicate(): void;
  /** A delivery of a shape that we don't know. */
  unread(): void;
  limited(how: "tell" | "silent"): void;
  /** Milliseconds from a delivery to its acknowledgement. */
  acknowledged(milliseconds: number): void;
  /** Milliseconds from taking a question to its visible answer. */
  answered(milliseconds: number): void;
  /** Questions taken whose end isn't written down. */
  owed(count: number): void;
}

/** What is counted of a program. */
export interface ProgramMetrics {
  /** Once for each platform. `isConnected` is asked whenever the metrics are. */
  of(platform: string, isConnected?: () => boolean): Metrics;
  /** `at`: milliseconds since 1970. */
  covered(searched: Pick<Searched, "articles" | "passages" | "quotations">, at: number): void;
  /** Memory, processor time and the like of this process are told as well. */
  watchProcess(): void;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Slack and Discord give 3 s for an acknowledgement; the aim is half a second for it, and a second for the whole answer. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60];

export function createMetrics(): ProgramMetrics {
  const registry = new Registry();
  const registers = [registry];
  const name = (rest: string) => `whosaid_${rest}`;
  const counter = (rest: string, help: string, ...labelNames: string[]) =>
    new Counter({ name: name(rest), help, labelNames, registers });
  const gauge = (rest: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: name(rest), help, labelNames, registers });
  const histogram = (rest: string, help: string, ...labelNames: string[]) =>
    new Histogram({ name: name(rest), help, labelNames, buckets: SECONDS, registers });

  const questions = counter("questions_total", "Questions answered, by verdict", "platform", "verdict");
  const endings = counter("answers_total", "Answers, by how they ended", "platform", "outcome");
  const duplicates = counter(
    "duplicates_total",
    "Deliveries of a question that was taken before",
    "platform",
  );
  const unread = counter("unread_total", "Deliveries of a shape that isn't known", "platform");
  const limited = counter(
    "rate_limited_total",
    "Questions over a limit, by whether it was told",
    "platform",
    "reply",
  );
  const acknowledgement = histogram(
    "acknowledgement_seconds",
    "From a delivery to its acknowledgement",
    "platform",
  );
  const answer = histogram("answer_seconds", "From taking a question to its visible answer", "platform");
  const owed = gauge("owed", "Questions taken whose end isn't written down", "platform");
  const coverage = gauge("coverage", "What is searched", "kind");
  const changed = gauge("coverage_changed_timestamp_seconds", "When articles last came or went");
  const looks: (() => void)[] = [];
  const connected = new Gauge({
    name: name("connected"),
    help: "Whether the platform has a connection to us (1) or none (0)",
    labelNames: ["platform"],
    registers,
    collect() {
      for (const look of looks) look();
    },
  });

  return {
    of(platform, isConnected) {
      if (isConnected !== undefined) looks.push(() => connected.set({ platform }, isConnected() ? 1 : 0));
      // What nothing has happened to yet is none, not missing.
      duplicates.inc({ platform }, 0);
      unread.inc({ platform }, 0);
      owed.set({ platform }, 0);
      return {
        judged: (verdict) => questions.inc({ platform, verdict }),
        ended: (outcome) => endings.inc({ platform, outcome }),
        duplicate: () => duplicates.inc({ platform }),
        unread: () => unread.inc({ platform }),
        limited: (reply) => limited.inc({ platform, reply: reply === "tell" ? "told" : "silent" }),
        acknowledged: (milliseconds) => acknowledgement.observe({ platform }, milliseconds / 1000),
        answered: (milliseconds) => answer.observe({ platform }, milliseconds / 1000),
        owed: (count) => owed.set({ platform }, count),
      };
    },
    covered({ articles, passages, quotations }, at) {
      coverage.set({ kind: "articles" }, articles);
      coverage.set({ kind: "passages" }, passages);
      coverage.set({ kind: "quotations" }, quotations);
      changed.set(at / 1000);
    },
    watchProcess: () => collectDefaultMetrics({ register: registry }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
