/** A newsroom's session with whosaid: one Slack for all tests of a file that want nothing special, since to start one takes a while. */
import { CHANNEL, DIRECT, mention, message } from "./a-delivery.ts";
import { aSlack, type RigOptions, type SlackRig } from "./a-slack.ts";
import { readBlocks } from "./reader.ts";
import type { Posted } from "./wire-book.ts";

export interface Session {
  /** Of the test that runs. */
  readonly rig: SlackRig;
  readonly begin: (options?: RigOptions) => Promise<void>;
  /** Ends a test; throws where a body broke a rule of Slack's. */
  readonly end: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** What Ada writes, delivered; and the answers to it that stand there afterwards. */
  readonly asks: (
    text: string,
    given?: { readonly channel?: string; readonly thread?: string },
  ) => Promise<Posted[]>;
  /** The only answer that everybody sees. */
  readonly only: () => Posted;
  /** What one person alone sees. */
  readonly ephemeral: () => readonly Posted[];
}

export function aSession(): Session {
  let shared: SlackRig | null = null;
  let current: SlackRig | null = null;
  const rig = (): SlackRig => {
    if (current === null) throw new Error("Begin the session first");
    return current;
  };
  return {
    get rig() {
      return rig();
    },
    async begin(options) {
      if (options === undefined) shared ??= await aSlack();
      current = options === undefined ? shared : await aSlack(options);
    },
    async end() {
      if (current !== shared) return current?.stop();
      shared?.wire.book.verify();
      shared?.wire.book.clear();
    },
    async close() {
      await shared?.stop();
    },
    async asks(text, { channel = CHANNEL, thread } = {}) {
      const slack = rig();
      const { book } = slack.wire;
      const { ts } = book.say(channel, "U0ADA", text, thread);
      const event = channel === DIRECT ? message : mention;
      await slack.say("events_api", event({ text, ts, channel, thread }));
      await slack.settled();
      const key = `slack:T0TEAM:${channel}:${ts}`;
      return book.visible().filter(({ metadata }) => metadata?.event_payload.key === key);
    },
    only() {
      const [answer, ...more] = rig().wire.book.visible();
      if (answer !== undefined && more.length === 0) return answer;
      throw new Error(`There are ${more.length + (answer === undefined ? 0 : 1)} answers`);
    },
    ephemeral: () => rig().wire.book.messages.filter(({ only }) => only !== null),
  };
}

/** What stands behind bars. */
export function quotations(posted: { readonly blocks: unknown }): readonly string[] {
  return readBlocks(posted.blocks).quotations;
}
