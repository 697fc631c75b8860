import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { isSource, overSource } from '../inputs/is-source.ts';
import { parseFormat } from '../lint/parse-format.ts';
import { parseRule } from '../lint/parse-rule.ts';
import { reporters } from '../reporters/index.ts';
import type { DeclareCommand } from './command.ts';
import { examples } from './examples.ts';
import { parseFilled, parseInputs } from './parse-filled.ts';
import { todayOption } from './today-option.ts';

export const lint: DeclareCommand = (world, exitWith) =>
  new Command('lint')
    .summary('find mistakes and gaps in maps')
    .description('Finds mistakes and gaps in journey maps.')
    .argument(
      '[inputs...]',
      'files, folders or globs, or - for the standard input (default: the current folder)',
      parseInputs,
    )
    .addOption(
      new Option(
        '--format <format>',
        `how to report: ${reporters.map(({ name }) => name).join(', ')}; format=file writes to a file; may be repeated (default: ${reporters[0]?.name})`,
      ).argParser(parseFormat),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit code 1')
        .choices(['error', 'warn', 'info'] as const)
        .default('error' as const),
    )
    .option('--max-warnings <number>', 'more warnings than that make the exit code 1', parseCount)
    .option('--quiet', 'report only what makes the exit code 1')
    .addOption(
      new Option(
        '--rule <name=severity>',
        'off, info, warn or error for a rule, whatever the config says; may be repeated',
      ).argParser(parseRule),
    )
    .option('--config <file>', 'the config of all files, in place of those found beside and above them', parseFilled)
    .addOption(
      new Option(
        '--update-baseline',
        'take what is found now into cjm-baseline.json, and report only what is new',
      ).conflicts(['pruneBaseline', 'stdin']),
    )
    .addOption(
      new Option('--prune-baseline', 'take out of cjm-baseline.json what is not found any more').conflicts('stdin'),
    )
    .option('--fix', 'repair what can be repaired without changing the meaning')
    .option('--fix-dry-run', 'as --fix, but write nothing')
    .option('--diff', 'as --fix, but write nothing, and show what would change')
    .option('--unsafe', 'with those: also repairs that may change the meaning')
    .addOption(
      new Option('--changed', 'only what differs from the last commit, and what depends on it').conflicts([
        'since',
        'staged',
      ]),
    )
    .addOption(
      new Option('--since <ref>', 'only what has changed since this branch left <ref>')
        .argParser(parseFilled)
        .conflicts('staged'),
    )
    .option('--staged', 'only what is to be committed, as it is in the folder')
    .option('--cache', 'judge anew only files by which something has changed')
    .option('--cache-file <file>', 'the same, and keep what is known there', parseCacheFile)
    .addOption(
      new Option('--watch', 'lint again whenever a map or config changes').conflicts([
        ...['fix', 'fixDryRun', 'diff', 'updateBaseline', 'pruneBaseline', 'stdin'],
      ]),
    )
    .option('--stats', 'tell how much each rule found, and where the time went')
    .option('--stdin', 'read the standard input; same as -')
    .option('--stdin-filename <path>', 'where the standard input is meant to stand', parseFilled)
    .addOption(todayOption())
    .addHelpText(
      'after',
      examples({
        'cjm lint': 'all maps in this folder',
        'cjm lint checkout.cjm maps': 'a file and a folder',
        "cjm lint 'shop/**/*.cjm' --fail-on warn": 'a glob; warnings fail too',
        'cjm lint --fix': 'repair what is sure',
        'cjm lint --update-baseline': 'in an old repository: from now on, only what is new',
        'cjm lint --watch': 'while writing',
        'cjm lint --stats': 'what each rule finds, and what it costs',
        'cjm lint --since origin/main': 'what a pull request changes',
        'cjm lint --format json > findings.json': 'for another program',
        'cjm lint --format pretty --format sarif=out.sarif': 'for people, and for code scanning',
      }),
    )
    .addHelpText('after', exitCodes)
    .action(async (inputs, options) => {
      const { startLint } = await import('../lint/start-lint.ts');
      exitWith(await startLint(inputs, { ...options, format: options.format ?? parseFormat('pretty') }, world));
    });

function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 0.');
  return Number(text);
}

function parseCacheFile(file: string): string {
  if (isSource(parseFilled(file))) throw new InvalidArgumentError(overSource(file));
  return file;
}

const exitCodes = `
Exit codes:
  0  no findings of that severity
  1  findings
  2  a file could not be judged, or the command was not understood`;
