/** Who has asked how often → whether the next question is answered. In memory: a restart forgives. */

/** tell: over the limit, and to be told so kindly; silent: told in this minute already. */
export type Allowed = "yes" | "tell" | "silent";

export interface RateLimit {
  /** `now` in milliseconds. */
  readonly allow: (asker: string, queue: string, now: number) => Allowed;
  /** Askers and channels that it knows of: those who stay away are thrown away from time to time. */
  readonly remembered: () => number;
}

export interface RateLimitOptions {
  /** Questions a minute of one asker, anywhere; all of them may come at once. */
  readonly perUser: number;
  /** Questions a minute in one channel, by anybody. */
  readonly perChannel: number;
}

const MINUTE = 60_000;

/** Buckets known at once, before those that are full again are thrown away. */
const CROWD = 1000;

export function createRateLimit({ perUser, perChannel }: RateLimitOptions): RateLimit {
  const users = createBuckets(perUser);
  const channels = createBuckets(perChannel);
  return {
    allow(asker, queue, now) {
      if (users.level(asker, now) < 1) return users.told(asker, now) ? "silent" : "tell";
      if (channels.level(queue, now) < 1) return channels.told(queue, now) ? "silent" : "tell";
      users.take(asker, now);
      channels.take(queue, now);
      return "yes";
    },
    remembered: () => users.size() + channels.size(),
  };
}

/** A token bucket: what is left of the minute's number at `at`, and since when its owner knows that it was empty. */
interface Bucket {
  left: number;
  at: number;
  told: number;
}

function createBuckets(perMinute: number) {
  const buckets = new Map<string, Bucket>();
  const level = (name: string, now: number): number => {
    const bucket = buckets.get(name);
    if (bucket === undefined) return perMinute;
    // A clock that was put back gives nothing and takes nothing.
    const gained = (Math.max(0, now - bucket.at) / MINUTE) * perMinute;
    return Math.min(perMinute, bucket.left + gained);
  };
  const forget = (now: number): void => {
    for (const [name, bucket] of buckets) {
      if (level(name, now) === perMinute && now - bucket.told >= MINUTE) buckets.delete(name);
    }
  };
  return {
    level,
    size: () => buckets.size,
    take(name: string, now: number): void {
      if (buckets.size >= CROWD && !buckets.has(name)) forget(now);
      const told = buckets.get(name)?.told ?? Number.NEGATIVE_INFINITY;
      buckets.set(name, { left: level(name, now) - 1, at: now, told });
    },
    /** Whether its owner was told within a minute; if not, it counts as told from now on. */
    told(name: string, now: number): boolean {
      const bucket = buckets.get(name);
      if (bucket === undefined || now - bucket.told < MINUTE) return true;
      bucket.told = now;
      return false;
    },
  };
}
