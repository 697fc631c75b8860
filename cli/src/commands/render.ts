import { themeNames } from '@cjm/diagram/theme-names';
import { Command, Option } from '@commander-js/extra-typings';
import type { DeclareCommand } from './command.ts';
import { examples } from './examples.ts';
import { todayOption } from './today-option.ts';

export const render: DeclareCommand = (world, exitWith) =>
  new Command('render')
    .summary('draw maps as SVG')
    .description('Draws journey maps as SVG pictures.')
    .argument('<inputs...>', 'files, folders or globs')
    .option(
      '-o, --output <where>',
      'a file, a folder, - for the standard output, or a pattern with {name} (the journey) and {file} (its file); default: {file}.svg next to each file',
    )
    .addOption(
      new Option('--theme <theme>', 'the colours; auto follows what the reader’s system asks for')
        .choices([...themeNames, 'auto'] as const)
        .default('light' as const),
    )
    .option('--journey <name>', 'draw only this journey')
    .option('--embed-fonts', 'put the font into the picture, so that it looks the same where Inter is not installed')
    .addOption(todayOption())
    .addHelpText(
      'after',
      examples({
        'cjm render checkout.cjm': 'writes checkout.svg',
        'cjm render checkout.cjm -o out/map.svg --theme dark': 'for dark pages',
        "cjm render maps -o 'out/{file}-{name}.svg'": 'every journey of a folder',
        'cjm render shop.cjm --journey buyGift -o -': 'to the standard output',
      }),
    )
    .addHelpText('after', exitCodes)
    .action(async (inputs, options) => {
      const { renderFiles } = await import('../render/render-files.ts');
      exitWith(await renderFiles(inputs, options, world));
    });

const exitCodes = `
Exit codes:
  0  every map is drawn
  1  a file has errors (what can be drawn is drawn), or holds no such journey
  2  a file could not be read or written, or the command was not understood
`;
