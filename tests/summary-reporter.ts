import type { FullResult, Reporter, Suite, TestCase } from "@playwright/test/reporter";

/** Prints "N passed, N failed" as the last line: one form that a person and a machine can read.
 *  A test that passed only when repeated counts as failed; one left out counts as neither. */
export default class SummaryReporter implements Reporter {
  private suite?: Suite;
  private faults = 0;

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite;
  }

  /** Errors outside any test, such as a file that cannot be loaded or a server that does not start. */
  onError() {
    this.faults += 1;
  }

  onExit = async () => {
    const tests: TestCase[] = this.suite?.allTests() ?? [];
    const passed = tests.filter((test) => test.outcome() === "expected" && test.results.length > 0).length;
    const failed = tests.filter(
      (test) => test.outcome() === "unexpected" || test.outcome() === "flaky",
    ).length;
    console.log(`${passed} passed, ${failed + this.faults} failed`);
  };

  async onEnd(_result: FullResult) {}

  printsToStdio() {
    return false;
  }
}
