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
    // Processes and a browser take their time on a small machine; no test measures it.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
