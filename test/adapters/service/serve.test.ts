import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { shownOf } from "../../../adapters/delivery/replay.ts";
import { EXIT } from "../../../adapters/platform/exit.ts";
import { type ServeOptions, serve } from "../../../adapters/service/serve.ts";
import { createCoverage, err } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";
import { until } from "../../until.ts";
import { aQuestion } from "../delivery/a-question.ts";
import { aService, type Connect } from "./a-service.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-start-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function aProgram(
  given: Record<string, string> = {},
  connected?: Parameters<typeof aService>[1],
  connectOf?: Parameters<typeof aService>[2],
) {
  return aService({ STATE_PATH: join(folder, "state.db"), ...given }, connected, connectOf);
}

/** Connects where an answer from the article of the ferry stands already. */
function answered(text: string, connect: Connect): Connect {
  return (workplace, end) => {
    const coverage = createCoverage([anArticle({ id: "ferry", text })]);
    const question = aQuestion({ text: "who said “the ferry stays where it is for good”?" });
    workplace.ledger.owe(question);
    workplace.ledger.sending(question, shownOf(coverage.answer(question.text)));
    workplace.ledger.posted(question.key, "m1");
    return connect(workplace, end);
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === "object" ? address.port : 0;
}

describe("a chat program", () => {
  test("connects, answers once the coverage is there, stops at a signal, and can be started again", async () => {
    for (const signal of ["SIGTERM", "SIGINT"]) {
      const { options, happened, signals } = aProgram();
      signals.once("begun", () => signals.emit(signal, signal));
      expect(await serve(options)).toBe(EXIT.stopped);
      expect(happened).toEqual([
        "connects, 0 owed",
        "log coverage-loaded",
        "begins with a coverage",
        "log stopping",
        "stops within 9000",
      ]);
      expect(signals.eventNames()).toEqual([]);
    }
  });

  test("tells of answers given that a change of the coverage touches", async () => {
    const [CORPUS_PATH, path] = [join(folder, "corpus"), join(folder, "corpus", "ferry.txt")];
    const text = "Ferry\n\n“The ferry stays where it is for good,” said Ada Lind.\n";
    mkdirSync(CORPUS_PATH);
    writeFileSync(path, text);
    const { options, happened, signals } = aProgram(
      { CORPUS_PATH, STORE_PATH: "off" },
      undefined,
      (connect) => answered(text, connect),
    );
    const ended = serve(options);
    await new Promise((resolve) => signals.once("begun", resolve));
    writeFileSync(path, text.replace("for good", "until the end of May"));
    await until(() => happened.includes("log answer-touched"));
    signals.emit("SIGTERM", "SIGTERM");
    expect(await ended).toBe(EXIT.stopped);
    expect(happened.filter((line) => line.startsWith("log ")).slice(1, 4)).toEqual([
      "log coverage-changed",
      "log answers-touched",
      "log answer-touched",
    ]);
  });

  test("tells of answers given that were touched while it didn’t run, once", async () => {
    const CORPUS_PATH = join(folder, "corpus");
    const text = "Ferry\n\n“The ferry stays where it is for good,” said Ada Lind.\n";
    mkdirSync(CORPUS_PATH);
    writeFileSync(join(CORPUS_PATH, "ferry.txt"), text.replace("for good", "until the end of May"));
    const touched: number[] = [];
    for (const connectOf of [(connect: Connect) => answered(text, connect), (connect: Connect) => connect]) {
      const given = { CORPUS_PATH, STORE_PATH: "off" };
      const { options, happened, signals } = aProgram(given, undefined, connectOf);
      const ended = serve(options);
      await new Promise((resolve) => signals.once("begun", resolve));
      if (touched.length === 0) await until(() => happened.includes("log answer-touched"));
      for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setImmediate(resolve));
      signals.emit("SIGTERM", "SIGTERM");
      expect(await ended).toBe(EXIT.stopped);
      touched.push(happened.filter((line) => line === "log answer-touched").length);
    }
    expect(touched).toEqual([1, 0]);
  });

  test("tells of answers whose article is limited to other places since, and no more of it than that it is", async () => {
    const CORPUS_PATH = join(folder, "corpus");
    const text = "Ferry\n\n“The ferry stays where it is for good,” said Ada Lind.\n";
    mkdirSync(CORPUS_PATH);
    writeFileSync(join(CORPUS_PATH, "ferry.txt"), text);
    writeFileSync(join(CORPUS_PATH, "dam.txt"), text.replace("Lind", "Moll"));
    const { options, signals } = aProgram({ CORPUS_PATH, STORE_PATH: "off" }, undefined, (connect) =>
      answered(text, connect),
    );
    const log: Record<string, unknown>[] = [];
    const ended = serve({ ...options, log: (line) => log.push(JSON.parse(line)) });
    await new Promise((resolve) => signals.once("begun", resolve));
    writeFileSync(join(CORPUS_PATH, "ferry.json"), '{"audience": "slack:C0DESK"}');
    await until(() => log.some(({ event }) => event === "answer-touched"));
    signals.emit("SIGTERM", "SIGTERM");
    expect(await ended).toBe(EXIT.stopped);
    const facts = (name: string) => log.find(({ event }) => event === name);
    expect(facts("coverage-loaded")).not.toHaveProperty("limited");
    expect(facts("coverage-changed")).toMatchObject({ articles: 1, quotations: 1, limited: 1 });
    expect(facts("answers-touched")).toMatchObject({ answers: 1, gone: 1 });
  });

  test("watches its sources while it answers, from an empty folder on, and lets them end before it does", async () => {
    const CORPUS_PATH = join(folder, "news", "of-today");
    const { options, happened, signals } = aProgram({
      CORPUS_PATH,
      WATCH_SOURCES: "https://post.example/feed",
    });
    const startWatch: ServeOptions["startWatch"] = async ({ sources, into, signal }) => {
      happened.push(`watches ${sources.join()} ${into === CORPUS_PATH}`);
      setImmediate(() => signals.emit("SIGTERM", "SIGTERM"));
      await new Promise((stopped) => signal.addEventListener("abort", stopped));
      happened.push("has ended");
    };
    expect(await serve({ ...options, startWatch })).toBe(EXIT.stopped);
    expect(happened).toEqual([
      "connects, 0 owed",
      "log coverage-loaded",
      "begins with no coverage",
      "log sources-watched",
      "watches https://post.example/feed true",
      "log stopping",
      expect.stringMatching(/stops|ended/u),
      expect.stringMatching(/stops|ended/u),
    ]);
  });

  test("leaves at once at the second signal", async () => {
    const { options, happened, signals } = aProgram();
    signals.once("begun", () => {
      for (const signal of ["SIGINT", "SIGINT"]) signals.emit(signal, signal);
    });
    await serve(options);
    expect(happened).toContain(`exit ${EXIT.interrupted}`);
  });

  test("tells of errors that nobody caught by kind and place, and goes on after a stray promise only", async () => {
    const { options, happened, signals } = aProgram();
    signals.once("begun", () => {
      signals.emit("unhandledRejection", new TypeError("“The ferry stays”"));
      signals.emit("uncaughtException", new TypeError("“The ferry stays”"));
      signals.emit("SIGTERM", "SIGTERM");
    });
    await serve(options);
    expect(happened.slice(3, 6)).toEqual([
      "log unhandled-rejection",
      "log uncaught-exception",
      `exit ${EXIT.broken}`,
    ]);
  });

  test("tells every wrong setting in one message", async () => {
    const { options, happened } = aProgram({ METRICS_PORT: "x", LOG_LEVEL: "y" });
    expect(await serve(options)).toBe(EXIT.settings);
    expect(happened).toHaveLength(1);
    expect(happened[0]).toMatch(/^METRICS_PORT should be .+\nLOG_LEVEL should be .+$/);
  });

  test("tells that its state can't be kept", async () => {
    const { options, happened } = aProgram({ STATE_PATH: folder });
    expect(await serve(options)).toBe(EXIT.noLedger);
    expect(happened).toEqual([`STATE_PATH ${folder} is a folder: name a file in it`]);
  });

  test("tells that its port is taken, and gives its state back", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const METRICS_PORT = String(portOf(other));
    for (let times = 0; times < 2; times += 1) {
      const { options, happened } = aProgram({ METRICS_PORT });
      expect(await serve(options)).toBe(EXIT.settings);
      expect(happened).toEqual([
        expect.stringContaining(`METRICS_PORT ${METRICS_PORT} on 127.0.0.1 is taken`),
      ]);
    }
    other.close();
  });

  test("is healthy only while its state can be written and until it is stopped, and says why it isn't", async () => {
    const free = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => free.once("listening", resolve));
    const METRICS_PORT = String(portOf(free));
    await new Promise((resolve) => free.close(resolve));
    let reason: string | null = null;
    const { options, signals, presence } = aProgram(
      { METRICS_PORT },
      undefined,
      (connect) => (workplace, end) => {
        Object.assign(workplace.ledger, { trouble: () => reason });
        return connect(workplace, end);
      },
    );
    const answers: unknown[] = [];
    const health = async (): Promise<void> => {
      const response = await fetch(`http://127.0.0.1:${METRICS_PORT}/healthz`);
      answers.push([response.status, await response.json()]);
    };
    const ended = serve(options);
    await new Promise((resolve) => signals.once("begun", resolve));
    await health();
    reason = "STATE_PATH can't be written (SQLITE_FULL): its disk is full";
    await health();
    reason = null;
    await health();
    presence.stop = health;
    signals.emit("SIGTERM", "SIGTERM");
    expect(await ended).toBe(EXIT.stopped);
    expect(answers).toEqual([
      [200, { status: "ok", slack: "connected" }],
      [503, { status: "unwritable", slack: "connected", reason: expect.stringContaining("SQLITE_FULL") }],
      [200, { status: "ok", slack: "connected" }],
      [503, { status: "stopping", slack: "connected" }],
    ]);
  });

  test("tells no token that was pasted where a path, or an address, should stand", async () => {
    const token = ["xoxb", "2345678901", "AbCdEfGh"].join("-");
    mkdirSync(join(folder, token));
    const wrong = [
      { STATE_PATH: join(folder, token) },
      { CORPUS_PATH: join(folder, token) },
      { METRICS_PORT: "9464", METRICS_HOST: token },
    ];
    for (const given of wrong) {
      const { options, happened } = aProgram(given);
      await serve(options);
      expect(happened.join("\n")).toContain("[looks like a token]");
      expect(happened.join("\n")).not.toContain(token);
    }
  });

  test("tells that the platform won't have it", async () => {
    const { options, happened } = aProgram({}, async () => err("CHAT_TOKEN is refused: make a new one"));
    expect(await serve(options)).toBe(EXIT.settings);
    expect(happened.at(-1)).toBe("CHAT_TOKEN is refused: make a new one");
  });

  test("tells that there is nothing to answer from", async () => {
    const { options, happened } = aProgram({ CORPUS_PATH: join(folder, "none") });
    expect(await serve(options)).toBe(EXIT.noCoverage);
    expect(happened.at(-2)).toBe("stops within 9000");
    expect(happened.at(-1)).toContain("no coverage");
  });

  test("that breaks while it connects says so without a word of what it was about", async () => {
    const { options, happened } = aProgram({}, async () => {
      throw new Error("“The ferry stays”");
    });
    expect(await serve(options)).toBe(EXIT.broken);
    expect(happened).toEqual([
      "log broken",
      "Something broke. This is a bug in whosaid; its log says where.",
    ]);
  });

  test("can be stopped while it waits for the platform", async () => {
    const { options, signals } = aProgram({}, () => new Promise(() => {}));
    setTimeout(() => signals.emit("SIGTERM", "SIGTERM"), 20);
    expect(await serve(options)).toBe(EXIT.stopped);
  });
});
