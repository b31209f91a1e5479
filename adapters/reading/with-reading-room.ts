/** A chat program's connection → the same, with the reading room beside it. */
import { ok } from "../../src/index.ts";
import type { Places } from "../corpus/coverages.ts";
import type { ChatSettings } from "../desk/settings.ts";
import type { Presence, ServeOptions } from "../desk/start.ts";
import { startReading } from "./server.ts";

type Connect<Read extends ChatSettings> = ServeOptions<Read>["connect"];

/** It opens with the program, and has something to show once the coverage is there. */
export function withReadingRoom<Read extends ChatSettings>(
  connect: Connect<Read>,
  { now, wait }: { readonly now: () => number; readonly wait: (milliseconds: number) => Promise<void> },
): Connect<Read> {
  return async (workplace, end) => {
    let places: Places | null = null;
    const room = await startReading({ ...workplace, places: () => places, now, wait });
    if (!room.ok) return room;
    const connected = await connect(workplace, end);
    if (!connected.ok) {
      await room.value.close();
      return connected;
    }
    const presence = connected.value;
    const beside: Presence = {
      isConnected: () => presence.isConnected(),
      begin(read) {
        places = read;
        presence.begin(read);
      },
      async stop(milliseconds) {
        await Promise.all([room.value.close(), presence.stop(milliseconds)]);
      },
    };
    return ok(beside);
  };
}
