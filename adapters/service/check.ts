/** `whosaid serve --check`: all that is missing or wrong, in one list, each with its remedy. Nothing is started, posted or left behind. */
import { masked, type Result } from "../../src/index.ts";
import type { Finding, Platform, Settled } from "../platform/platform.ts";
import { ChatSettings, readChatSettings } from "../platform/settings.ts";
import type { Environment } from "../settings.ts";
import { checkCorpus, checkFile, checkPorts } from "./check-machine.ts";
import { readEnvironment, type ServeOptions, settle } from "./serve.ts";

export interface CheckOptions extends Pick<ServeOptions, "environment" | "platforms"> {
  /** Gets lines without their ends. */
  readonly say: (line: string) => void;
}

/** Resolves to the exit code: 0 all is well, 1 something is wrong. */
export async function check(options: CheckOptions): Promise<number> {
  const findings = await find(options);
  for (const { subject, problem } of findings)
    options.say(masked(problem === null ? `fine   ${subject}` : `WRONG  ${subject}: ${problem}`));
  const wrong = findings.filter(({ problem }) => problem !== null).length;
  options.say("");
  options.say(wrong === 0 ? "Nothing is wrong." : `Wrong: ${wrong} of ${findings.length}.`);
  return wrong === 0 ? 0 : 1;
}

async function find(options: CheckOptions): Promise<readonly Finding[]> {
  const environment = readEnvironment(options);
  if (!environment.ok) return environment.problem.map(ofSetting);
  const platforms = options.platforms(environment.value);
  const named = platforms.ok ? platforms.value : [];
  const told = platforms.ok ? settle(named, environment.value) : platforms;
  const usable = withoutWrong(environment.value);
  const settled = named.map((one) => one.settle(usable.environment));
  const right = settled.flatMap((one) => (one.ok ? [one.value] : []));
  return [
    ...(told.ok ? [{ subject: "Settings", problem: null }] : told.problem.map(ofSetting)),
    ...(await Promise.all(right.map((one) => one.check()))).flat(),
    ...unasked(named, settled),
    ...(await ofMachine(right, usable)),
  ];
}

/** "SLACK_PORT should be …": its name is the subject. */
function ofSetting(sentence: string): Finding {
  const [, subject = "Settings", problem = sentence] = /^([A-Z]+(?:_[A-Z]+)+) (.+)$/su.exec(sentence) ?? [];
  return { subject, problem };
}

/** What hangs on a setting that is missing can't be found out yet, and that isn't passed over in silence. */
function unasked(platforms: readonly Platform[], settled: readonly Result<Settled, string[]>[]): Finding[] {
  return platforms
    .filter((_, at) => settled[at]?.ok === false)
    .map(({ name }) => ({
      subject: name === "slack" ? "Slack" : "Discord",
      problem:
        "can’t be asked about tokens before the settings above are right: put them right, and check again",
    }));
}

interface Usable {
  readonly environment: Environment;
  readonly wrong: ReadonlySet<string>;
}

/** One wrong setting doesn't keep the others from being looked at. */
function withoutWrong(environment: Environment): Usable {
  const wrong = new Set(
    Object.entries(ChatSettings.shape)
      .filter(([name, shape]) => environment[name]?.trim() && !shape.safeParse(environment[name]).success)
      .map(([name]) => name),
  );
  const rest = Object.entries(environment).filter(([name]) => !wrong.has(name));
  return { environment: Object.fromEntries(rest), wrong };
}

async function ofMachine(
  platforms: readonly Settled[],
  { environment, wrong }: Usable,
): Promise<readonly Finding[]> {
  const read = readChatSettings(environment, ChatSettings, "slack");
  if (!read.ok) return [];
  const shared = read.value;
  const files = [
    ...platforms.map((one) => ["STATE_PATH", one.settings().STATE_PATH] as const),
    ...(shared.STORE_PATH === null ? [] : [["STORE_PATH", shared.STORE_PATH] as const]),
  ].filter(([name]) => !wrong.has(name));
  const ports = platforms.flatMap((one) => one.ports);
  return [
    ...(wrong.has("CORPUS_PATH") ? [] : await checkCorpus(shared)),
    ...(await Promise.all(files.map(([name, path]) => checkFile(name, path)))),
    ...(await checkPorts(shared, ports)),
  ];
}
