import { basename, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { instrument } from './instrument.ts';

const rules = join(import.meta.dirname, '../../src/rules');

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      transform(source, path) {
        if (!path.startsWith(`${rules}/`)) return undefined;
        return { code: instrument(source, basename(path, '.ts')).code, map: null };
      },
    },
  ],
  test: {
    include: ['test/rules/**/*.test.ts'],
    runner: join(import.meta.dirname, 'runner.ts'),
    maxWorkers: 1,
    isolate: false,
    testTimeout: 300_000,
    reporters: [['default', { summary: false }]],
    silent: true,
  },
});
