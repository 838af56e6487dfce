import { appendFileSync } from 'node:fs';

/** Closes a test run with the plain line `N passed, N failed`, and adds it to the tally of .ci/run where there is one. */
export default class PlainLineReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const counts = { passed: results.numPassedTests, failed, skipped: results.numPendingTests };
    const tally = process.env.TEST_TALLY;
    if (tally) appendFileSync(tally, `${JSON.stringify(counts)}\n`);
    process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  }
}
