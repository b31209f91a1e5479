import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Modules here hold no state, so the files of one worker may share them: half the time.
    isolate: false,
    pool: "threads",
    // Many tests wait for sockets and processes, so that the core which Vitest would leave free is none too many.
    maxWorkers: "100%",
    testTimeout: 20_000,
  },
});
