/** One test that ran; without an error it passed. */
export interface TestResult {
  readonly name: string;
  readonly error?: string;
  /** Ms that it took, where that is known. */
  readonly took?: number;
}

/** Ms from which on it is said how long a test took. */
const long = 3000;

/** Prints one line a test, and the errors below theirs. */
export function printResults(results: readonly TestResult[]): void {
  for (const { name, error, took = 0 } of results) {
    console.log(`  ${error === undefined ? '✔' : '✖'} ${name}${took < long ? '' : ` (${Math.round(took / 1000)} s)`}`);
    if (error !== undefined) console.log(error.replace(/^/gm, '      '));
  }
}
