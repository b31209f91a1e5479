/** The commands as they stand at Discord and as they should be → what has to be written. Others' commands are never touched. */
import type { REST, RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import { z } from "zod";

export type Wanted = RESTPostAPIApplicationCommandsJSONBody;

/** Where commands are registered: in one server, at once; or everywhere. */
export interface Scope {
  readonly application: string;
  /** Null: everywhere. */
  readonly guild: string | null;
}

const Standing = z.looseObject({ id: z.string(), name: z.string(), type: z.number().default(1) });
export type Standing = z.infer<typeof Standing>;

export type Change =
  | { readonly kind: "create"; readonly wanted: Wanted }
  | { readonly kind: "change"; readonly wanted: Wanted; readonly id: string }
  | { readonly kind: "keep"; readonly wanted: Wanted }
  | { readonly kind: "remove"; readonly wanted: Wanted; readonly id: string };

/** A command is the same one by its kind and its name. */
export function changesTo(wanted: readonly Wanted[], standing: readonly Standing[]): Change[] {
  return wanted.map((command) => {
    const there = standing.find((one) => isOf(command, one));
    if (there === undefined) return { kind: "create", wanted: command };
    return isSame(command, there)
      ? { kind: "keep", wanted: command }
      : { kind: "change", wanted: command, id: there.id };
  });
}

/** Takes away what `changesTo` would keep, and nothing else. */
export function removalsOf(wanted: readonly Wanted[], standing: readonly Standing[]): Change[] {
  return wanted.flatMap((command): Change[] => {
    const there = standing.find((one) => isOf(command, one));
    return there === undefined ? [] : [{ kind: "remove", wanted: command, id: there.id }];
  });
}

export function othersAmong(wanted: readonly Wanted[], standing: readonly Standing[]): number {
  return standing.filter((one) => !wanted.some((command) => isOf(command, one))).length;
}

function isOf(wanted: Wanted, standing: Standing): boolean {
  return wanted.name === standing.name && (wanted.type ?? 1) === standing.type;
}

/** A command in one server has neither contexts nor kinds of installation: it is in that server. */
export function forScope(commands: readonly Wanted[], { guild }: Scope): Wanted[] {
  if (guild === null) return [...commands];
  return commands.map(({ contexts: _contexts, integration_types: _types, ...command }) => command as Wanted); // less what only global ones have
}

/** Standing commands say more than was asked for: ids, versions, and every default. */
function isSame(wanted: Wanted, standing: Standing): boolean {
  return Object.entries(wanted).every(
    ([name, value]) => canonical(value, name) === canonical(standing[name], name),
  );
}

/** Lists whose order means nothing. */
const SETS: ReadonlySet<string> = new Set(["contexts", "integration_types"]);

function canonical(value: unknown, name = ""): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return `[${(SETS.has(name) ? items.toSorted() : items).join()}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const stated = Object.entries(value).filter(([, item]) => !isDefault(item));
  return `{${stated
    .map(([key, item]) => `${key}:${canonical(item, key)}`)
    .toSorted()
    .join()}}`;
}

function isDefault(value: unknown): boolean {
  return (
    value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0)
  );
}

export async function standingCommands(rest: REST, scope: Scope): Promise<Standing[]> {
  const query = new URLSearchParams({ with_localizations: "true" });
  return z.array(Standing).parse(await rest.get(routeOf(scope), { query }));
}

export async function carryOut(rest: REST, scope: Scope, change: Change): Promise<void> {
  const route = routeOf(scope);
  switch (change.kind) {
    case "create":
      await rest.post(route, { body: change.wanted });
      return;
    case "change":
      await rest.patch(`${route}/${change.id}`, { body: change.wanted });
      return;
    case "remove":
      await rest.delete(`${route}/${change.id}`);
      return;
    case "keep":
      return;
  }
}

function routeOf({ application, guild }: Scope): `/${string}` {
  return guild === null
    ? `/applications/${application}/commands`
    : `/applications/${application}/guilds/${guild}/commands`;
}
