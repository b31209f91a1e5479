import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Modules here hold no state, so the files of one worker may share them: half the time.
    isolate: false,
    pool: "threads",
    // Many tests wait for sockets and processes: a worker more than there are cores on a small machine.
    maxWorkers: 3,
    testTimeout: 20_000,
  },
});
