import { describe, expect, test } from "vitest";
import { createAsk } from "../../../adapters/asking/asking.ts";
import type { Outcome, Sight } from "../../../adapters/delivery/question.ts";
import { createLog, type Level, lineReport, type Report } from "../../../adapters/observability/log.ts";
import { aDelivery } from "../delivery/a-delivery.ts";
import { aQuestion, aShown } from "../delivery/a-question.ts";

function aLog(least: Level = "info"): { lines: string[]; report: Report } {
  const lines: string[] = [];
  return {
    lines,
    report: createLog(
      (line) => lines.push(line),
      () => 1_700_000_000_000,
      least,
    ),
  };
}

describe("the log", () => {
  test("has one JSON object a line: time, level, event, and numbers and codes", () => {
    const { lines, report } = aLog();
    report("warn", "answer-unsure", { question: "0a1b2c3d", attempts: 2, last: true, verdict: null });
    expect(lines).toEqual([
      '{"time":"2023-11-14T22:13:20.000Z","level":"warn","event":"answer-unsure","question":"0a1b2c3d","attempts":2,"last":true,"verdict":null}\n',
    ]);
  });

  test("leaves out what is less than asked for", () => {
    const { lines, report } = aLog("warn");
    for (const level of ["debug", "info", "warn", "error"] as const) report(level, level);
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(["warn", "error"]);
  });

  test.each([
    ["a sentence", "The ferry stays, she said"],
    ["a mention", "<@U0123>"],
    ["a line of its own", 'x"}\n{"level":"error"'],
    ["much in one word", "x".repeat(49)],
    ["a bot token", "xoxb-1234567890-abcdefghij"],
    ["an app token", "xapp-1-A012-345-abcdef"],
    ["a Discord token", `${"M".repeat(24)}.Gabcde.${"x".repeat(38)}`],
  ])("has no place for %s, as a fact or as an event", (_name, hostile) => {
    const { lines, report } = aLog();
    report("info", "asked", { what: hostile, [hostile]: 1 });
    report("info", hostile);
    expect(lines).toHaveLength(2);
    expect(lines.join("")).not.toContain(hostile);
  });

  test("can't be made to tell another time or level", () => {
    const { lines, report } = aLog();
    report("error", "asked", { time: "never", level: "debug", event: "nothing" });
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "error", event: "asked" });
  });

  test("knows a failure under the id that the reader was told, without its words", () => {
    const { lines, report } = aLog();
    const ask = () => {
      throw new RangeError("“The ferry stays,” she said");
    };
    const reply = createAsk({ ask }, lineReport(report))({ text: "who said the ferry stays?" });
    const { error, kind, place } = JSON.parse(lines[0] ?? "");
    expect(reply.ok ? "" : reply.problem).toContain(error);
    expect([kind, place]).toEqual(["RangeError", expect.stringMatching(/^log\.test\.ts:\d+:\d+$/)]);
    expect(lines.join("")).not.toContain("ferry");
  });
});

test("nothing that anybody wrote is in the log, whatever happens to a question", async () => {
  const hostile = 'SECRETWORD @channel <!here> `drop`\n{"level":"error"}';
  const outcomes: (Outcome | Sight | Error)[] = [
    { kind: "refused", reason: hostile },
    { kind: "unknown" },
    { kind: "unreached" },
    new TypeError(hostile),
    { kind: "absent" },
    { kind: "later", seconds: 3 },
    { kind: "refused", reason: hostile },
    { kind: "refused", reason: hostile },
  ];
  const { delivery, time, log } = aDelivery({
    outcomes,
    reply: ({ text }) => {
      if (text.length % 2 === 0) throw new Error(hostile);
      return { message: text, fallback: `${text}!`, shown: aShown({ verdict: "found" }) };
    },
  });
  delivery.resume();
  for (let number = 0; number < 6; number += 1) {
    const key = `${hostile} ${number}`;
    delivery.take(
      aQuestion({
        key,
        text: `${hostile}${"?".repeat(number)}`,
        queue: hostile,
        place: hostile,
        thread: hostile,
      }),
    );
  }
  await time.run();
  delivery.reword(`${hostile} 0`, `${hostile} again`);
  delivery.withdraw(`${hostile} 1`);
  await time.run();
  expect(log.length).toBeGreaterThan(10);
  expect(log.join("")).not.toMatch(/SECRETWORD|@channel|<!here>|drop/);
});
