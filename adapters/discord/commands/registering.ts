/** `npm run discord:register`: from settings to an exit code. */
import type { Environment } from "../../settings.ts";
import { refusedFor } from "../receive/client.ts";
import { createBrake } from "../send/invalid-requests.ts";
import { failureOf } from "../send/outcome.ts";
import { createRest, type Fetch } from "../send/rest.ts";
import { readRegistrationSettings } from "../settings.ts";
import { COMMANDS } from "./commands-data.ts";
import {
  type Change,
  carryOut,
  changesTo,
  forScope,
  othersAmong,
  removalsOf,
  type Scope,
  standingCommands,
} from "./registration.ts";

export interface RegisteringOptions {
  readonly environment: Environment;
  /** `--remove`: takes our commands away again, from everywhere or from that server. */
  readonly removes: boolean;
  readonly fetching: Fetch;
  readonly now: () => number;
  /** Gets lines without their ends. */
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

const EXIT = { done: 0, failed: 1, settings: 2 } as const;

export async function register(options: RegisteringOptions): Promise<number> {
  const { environment, removes, fetching, now, say, complain } = options;
  const settings = readRegistrationSettings(environment);
  if (!settings.ok) {
    settings.problem.forEach(complain);
    return EXIT.settings;
  }
  const { DISCORD_TOKEN, DISCORD_APPLICATION_ID: application, DISCORD_GUILD: guild } = settings.value;
  const scope: Scope = { application, guild };
  const brake = createBrake(now, () => {});
  const rest = createRest({ api: settings.value.DISCORD_API_URL, fetching, brake }).setToken(DISCORD_TOKEN);
  try {
    const wanted = forScope(COMMANDS, scope);
    const standing = await standingCommands(rest, scope);
    const changes = removes ? removalsOf(wanted, standing) : changesTo(wanted, standing);
    for (const change of changes) {
      await carryOut(rest, scope, change);
      say(`${DONE[change.kind]} ${nameOf(change)}${guild === null ? "" : ` in server ${guild}`}`);
    }
    if (changes.length === 0) say("There was nothing to remove");
    const others = othersAmong(wanted, standing);
    if (others > 0) say(`left alone: ${others} that whosaid didn’t register`);
    return EXIT.done;
  } catch (error) {
    const { code, sentence } = told(error, guild);
    complain(sentence);
    return code;
  }
}

const DONE: Readonly<Record<Change["kind"], string>> = {
  create: "created",
  change: "changed",
  keep: "unchanged",
  remove: "removed",
};

function nameOf({ wanted }: Change): string {
  return wanted.type === 3 ? `“${wanted.name}”` : `/${wanted.name}`;
}

function told(error: unknown, guild: string | null): { readonly code: number; readonly sentence: string } {
  const failure = failureOf(error);
  if (failure.kind !== "refused") {
    const wait = failure.kind === "later" ? `: try again in ${Math.ceil(failure.seconds)} s` : "";
    return { code: EXIT.failed, sentence: `Discord can’t be reached (${failure.kind})${wait}` };
  }
  if (failure.reason === "http_401") return { code: EXIT.settings, sentence: refusedFor("401") };
  const where = guild === null ? "" : `: is the application in server ${guild}, and DISCORD_GUILD right?`;
  return { code: EXIT.failed, sentence: `Discord refused the commands (${failure.reason})${where}` };
}
