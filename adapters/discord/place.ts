/** Where an answer goes, as it is kept with a question: the interaction that asked. */
import { z } from "zod";
import type { Names } from "../corpus/audience.ts";
import type { Opening } from "../delivery/ledger/sqlite-ledger.ts";
import { At } from "../delivery/read-at.ts";
import type { Arrival } from "./receive/interaction.ts";

export const Place = z.object({
  /** answer: to a question · checks: of every quotation in a message · notice: a line to whoever asked, where no answer can be shown. */
  kind: z.enum(["answer", "checks", "notice"]),
  /** Of a notice: Discord's code. */
  reason: z.string().exactOptional(),
  application: z.string(),
  interaction: z.string(),
  /** Opens this one interaction for 15 minutes, and nothing else. */
  token: z.string(),
  /** Who sees it. */
  audience: z.enum(["channel", "asker"]),
  /** Whether Discord was told that the answer comes later: the coverage was still being read. */
  isDeferred: z.boolean(),
  /** Of the conversation, so that the answer can be found later; left out by programs of before, and the server in direct messages. */
  guild: z.string().exactOptional(),
  channel: z.string().exactOptional(),
  at: At,
});

/** Of a conversation, by which articles may be limited to it: the channel, the channel that it is a thread of, the server. */
export function namesOf({ channel, parent, guild }: Pick<Arrival, "channel" | "parent" | "guild">): Names {
  return [channel, parent, guild].flatMap((id) => (id === null || id === "" ? [] : [`discord:${id}`]));
}

export type Place = z.infer<typeof Place>;

export function readPlace(place: string): Place {
  return Place.parse(JSON.parse(place));
}

/** The quarter of an hour of an interaction's token; without it, the place still says who sees what stands there. */
export const OPENING: Opening = {
  lives: 15 * 60_000,
  without: (place) => JSON.stringify({ ...readPlace(place), token: "" }),
};
