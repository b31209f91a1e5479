/** What happened → one line of JSON, for machines: events, numbers and codes. Nothing that anybody wrote can get in. */

export const LEVELS = ["debug", "info", "warn", "error"] as const;
export type Level = (typeof LEVELS)[number];

/** Strings are codes, ids and places in our source, never words of a question, an article or a person. */
export type Facts = Readonly<Record<string, number | boolean | string | null>>;

/** `event` in the words of this program: "answer-posted". */
export type Report = (level: Level, event: string, facts?: Facts) => void;

/** What a code looks like. A question is longer, or has blanks or marks; a token is longer. */
const CODE = /^[\w.:/-]{1,48}$/;

/** Slack's tokens, should one ever be handed over as a code; Discord's are longer than a code may be. */
const TOKEN = /^(?:xox[a-z]|xapp)-/;

/** `write` gets a whole line with its end. What is below `least` isn't written. */
export function createLog(write: (line: string) => void, now: () => number, least: Level = "info"): Report {
  return (level, event, facts = {}) => {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
    const own = { time: new Date(now()).toISOString(), level, event: code(event) };
    write(`${JSON.stringify({ ...own, ...guarded(facts), ...own })}\n`);
  };
}

/** For `createAsk`, which reports a failure of ours as "error 1f2e3d4c: TypeError at judge.ts:10:3". */
export function lineReport(report: Report): (line: string) => void {
  return (line) => {
    const [, error = "unknown", kind = "unknown", place = "unknown"] =
      /^error (\w+): (.+?) at (\S+)$/.exec(line) ?? [];
    report("error", "answering-failed", { error, kind, place });
  };
}

function guarded(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [code(name), typeof fact === "string" ? code(fact) : fact]),
  );
}

function code(text: string): string {
  return CODE.test(text) && !TOKEN.test(text) ? text : "(left out)";
}
