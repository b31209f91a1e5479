/** What stands behind `serve` → what is wanted. */
import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../src/index.ts";
import { NAMES, type PlatformName } from "./platforms.ts";
import type { ServiceRequest } from "./run.ts";

export const SERVE_USAGE = `  whosaid serve [slack] [discord] [--check]    answers in Slack and Discord, each where its settings are there;
                                               --check: what is missing or wrong, and starts nothing (docs/deploy.md)
`;

export function readRequest(argv: readonly string[]): Result<ServiceRequest, string> {
  try {
    const options = { check: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    return requestOf(positionals, values.check);
  } catch (error) {
    // parseArgs throws on what it doesn't know; its messages name the option and the remedy.
    return err(error instanceof Error ? error.message : String(error));
  }
}

export function requestOf(names: readonly string[], check: boolean): Result<ServiceRequest, string> {
  const stray = names.find((name) => !isName(name));
  return stray === undefined
    ? ok({ names: names.filter(isName), check })
    : err(`serve takes ${NAMES.join(" and ")}, not “${stray}”`);
}

function isName(name: string): name is PlatformName {
  return NAMES.some((known) => known === name);
}
