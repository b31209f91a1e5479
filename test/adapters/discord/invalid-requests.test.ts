/** Invalid requests are counted, and stop long before Discord would ban the address. */
import { expect, test } from "vitest";
import { Braked, createBrake } from "../../../adapters/discord/send/invalid-requests.ts";

const NONE = new Headers();
const MINUTE = 60_000;

function aBrake(most?: number) {
  const clock = { now: 0 };
  const told: string[] = [];
  const brake = createBrake(
    () => clock.now,
    (_level, event) => void told.push(event),
    most,
  );
  return { brake, clock, told };
}

test("a thousand in ten minutes, a tenth of what is allowed, and nothing is sent any more", () => {
  const { brake } = aBrake();
  for (let count = 0; count < 999; count += 1) brake.count(401, NONE);
  expect(() => brake.check()).not.toThrow();
  brake.count(403, NONE);
  expect(() => brake.check()).toThrow(Braked);
});

test("what went well, what isn't there, and limits that all share don't count", () => {
  const { brake } = aBrake(1);
  brake.count(200, NONE);
  brake.count(404, NONE);
  brake.count(429, new Headers({ "x-ratelimit-scope": "shared" }));
  expect(() => brake.check()).not.toThrow();
  brake.count(429, NONE);
  expect(() => brake.check()).toThrow(Braked);
});

test("it is told once, with the seconds that are left, and goes on after ten minutes", () => {
  const { brake, clock, told } = aBrake(2);
  brake.count(401, NONE);
  clock.now = 4 * MINUTE;
  brake.count(401, NONE);
  for (let times = 0; times < 3; times += 1) expect(() => brake.check()).toThrow("for 360 s");
  expect(told).toEqual(["discord-sending-stopped"]);
  clock.now = 10 * MINUTE;
  expect(() => brake.check()).not.toThrow();
});
