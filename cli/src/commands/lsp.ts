import { Command, Option } from '@commander-js/extra-typings';
import type { DeclareCommand } from './command.ts';
import { examples } from './examples.ts';

export const lsp: DeclareCommand = () =>
  new Command('lsp')
    .summary('serve an editor: the language server')
    .description('Speaks the Language Server Protocol over standard input and output, for as long as the editor runs.')
    .addOption(new Option('--stdio', 'what editors add to say so; there is no other way'))
    .addHelpText('after', examples({ 'cjm lsp --stdio': 'what to give to an editor as the command' }))
    .addHelpText('after', exitCodes)
    .action(async () => {
      const server: typeof import('@cjm/language-server/stdio') = await import(
        new URL('./server.js', import.meta.url).href
      );
      server.serveStdio();
    });

const exitCodes = `
Exit codes:
  0  the editor shut it down
  1  the editor went away without that
  2  the command was not understood`;
