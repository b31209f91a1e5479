/** May this person ask here, and now? The one decision for all that can be typed, pressed, chosen or opened. */
import { objectionTo } from "../../platform/admission.ts";
import { isDirect } from "../place.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";

/** Whoever wants something of whosaid, and where. */
export interface Caller {
  /** Of the workspace that Slack delivers for. */
  readonly team: string;
  /** The workspace or organisation that the person belongs to; null where Slack doesn't say: then it is the same. */
  readonly home: string | null;
  readonly user: string;
  /** Null on the home tab, which one person has alone, as a direct message is. */
  readonly channel: string | null;
}

/** Null: go on; else what the person is to be told: empty where that was said within this minute. */
export function objection(service: Service, caller: Caller): string | null {
  const { rateLimit, ledger, metrics, now } = service;
  const asker = ledger.hash(`${caller.team}:${caller.user}`);
  const never = isStranger(service, caller)
    ? SENTENCES.otherOrganisation
    : objectionTo(service, caller.user, isListed(service, caller), SENTENCES);
  // Whoever may not ask uses up nothing of the channel's, but isn't answered without end either.
  const queue = never === null ? (caller.channel ?? asker) : asker;
  const allowed = rateLimit.allow(asker, queue, now());
  if (allowed === "yes") return never;
  metrics.limited(allowed);
  return never === null && allowed === "tell" ? SENTENCES.tooMany : "";
}

/** Neither of our own organisation nor of one that is listed. */
function isStranger({ settings, identity }: Service, { home, team }: Caller): boolean {
  const { SLACK_OTHER_ORGANISATIONS: others } = settings;
  const own = home ?? team;
  return others !== null && !identity.homes.includes(own) && !others.has(own);
}

/** Null in direct messages. */
function isListed({ settings: { SLACK_CHANNELS: channels } }: Service, { channel }: Caller): boolean | null {
  if (channel === null || isDirect(channel)) return null;
  return channels === null || channels.has(channel);
}
