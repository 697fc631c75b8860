import { Command } from '@commander-js/extra-typings';
import type { DeclareCommand } from './command.ts';
import { examples } from './examples.ts';
import { parseFilled } from './parse-filled.ts';

export const config: DeclareCommand = (world, exitWith) =>
  new Command('config')
    .summary('tell how a map is linted')
    .description('Tells, as JSON, which configs hold for a map, and what comes of them for each rule.')
    .requiredOption('--print <file>', 'the map, which need not be there', parseFilled)
    .option('--config <file>', 'the config of all files, in place of those found beside and above them', parseFilled)
    .addHelpText(
      'after',
      examples({
        'cjm config --print shop.cjm': 'all that holds for this map',
      }),
    )
    .addHelpText('after', exitCodes)
    .action(async (options) => {
      const { printConfig } = await import('../rules/print-config.ts');
      exitWith(await printConfig(options, world));
    });

const exitCodes = `
Exit codes:
  0  it is told
  2  a config has a mistake, or the command was not understood`;
