import { Command, Option } from '@commander-js/extra-typings';
import { parseFormat } from '../lint/parse-format.ts';
import { reporters } from '../reporters/index.ts';
import type { DeclareCommand } from './command.ts';
import { examples } from './examples.ts';
import { todayOption } from './today-option.ts';

export const lint: DeclareCommand = (world, exitWith) =>
  new Command('lint')
    .summary('find mistakes and gaps in maps')
    .description('Finds mistakes and gaps in journey maps.')
    .argument('[inputs...]', 'files, folders or globs (default: the current folder)')
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
    .addOption(todayOption())
    .addHelpText(
      'after',
      examples({
        'cjm lint': 'all maps in this folder',
        'cjm lint checkout.cjm maps': 'a file and a folder',
        "cjm lint 'shop/**/*.cjm' --fail-on warn": 'a glob; warnings fail too',
        'cjm lint --format json > findings.json': 'for another program',
        'cjm lint --format pretty --format sarif=out.sarif': 'for people, and for code scanning',
      }),
    )
    .addHelpText('after', exitCodes)
    .action(async (inputs, options) => {
      const { lintFiles } = await import('../lint/lint-files.ts');
      exitWith(await lintFiles(inputs, { ...options, format: options.format ?? parseFormat('pretty') }, world));
    });

const exitCodes = `
Exit codes:
  0  no findings of that severity
  1  findings
  2  a file could not be judged, or the command was not understood
`;
