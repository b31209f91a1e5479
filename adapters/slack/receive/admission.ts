/** May this person ask here, and now? The one decision for all that can be typed, pressed, chosen or opened. */

import type { Ledger } from "../../delivery/ledger/ledger.ts";
import type { Metrics } from "../../observability/metrics.ts";
import type { RateLimit } from "../../platform/rate-limit.ts";
import type { DirectMessages } from "../../platform/settings.ts";
import { isDirect } from "../place.ts";
import { SENTENCES } from "../sentences.ts";
import type { Members } from "./members.ts";

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

/** What the settings say of it. */
export interface Rules {
  /** Ids; null: any channel. */
  readonly channels: ReadonlySet<string> | null;
  /** Ids; null: everybody. */
  readonly users: ReadonlySet<string> | null;
  readonly direct: DirectMessages;
  /** Ids of the workspaces and organisations whose people may ask; null: anybody's. */
  readonly homes: ReadonlySet<string> | null;
  readonly members: Pick<Members, "has">;
}

/** Null: yes; else the sentence that tells why not, and who can change it. */
function objectionTo(rules: Rules, caller: Caller): string | null {
  const { homes, users, channels } = rules;
  if (homes !== null && !homes.has(caller.home ?? caller.team)) return SENTENCES.otherOrganisation;
  if (users !== null && !users.has(caller.user)) return SENTENCES.notAllowed;
  const { channel } = caller;
  if (channel === null || isDirect(channel)) return objectionToDirect(rules, caller);
  if (channels === null || channels.has(channel)) return null;
  return rules.direct === "everybody" ? SENTENCES.elsewhere : SENTENCES.elsewhereOnly;
}

function objectionToDirect({ direct, members }: Rules, { user }: Caller): string | null {
  if (direct === "off") return SENTENCES.notDirect;
  return direct === "everybody" || members.has(user) ? null : SENTENCES.membersOnly;
}

/** What the decision hangs on, beside who asks and where; settings that are read again change it. */
export interface Gate {
  rules: Rules;
  rateLimit: RateLimit;
  readonly ledger: Pick<Ledger, "hash">;
  readonly metrics: Pick<Metrics, "limited">;
  readonly now: () => number;
}

/** Null: go on; else what the person is to be told: empty where that was said within this minute. */
export function objection({ rules, rateLimit, ledger, metrics, now }: Gate, caller: Caller): string | null {
  const asker = ledger.hash(`${caller.team}:${caller.user}`);
  const never = objectionTo(rules, caller);
  // Whoever may not ask uses up nothing of the channel's, but isn't answered without end either.
  const queue = never === null ? (caller.channel ?? asker) : asker;
  const allowed = rateLimit.allow(asker, queue, now());
  if (allowed === "yes") return never;
  metrics.limited(allowed);
  return never === null && allowed === "tell" ? SENTENCES.tooMany : "";
}
