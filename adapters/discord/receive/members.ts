/** Who is in the listed servers: for direct messages that only they may write. */
import { DiscordAPIError, type REST } from "discord.js";
import type { Report } from "../../observability/log.ts";
import type { Membership } from "../../platform/admission.ts";
import { failureOf } from "../send/outcome.ts";

export interface Members extends Membership {
  /** Looks somebody up where that is due; never throws. */
  look(user: string): Promise<void>;
}

export interface MembersOptions {
  /** With the bot's token. */
  readonly rest: REST;
  readonly guilds: ReadonlySet<string>;
  readonly now: () => number;
  readonly report: Report;
  /** Milliseconds for one look. */
  readonly within: number;
}

/** Milliseconds that a look holds. */
const FRESH = 60_000;
/** Looks known at once, before those that hold no longer are thrown away. */
const CROWD = 1000;

/** Discord's codes for "not in this server". A server that the bot itself isn't in is another matter, and logged. */
const UNKNOWN: ReadonlySet<number | string> = new Set([10_007, 10_013]);

export function createMembers({ rest, guilds, now, report, within }: MembersOptions): Members {
  const looks = new Map<string, { readonly isMember: boolean; readonly at: number }>();
  const isFresh = (user: string): boolean =>
    now() - (looks.get(user)?.at ?? Number.NEGATIVE_INFINITY) < FRESH;

  async function isIn(guild: string, user: string): Promise<boolean> {
    try {
      await rest.get(`/guilds/${guild}/members/${user}`, { signal: AbortSignal.timeout(within) });
      return true;
    } catch (error) {
      if (error instanceof DiscordAPIError && UNKNOWN.has(error.code)) return false;
      const failure = failureOf(error);
      const code = failure.kind === "refused" ? failure.reason : failure.kind;
      report("warn", "discord-member-unread", { code });
      return false;
    }
  }

  return {
    has: (user) => isFresh(user) && looks.get(user)?.isMember === true,
    async look(user) {
      if (isFresh(user)) return;
      const found = await Promise.all([...guilds].map((guild) => isIn(guild, user)));
      if (looks.size >= CROWD) for (const known of looks.keys()) if (!isFresh(known)) looks.delete(known);
      looks.set(user, { isMember: found.includes(true), at: now() });
    },
  };
}
