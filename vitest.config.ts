import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Modules here hold no state, so the files of one worker may share them: half the time.
    isolate: false,
    pool: "threads",
    testTimeout: 20_000,
  },
});
