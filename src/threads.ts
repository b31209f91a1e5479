/** What a thread's earlier questions left, kept so that a follow-up doesn't ask them again. */

import type { Inquiry, Turn } from "./domain.ts";

/** Earlier turns that a follow-up question is understood by. */
const REMEMBERED_TURNS = 6;
/** Threads, each as long as it was then, whose last answers are kept. */
const REMEMBERED_THREADS = 200;

export interface Threads<Reply> {
  /** The reply to a question after those of its thread. */
  ask(inquiry: Inquiry, thread: readonly Turn[]): Reply;
  /** What was left: the coverage changes. */
  forget(): void;
}

/** `reply` must be the same whenever the same is asked, until `forget`. */
export function createThreads<Earlier, Reply extends { readonly earlier: Earlier }>(
  reply: (inquiry: Inquiry, earlier: Earlier | null) => Reply,
): Threads<Reply> {
  const known = new Map<string, Earlier>();
  const keep = (texts: readonly string[], earlier: Earlier): void => {
    const [oldest] = known.keys();
    if (known.size >= REMEMBERED_THREADS && oldest !== undefined) known.delete(oldest);
    known.set(JSON.stringify(texts), earlier);
  };
  const after = (texts: readonly string[]): Earlier | null => {
    const text = texts.at(-1);
    if (text === undefined) return null;
    const before = known.get(JSON.stringify(texts));
    if (before !== undefined) return before;
    const { earlier } = reply({ text }, after(texts.slice(0, -1)));
    keep(texts, earlier);
    return earlier;
  };
  return {
    ask: (inquiry, thread) => {
      const turns = thread.flatMap(({ role, text }) => (role === "user" ? [text] : []));
      const texts = turns.slice(-REMEMBERED_TURNS);
      const replied = reply(inquiry, after(texts));
      // The next question of this thread brings its text alone, and a thread that is longer is looked at from a later question on.
      if (isTextAlone(inquiry) && texts.length < REMEMBERED_TURNS)
        keep([...texts, inquiry.text], replied.earlier);
      return replied;
    },
    forget: () => known.clear(),
  };
}

function isTextAlone({ wording, speaker, topic, dates }: Inquiry): boolean {
  return [wording, speaker, topic, dates].every((field) => field === undefined);
}
