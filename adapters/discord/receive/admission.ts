/** May this person ask here, and now? The one decision for all that can be typed, pressed or chosen. */
import { objectionTo } from "../../platform/admission.ts";
import type { RateLimit } from "../../platform/rate-limit.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";
import type { Arrival } from "./interaction.ts";

/** Null: go on. Everybody is told every time, since Discord shows "did not respond" to whoever isn't. */
export function objection(service: Service, arrival: Arrival): string | null {
  return decide(service, service.rateLimit, arrival);
}

/** Whether names are offered to somebody who types one. */
export function mayBeOffered(service: Service, arrival: Arrival): boolean {
  return decide(service, service.offers, arrival) === null;
}

function decide(service: Service, rateLimit: RateLimit, arrival: Arrival): string | null {
  const { ledger, metrics, now } = service;
  // Whoever may not ask uses up nothing of the channel's.
  const never = objectionTo(service, arrival.user, isListed(service, arrival), SENTENCES);
  if (never !== null) return never;
  const allowed = rateLimit.allow(ledger.hash(arrival.user), arrival.channel, now());
  if (allowed === "yes") return null;
  metrics.limited(allowed);
  return SENTENCES.tooMany;
}

/** Null in direct messages. A channel stands for its threads too. */
function isListed({ settings }: Service, { guild, channel, parent }: Arrival): boolean | null {
  const { DISCORD_GUILDS: guilds, DISCORD_CHANNELS: channels } = settings;
  if (guild === null) return null;
  const isOfChannels = channels === null || [channel, parent].some((id) => id !== null && channels.has(id));
  return isOfChannels && (guilds === null || guilds.has(guild));
}
