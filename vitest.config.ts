import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Modules here hold no state, so the files of one worker may share them: half the time.
    isolate: false,
    // Processes, so that each can tell its own processor time.
    pool: "forks",
    // Many tests wait for sockets and processes: one worker more than cores does while they do.
    maxWorkers: availableParallelism() + 1,
    // A program that starts, on a machine with twelve others: nothing is measured by it.
    testTimeout: 120_000,
    // Programs that tests start keep nothing in the home of whoever runs them.
    env: { STORE_PATH: "off" },
  },
});
