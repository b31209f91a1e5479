/** The environment and `.env` → settings, or what is wrong with them; a `.env` that can't be read is one more wrong setting. */
import { err, type Result } from "../../src/index.ts";
import { type Environment, loadEnvironment, readSettings, type Settings } from "../settings.ts";

export function settled(): Result<Settings, string[]>;
/** What else is read of the same environment. */
export function settled<Read>(
  read: (environment: Environment) => Result<Read, string[]>,
): Result<Read, string[]>;
export function settled(read: (environment: Environment) => Result<unknown, string[]> = readSettings) {
  try {
    return read(loadEnvironment());
  } catch (error) {
    // The only thing that throws there is the disk.
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return err([`.env can't be read (${code}): check its permissions, or take it away`]);
  }
}
