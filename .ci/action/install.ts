/** Installs cjm from the one file that this checkout of the action brings or makes. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../cli/package.json' with { type: 'json' };
import { given, installed } from './runner.ts';

const action = given('GITHUB_ACTION_PATH');
const archive = join(action, `cli/cjm-${manifest.version}.tgz`);

function npm(...args: readonly string[]): void {
  const windows = process.platform === 'win32';
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  // It stands in the action's own folder: no settings of the linted repository are read.
  const { status } = spawnSync('npm', quoted, { cwd: action, stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
  if (status !== 0) process.exit(2);
}

if (!existsSync(archive)) {
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  npm('run', 'build', '--workspace=cli');
  npm('run', 'package', '--workspace=cli');
}
npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', installed(), archive);
