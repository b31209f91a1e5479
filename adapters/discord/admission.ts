/** May this person ask here, and now? The one decision for all that can be typed, pressed or chosen. */
import type { Allowance } from "../desk/allowance.ts";
import type { DirectMessages } from "../desk/settings.ts";
import type { Arrival } from "./interaction.ts";
import type { Members } from "./members.ts";
import { SENTENCES } from "./sentences.ts";
import type { Service } from "./service.ts";

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

/** Null: go on. Everybody is told every time, since Discord shows "did not respond" to whoever isn't. */
export function objection(service: Deciding, caller: Caller): string | null {
  return decide(service, service.allowance, caller);
}

/** Whether names are offered to somebody who types one. */
export function mayBeOffered(service: Deciding & Pick<Service, "offers">, caller: Caller): boolean {
  return decide(service, service.offers, caller) === null;
}

type Deciding = Pick<Service, "rules" | "ledger" | "metrics" | "now" | "allowance">;

function decide(
  { rules, ledger, metrics, now }: Deciding,
  allowance: Allowance,
  caller: Caller,
): string | null {
  // Whoever may not ask uses up nothing of the channel's.
  const never = objectionTo(rules, caller);
  if (never !== null) return never;
  const allowed = allowance.allow(ledger.hash(caller.user), caller.channel, now());
  if (allowed === "yes") return null;
  metrics.limited(allowed);
  return SENTENCES.tooMany;
}
