import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Modules here hold no state, so the files of one worker may share them: half the time.
    isolate: false,
    pool: "threads",
    // Many tests wait for sockets and processes, so that a core more than Vitest would take is no loss.
    maxWorkers: "100%",
    testTimeout: 20_000,
  },
});
