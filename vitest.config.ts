import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two workers: the suite must pass on the smallest machine we support, and more only contend there.
    maxWorkers: 2,
    reporters: ["default", "./test/closing-line.ts"],
    allowOnly: false,
    passWithNoTests: false,
  },
});
