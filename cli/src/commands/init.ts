import { Command, Option } from '@commander-js/extra-typings';
import type { DeclareCommand } from './command.ts';
import { examples } from './examples.ts';
import { parseFilled } from './parse-filled.ts';

export const init: DeclareCommand = (world, exitWith) =>
  new Command('init')
    .summary('start a folder of maps: a first map, a config, and lint in CI')
    .description('Writes a first map, a config and a CI workflow, where there are none: what is there stays as it is.')
    .argument('[folder]', 'where the maps shall stand', parseFilled, '.')
    .option('--title <label>', 'what the first journey is called', parseFilled)
    .option('--persona <label>', 'who goes through it', parseFilled)
    .addOption(
      new Option('--ci <service>', 'where lint shall run (default: none)').choices([
        'github',
        'gitlab',
        'none',
      ] as const),
    )
    .option('--yes', 'ask nothing, and take what is usual')
    .addHelpText(
      'after',
      examples({
        'cjm init': 'asks, on a terminal',
        'cjm init maps --title "Buying a gift" --ci github': 'asks nothing of what is said',
      }),
    )
    .addHelpText('after', exitCodes)
    .action(async (folder, options) => {
      const { initFolder } = await import('../init/init-folder.ts');
      exitWith(await initFolder(folder, options, world));
    });

const exitCodes = `
Exit codes:
  0  everything is there
  2  something could not be written, or the command was not understood`;
