/** What every platform puts together alike: a desk for what goes out, the coverage as it has come so far, work that goes on by itself, limits. */
import type { Coverage, Result } from "../../src/index.ts";
import { ok } from "../../src/index.ts";
import { broke } from "../voice/sentences.ts";
import { type Allowance, createAllowance } from "./allowance.ts";
import { type Aside, createAside } from "./aside.ts";
import { createDesk, type Desk } from "./desk.ts";
import type { DeskOptions } from "./desk-options.ts";
import { createLoading, type Loading } from "./loading.ts";
import type { Patience } from "./patience.ts";
import type { Presence, Workplace } from "./platform.ts";
import { readAt } from "./read-at.ts";
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
    Pick<DeskOptions<Message>, "outlet"> {
  readonly workplace: Workplace<ChatSettings>;
  readonly patience?: Patience;
  readonly loadedOf: (coverage: Coverage) => Loaded;
  readonly replyOf: (present: Loading<Loaded>["present"]) => DeskOptions<Message>["reply"];
  readonly renderSentence: (sentence: string) => Message;
}

/** A way in, as a desk behind it sees it. */
interface Entrance {
  open(): Promise<Result<void, string>>;
  isOpen(): boolean;
  close(): Promise<void>;
}

export interface AtWork<Read> extends Presence<Read> {
  readonly desk: Desk;
  /** Resolves when nothing is under way, at the desk and beside it. */
  idle(): Promise<void>;
}

export interface Assembly<Loaded> extends Pick<Loading<Loaded>, "present" | "isReady" | "ready"> {
  readonly desk: Desk;
  /** Goes on by itself; a graceful stop waits for it. */
  readonly aside: Aside["go"];
  /** Opens the door. `warm` works out what nobody's first question should wait for. */
  readonly open: <Read>(
    door: Entrance,
    given: { readonly warm: (loaded: Loaded) => void; readonly change: (settings: Read) => void },
  ) => Promise<Result<AtWork<Read>, string>>;
}

export function assemble<Loaded, Message>(options: AssemblyOptions<Loaded, Message>): Assembly<Loaded> {
  const { workplace, wait, loadedOf, replyOf, renderSentence } = options;
  const aside = createAside(workplace.report);
  const { load, isReady, ready, present } = createLoading(loadedOf);
  const desk = createDesk({
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
    desk,
    present,
    isReady,
    ready,
    aside: (work, onFailure) => aside.go(work, onFailure),
    async open(door, { warm, change }) {
      const opened = await door.open();
      if (!opened.ok) return opened;
      return ok({
        desk,
        change,
        isConnected: () => door.isOpen(),
        begin(places) {
          load(places);
          warm(present([]));
          desk.resume();
        },
        async idle() {
          // What goes on aside may hand the desk a question.
          await aside.idle();
          await desk.idle();
        },
        async stop(milliseconds) {
          await door.close();
          await Promise.all([desk.stop(milliseconds), Promise.race([aside.idle(), wait(milliseconds)])]);
        },
      });
    },
  };
}

/** Questions a minute of one asker and in one channel; `times`: so many times as often as the settings say. */
export function allowanceOf(
  settings: Pick<ChatSettings, "QUESTIONS_PER_MINUTE" | "CHANNEL_QUESTIONS_PER_MINUTE">,
  times = 1,
): Allowance {
  return createAllowance({
    perUser: times * settings.QUESTIONS_PER_MINUTE,
    perChannel: times * settings.CHANNEL_QUESTIONS_PER_MINUTE,
  });
}
