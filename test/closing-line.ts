import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a run with one plain line of counts. With CI=true a skipped test is a failure: on a build machine nothing may
 * be left out silently.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) for (const test of module.children.allTests()) count[test.result().state]++;
    const skipped = count.skipped + count.pending;
    console.log(`\nTests: ${count.passed} passed, ${count.failed} failed, ${skipped} skipped`);
    if (skipped > 0 && process.env.CI === "true") {
      console.error("A skipped test counts as a failure when CI=true.");
      process.exitCode = 1;
    }
  }
}
