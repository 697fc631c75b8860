/** LikeC4's language server, brought from the registry into a cache when the bench runs: no part of this project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const version = '1.59.4';

/** @returns what is wrong, when it can't be installed */
export function bringLikec4(): { readonly program: string; readonly version: string } | { readonly problem: string } {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cjm-bench', 'likec4');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { likec4: version } }));
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const npm = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  const program = join(folder, 'node_modules', 'likec4', 'bin', 'likec4.mjs');
  if (npm.status !== 0 || !existsSync(program)) {
    return { problem: (npm.stderr || npm.error?.message || 'it is not there').trim() };
  }
  return { program, version };
}

/** What the models are made of. */
export const declarationsText = 'specification {\n  element stage\n  element touchpoint\n}\n';

/** A model of so many elements in one stage, with a relation for every fifth, in as many characters. */
export function modelText(length: number, elements: number, seed: number): string {
  const numbers = Array.from({ length: elements }, (_, index) => index);
  const relations = numbers.filter((index) => index % 5 === 0 && index + 1 < elements);
  const write = (filler: readonly string[]): string =>
    [
      'model {',
      `  stage s${seed} 'Stage ${seed}' {`,
      ...numbers.flatMap((index) => [
        `    touchpoint t${index} 'Does thing number ${index}' {`,
        `      description '${filler[index] ?? ''}'`,
        '    }',
      ]),
      '  }',
      ...relations.map((index) => `  s${seed}.t${index} -> s${seed}.t${index + 1} 'goes on'`),
      '}',
      '',
    ].join('\n');
  const left = Math.max(0, length - write([]).length);
  const words = 'Waits for a while, and asks what comes next. '.repeat(Math.ceil(left / elements / 45) + 1);
  return write(numbers.map((index) => words.slice(0, Math.floor((left + index) / elements))));
}
