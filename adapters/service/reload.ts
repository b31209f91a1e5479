/** SIGHUP → the settings read again: what may change while the program runs does, the rest is named. */
import type { Result } from "../../src/index.ts";
import type { Report } from "../observability/log.ts";
import type { Settled } from "../platform/platform.ts";
import type { Environment } from "../settings.ts";

export interface ReloadOptions {
  readonly environment: () => Result<Environment, string[]>;
  /** Those that settings would have answered on. */
  readonly wanted: (environment: Environment) => Result<readonly Pick<Settled, "name">[], string[]>;
  /** Those that run. */
  readonly platforms: readonly Settled[];
  readonly report: Report;
  /** Gets what is wrong, for a person. */
  readonly tell: (message: string) => void;
  /** They hold. */
  readonly changed: () => void;
}

/** All of them hold together, or, where one is wrong, none. Never throws. */
export function createReload(options: ReloadOptions): () => void {
  const { environment, wanted, platforms, report, tell, changed } = options;
  const refuse = (problems: readonly string[]): void => {
    report("error", "settings-refused", { problems: new Set(problems).size });
    tell(["The settings stay as they were:", ...new Set(problems)].join("\n"));
  };
  return () => {
    const read = environment();
    if (!read.ok) return refuse(read.problem);
    const changes = platforms.map((one) => one.change(read.value));
    const problems = changes.flatMap((one) => (one.ok ? [] : one.problem));
    if (problems.length > 0) return refuse(problems);
    const right = changes.flatMap((one) => (one.ok ? [one.value] : []));
    for (const { apply } of right) apply();
    changed();
    const named = wanted(read.value);
    const joining = (named.ok ? named.value : []).filter(
      ({ name }) => !platforms.some((one) => one.name === name),
    );
    const later = [...joining.map(({ name }) => name), ...new Set(right.flatMap((one) => one.later))];
    report("info", "settings-changed", { later: later.length });
    if (later.length > 0) tell(`${later.join(", ")} will hold after a new start`);
  };
}
