import { describe, expect, test } from "vitest";
import { createRateLimit } from "../../../adapters/platform/rate-limit.ts";

const MINUTE = 60_000;

describe("how often may be asked", () => {
  test("as many times at once as in a minute, then is told once and passed over in silence", () => {
    const { allow } = createRateLimit({ perUser: 2, perChannel: 100 });
    expect([0, 1, 2, 3, 4].map((now) => allow("ada", "room", now))).toEqual([
      "yes",
      "yes",
      "tell",
      "silent",
      "silent",
    ]);
  });

  test("again as time passes, a minute's share at a time", () => {
    const { allow } = createRateLimit({ perUser: 2, perChannel: 100 });
    for (const now of [0, 0]) allow("ada", "room", now);
    expect(allow("ada", "room", MINUTE / 2 - 1)).toBe("tell");
    expect(allow("ada", "room", MINUTE / 2)).toBe("yes");
    expect(allow("ada", "room", MINUTE / 2)).toBe("silent");
    expect(allow("ada", "room", 10 * MINUTE)).toBe("yes");
  });

  test("is told again once a minute has passed", () => {
    const { allow } = createRateLimit({ perUser: 1, perChannel: 100 });
    allow("ada", "room", 0);
    expect(allow("ada", "room", 1)).toBe("tell");
    allow("ada", "room", MINUTE);
    expect([MINUTE, MINUTE + 1, MINUTE + 2].map((now) => allow("ada", "room", now))).toEqual([
      "silent",
      "tell",
      "silent",
    ]);
  });

  test("by each asker apart, anywhere, and by all of a channel together", () => {
    const { allow } = createRateLimit({ perUser: 2, perChannel: 3 });
    expect(allow("ada", "one", 0)).toBe("yes");
    expect(allow("ada", "two", 0)).toBe("yes");
    expect(allow("ada", "three", 0)).toBe("tell");
    expect(["bo", "cy", "di", "ed"].map((asker) => allow(asker, "one", 0))).toEqual([
      "yes",
      "yes",
      "tell",
      "silent",
    ]);
    expect(allow("di", "two", 0)).toBe("yes");
  });

  test("by a clock that was put back, too", () => {
    const { allow } = createRateLimit({ perUser: 1, perChannel: 10 });
    expect(allow("ada", "room", MINUTE)).toBe("yes");
    expect(allow("ada", "room", 0)).not.toBe("yes");
  });

  test("by thousands, without remembering all of them", () => {
    const { allow, remembered } = createRateLimit({ perUser: 1, perChannel: 10 });
    for (let number = 0; number < 5000; number += 1) {
      expect(allow(`asker ${number}`, `queue ${number}`, number * MINUTE)).toBe("yes");
    }
    expect(remembered()).toBeLessThanOrEqual(2000);
  });

  test("by thousands, and whoever was told is told again no sooner for it", () => {
    const { allow } = createRateLimit({ perUser: 2, perChannel: 1e9 });
    for (const now of [0, 0]) allow("ada", "room", now);
    expect(allow("ada", "room", MINUTE / 2 - 1)).toBe("tell");
    for (let number = 0; number < 2000; number += 1) allow(`asker ${number}`, "room", MINUTE);
    expect([0, 0, 0].map(() => allow("ada", "room", MINUTE))).toEqual(["yes", "yes", "silent"]);
  });
});
