/** What every platform puts together alike: a delivery for what goes out, the coverage as it has come so far, work that goes on by itself, limits. */

import type { Coverage, Result } from "../../src/index.ts";
import { ok } from "../../src/index.ts";
import { broke } from "../../src/presentation/sentences.ts";
import type { Backoff } from "../delivery/backoff.ts";
import { createDelivery, type Delivery } from "../delivery/delivery.ts";
import type { DeliveryOptions } from "../delivery/options.ts";
import { readAt } from "../delivery/read-at.ts";
import { type Background, createBackground } from "./background.ts";
import { createLoading, type Loading } from "./loading.ts";
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

export interface AssemblyOptions<Loaded, Message>
  extends Omit<World, "fetching">,
    Pick<DeliveryOptions<Message>, "sender"> {
  readonly workplace: Workplace<ChatSettings>;
  readonly backoff?: Backoff;
  readonly loadedOf: (coverage: Coverage) => Loaded;
  readonly replyOf: (present: Loading<Loaded>["present"]) => DeliveryOptions<Message>["reply"];
  readonly renderSentence: (sentence: string) => Message;
}

export interface AtWork<Read> extends Presence<Read> {
  readonly delivery: Delivery;
  /** Resolves when nothing is under way, at the delivery and beside it. */
  idle(): Promise<void>;
}

export interface Assembly<Loaded> extends Pick<Loading<Loaded>, "present" | "isReady" | "ready"> {
  readonly delivery: Delivery;
  /** Goes on by itself; a graceful stop waits for it. */
  readonly background: Background["go"];
  /** Opens the receiver. `warm` works out what nobody's first question should wait for. */
  readonly open: <Read>(
    receiver: Receiver,
    given: { readonly warm: (loaded: Loaded) => void; readonly change: (settings: Read) => void },
  ) => Promise<Result<AtWork<Read>, string>>;
}

export function assemble<Loaded, Message>(options: AssemblyOptions<Loaded, Message>): Assembly<Loaded> {
  const { workplace, wait, loadedOf, replyOf, renderSentence } = options;
  const background = createBackground(workplace.report);
  const { load, isReady, ready, present } = createLoading(loadedOf);
  const delivery = createDelivery({
    ...workplace,
    ...options,
    reply: replyOf(present),
    ready({ place }) {
      const at = readAt(place);
      return isReady(at) ? null : ready(at);
    },
    broken: (id) => renderSentence(broke(id)),
  });
  return {
    delivery,
    present,
    isReady,
    ready,
    background: (work, onFailure) => background.go(work, onFailure),
    async open(receiver, { warm, change }) {
      const opened = await receiver.open();
      if (!opened.ok) return opened;
      return ok({
        delivery,
        change,
        isConnected: () => receiver.isOpen(),
        begin(places) {
          load(places);
          warm(present([]));
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
