import { Command } from '@commander-js/extra-typings';
import type { DeclareCommand } from './command.ts';
import { examples } from './examples.ts';
import { parseFilled, parseInputs } from './parse-filled.ts';

export const fmt: DeclareCommand = (world, exitWith) =>
  new Command('fmt')
    .summary('write maps in their one canonical form')
    .description('Formats journey maps in place: white space and the order of clauses, nothing else.')
    .argument(
      '[inputs...]',
      'files, folders or globs, or - for the standard input (default: the current folder)',
      parseInputs,
    )
    .option('--check', 'write nothing, list the files that differ')
    .option('--diff', 'write nothing, show what would change')
    .option('--upgrade', 'write wordings of earlier versions of the language anew, too')
    .option('--stdin', 'read the standard input, write to the standard output; same as -')
    .option('--stdin-filename <path>', 'what to call the standard input', parseFilled)
    .addHelpText(
      'after',
      examples({
        'cjm fmt': 'all maps in this folder',
        'cjm fmt checkout.cjm maps': 'a file and a folder',
        'cjm fmt --check': 'for CI: fails when a file is not formatted',
        'cjm fmt --diff checkout.cjm': 'what would change',
        'cjm fmt --upgrade': 'carry maps forward after an update of cjm',
        'cjm fmt - < checkout.cjm': 'for an editor',
      }),
    )
    .addHelpText('after', exitCodes)
    .action(async (inputs, options) => {
      const { formatFiles } = await import('../fmt/format-files.ts');
      exitWith(await formatFiles(inputs, options, world));
    });

const exitCodes = `
Exit codes:
  0  every file is formatted
  1  a file has a mistake, around which it is formatted; with --check: a file is not formatted
  2  a file could not be read or written, or the command was not understood`;
