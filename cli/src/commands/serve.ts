import { languages } from '@cjm/grammar/wording';
import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { DeclareCommand } from './command.ts';
import { examples } from './examples.ts';
import { parseFilled } from './parse-filled.ts';
import { todayOption } from './today-option.ts';

export const serve: DeclareCommand = (world, exitWith) =>
  new Command('serve')
    .summary('preview maps in the browser, redrawn on save')
    .description('Shows the maps of a folder in any browser of this machine, with their findings, and redraws on save.')
    .argument('[folder]', 'the folder to show', parseFilled, '.')
    .addOption(
      new Option('--port <number>', 'the port to listen on (default: 4870, or the next free one)').argParser(parsePort),
    )
    .addOption(
      new Option('--language <language>', 'of the page and of captions; the texts of maps stay (default: en)').choices(
        languages,
      ),
    )
    .addOption(todayOption())
    .addHelpText(
      'after',
      examples({
        'cjm serve': 'the maps of this folder',
        'cjm serve maps --port 8080': 'another folder and port',
      }),
    )
    .addHelpText('after', exitCodes)
    .action(async (folder, options) => {
      const { serveFolder } = await import('../serve/serve-folder.ts');
      exitWith(await serveFolder(folder, options, world));
    });

const exitCodes = `
Exit codes:
  0  it was stopped, as by Ctrl+C
  2  there is no such folder, the port is taken, or the command was not understood`;

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return port;
}
