/** Counts the requests that Discord calls invalid, and stops sending long before it would ban the address. */
import type { Report } from "../../observability/log.ts";

/** Ten minutes, in which Discord bans an address after 10,000 answers of 401, 403 or 429.
 * @see https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans */
const WINDOW = 600_000;
/** Ours: a tenth of it. Other programs may share the address. */
const MOST = 1000;

/** Nothing was sent, and nothing is for so many seconds. */
export class Braked extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super(`Nothing is sent to Discord for ${seconds} s: it turned away too many requests`);
    this.seconds = seconds;
  }
}

export interface Brake {
  /** Throws `Braked` while nothing may be sent. */
  check(): void;
  /** What Discord answered. */
  count(status: number, headers: Pick<Headers, "get">): void;
}

export function createBrake(now: () => number, report: Report, most: number = MOST): Brake {
  /** When, oldest first. */
  let invalid: number[] = [];
  let isTold = false;
  return {
    check() {
      invalid = invalid.filter((at) => now() - at < WINDOW);
      const [oldest] = invalid.slice(-most);
      if (oldest === undefined || invalid.length < most) {
        isTold = false;
        return;
      }
      const seconds = Math.max(1, Math.ceil((oldest + WINDOW - now()) / 1000));
      if (!isTold) report("error", "discord-sending-stopped", { invalid: invalid.length, seconds });
      isTold = true;
      throw new Braked(seconds);
    },
    count(status, headers) {
      // A limit that all bots share isn't held against one of them.
      const isShared = status === 429 && headers.get("x-ratelimit-scope") === "shared";
      if ((status === 401 || status === 403 || status === 429) && !isShared) invalid.push(now());
    },
  };
}
