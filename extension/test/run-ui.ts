import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import type { TestResult } from './report.ts';

const folder = join(import.meta.dirname, 'ui');

/** A workbench waits for itself about as long as it works, so that two have a use for the other's time. */
const atOnce = 2;

/** What takes longest, which goes first, so that no core waits for the other at the end. */
const longest = ['writing', 'manners', 'preview', 'editing', 'web'];
const rankOf = (file: string): number => {
  const rank = longest.findIndex((name) => file === `${name}.ui.ts`);
  return rank < 0 ? longest.length : rank;
};

/** Runs `ui/` against the packaged extension, each file in a workbench of its own; `wanted` names some of them. */
export async function runUi(vsix: string, wanted: readonly string[]): Promise<readonly TestResult[]> {
  process.env.CJM_VSIX = vsix;
  const results: TestResult[] = [];
  const events = run({
    files: globSync('*.ui.ts', { cwd: folder })
      .filter((file) => wanted.length === 0 || wanted.some((name) => file === `${name}.ui.ts`))
      .sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1))
      .map((file) => join(folder, file)),
    concurrency: atOnce,
    timeout: Number(process.env.CJM_PATIENCE ?? 900_000),
  });
  for await (const { type, data } of events) {
    if (type === 'test:pass' && data.details.type !== 'suite') {
      results.push({ name: data.name, took: data.details.duration_ms });
    }
    if (type === 'test:fail') results.push({ name: data.name, error: describe(data.details.error) });
    if (type === 'test:summary' && data.file) {
      console.log(`${basename(data.file)} (${Math.round(data.duration_ms / 1000)} s)`);
    }
  }
  return results;
}

function describe({ cause, stack }: Error): string {
  return (cause instanceof Error ? cause.stack : undefined) ?? stack ?? 'It failed.';
}
