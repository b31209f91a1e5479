/** May this person ask here, and now? The one decision for all that can be typed, pressed or chosen. */

import type { Ledger } from "../../delivery/ledger/ledger.ts";
import type { Metrics } from "../../observability/metrics.ts";
import type { RateLimit } from "../../platform/rate-limit.ts";
import type { DirectMessages } from "../../platform/settings.ts";
import { SENTENCES } from "../sentences.ts";
import type { Arrival } from "./interaction.ts";
import type { Members } from "./members.ts";

/** What the settings say of it. */
export interface Rules {
  /** Ids; null: any server. */
  readonly guilds: ReadonlySet<string> | null;
  /** Ids, of channels that stand for their threads too; null: any. */
  readonly channels: ReadonlySet<string> | null;
  /** Ids; null: everybody. */
  readonly users: ReadonlySet<string> | null;
  readonly direct: DirectMessages;
  readonly members: Pick<Members, "has">;
}

type Caller = Pick<Arrival, "user" | "guild" | "channel" | "parent">;

/** Null: yes; else the sentence that tells why not, and who can change it. */
function objectionTo(rules: Rules, caller: Caller): string | null {
  const { guilds, channels, users } = rules;
  const { user, guild, channel, parent } = caller;
  if (users !== null && !users.has(user)) return SENTENCES.notAllowed;
  if (guild === null) return objectionToDirect(rules, user);
  const isListed = channels === null || channels.has(channel) || (parent !== null && channels.has(parent));
  if (isListed && (guilds === null || guilds.has(guild))) return null;
  return rules.direct === "everybody" ? SENTENCES.elsewhere : SENTENCES.elsewhereOnly;
}

function objectionToDirect({ direct, members }: Rules, user: string): string | null {
  if (direct === "off") return SENTENCES.notDirect;
  return direct === "everybody" || members.has(user) ? null : SENTENCES.membersOnly;
}

/** What the decision hangs on, beside who asks and where; settings that are read again change it. */
export interface Gate {
  rules: Rules;
  rateLimit: RateLimit;
  /** For names that are offered while one is typed, letter by letter. */
  offers: RateLimit;
  readonly ledger: Pick<Ledger, "hash">;
  readonly metrics: Pick<Metrics, "limited">;
  readonly now: () => number;
}

/** Null: go on. Everybody is told every time, since Discord shows "did not respond" to whoever isn't. */
export function objection(gate: Gate, caller: Caller): string | null {
  return decide(gate, gate.rateLimit, caller);
}

/** Whether names are offered to somebody who types one. */
export function mayBeOffered(gate: Gate, caller: Caller): boolean {
  return decide(gate, gate.offers, caller) === null;
}

function decide({ rules, ledger, metrics, now }: Gate, rateLimit: RateLimit, caller: Caller): string | null {
  // Whoever may not ask uses up nothing of the channel's.
  const never = objectionTo(rules, caller);
  if (never !== null) return never;
  const allowed = rateLimit.allow(ledger.hash(caller.user), caller.channel, now());
  if (allowed === "yes") return null;
  metrics.limited(allowed);
  return SENTENCES.tooMany;
}
