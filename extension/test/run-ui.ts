import { join } from 'node:path';
import { run } from 'node:test';
import type { TestResult } from './report.ts';

/** Runs `ui/` against the packaged extension, in one workbench. */
export async function runUi(vsix: string): Promise<readonly TestResult[]> {
  process.env.CJM_VSIX = vsix;
  const results: TestResult[] = [];
  const events = run({
    files: [join(import.meta.dirname, 'ui', 'preview.ui.ts')],
    isolation: 'none',
    timeout: 200_000,
  });
  for await (const { type, data } of events) {
    if (type === 'test:pass' && data.details.type !== 'suite') results.push({ name: data.name });
    if (type === 'test:fail') results.push({ name: data.name, error: describe(data.details.error) });
  }
  return results;
}

function describe({ cause, stack }: Error): string {
  return (cause instanceof Error ? cause.stack : undefined) ?? stack ?? 'It failed.';
}
