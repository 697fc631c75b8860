import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, in small files: Vitest, which knows no former run of a fresh clone, would begin with large ones. */
const longest = [
  '/cli/test/process.test.ts',
  '/language-server/test/robustness/',
  '/diagram/test/viewer/manners.test.ts',
];

/** So that no core waits for the other at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = longest.findIndex((part) => moduleId.includes(part));
      return found < 0 ? longest.length : found;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    include: [
      '{grammar,language-server,diagram,cli}/test/**/*.test.ts',
      'extension/test/unit/**/*.test.ts',
      'examples/**/*.test.ts',
    ],
    // Of two cores, Vitest would leave one idle.
    maxWorkers: '100%',
    // Most files test the same few modules, which take longer to load and to warm up than to test. Nothing is kept in
    // them that a test could meet of another: those that draw or lint in any order say so.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Only so that what hangs ends: no test measures time, and a busy machine takes many times as much of it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
