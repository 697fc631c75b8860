/** Linters of other languages, brought from the registry into a cache when the bench runs: no part of this project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { javascriptText, markdownText } from './other-texts.ts';
import { launcher, node } from './processes.ts';

const versions = {
  eslint: '10.15.0',
  '@eslint/js': '10.0.1',
  '@biomejs/biome': '2.6.8',
  'markdownlint-cli2': '0.24.1',
};

export interface Rival {
  readonly name: string;
  readonly extension: string;
  readonly text: (length: number, seed: number) => string;
  /** What stands in the folder besides the files. */
  readonly setUp: Readonly<Record<string, string>>;
  /** Lints a glob of the folder, or one file. */
  readonly lint: (what: string) => readonly string[];
  readonly all: string;
}

/** @returns what is wrong, when they can't be installed */
export function bringRivals(): { readonly rivals: readonly Rival[] } | { readonly problem: string } {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cjm-bench');
  const wanted = JSON.stringify({ private: true, dependencies: versions });
  const modules = join(folder, 'node_modules');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const npm = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  const missing = Object.keys(versions).filter((name) => !existsSync(join(modules, name)));
  if (npm.status !== 0 || missing.length > 0) {
    return { problem: (npm.stderr || npm.error?.message || `${missing.join(', ')} are not there`).trim() };
  }
  const recommended = join(modules, '@eslint/js/src/index.js');
  return {
    rivals: [
      {
        name: 'ESLint (recommended)',
        extension: '.js',
        text: javascriptText,
        setUp: {
          'eslint.config.mjs': `import js from ${JSON.stringify(recommended)};\nexport default [js.configs.recommended];\n`,
        },
        lint: (what) => node(join(modules, 'eslint/bin/eslint.js'), what),
        all: '.',
      },
      {
        name: 'Biome (recommended)',
        extension: '.js',
        text: javascriptText,
        setUp: { 'biome.json': '{ "root": true, "formatter": { "enabled": false } }' },
        lint: (what) => launcher(join(modules, '@biomejs/biome/bin/biome'), 'lint', what),
        all: '.',
      },
      {
        name: 'markdownlint-cli2',
        extension: '.md',
        text: markdownText,
        setUp: {},
        lint: (what) => node(join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), what),
        all: '*.md',
      },
    ],
  };
}
