import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const workbench = join(import.meta.dirname, '..', 'extension', 'test', 'workbench', 'package.json');

/**
 * The path of a Chromium or Chrome: `CHROMIUM_PATH`, else the system's, else Debian's package (installed when run as
 * root), else Playwright's own download. Throws with what was tried when there is none to be had.
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH names no executable: ${named}`);
  }
  const found = systemChromium() ?? debianChromium() ?? playwrightChromium();
  if (found === undefined) {
    throw new Error(
      'No Chromium: none on the PATH, "apt-get install chromium" and Playwright\'s download did not bring one. ' +
        'Install Chromium or Chrome, or name one in CHROMIUM_PATH.',
    );
  }
  return found;
}

function systemChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usual].find(isExecutable);
}

function debianChromium(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet: SpawnSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update', '-q'], quiet);
  spawnSync('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], quiet);
  return systemChromium();
}

function playwrightChromium(): string | undefined {
  const resolveFrom = createRequire(workbench);
  let manifest: string;
  try {
    manifest = resolveFrom.resolve('playwright-core/package.json');
  } catch {
    return undefined;
  }
  spawnSync(process.execPath, [join(manifest, '..', 'cli.js'), 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { chromium }: { chromium: { executablePath(): string } } = resolveFrom('playwright-core');
  const path = chromium.executablePath();
  return isExecutable(path) ? path : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
