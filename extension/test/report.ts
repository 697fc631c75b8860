/** One test that ran; without an error it passed. */
export interface TestResult {
  readonly name: string;
  readonly error?: string;
}

/** Prints one line a test, and the errors below theirs. */
export function printResults(results: readonly TestResult[]): void {
  for (const { name, error } of results) {
    console.log(`  ${error === undefined ? '✔' : '✖'} ${name}`);
    if (error !== undefined) console.log(error.replace(/^/gm, '      '));
  }
}
