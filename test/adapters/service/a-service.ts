import { EventEmitter } from "node:events";
import { type Kind, type Presence, platform, type Workplace } from "../../../adapters/platform/platform.ts";
import { ChatSettings, readChatSettings } from "../../../adapters/platform/settings.ts";
import type { ServeOptions } from "../../../adapters/service/serve.ts";
import { ok, type Result } from "../../../src/index.ts";

export type Connect = Kind<ChatSettings>["connect"];

/** A program on a platform that does nothing but write down what happens to it. */
export function aService(
  given: Record<string, string>,
  connected: () => Promise<Result<null, string>> = async () => ok(null),
  connectOf: (connect: Connect) => Connect = (connect) => connect,
) {
  const happened: string[] = [];
  const signals = new EventEmitter();
  const presence: Presence<ChatSettings> = {
    isConnected: () => true,
    async correct() {},
    begin: (places) => {
      happened.push(`begins with ${places.at([]).searched().articles > 0 ? "a" : "no"} coverage`);
      signals.emit("begun");
    },
    change: ({ QUESTIONS_PER_MINUTE }) => void happened.push(`answers ${QUESTIONS_PER_MINUTE} a minute`),
    async stop(milliseconds) {
      happened.push(`stops within ${milliseconds}`);
    },
  };
  async function connect({ ledger }: Workplace<ChatSettings>) {
    const outcome = await connected();
    happened.push(`connects, ${ledger.open().length} owed`);
    return outcome.ok ? ok(presence) : outcome;
  }
  const environment: Record<string, string> = { ...given };
  const options: ServeOptions = {
    environment: () => environment,
    platforms: () => ok([aPlatform("slack", connectOf(connect))]),
    log: (line) => happened.push(`log ${JSON.parse(line).event}`),
    tell: (message) => happened.push(message),
    signals,
    exit: (code) => happened.push(`exit ${code}`),
  };
  return { options, happened, signals, presence, environment };
}

export function aPlatform(name: "slack" | "discord", connect: Connect) {
  return platform<ChatSettings>({
    name,
    keys: [],
    settings: (environment) => readChatSettings(environment, ChatSettings, name),
    opening: { lives: 60_000, without: (place) => place },
    connect,
    check: async () => [],
    ports: () => [],
  });
}
