/** An event is acknowledged once it is written down, not before: bolt 5.1.0 does it first, and loses what a crash interrupts. */
import type { App } from "@slack/bolt";

/** `acknowledged` hears after how many milliseconds. Whatever no listener answers is acknowledged too, so that nothing hangs. */
export function acknowledgeLast(
  app: App,
  now: () => number,
  acknowledged: (milliseconds: number) => void,
): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    const begun = now();
    let isDone = false;
    // Events expect no answer, so nothing is lost by answering late; what a person waits for is answered by its listener.
    const isHeld = event.body.event !== undefined;
    const answer: typeof event.ack = async (response) => {
      isDone = true;
      await event.ack(response);
      acknowledged(now() - begun);
    };
    try {
      await process({ ...event, ack: isHeld ? async () => {} : answer });
    } catch (error) {
      if (!isHeld && !isDone) await answer();
      throw error;
    }
    if (!isDone) await answer();
  };
}
