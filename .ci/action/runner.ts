/** What the steps of the action share: the runner's folders and files, and cjm as it was installed. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** The value of an environment variable that the runner sets. */
export function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`This runs as a step of the action: ${name} is missing.`);
  return value;
}

/** Where cjm is installed: outside of the repository that is linted, and of every folder that it could bring. */
export const installed = (): string => join(given('RUNNER_TEMP'), 'cjm');

/** Runs cjm with these arguments, as they are: no shell reads them. */
export function cjm(args: readonly string[], quiet = false): { readonly status: number; readonly out: string } {
  const program = join(installed(), 'node_modules/cjm/bin/cjm.js');
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status: status ?? 2, out: stdout ?? '' };
}

/** Sets an output of the step; the value may hold anything. */
export function setOutput(name: string, value: string): void {
  const end = randomUUID();
  appendFileSync(given('GITHUB_OUTPUT'), `${name}<<${end}\n${value}\n${end}\n`);
}
