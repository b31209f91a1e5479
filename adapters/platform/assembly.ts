/** What every platform puts together alike: a delivery for what goes out, the coverage as it has come so far, work that goes on by itself, limits. */
import { setTimeout as wait } from "node:timers/promises";
import { type Coverage, ok, type Result } from "../../src/index.ts";
import { sampleQuestions } from "../../src/presentation/samples.ts";
import { broke } from "../../src/presentation/sentences.ts";
import { createAsk } from "../asking/asking.ts";
import type { Names } from "../corpus/audience.ts";
import { createStanding } from "../corpus/standing.ts";
import { correctionOf } from "../delivery/corrections/correction.ts";
import { createDelivery, type Delivery } from "../delivery/delivery.ts";
import type { Entry, Ledger } from "../delivery/ledger/ledger.ts";
import type { DeliveryOptions } from "../delivery/options.ts";
import { readAt } from "../delivery/read-at.ts";
import type { Answering } from "../delivery/reply.ts";
import { lineReport } from "../observability/log.ts";
import { createBackground } from "./background.ts";
import type { Chat, Loaded } from "./chat.ts";
import { createWithHeld, type WithHeld } from "./held-links.ts";
import { createLoading, untilChanged } from "./loading.ts";
import type { Presence, Workplace } from "./platform.ts";
import { createRateLimit, type RateLimit } from "./rate-limit.ts";
import type { Receiver } from "./receiver.ts";
import type { ChatSettings } from "./settings.ts";

/** What is real in a program, and made up in a test. */
export interface World {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly fetching: typeof fetch;
}

export const WORLD: World = { now: Date.now, wait, random: Math.random, fetching: fetch };

export interface AssemblyOptions<Read extends ChatSettings, Own, Message>
  extends Omit<World, "fetching">,
    Pick<DeliveryOptions<Message>, "sender" | "backoff"> {
  readonly workplace: Workplace<Read>;
  readonly ownOf: (coverage: Coverage) => Own;
  readonly replyOf: (
    loaded: (at: Names) => Loaded & Own,
    held: WithHeld,
    ledger: Pick<Ledger, "entry">,
  ) => Answering<Message>;
  /** Where it is told that an answer doesn't stand any more as it was shown; null: nowhere. Left out where the platform has no way to say it. */
  readonly correctedAt?: (entry: Entry) => string | null;
  readonly renderSentence: (sentence: string) => Message;
}

export interface AtWork<Read> extends Presence<Read> {
  readonly delivery: Delivery;
  /** Resolves when nothing is under way, at the delivery and beside it. */
  idle(): Promise<void>;
}

export interface Assembly<Read extends ChatSettings, Own> {
  readonly chat: Chat<Read, Own>;
  /** Opens the receiver. `warm` works out what nobody's first question should wait for; `change` what hangs on settings of the platform's own. */
  readonly open: (
    receiver: Receiver,
    given: { readonly warm?: (loaded: Own) => void; readonly change: (settings: Read) => void },
  ) => Promise<Result<AtWork<Read>, string>>;
}

export function assemble<Read extends ChatSettings, Own, Message>(
  options: AssemblyOptions<Read, Own, Message>,
): Assembly<Read, Own> {
  const { workplace, now, wait, ownOf, replyOf, renderSentence } = options;
  const { settings, report } = workplace;
  const background = createBackground(report);
  const { load, isReady, ready, present } = createLoading((coverage, places) => ({
    coverage,
    standing: createStanding(coverage, { held: (id) => places.held?.(id) ?? null }),
    ask: createAsk(coverage, lineReport(report)),
    samples: untilChanged(coverage, () => sampleQuestions(coverage)),
    ...ownOf(coverage),
  }));
  const held = createWithHeld(settings);
  const delivery = createDelivery({
    ...workplace,
    ...options,
    reply: replyOf(present, held, workplace.ledger),
    ready({ place }) {
      const at = readAt(place);
      return isReady(at) ? null : ready(at);
    },
    broken: (id) => renderSentence(broke(id)),
  });
  const chat: Chat<Read, Own> = {
    ...workplace,
    delivery,
    held,
    now,
    present,
    isReady,
    ready,
    background: (work, onFailure) => background.go(work, onFailure),
    rateLimit: rateLimitOf(settings),
  };
  return {
    chat,
    async open(receiver, { warm, change }) {
      const opened = await receiver.open();
      if (!opened.ok) return opened;
      return ok({
        delivery,
        change(read) {
          chat.settings = read;
          chat.rateLimit = rateLimitOf(read);
          change(read);
        },
        async correct(touch) {
          const entry = workplace.ledger.entry(touch.key);
          const place = entry === null ? null : (options.correctedAt?.(entry) ?? null);
          if (entry === null || place === null) return;
          const at = readAt(place);
          await ready(at);
          const { standing } = present(at);
          const correction = correctionOf({ entry, touch, place, now: now() }, standing);
          if (correction !== null) delivery.take(correction);
        },
        isConnected: () => receiver.isOpen(),
        begin(places) {
          load(places);
          const loaded = present([]);
          loaded.samples();
          warm?.(loaded);
          delivery.resume();
        },
        async idle() {
          // What goes on in the background may hand the delivery a question.
          await background.idle();
          await delivery.idle();
        },
        async stop(milliseconds) {
          await receiver.close();
          await Promise.all([
            delivery.stop(milliseconds),
            Promise.race([background.idle(), wait(milliseconds)]),
          ]);
        },
      });
    },
  };
}

/** Questions a minute of one asker and in one channel; `times`: so many times as often as the settings say. */
export function rateLimitOf(
  settings: Pick<ChatSettings, "QUESTIONS_PER_MINUTE" | "CHANNEL_QUESTIONS_PER_MINUTE">,
  times = 1,
): RateLimit {
  return createRateLimit({
    perUser: times * settings.QUESTIONS_PER_MINUTE,
    perChannel: times * settings.CHANNEL_QUESTIONS_PER_MINUTE,
  });
}
