/** `whosaid serve`, with everything real. */
import { loadEnvironment } from "../settings.ts";
import { check } from "./check.ts";
import { type PlatformName, readPlatforms, wanted } from "./platforms.ts";
import { serve } from "./serve.ts";

export interface ServiceRequest {
  /** None: those whose settings are there. */
  readonly names: readonly PlatformName[];
  /** Nothing is started; what is missing or wrong is told. */
  readonly check: boolean;
}

/** Resolves to the exit code; sockets and timers may be left open then. */
export async function runService(request: ServiceRequest): Promise<number> {
  const platforms = await readPlatforms(request.names);
  const options = {
    environment: () => loadEnvironment(),
    platforms: (environment: ReturnType<typeof loadEnvironment>) =>
      wanted(platforms, request.names.length > 0, environment),
  };
  // A terminal that was closed, or whoever read the log and has ended, takes no answer from anybody.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  if (request.check) return check({ ...options, say: (line) => void process.stdout.write(`${line}\n`) });
  return serve({
    ...options,
    log: (line) => process.stdout.write(line),
    tell: (message) => process.stderr.write(`whosaid: ${message.replaceAll("\n", "\nwhosaid: ")}\n`),
    signals: process,
    isInTerminal: process.stdin.isTTY === true,
    exit: (status) => process.exit(status),
  });
}
