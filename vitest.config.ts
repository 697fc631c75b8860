import { defineConfig } from 'vitest/config';

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
    // Only so that what hangs ends: no test measures time, and a busy machine takes many times as much of it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
